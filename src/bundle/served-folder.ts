import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** A file that a browser got from the app's own server. */
export interface ServedFile {
  /** Decoded path of the URL. */
  path: string;
  /** After decompression. */
  bytes: number;
}

/** Folders that no app serves, or too large to search. Builds are in some hidden ones (`.output`, `.svelte-kit`). */
const skipped = new Set(["node_modules", ".git", ".budget-check", ".yarn", ".cache", ".turbo", "coverage"]);
const deepest = 8;
/** Entries that are looked at. An app's sources and output are some thousands. */
const most = 100_000;

/**
 * The folder that a server answers from: the one that holds most of what a browser got from it, at the same path and of
 * the same size. If the folder is mounted below a path, the folder does not contain that path.
 * @param directory the app's folder, absolute.
 * @returns absolute folders: none if nothing was found, several if they hold the same files.
 */
export async function findServedFolders(
  directory: string,
  served: readonly ServedFile[],
): Promise<readonly string[]> {
  const wanted = Map.groupBy(served, ({ path }) => path.split("/").at(-1) ?? "");
  /** By folder: what of it was served, and by how many names of its path each is known. */
  const folders = new Map<string, Map<string, number>>();
  for await (const file of walk(directory, new Set(wanted.keys()))) {
    const segments = relative(directory, file).split(/[\\/]/);
    for (const { path, bytes } of wanted.get(segments.at(-1) ?? "") ?? []) {
      const names = path.split("/").filter(Boolean);
      if ((await stat(file).catch(() => null))?.size !== bytes) continue;
      for (let same = 1; same <= names.length && segments.at(-same) === names.at(-same); same++) {
        const folder = join(directory, ...segments.slice(0, -same));
        const found = folders.get(folder) ?? new Map<string, number>();
        folders.set(folder, found.set(path, Math.max(same, found.get(path) ?? 0)));
      }
    }
  }
  const scored = [...folders].map(([folder, found]) => ({
    folder,
    files: found.size,
    names: [...found.values()].reduce((sum, one) => sum + one, 0),
  }));
  const files = Math.max(0, ...scored.map((one) => one.files));
  const best = scored.filter((one) => one.files === files);
  const names = Math.max(0, ...best.map((one) => one.names));
  return best
    .filter((one) => one.names === names)
    .map(({ folder }) => folder)
    .sort();
}

/** Files of these names, breadth first. */
async function* walk(directory: string, names: ReadonlySet<string>): AsyncGenerator<string> {
  let folders = [directory];
  let seen = 0;
  for (let depth = 0; depth < deepest && folders.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of folders) {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        if (++seen > most) return;
        if (entry.isDirectory() && !skipped.has(entry.name)) next.push(join(folder, entry.name));
        else if (entry.isFile() && names.has(entry.name)) yield join(folder, entry.name);
      }
    }
    folders = next;
  }
}
