/** The files that decide what an install puts into node_modules, compared between head and base. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

export const lockfiles = [
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "bun.lockb",
] as const;

const manifests = [
  ...lockfiles,
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

/** The file's bytes; undefined where there is no such file. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return undefined;
    }
    throw error;
  }
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
