/** What a CI job has to know of a project to build it. Paths start at the repository's top, with `/` between names. */
import type { PackageManager } from "../../project/lockfiles.ts";

/** Which Node builds the app. */
export interface NodeVersion {
  /** The file that says so, if GitHub's setup-node reads it. */
  file: string | null;
  /** A version, a range or a name, such as `24`, `>=20` or `lts/*`. */
  version: string;
}

/** The package manager, as CI has to set it up. */
export interface ManagerFacts {
  name: PackageManager;
  /** The lockfile; null if there is none, or git ignores it: nothing can be cached by it. */
  lockfile: string | null;
  /** The package.json that pins the manager's version; null if none does. */
  pinnedIn: string | null;
  /** Major version that the project needs; null where any will do, or the repository brings its own. */
  major: number | null;
  /** A pinned Yarn 2 or later that the repository does not bring along: Corepack has to fetch it. */
  needsCorepack: boolean;
}

/** A folder of intermediate results that makes the next build faster. */
export interface BuildCache {
  /** The tool's, as a part of the cache's key. */
  name: string;
  path: string;
}

export interface CiFacts {
  /** Folder of the app; empty if it is the repository itself. */
  folder: string;
  defaultBranch: string;
  node: NodeVersion;
  /** Null where there is no package.json. */
  manager: ManagerFacts | null;
  buildCaches: readonly BuildCache[];
  /** Git LFS holds files of the repository. */
  lfs: boolean;
  /** What tells this app's comment and artifact from those of other apps; null for the only app of a repository. */
  key: string | null;
}

/** A folder's last name, without characters that keys, jobs and files cannot have. */
export function keyOf(folder: string): string | null {
  const name = (folder.split("/").at(-1) ?? "").replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "");
  return name === "" ? null : name;
}

/** `apps/shop/.next`, or `.next` if the folder is the repository itself. */
export function inFolder(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
