/**
 * A hook of Node's module loader: where a framework's own command (`react-router build`, `astro build`) imports Vite, it gets Vite
 * with our part in `build` and `createBuilder`. It serves `registerHooks` as well as `register`, which older Node versions have.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ownPlace = "budget-check-own";

export function load(url, context, next) {
  const version = viteVersion(url);
  if (version === null) return next(url, context);
  const major = Number.parseInt(version, 10);
  const wrapped = major >= 6 ? ["build", "createBuilder"] : ["build"];
  const own = JSON.stringify(`${url}?${ownPlace}`);
  const lines = [
    `import * as vite from ${own};`,
    `import { withRecord } from ${JSON.stringify(process.env.BUDGET_CHECK_VITE_BUILD)};`,
    // What is exported by name goes before what is exported by `*`.
    `export * from ${own};`,
    ...wrapped.map((name) => `export const ${name} = withRecord(vite.${name}, ${major});`),
  ];
  return { format: "module", source: `${lines.join("\n")}\n`, shortCircuit: true };
}

/** Null for any other module. */
function viteVersion(url) {
  if (!/^file:.*\/dist\/node\/index\.js$/.test(url)) return null;
  try {
    const { name, version } = JSON.parse(
      readFileSync(fileURLToPath(new URL("../../package.json", url)), "utf8"),
    );
    return name === "vite" || name === "rolldown-vite" ? version : null;
  } catch {
    return null;
  }
}
