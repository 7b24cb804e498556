import { posix } from "node:path";
import { parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { Client } from "./client.ts";
import type { RepositoryName } from "./context.ts";
import { readRepositoryFile, UnreadableFile } from "./repository-file.ts";

/** The budget of a branch, with all files that it is made of, by their paths in the repository. */
export interface BaseBudget {
  /** Branch that they were read from. */
  branch: string;
  /** Null where the branch has no budget. */
  path: string | null;
  files: ReadonlyMap<string, string>;
}

export interface BudgetPlace {
  /** The app's folder in the repository, `.` for its root. */
  workingDirectory: string;
  /** Budget file relative to it; absent: found upward, as on a disk. */
  budget?: string | undefined;
}

const packageKey = "budget-check";
const mostFiles = 40;
const deepestFolder = 12;

/**
 * Reads the budget that a branch has, without a checkout: the budget file and what it names, files that it extends and
 * recordings of its interactions. The branch's tip counts: a pull request's own base commit may be months old.
 * @throws UnreadableFile where the files are too many, too large, or outside of the repository.
 */
export async function fetchBaseBudget(
  client: Client,
  repository: RepositoryName,
  branch: string,
  { workingDirectory, budget }: BudgetPlace,
): Promise<BaseBudget> {
  const files = new Map<string, string>();
  const read = async (path: string): Promise<string | null> => {
    const known = files.get(path);
    if (known !== undefined) return known;
    if (files.size === mostFiles)
      throw new UnreadableFile(`the budget is made of more than ${mostFiles} files`);
    const text = await readRepositoryFile(client, repository, { path, ref: `refs/heads/${branch}` });
    if (text !== null) files.set(path, text);
    return text;
  };
  const folder = inRepository(workingDirectory);
  const path = await find(read, folder, budget);
  // A package.json on the way that holds no budget does not belong to the budget's files.
  for (const other of files.keys()) if (other !== path) files.delete(other);
  const text = path === null ? undefined : files.get(path);
  if (path !== null && text !== undefined) await follow(path, text, read);
  return { branch, path, files };
}

type ReadFile = (path: string) => Promise<string | null>;

/** Where `src/config/discover.ts` looks, in the same order. */
async function find(read: ReadFile, folder: string, budget: string | undefined): Promise<string | null> {
  if (budget !== undefined) {
    const path = inRepository(posix.join(folder, budget.replaceAll("\\", "/")));
    return (await read(path)) === null ? null : path;
  }
  for (const place of upward(folder)) {
    for (const name of ["budget.json", "budgets/budget.json"]) {
      const path = posix.join(place, name);
      if ((await read(path)) !== null) return path;
    }
    const path = posix.join(place, "package.json");
    const text = await read(path);
    if (text !== null && keyOf(parseTree(text), packageKey)) return path;
  }
  return null;
}

function upward(folder: string): string[] {
  const folders = [folder];
  for (let place = folder; place !== "." && folders.length < deepestFolder;) {
    place = posix.dirname(place);
    folders.push(place);
  }
  return folders;
}

/** Reads what a budget names. A file that is not there is for the budget's reader to report. */
async function follow(path: string, text: string, read: ReadFile): Promise<void> {
  const root = parseTree(text);
  const own = posix.basename(path) === "package.json" ? keyOf(root, packageKey) : root;
  const target = textOf(own);
  if (target !== null) {
    const elsewhere = inRepository(posix.join(posix.dirname(path), target));
    const other = await read(elsewhere);
    if (other !== null) await follow(elsewhere, other, read);
    return;
  }
  const directory = directoryOf(path);
  const open: { from: string; node: Node | undefined }[] = [{ from: path, node: own }];
  const seen = new Set([path]);
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { name, kind } of namedIn(next.node)) {
      const folder = kind === "extends" ? posix.dirname(next.from) : directory;
      const file = inRepository(posix.join(folder, name));
      if (seen.has(file)) continue;
      seen.add(file);
      const found = await read(file);
      if (found !== null && kind === "extends") open.push({ from: file, node: parseTree(found) });
    }
  }
}

/** What paths in a budget are relative to: its folder, or the one above a folder named `budgets`. */
function directoryOf(path: string): string {
  const folder = posix.dirname(path);
  return posix.basename(folder) === "budgets" ? posix.dirname(folder) : folder;
}

/** Files by the keys that may name one; names without a path or an ending are presets. */
function namedIn(root: Node | undefined): { name: string; kind: "extends" | "steps" }[] {
  const named: { name: string; kind: "extends" | "steps" }[] = [];
  const open = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    open.push(...(node.children ?? []));
    if (node.type !== "property") continue;
    const [key, value] = node.children ?? [];
    const kind = key?.value === "extends" ? "extends" : "steps";
    if (kind === "steps" && key?.value !== "interactions" && key?.value !== "login") continue;
    const values = value?.type === "array" && kind === "extends" ? (value.children ?? []) : [value];
    for (const each of values) {
      const name = textOf(each);
      if (name !== null && /[/\\]|\.(?:jsonc?|[cm]?[jt]s)$/i.test(name)) named.push({ name, kind });
    }
  }
  return named;
}

function keyOf(root: Node | undefined, name: string): Node | undefined {
  const properties = root?.type === "object" ? (root.children ?? []) : [];
  return properties.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

function textOf(node: Node | undefined): string | null {
  return node?.type === "string" && typeof node.value === "string" ? node.value : null;
}

/** A path from the repository's root, without a way out of it. */
function inRepository(path: string): string {
  const normal = posix.normalize(path.replaceAll("\\", "/")).replace(/(?<=.)\/+$/, "");
  if (posix.isAbsolute(normal) || normal === ".." || normal.startsWith("../") || normal.includes("\0"))
    throw new UnreadableFile(
      `the budget names ${JSON.stringify(path)}, which lies outside of the repository`,
    );
  return normal;
}
