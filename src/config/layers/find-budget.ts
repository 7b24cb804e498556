import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import { parse, valueOf } from "../text/nodes.ts";
import { Problems } from "../text/problems.ts";
import { displayName, readSource } from "../text/source.ts";
import type { Source } from "../text/source.ts";

/** The key of package.json that contains a budget, or its path. */
export const packageKey = "budget-check";

/** A budget that was found: a file, or the key of a package.json. */
export type Found = { source: Source } | { source: Source; node: Node };

/**
 * Looks for a budget in `cwd` and upward to the repository root, in each folder for `budget.json`, `budgets/budget.json`
 * and the key of package.json. A `budget.json` in Lighthouse's format is used where there is no other budget, and one of sitespeed.io
 * is never used. Outside a repository, it only looks in `cwd`.
 * @throws CheckError BUDGET if a file that is found cannot be read.
 */
export async function findBudget(cwd: string): Promise<Found | null> {
  for (const folder of await foldersUpward(cwd)) {
    const found = await findInFolder(folder, cwd);
    if (found) return found;
  }
  return null;
}

/**
 * The same in a single folder.
 * @throws CheckError BUDGET if a file that is found cannot be read.
 */
export async function findInFolder(folder: string, cwd: string): Promise<Found | null> {
  let lightWallet: Found | null = null;
  for (const path of [join(folder, "budget.json"), join(folder, "budgets", "budget.json")]) {
    const source = await readSource(path, displayName(path, cwd));
    const format = source && formatOf(source.text);
    if (source && format === "own") return { source };
    if (source && format === "lighthouse") lightWallet ??= { source };
  }
  const path = join(folder, "package.json");
  const manifest = await readSource(path, displayName(path, cwd));
  return (manifest && findInPackage(manifest)) ?? lightWallet;
}

/**
 * Whose budget a text is. An array is Lighthouse's, and read as it is; an object that holds nothing but an object `budget` is that of
 * sitespeed.io. Anything else is ours, with its mistakes.
 */
export function formatOf(text: string): "own" | "lighthouse" | "sitespeed.io" {
  let root: Node | undefined;
  try {
    root = parseTree(text, [], { allowTrailingComma: true });
  } catch {
    // Nested too deep for the parser, which the loader reports.
    return "own";
  }
  if (root?.type === "array") return "lighthouse";
  const isForeign = valueOf(root, "budget")?.type === "object" && root?.children?.length === 1;
  return isForeign ? "sitespeed.io" : "own";
}

/** The budget in a package.json, or null. If the file cannot be parsed, npm reports it. */
export function findInPackage(source: Source): { source: Source; node: Node } | null {
  if (!source.text.includes(`"${packageKey}"`)) return null;
  const root = parse(source, new Problems());
  const node = root ? valueOf(root, packageKey) : undefined;
  return node ? { source, node } : null;
}

async function foldersUpward(cwd: string): Promise<string[]> {
  const folders = [cwd];
  for (let folder = cwd; ; folder = dirname(folder)) {
    // A folder in a clone, a file in a worktree or submodule.
    if (await exists(join(folder, ".git"))) return folders;
    const parent = dirname(folder);
    if (parent === folder) return [cwd];
    folders.push(parent);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
