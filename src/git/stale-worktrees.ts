/** Worktrees that a killed process of ours left behind: on Windows, or where its guard was killed with it. */
import { lstat, readFile, readdir, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { messageOf } from "../errors.ts";
import { isRunning } from "../process/started.ts";
import { runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";
import { isLiving, removeWorktree, worktreePrefix } from "./worktree.ts";

/**
 * Removes worktrees of ours whose process is gone: those that this repository lists, and folders in the temporary
 * directory that a process left before git knew of them. Others are never touched.
 * @returns the folders removed, and what could not be, one line each.
 */
export async function pruneStale(place: GitPlace): Promise<{ removed: string[]; failed: string[] }> {
  const removed: string[] = [];
  const failed: string[] = [];
  const stale = new Set([...(await listedWorktrees(place)), ...(await abandonedFolders())].filter(isStale));
  for (const directory of stale) {
    try {
      await removeWorktree(place, directory);
      removed.push(directory);
    } catch (error) {
      failed.push(`${directory}: ${messageOf(error)}`);
    }
  }
  return { removed, failed };
}

async function listedWorktrees(place: GitPlace): Promise<string[]> {
  const list = await runGit(place, ["worktree", "list", "--porcelain"]);
  return list
    .split("\n")
    .filter((line) => line.startsWith("worktree "))
    .map((line) => line.slice("worktree ".length));
}

/** Folders with our name that belong to this user and to no repository, or to one that no longer knows them. */
async function abandonedFolders(): Promise<string[]> {
  // Without a temporary folder there is nothing to remove; checking out base reports what is wrong with it.
  const parent = await realpath(tmpdir()).catch(() => tmpdir());
  const found: string[] = [];
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(worktreePrefix)) continue;
    const directory = path.join(parent, name);
    if ((await isOwn(directory)) && !(await hasRepository(directory))) found.push(directory);
  }
  return found;
}

async function isOwn(directory: string): Promise<boolean> {
  try {
    const stats = await lstat(directory);
    return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
  } catch {
    return false;
  }
}

async function hasRepository(directory: string): Promise<boolean> {
  try {
    const link = await readFile(path.join(directory, ".git"), "utf8");
    await lstat(link.replace(/^gitdir: /, "").trimEnd());
    return true;
  } catch {
    return false;
  }
}

function isStale(directory: string): boolean {
  const name = path.basename(directory);
  const id = name.startsWith(worktreePrefix)
    ? /^(\d+)-/.exec(name.slice(worktreePrefix.length))?.[1]
    : undefined;
  if (id === undefined) return false;
  // In a container every run may have the same process id, so our own counts only for what we hold.
  if (Number(id) === process.pid) return !isLiving(directory);
  return !isRunning(Number(id));
}
