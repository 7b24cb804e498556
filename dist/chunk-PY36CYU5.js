import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/git/install-inputs.ts
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
var lockfiles = [
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "bun.lockb"
];
var manifests = [
  ...lockfiles,
  "package.json",
  ".npmrc",
  ".yarnrc",
  ".yarnrc.yml",
  "pnpm-workspace.yaml",
  ".pnpmfile.cjs",
  ".pnpmfile.mjs",
  "bunfig.toml"
];
var folders = ["patches", ".yarn/patches", ".yarn/plugins"];
var mostEntries = 2e3;
var readTogether = 16;
async function differingInput(head, base) {
  const names = new Set(manifests);
  for (const folder of folders) {
    for (const side of [head, base]) for (const file of await filesUnder(side, folder)) names.add(file);
  }
  const list = [...names];
  for (let from = 0; from < list.length; from += readTogether) {
    const some = list.slice(from, from + readTogether);
    const same = await Promise.all(
      some.map((name) => sameBytes(path.join(head, name), path.join(base, name)))
    );
    const index = same.indexOf(false);
    if (index !== -1) return some[index];
  }
  return void 0;
}
async function readIfThere(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return void 0;
    }
    throw error;
  }
}
async function sameBytes(left, right) {
  const [a, b] = await Promise.all([readIfThere(left), readIfThere(right)]);
  return a === void 0 || b === void 0 ? a === b : a.equals(b);
}
async function filesUnder(root, folder) {
  try {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).slice(0, mostEntries).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}

export {
  lockfiles,
  differingInput,
  readIfThere
};
