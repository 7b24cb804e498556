/**
 * A hook of Node's module loader: where a framework's own command (`react-router build`, `astro build`) imports Vite, it gets Vite
 * with our part in `build` and `createBuilder`. It serves `registerHooks` as well as `register`, which older Node versions have.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ownPlace = "budget-check-own";

export function load(url, context, next) {
  const place = /^file:.*\/(?:rolldown-)?vite\/dist\/node\/index\.js$/.exec(url)?.[0];
  if (place === undefined) return next(url, context);
  const { version } = JSON.parse(readFileSync(fileURLToPath(new URL("../../package.json", place)), "utf8"));
  const major = Number.parseInt(version, 10);
  const wrapped = major >= 6 ? ["build", "createBuilder"] : ["build"];
  const own = JSON.stringify(`${place}?${ownPlace}`);
  const lines = [
    `import * as vite from ${own};`,
    `import { withRecord } from ${JSON.stringify(new URL("./vite-build.mjs", import.meta.url).href)};`,
    // What is exported by name goes before what is exported by `*`.
    `export * from ${own};`,
    ...wrapped.map((name) => `export const ${name} = withRecord(vite.${name}, ${major});`),
  ];
  return { format: "module", source: `${lines.join("\n")}\n`, shortCircuit: true };
}
