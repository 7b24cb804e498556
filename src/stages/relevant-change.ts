/** Whether anything changed that an app in a repository of many packages is made of. Any doubt is a change. */
import { realpath } from "node:fs/promises";
import path from "node:path";
import { parse } from "jsonc-parser";
import { changedFiles } from "../git/changed-files.ts";
import { listFiles } from "../git/list-files.ts";
import { openRepository } from "../git/repository.ts";
import { askGit, runGit } from "../git/run-git.ts";
import type { GitPlace } from "../git/run-git.ts";
import { lockfileNames } from "../project/lockfiles.ts";
import { readIfThere } from "../project/read-if-there.ts";
import {
  DoubtError,
  dependencyFolders,
  isInside,
  ownerOf,
  workspacePackages,
} from "../project/workspaces/packages.ts";
import type { WorkspacePackage } from "../project/workspaces/packages.ts";

/** Words for people, at the top of a repository: no build reads them. */
const prose =
  /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|CODE_OF_CONDUCT|SECURITY|AUTHORS)(?:\.(?:md|txt))?$/i;
/** Files at the top that list packages without making one part of another. */
const lists = new Set<string>([
  "package.json",
  "lerna.json",
  "nx.json",
  "turbo.json",
  "rush.json",
  ...lockfileNames,
]);
const mostSuspects = 100;
/** What follows a name in an import: more of its path, the closing quote, or nothing. */
const afterName = "[/\"'`]|$";

/**
 * What changed since base of what the app depends on: its own files, the packages of the repository that it depends on,
 * and everything that does not belong to a package (lockfile, root manifest, shared settings). A package that it does
 * not list as a dependency counts as well if its files or the settings at the top mention it.
 * @param paths the app's folder, and all other paths that its budget names. Absolute.
 * @returns one clause that says what changed, or why that could not be determined; null if nothing did.
 * @throws GitError if git fails.
 */
export async function relevantChange(
  place: GitPlace,
  paths: readonly string[],
  baseSha: string,
): Promise<string | null> {
  const repository = await openRepository(place);
  if ("none" in repository) return repository.none;
  const here = { ...place, cwd: repository.root };
  return unlessInDoubt(async () => {
    const own = await pathsInside(place, repository.root, paths);
    return changeAmong(await changedFiles(here, baseSha), own, workingTree(here));
  });
}

/**
 * The same of one commit: whether its changes are of what the app depends on.
 * @param own the app's folder, and all other paths that its budget names, from the repository's top (`pathsInside`).
 * @param changed the files that the commit changed.
 */
export async function relevantInCommit(
  place: GitPlace,
  { own, sha, changed }: { own: readonly string[]; sha: string; changed: readonly string[] },
): Promise<string | null> {
  return unlessInDoubt(() => changeAmong(changed, own, treeOf(place, sha)));
}

/**
 * Paths as git names them, from the repository's top.
 * @throws DoubtError for one that lies outside of the repository.
 */
export async function pathsInside(
  place: GitPlace,
  root: string,
  paths: readonly string[],
): Promise<string[]> {
  // Git resolves links, and names of folders that a build has yet to make cannot be resolved.
  const real = await realpath(place.cwd);
  return paths.map((one) => pathInside(root, path.resolve(real, path.relative(place.cwd, one))));
}

/** The repository's files in one state. */
interface Tree {
  packages(): Promise<WorkspacePackage[]>;
  /** The files that match, a line each. */
  grep(patterns: readonly string[], pathspecs: readonly string[]): Promise<string | undefined>;
  read(file: string): Promise<string>;
}

function workingTree(place: GitPlace): Tree {
  return {
    packages: async () => workspacePackages(place.cwd, await listFiles(place, "**/package.json")),
    grep: (patterns, pathspecs) =>
      askGit(place, ["grep", "--untracked", "-I", "-l", ...patterns, "--", ...pathspecs]),
    read: async (file) => (await readIfThere(path.join(place.cwd, file)))?.toString("utf8") ?? "",
  };
}

function treeOf(place: GitPlace, sha: string): Tree {
  const textOf = (file: string) => askGit(place, ["cat-file", "blob", `${sha}:${file}`]);
  return {
    async packages() {
      const names = (await runGit(place, ["ls-tree", "-r", "-z", "--name-only", sha])).split("\0");
      const manifests = names.filter((name) => /(?:^|\/)package\.json$/.test(name));
      return workspacePackages(place.cwd, manifests, async (file) => {
        const text = await textOf(file);
        return text === undefined ? undefined : Buffer.from(text);
      });
    },
    async grep(patterns, pathspecs) {
      const found = await askGit(place, ["grep", "-I", "-l", ...patterns, sha, "--", ...pathspecs]);
      return found?.replaceAll(new RegExp(`^${sha}:`, "gm"), "");
    },
    read: async (file) => (await textOf(file)) ?? "",
  };
}

async function unlessInDoubt(find: () => Promise<string | null>): Promise<string | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof DoubtError) return `it cannot be determined: ${error.message}`;
    throw error;
  }
}

async function changeAmong(
  changed: readonly string[],
  own: readonly string[],
  tree: Tree,
): Promise<string | null> {
  const packages = await tree.packages();
  const owners = own.flatMap((one) => ownerOf(packages, one) ?? []);
  const top = packages.filter(({ folder }) => folder === "");
  const folders = dependencyFolders(packages, [...owners, ...top]);
  // Files of the top folder count by their owner, because other packages are inside it.
  if (!owners.some(({ folder }) => folder === "")) folders.delete("");
  const parts = [...new Set([...own, ...folders])];
  const suspects = new Set<WorkspacePackage>();
  for (const file of changed) {
    const owner = ownerOf(packages, file);
    if (parts.some((folder) => isInside(file, folder))) return `${file} changed`;
    if (owner && owner.folder !== "") suspects.add(owner);
    else if (!prose.test(file)) return `${file} changed, which belongs to no package`;
  }
  return mention(tree, [...suspects], parts);
}

function pathInside(root: string, absolute: string): string {
  const inside = path.relative(root, absolute).split(path.sep).join("/");
  if (inside === ".." || inside.startsWith("../") || path.isAbsolute(inside))
    throw new DoubtError(`${absolute} lies outside of the repository`);
  return inside;
}

/** Imports by a relative path, an alias, or a name that no manifest lists: found as text, in whatever file. */
async function mention(
  tree: Tree,
  suspects: readonly WorkspacePackage[],
  parts: readonly string[],
): Promise<string | null> {
  if (suspects.length > mostSuspects) return `${suspects.length} other packages changed`;
  for (const { folder, name } of suspects) {
    const last = path.posix.basename(folder);
    const words = [
      `/${escape(last)}(${afterName})`,
      ...(name === null ? [] : [`[/"'\`]${escape(name)}(${afterName})`]),
    ];
    const found = await tree.grep(
      ["-E", ...words.flatMap((word) => ["-e", word])],
      parts.map((part) => `:(top,literal)${part}`),
    );
    if (found) return `${folder} changed, of which ${found.split("\n", 1)[0]} speaks`;
    const settings = await settingsThatName(tree, folder);
    if (settings !== null) return `${folder} changed, of which ${settings} speaks`;
  }
  return null;
}

/** Text of a POSIX extended regular expression that stands for itself. */
function escape(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, "\\$&");
}

/** A file at the top of the repository by which code of one package may find that of another. */
async function settingsThatName(tree: Tree, folder: string): Promise<string | null> {
  const patterns = ["json", "js", "mjs", "cjs", "ts", "mts", "cts"].map((end) => `:(top,glob)*.${end}`);
  const found = await tree.grep(["-F", "-e", folder], patterns);
  for (const file of (found ?? "").split("\n").filter((name) => name !== "" && !lists.has(name)))
    if (!/^[jt]sconfig\b.*\.json$/.test(file) || hasAlias(await tree.read(file), folder)) return file;
  return null;
}

/** A tsconfig.json lists packages as references too, which makes none part of another; `paths` do. */
function hasAlias(text: string, folder: string): boolean {
  const config = parse(text) as { compilerOptions?: { paths?: unknown } } | undefined;
  if (typeof config !== "object" || config === null) return true;
  return JSON.stringify(config.compilerOptions?.paths ?? null).includes(folder);
}
