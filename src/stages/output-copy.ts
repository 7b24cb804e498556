/** Built files that another build may overwrite: what is in a folder, and a copy of it. */
import { constants } from "node:fs";
import { cp, lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";

/** Larger outputs are not copied. */
const mostCopiedBytes = 2n * 1024n ** 3n;

/** What is in a folder, so that every write is noticed: a build may well leave names, sizes and contents as they are. */
export type Fingerprint = ReadonlyMap<string, string>;

/** Other files that a server writes while it runs do not come from a build. */
const loadedByBrowsers = /\.(?:m?js|css|wasm)$/;
const written = new Set(["node_modules", ".git", ".budget-check", "cache"]);

/** @param served a server runs from it: only what browsers load is looked at. */
export async function fingerprint(root: string, served: boolean): Promise<Fingerprint> {
  const found = new Map<string, string>();
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!written.has(entry.name)) folders.push(file);
        continue;
      }
      if (served && !loadedByBrowsers.test(entry.name)) continue;
      const stat = await lstat(file, { bigint: true }).catch(() => null);
      // No program can set the time of the last change (`ctime`) back.
      if (stat) found.set(relative(root, file), `${stat.size} ${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}`);
    }
  }
  return found;
}

/** Whether something was written between the two. */
export function differs(before: Fingerprint, after: Fingerprint): boolean {
  return before.size !== after.size || [...before].some(([file, entry]) => after.get(file) !== entry);
}

export function isTooLarge(files: Fingerprint): boolean {
  const sizes = [...files.values()].map((entry) => BigInt(entry.split(" ")[0] ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0n) > mostCopiedBytes;
}

export function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** The folder itself stays: it may be a mount, or in one that this user cannot write to. */
export async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    await rm(join(folder, name), { recursive: true, force: true });
}

/** @param to a new folder. The one that is emptied stays, as by `empty`. */
export async function moveOut(from: string, to: string): Promise<void> {
  await mkdir(to);
  try {
    for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
  } catch {
    // The folder is a mount.
    await copy(from, to);
    await empty(from);
  }
}

export async function copy(from: string, to: string): Promise<void> {
  for (const name of await readdir(from))
    await cp(join(from, name), join(to, name), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
}
