/** The workspace packages that an app depends on and that have to be built before it. */
import { access, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { record } from "../detect-manifest.ts";
import { readIfThere } from "../read-if-there.ts";
import { isMember, workspacePatterns } from "./patterns.ts";

/** A package whose entry is missing, or older than its sources. */
export interface UnbuiltPackage {
  name: string;
  /** Absolute. */
  directory: string;
  /** The first file that its package.json points to and that is missing, as it is written there; null if none is. */
  missing: string | null;
  hasBuild: boolean;
}

/** A package of a workspace. */
export interface Member {
  name: string;
  directory: string;
  manifest: Readonly<Record<string, unknown>>;
}

const mostFolders = 5000;
const mostDepth = 6;
/** Files and folders of one package; a package with more is built again, rather than searched. */
const mostSources = 2000;
const kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/**
 * The unbuilt packages that the app in `directory` is made of, directly or through others, each after those that it depends on.
 * @param root of the workspace, absolute.
 */
export async function unbuiltPackages(root: string, directory: string): Promise<UnbuiltPackage[]> {
  const patterns = await workspacePatterns(root);
  if (patterns === null || patterns.length === 0) return [];
  const app = await manifestIn(directory);
  if (app === null) return [];
  const members = new Map((await membersOf(root, patterns)).map((member) => [member.name, member]));
  const order: Member[] = [];
  const known = new Set<string>();
  const visit = (manifest: Readonly<Record<string, unknown>>): void => {
    for (const name of kinds.flatMap((kind) => Object.keys(record(manifest[kind])))) {
      const member = members.get(name);
      if (!member || known.has(name) || member.directory === directory) continue;
      known.add(name);
      visit(member.manifest);
      order.push(member);
    }
  };
  visit(app);
  const unbuilt = new Map<string, UnbuiltPackage>();
  for (const { name, directory: folder, manifest } of order) {
    const entries = entriesOf(manifest);
    const missing = await missingEntry(folder, entries);
    const hasBuild = typeof record(manifest["scripts"])["build"] === "string";
    // What another package builds may be in this one's output.
    const isOutdated = async () =>
      kinds.some((kind) => Object.keys(record(manifest[kind])).some((one) => unbuilt.has(one))) ||
      (await isOlderThanSources(folder, entries));
    if (missing !== null || (hasBuild && (await isOutdated())))
      unbuilt.set(name, { name, directory: folder, missing, hasBuild });
  }
  return [...unbuilt.values()];
}

/** The members of a workspace that have a name, the outermost folders first. */
export async function membersOf(root: string, patterns: readonly string[]): Promise<Member[]> {
  const members: Member[] = [];
  const queue = [{ folder: "", depth: 0 }];
  let read = 0;
  for (let next = queue.shift(); next && read < mostFolders; next = queue.shift()) {
    read++;
    const { folder, depth } = next;
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    const here = entries.some((entry) => entry.name === "package.json");
    if (folder !== "" && here && isMember(folder, patterns)) {
      const directory = path.join(root, folder);
      const manifest = await manifestIn(directory);
      const name = manifest?.["name"];
      if (manifest && typeof name === "string") members.push({ name, directory, manifest });
    }
    if (depth >= mostDepth) continue;
    for (const entry of entries) {
      if (!entry.isDirectory() || entry.name === "node_modules" || entry.name.startsWith(".")) continue;
      queue.push({ folder: folder === "" ? entry.name : `${folder}/${entry.name}`, depth: depth + 1 });
    }
  }
  return members;
}

/** Null where there is none, or none that can be read. */
async function manifestIn(directory: string): Promise<Readonly<Record<string, unknown>> | null> {
  const bytes = await readIfThere(path.join(directory, "package.json"));
  if (bytes === undefined) return null;
  try {
    return record(JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, "")));
  } catch {
    return null;
  }
}

function entriesOf(manifest: Readonly<Record<string, unknown>>): string[] {
  return ["main", "module", "exports", "types", "typings"].flatMap((field) => pathsIn(manifest[field]));
}

/**
 * Whether a built entry may not contain the latest change: a file or folder of the package outside of its output is newer. Git writes
 * a file that differs between branches again, so this holds after a checkout as well. False for entries that are sources.
 */
async function isOlderThanSources(directory: string, entries: readonly string[]): Promise<boolean> {
  const built = entries.map((entry) => path.posix.normalize(entry)).filter((entry) => !source.test(entry));
  const outputs = new Set(built.map((entry) => entry.split("/")[0] ?? ""));
  const files = built.filter((entry) => entry.includes("/") && !entry.includes("*")).flatMap(namesOf);
  const times = await Promise.all(files.map((file) => changedAt(path.join(directory, file))));
  const oldest = Math.min(...times.filter((time) => time !== null));
  if (!Number.isFinite(oldest)) return false;
  const queue = [directory];
  let read = 0;
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    const entriesHere = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entriesHere) {
      const isTop = folder === directory;
      if (entry.name === "node_modules" || entry.name.startsWith(".") || (isTop && outputs.has(entry.name)))
        continue;
      if (++read > mostSources) return true;
      const file = path.join(folder, entry.name);
      if (((await changedAt(file)) ?? 0) > oldest) return true;
      if (entry.isDirectory()) queue.push(file);
    }
  }
  return false;
}

/** An entry that a bundler compiles; a declaration is an output. */
const source = /(?<!\.d)\.[cm]?tsx?$|\.jsx$/;

async function changedAt(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function missingEntry(directory: string, targets: readonly string[]): Promise<string | null> {
  for (const target of targets) if (!(await isThere(directory, target))) return target;
  return null;
}

/** Every path of an entry; conditions of `exports` nest, and may be lists. */
function pathsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
}

/** `main` may leave out `.js` or `/index.js`. */
const namesOf = (target: string): string[] => [target, `${target}.js`, `${target}.cjs`, `${target}.json`];

/** Of `./dist/*.js` the folder is looked for. */
async function isThere(directory: string, target: string): Promise<boolean> {
  const star = target.indexOf("*");
  const names = star < 0 ? namesOf(target) : [target.slice(0, target.lastIndexOf("/", star) + 1)];
  for (const name of names) {
    const found = await access(path.join(directory, name)).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
