/** The workspace packages that an app depends on and that have to be built before it. */
import { access, readdir } from "node:fs/promises";
import path from "node:path";
import { record } from "../detect-manifest.ts";
import { readIfThere } from "../read-if-there.ts";
import { isMember, workspacePatterns } from "./patterns.ts";

/** A package whose entry is not there. */
export interface UnbuiltPackage {
  name: string;
  /** Absolute. */
  directory: string;
  /** The first file that its package.json points to and that is missing, as it is written there. */
  missing: string;
  hasBuild: boolean;
}

interface Member {
  name: string;
  directory: string;
  manifest: Readonly<Record<string, unknown>>;
}

const mostFolders = 5000;
const mostDepth = 6;
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
  const unbuilt: UnbuiltPackage[] = [];
  for (const { name, directory: folder, manifest } of order) {
    const missing = await missingEntry(folder, manifest);
    const hasBuild = typeof record(manifest["scripts"])["build"] === "string";
    if (missing !== null) unbuilt.push({ name, directory: folder, missing, hasBuild });
  }
  return unbuilt;
}

async function membersOf(root: string, patterns: readonly string[]): Promise<Member[]> {
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

async function missingEntry(
  directory: string,
  manifest: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const targets = ["main", "module", "exports", "types", "typings"].flatMap((field) =>
    pathsIn(manifest[field]),
  );
  for (const target of targets) if (!(await isThere(directory, target))) return target;
  return null;
}

/** Every path of an entry; conditions of `exports` nest, and may be lists. */
function pathsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
}

/** `main` may leave out `.js` or `/index.js`; of `./dist/*.js` the folder is looked for. */
async function isThere(directory: string, target: string): Promise<boolean> {
  const star = target.indexOf("*");
  const names =
    star < 0
      ? [target, `${target}.js`, `${target}.cjs`, `${target}.json`]
      : [target.slice(0, target.lastIndexOf("/", star) + 1)];
  for (const name of names) {
    const found = await access(path.join(directory, name)).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
