import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import "./chunk-WVWDAXK4.js";

// src/bundle/instrument/vite-hook.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
var ownPlace = "budget-check-own";
function load(url, context, next) {
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
    ...wrapped.map((name) => `export const ${name} = withRecord(vite.${name}, ${major});`)
  ];
  return { format: "module", source: `${lines.join("\n")}
`, shortCircuit: true };
}
function viteVersion(url) {
  if (!/^file:.*\/dist\/node\/index\.js$/.test(url)) return null;
  try {
    const { name, version } = JSON.parse(
      readFileSync(fileURLToPath(new URL("../../package.json", url)), "utf8")
    );
    return name === "vite" || name === "rolldown-vite" ? version : null;
  } catch {
    return null;
  }
}
export {
  load
};
