/** Whether anything changed that an app in a repository of many packages is made of. Any doubt is a change. */
import { readlink, realpath } from "node:fs/promises";
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
/** Room for the names of a million files. */
const large = { maxBytes: 128 * 1024 * 1024 };
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
    const trees = [workingTree(here), treeOf(here, baseSha, new Map())] as const;
    return changeAmong(await changedFiles(here, baseSha), own, trees);
  });
}

/** Contents of files by their ids: most are the same in each commit of a range. */
export type Contents = Map<string, Promise<string | undefined>>;

/**
 * The same of one commit, against its first parent: whether its changes are of what the app depends on, after it or before it.
 * @param own the app's folder, and all other paths that its budget names, from the repository's top (`pathsInside`).
 * @param changed the files that the commit changed.
 * @param contents may be handed on to the next call.
 */
export async function relevantInCommit(
  place: GitPlace,
  { own, sha, changed }: { own: readonly string[]; sha: string; changed: readonly string[] },
  contents: Contents,
): Promise<string | null> {
  const trees = [treeOf(place, sha, contents), treeOf(place, `${sha}^`, contents)] as const;
  return unlessInDoubt(() => changeAmong(changed, own, trees));
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
  /** Symbolic links below these folders, and what they name. */
  links(folders: readonly string[]): Promise<{ file: string; target: string }[]>;
  /** The files that match, a line each. */
  grep(patterns: readonly string[], pathspecs: readonly string[]): Promise<string | undefined>;
  read(file: string): Promise<string>;
}

function workingTree(place: GitPlace): Tree {
  return {
    packages: async () => workspacePackages(place.cwd, await listFiles(place, "**/package.json")),
    async links(folders) {
      const listed = await runGit(place, ["ls-files", "-s", "-z", "--", ...folders.map(literal)], large);
      const targetOf = (file: string) => readlink(path.join(place.cwd, file)).catch(() => "");
      const links = entriesIn(listed).filter(({ isLink }) => isLink);
      return Promise.all(links.map(async ({ file }) => ({ file, target: await targetOf(file) })));
    },
    grep: (patterns, pathspecs) =>
      askGit(place, ["grep", "--untracked", "-I", "-l", ...patterns, "--", ...pathspecs]),
    read: async (file) => (await readIfThere(path.join(place.cwd, file)))?.toString("utf8") ?? "",
  };
}

function treeOf(place: GitPlace, commit: string, contents: Contents): Tree {
  const contentOf = (id: string) => {
    const known = contents.get(id) ?? askGit(place, ["cat-file", "blob", id]);
    contents.set(id, known);
    return known;
  };
  return {
    async packages() {
      const listed = await runGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit], large);
      const ids = new Map<string, string>();
      for (const { file, id } of entriesIn(listed))
        if (/(?:^|\/)package\.json$/.test(file)) ids.set(file, id);
      return workspacePackages(place.cwd, [...ids.keys()], async (file) => {
        const text = await contentOf(ids.get(file) ?? "");
        return text === undefined ? undefined : Buffer.from(text);
      });
    },
    async links(folders) {
      const listed = await runGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit, ...folders], large);
      const links = entriesIn(listed).filter(({ isLink }) => isLink);
      return Promise.all(links.map(async ({ file, id }) => ({ file, target: (await contentOf(id)) ?? "" })));
    },
    async grep(patterns, pathspecs) {
      const found = await askGit(place, ["grep", "-I", "-l", ...patterns, commit, "--", ...pathspecs]);
      return found
        ?.split("\n")
        .map((line) => line.slice(`${commit}:`.length))
        .join("\n");
    },
    read: async (file) => (await askGit(place, ["cat-file", "blob", `${commit}:${file}`])) ?? "",
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

/** @param trees after the change and before it: a change may also be that something is no longer a part. */
async function changeAmong(
  changed: readonly string[],
  own: readonly string[],
  [after, before]: readonly [Tree, Tree],
): Promise<string | null> {
  const found = await partsOf(own, after);
  for (const file of changed) {
    if (found.parts.some((folder) => isInside(file, folder))) return `${file} changed`;
    if (!isInPackage(file, found.packages) && !prose.test(file))
      return `${file} changed, which belongs to no package`;
  }
  const former = await partsOf(own, before);
  const file = changed.find((one) => former.parts.some((folder) => isInside(one, folder)));
  if (file !== undefined) return `${file} changed`;
  return mention(after, changed, found);
}

interface Parts {
  packages: readonly WorkspacePackage[];
  /** Folders that the app is made of. */
  parts: readonly string[];
}

async function partsOf(own: readonly string[], tree: Tree): Promise<Parts> {
  const packages = await tree.packages();
  const owners = own.flatMap((one) => ownerOf(packages, one) ?? []);
  const top = packages.filter(({ folder }) => folder === "");
  const folders = dependencyFolders(packages, [...owners, ...top]);
  // Files of the top folder count by their owner, because other packages are inside it.
  if (!owners.some(({ folder }) => folder === "")) folders.delete("");
  return { packages, parts: [...new Set([...own, ...folders])] };
}

function isInPackage(file: string, packages: readonly WorkspacePackage[]): boolean {
  const owner = ownerOf(packages, file);
  return owner !== undefined && owner.folder !== "";
}

function pathInside(root: string, absolute: string): string {
  const inside = path.relative(root, absolute).split(path.sep).join("/");
  if (inside === ".." || inside.startsWith("../") || path.isAbsolute(inside))
    throw new DoubtError(`${absolute} lies outside of the repository`);
  return inside;
}

/** Imports by a relative path, an alias, a link or a name that no manifest lists: found as text, in whatever file. */
async function mention(
  tree: Tree,
  changed: readonly string[],
  { packages, parts }: Parts,
): Promise<string | null> {
  const owners = changed.flatMap((file) => ownerOf(packages, file) ?? []);
  const suspects = [...new Set(owners)].filter(({ folder }) => folder !== "");
  if (suspects.length > mostSuspects) return `${suspects.length} other packages changed`;
  if (suspects.length === 0) return null;
  const links = await tree.links(parts);
  const within = parts.map(literal);
  for (const { folder, name } of suspects) {
    const names = (file: string | undefined) => `${folder} changed, and ${file} refers to it`;
    const last = path.posix.basename(folder);
    const words = [
      `/${escape(last)}(${afterName})`,
      ...(name === null ? [] : [`[/"'\`]${escape(name)}(${afterName})`]),
    ];
    const found =
      (await tree.grep(["-E", ...eachOf(words)], within)) ||
      (await tree.grep(["-E", "--all-match", ...eachOf(joined(last))], within));
    if (found) return names(found.split("\n", 1)[0]);
    const link = links.find(({ file, target }) => leadsTo(folder, file, target));
    if (link) return names(link.file);
    const settings = await settingsThatName(tree, folder);
    if (settings !== null) return names(settings);
  }
  return null;
}

function eachOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => ["-e", pattern]);
}

/**
 * What a file has that puts a path together: `join(top, "packages", "ui")`. Only the last folder is certain to be there:
 * `resolve(__dirname, "..", "ui")`.
 */
function joined(last: string): string[] {
  return [`["'\`/]${escape(last)}["'\`/]`, "(join|resolve)\\("];
}

/** Whether a link leads into a folder, or to one around it. */
function leadsTo(folder: string, file: string, target: string): boolean {
  const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), target)).replace(/\/$/, "");
  return isInside(to, folder) || isInside(folder, to === "." ? "" : to);
}

function literal(folder: string): string {
  return `:(top,literal)${folder}`;
}

interface Entry {
  file: string;
  id: string;
  isLink: boolean;
}

/** What `ls-tree -z` lists (mode, kind, id), or `ls-files -s -z` (mode, id, stage). */
function entriesIn(listed: string): Entry[] {
  return listed.split("\0").flatMap((line) => {
    const [, mode, id, file] = /^(\d+) (?:[a-z]+ )?([\da-f]+)(?: \d)?\t(.*)$/s.exec(line) ?? [];
    return id === undefined || file === undefined ? [] : [{ file, id, isLink: mode === "120000" }];
  });
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
