import { posix } from "node:path";
import { installedName, installedPlace } from "./installed-place.ts";
import type { InstalledPlace } from "./installed-place.ts";
import { isBelow, joined, pathFrom, slashed } from "./slashed.ts";
import { sourcePath } from "./source-path.ts";

/** What a source of a map is to people: the same on every machine and in every build. */
export interface ModuleName {
  /** Path from the app's folder (`src/cart.tsx`, `../ui/button.tsx`), or from `node_modules/` on. */
  name: string;
  /** The package that is installed there; null for what is in none. */
  installed: InstalledPlace | null;
  /** Absolute, `/` between folders. */
  path: string;
  /** Made by the bundler: it is not a file, and does not belong to a package. */
  virtual: boolean;
}

/** Where the sources of a build are on this machine. */
export interface NamePlaces {
  /** The app's folder, absolute. */
  root: string;
  /** What sources with a scheme are relative to. Default: the app's folder. */
  project?: string | undefined;
  /** The same of those that begin with `../`: webpack 5.101 writes one of these too few. Default: as `project`. */
  above?: string | undefined;
  /**
   * What relative sources are relative to, whichever map they are in: some bundlers can be configured to write them
   * this way.
   */
  relative?: string | undefined;
  /** For absolute paths of another machine: the folder there, and the folder that it is here. */
  moved?: { from: string; to: string } | undefined;
}

/**
 * Names a source as a map has it.
 * @param relativeTo folder of the map, absolute.
 */
export function moduleName(source: string, relativeTo: string, places: NamePlaces): ModuleName {
  const root = slashed(places.root);
  const { base, path: spelled, virtual } = sourcePath(source);
  const project = places.project ?? root;
  const folder = {
    map: places.relative ?? relativeTo,
    project,
    above: places.above ?? project,
    root: "/",
  }[base];
  const written = joined(slashed(folder), spelled);
  const path = realPath(movedPath(written, base === "root" ? places.moved : undefined));
  const name = installedName(path) ?? (pathFrom(root, path) || posix.basename(path));
  return { name, installed: installedPlace(path), path, virtual };
}

function movedPath(path: string, moved: NamePlaces["moved"]): string {
  return moved && isBelow(moved.from, path) ? joined(moved.to, path.slice(moved.from.length + 1)) : path;
}

/**
 * Where Yarn's virtual folder stands for: `.yarn/__virtual__/ui-virtual-1a2b/1/packages/ui` is `packages/ui`, from the folder on that
 * is as many above `__virtual__` as the number says, https://yarnpkg.com/advanced/lexicon#virtual-package
 */
function realPath(path: string): string {
  const [, before, count, rest] = /^(.*)\/(?:__virtual__|\$\$virtual)\/[^/]+\/(\d+)\/(.*)$/.exec(path) ?? [];
  if (before === undefined || rest === undefined) return path;
  return posix.join(before, "../".repeat(Math.min(Number(count), mostFolders)), rest);
}

/** No path has more. */
const mostFolders = 100;
