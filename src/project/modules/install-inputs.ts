/** The files that decide what an install puts into node_modules, compared between head and base. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { lockfileNames } from "../lockfiles.ts";
import { readIfThere } from "../read-if-there.ts";

const manifests = [
  ...lockfileNames,
  "package.json",
  ".npmrc",
  ".yarnrc",
  ".yarnrc.yml",
  "pnpm-workspace.yaml",
  ".pnpmfile.cjs",
  ".pnpmfile.mjs",
  "bunfig.toml",
] as const;

/** Where package managers and patch-package keep what they change in packages. */
const folders = ["patches", ".yarn/patches", ".yarn/plugins"] as const;

const mostEntries = 2000;
const readTogether = 16;

/** Undefined where every such file of the two folders has the same bytes, else the first that differs. */
export async function differingInput(head: string, base: string): Promise<string | undefined> {
  const names = new Set<string>(manifests);
  for (const folder of folders) {
    for (const side of [head, base]) for (const file of await filesUnder(side, folder)) names.add(file);
  }
  const list = [...names];
  for (let from = 0; from < list.length; from += readTogether) {
    const some = list.slice(from, from + readTogether);
    const same = await Promise.all(
      some.map((name) => sameBytes(path.join(head, name), path.join(base, name))),
    );
    const index = same.indexOf(false);
    if (index !== -1) return some[index];
  }
  return undefined;
}

async function sameBytes(left: string, right: string): Promise<boolean> {
  const [a, b] = await Promise.all([readIfThere(left), readIfThere(right)]);
  return a === undefined || b === undefined ? a === b : a.equals(b);
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .slice(0, mostEntries)
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
