/** Base's files in a temporary worktree of the user's repository, which removes itself. */
import { realpathSync, rmSync } from "node:fs";
import { readFile, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { makeTemporary } from "../make-temporary.ts";
import { guardFolder } from "../process/guard-folder.ts";
import type { FolderGuard } from "../process/guard-folder.ts";
import type { Note } from "../types.ts";
import { gitEnvironment, gitSettings } from "./git-environment.ts";
import { lfsState } from "./lfs-pointers.ts";
import { linkOutside } from "./outside-links.ts";
import type { OutsideLinks } from "./outside-links.ts";
import { GitError, askGit, runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

export interface CheckoutBase {
  /** The repository's top folder. */
  root: string;
  /** A commit that is in this clone. */
  sha: string;
  env?: Readonly<Record<string, string | undefined>> | undefined;
  signal?: AbortSignal | undefined;
}

export interface Worktree extends AsyncDisposable {
  /** Absolute, links resolved. */
  readonly directory: string;
  readonly sha: string;
  /** What base lacks that head may have. */
  readonly notes: readonly Note[];
  /**
   * The place in base of a folder of the repository (absolute, or relative to its root). It may not exist there.
   * @throws RangeError for a folder outside of the repository.
   */
  resolve(folder: string): string;
}

/** Name of a worktree's folder: `budget-check-base-<process id>-<random>`. */
export const worktreePrefix = "budget-check-base-";

const checkoutTimeoutMs = 10 * 60_000;

interface Held {
  /** Git's own folder about the worktree, once there is one. */
  administration: string | null;
  guard: FolderGuard;
}

/** Worktrees of this process that are not removed yet, by folder. */
const living = new Map<string, Held>();

/**
 * Whether this process has made the worktree and not removed it yet.
 * @param directory absolute.
 */
export function isLiving(directory: string): boolean {
  return living.has(directory);
}

/**
 * Checks out `sha` in a new worktree: detached, without hooks, submodules left out, LFS as head has it.
 * HEAD, refs, index, stash and files of the user's working tree stay as they are.
 * @throws GitError where git cannot check it out; the signal's reason on abort. Nothing is left behind then.
 */
export async function checkoutBase(options: CheckoutBase): Promise<Worktree> {
  const { sha, env, signal } = options;
  signal?.throwIfAborted();
  const root = await realpath(options.root);
  const place: GitPlace = { cwd: root, env };
  const outside = await linkOutside({ ...place, signal }, sha, root);
  const directory = await makeFolder(outside);
  const held = remember(place, directory);
  const remove = async () => {
    await removeWorktree(place, directory);
    await outside?.[Symbol.asyncDispose]();
  };
  try {
    const lfs = await lfsState({ ...place, signal });
    await runGit({ ...place, signal }, ["worktree", "add", "--quiet", "--detach", directory, sha], {
      timeoutMs: checkoutTimeoutMs,
      extraEnv: lfs === "pointers" ? { GIT_LFS_SKIP_SMUDGE: "1" } : {},
    });
    held.administration = await administrationOf(directory);
    const notes = await notesOn({ ...place, cwd: directory });
    return {
      directory,
      sha,
      notes,
      resolve: (folder) => path.join(directory, relativeTo(root, folder)),
      [Symbol.asyncDispose]: remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function makeFolder(outside: OutsideLinks | null): Promise<string> {
  try {
    return await realpath(await makeTemporary(`${worktreePrefix}${process.pid}-`, outside?.parent));
  } catch (error) {
    await outside?.[Symbol.asyncDispose]();
    throw error;
  }
}

/**
 * Removes a worktree of which parts, or all, may be gone already. `git worktree prune` would do so too, but it would
 * also remove every other worktree of the user whose disk is not mounted at the moment.
 */
export async function removeWorktree(place: GitPlace, directory: string): Promise<void> {
  const held = living.get(directory);
  const administration = held?.administration ?? null;
  try {
    // Folder first: git then has nothing to walk, and on Windows cannot follow a junction out of it.
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } finally {
    await forget(place, directory);
    if (administration !== null) await rm(administration, { recursive: true, force: true });
    living.delete(directory);
  }
  // Not where something failed above: the guard then tries once more when this process has ended.
  held?.guard.release();
}

async function forget(place: GitPlace, directory: string): Promise<void> {
  try {
    await askGit({ ...place, signal: undefined }, forgetting(directory));
  } catch (error) {
    // Without git, or without the repository, nothing needs to be unregistered.
    if (!(error instanceof GitError)) throw error;
  }
}

function forgetting(directory: string): string[] {
  // Forced twice: it may be locked, as it is while it is being checked out.
  return ["worktree", "remove", "--force", "--force", directory];
}

let watched = false;

function remember(place: GitPlace, directory: string): Held {
  if (!watched) process.once("exit", removeOnExit);
  watched = true;
  const guard = guardFolder(directory, {
    command: ["git", "-C", place.cwd, ...gitSettings, ...forgetting(directory)],
    env: gitEnvironment(place.env ?? process.env),
  });
  const held: Held = { administration: null, guard };
  living.set(directory, held);
  return held;
}

/** On a crash nothing asynchronous runs any more: the folder, and what git keeps about it, are deleted as they are. */
function removeOnExit(): void {
  for (const [directory, { administration, guard }] of living) {
    for (const folder of [directory, administration]) {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
    // Without git's folder known, only the guard can make git forget the worktree.
    if (administration !== null) guard.release();
  }
}

/** `…/.git/worktrees/<name>`, from the worktree's `.git` file. Null where it is not what git writes. */
async function administrationOf(directory: string): Promise<string | null> {
  const link = await readFile(path.join(directory, ".git"), "utf8");
  const folder = link.match(/^gitdir: (.+?)\r?\n?$/)?.[1];
  if (folder === undefined) return null;
  const absolute = path.resolve(directory, folder);
  return path.basename(path.dirname(absolute)) === "worktrees" ? absolute : null;
}

async function notesOn(place: GitPlace): Promise<Note[]> {
  const modules = await askGit(place, ["config", "--file", ".gitmodules", "--get-regexp", "\\.path$"]);
  const paths = (modules ?? "").split("\n").map((line) => line.replace(/^\S+ /, ""));
  const named = paths.filter((folder) => folder !== "");
  if (named.length === 0) return [];
  return [{ level: "info", text: `Base is built without its submodules (${named.slice(0, 5).join(", ")})` }];
}

function relativeTo(root: string, folder: string): string {
  const relative = path.relative(root, existing(path.resolve(root, folder)));
  if (relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) {
    throw new RangeError(`${folder} is not in the repository ${root}`);
  }
  return relative;
}

/** The path with links resolved as far as it exists: git uses real paths, a shell uses linked ones. */
function existing(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(existing(parent), path.basename(folder));
  }
}
