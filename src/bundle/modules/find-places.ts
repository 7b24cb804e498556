import { realpath, stat } from "node:fs/promises";
import type { NamePlaces } from "./module-name.ts";
import { foldersUp, isBelow, joined, slashed } from "./slashed.ts";
import { sourcePath } from "./source-path.ts";

/** Enough to find where they are; more would only take time. */
const mostTried = 40;
/** For paths of another machine, each folder above them is tried, too. */
const mostMoved = 12;
/** An app is not deeper in its repository. */
const mostFolders = 8;

/** A source as a map has it, and the folder of that map. */
export interface SpelledSource {
  source: string;
  relativeTo: string;
}

/**
 * Finds out where the sources of a build are on this machine. What a map says may be relative to the app's folder, its `src`
 * (Create React App), or the workspace's (Turbopack), or it may be the path on another machine. So folders are tried, and the one
 * in which most of the sources exist holds for all: looked for one by one, a package would be given another copy's version.
 *
 * @param root the app's folder, absolute.
 */
export async function findPlaces(sources: readonly SpelledSource[], root: string): Promise<NamePlaces> {
  const app = slashed(root);
  const above = foldersUp(app).slice(0, mostFolders);
  const spelled = sources.map(({ source, relativeTo }) => ({ ...sourcePath(source), relativeTo }));
  const files = spelled.filter(({ virtual }) => !virtual);
  const of = (base: string) =>
    spread(
      files.filter((one) => one.base === base),
      mostTried,
    );

  const relative = of("map");
  const asWritten = await count(relative.map((one) => joined(slashed(one.relativeTo), one.path)));
  const folders = [`${app}/src`, ...above];
  const map = await best(folders, (folder) => relative.map(({ path }) => joined(folder, path)), asWritten);

  const project = of("project");
  const found = await best(above, (folder) => project.map(({ path }) => joined(folder, path)), 0);
  const outside = of("above");
  const outer = await best(above, (folder) => outside.map(({ path }) => joined(folder, path)), 0);
  // Where nothing of them is here, the app's own path in the workspace may still be in theirs.
  const named = above.slice(1).find((at) => project.some(({ path }) => isBelow(app, joined(at, path))));

  const moved = await findMoved(
    of("root").map(({ path }) => joined("/", path)),
    app,
    above,
  );
  return { root, relative: map, project: found ?? named, above: outer, moved };
}

/** Absolute paths that do not exist: the folder of the other machine, and what it is here. */
async function findMoved(
  all: readonly string[],
  app: string,
  above: readonly string[],
): Promise<NamePlaces["moved"]> {
  const paths = spread(all, mostMoved);
  if (paths.length === 0) return undefined;
  const here = await realpath(app).then(slashed, () => app);
  // The system's own name of the same folder: `/private/tmp` for `/tmp`.
  if (here !== app && paths.some((path) => isBelow(here, path))) return { from: here, to: app };
  let most = await count(paths);
  let moved: NamePlaces["moved"];
  const origins = new Set(paths.flatMap((path) => foldersUp(path).slice(1, -1)));
  for (const from of origins) {
    const below = paths.filter((path) => isBelow(from, path)).map((path) => path.slice(from.length + 1));
    if (below.length <= most) continue;
    for (const to of above) {
      const existing = await count(below.map((path) => joined(to, path)));
      if (existing <= most) continue;
      most = existing;
      moved = { from, to };
    }
  }
  return most * 3 >= paths.length ? moved : undefined;
}

/** The folder in which most of the paths exist, where that is more than `atLeast` and a third of them. */
async function best(
  folders: readonly string[],
  pathsIn: (folder: string) => readonly string[],
  atLeast: number,
): Promise<string | undefined> {
  let most = atLeast;
  let found: string | undefined;
  for (const folder of folders) {
    const paths = pathsIn(folder);
    if (paths.length <= most) continue;
    const existing = await count(paths);
    if (existing > most && existing * 3 >= paths.length) [most, found] = [existing, folder];
  }
  return found;
}

async function count(paths: readonly string[]): Promise<number> {
  const found = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (one) => one.isFile(),
        () => false,
      ),
    ),
  );
  return found.filter(Boolean).length;
}

/** As many as are tried, from all over the list. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
