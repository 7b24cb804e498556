import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { mostConfigBytes, readRegularText } from "../read-file.ts";

/** What installing needs to know of a project; `Project` of src/project fits. */
export interface Installable {
  directory: string;
  packageManager: "npm" | "pnpm" | "yarn" | "bun" | null;
  /** Absolute path, or null where nothing is locked. */
  lockfile: string | null;
  /** Where the project is a member of a workspace, its root: dependencies are installed there. */
  workspaceRoot: string | null;
  installCommand: string | null;
}

/** What a package manager writes last: its time is the time of the installation. */
const stamps = {
  npm: ["node_modules/.package-lock.json"],
  pnpm: ["node_modules/.modules.yaml"],
  yarn: ["node_modules/.yarn-state.yml", "node_modules/.yarn-integrity", ".pnp.cjs", ".pnp.js"],
  bun: ["node_modules"],
} as const;

/**
 * Why the modules in `directory` are not those of the lockfile, or null where they are. npm and pnpm keep a copy of what they
 * installed, which is compared by content: a restored cache has any time at all. The others are judged by time.
 */
export async function staleModules(project: Installable, directory: string): Promise<string | null> {
  const manager = project.packageManager ?? "npm";
  const installedAt = await newest(directory, [...stamps[manager], "node_modules"]);
  if (installedAt === null) return "nothing is installed yet";
  const { lockfile } = project;
  if (lockfile === null) return null;

  const same = await sameContent(manager, lockfile, directory);
  if (same === true) return null;
  if (same === false) return `the installed modules are not those of ${basename(lockfile)}`;
  const stamped = (await newest(directory, stamps[manager])) ?? installedAt;
  const locked = await modifiedAt(lockfile);
  return locked !== null && locked > stamped
    ? `${basename(lockfile)} is newer than the installed modules`
    : null;
}

/**
 * Whether Node finds what the app in `directory` depends on, in its own node_modules or one further up, or by Yarn's map.
 * Where it names development packages alone, these.
 */
export async function resolvesDependencies(directory: string): Promise<boolean> {
  const fields = await manifestFields(directory);
  const kinds = ["dependencies", "devDependencies"].map((field) => Object.keys(Object(fields[field])));
  const needed = kinds.find((names) => names.length > 0) ?? [];
  const above = foldersAbove(directory);
  const maps = above.flatMap((folder) => [join(folder, ".pnp.cjs"), join(folder, ".pnp.js")]);
  if ((await newest(directory, maps)) !== null) return true;
  for (const name of needed) {
    const places = above.map((folder) => join(folder, "node_modules", name));
    if ((await newest(directory, places)) === null) return false;
  }
  return true;
}

async function manifestFields(directory: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readRegularText(join(directory, "package.json"), mostConfigBytes).catch(() => "{}");
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

function foldersAbove(directory: string): string[] {
  const folders = [directory];
  for (let at = directory; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}

/** Null where there is nothing to compare. */
async function sameContent(manager: string, lockfile: string, directory: string): Promise<boolean | null> {
  if (manager === "pnpm") {
    const [wanted, present] = await Promise.all([
      readRegularText(lockfile, mostConfigBytes).catch(() => null),
      readRegularText(join(directory, "node_modules/.pnpm/lock.yaml"), mostConfigBytes).catch(() => null),
    ]);
    // The copy leaves out what this platform skipped: only equality proves anything.
    return wanted !== null && wanted === present ? true : null;
  }
  if (manager !== "npm") return null;
  const wanted = await lockedPackages(lockfile);
  const present = await lockedPackages(join(directory, "node_modules/.package-lock.json"));
  if (wanted === null || present === null) return null;
  for (const [path, entry] of wanted) {
    // "" and "packages/a" are the project's own folders.
    if (!path.includes("node_modules/")) continue;
    const found = present.get(path);
    if (found === undefined) {
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return false;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return false;
  }
  return true;
}

interface LockedPackage {
  version?: string;
  integrity?: string;
  optional?: boolean;
  devOptional?: boolean;
  peer?: boolean;
}

/** `packages` of an npm lockfile of version 2 or later; null for any other file. */
async function lockedPackages(file: string): Promise<ReadonlyMap<string, LockedPackage> | null> {
  try {
    const lock: unknown = JSON.parse(await readRegularText(file, mostConfigBytes));
    if (typeof lock !== "object" || lock === null || !("packages" in lock)) return null;
    if (typeof lock.packages !== "object" || lock.packages === null) return null;
    return new Map(Object.entries(lock.packages as Record<string, LockedPackage>));
  } catch {
    return null;
  }
}

async function newest(directory: string, names: readonly string[]): Promise<number | null> {
  const times = await Promise.all(names.map((name) => modifiedAt(resolve(directory, name))));
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.max(...known);
}

async function modifiedAt(file: string): Promise<number | null> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => null,
  );
}
