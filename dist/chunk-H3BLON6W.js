import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/site-files.ts
function isHidden(name) {
  return name.startsWith(".") && name !== ".well-known";
}
function isInstalled(name, beside) {
  return name === "node_modules" && beside.has("package.json");
}
var unshipped = /(\.map|\.LICENSE\.txt)$/;
var toolFiles = /* @__PURE__ */ new Set([
  "budget.json",
  "budgets/budget.json",
  "bun.lock",
  "bun.lockb",
  "npm-shrinkwrap.json",
  "package-lock.json",
  "package.json",
  "pnpm-lock.yaml",
  "yarn.lock"
]);
function isOfSite(path, beside) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !isHidden(name) && !isInstalled(name, beside) && !unshipped.test(name) && !toolFiles.has(path);
}

export {
  isHidden,
  isInstalled,
  isOfSite
};
