/** One text file on a branch of its own, read and replaced without HEAD, index or working tree of the user's. */
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { messageOf } from "../errors.ts";
import { makeTemporary } from "../make-temporary.ts";
import { listRemote, obtainCommit } from "./fetch-commit.ts";
import { openRepository } from "./repository.ts";
import type { Repository } from "./repository.ts";
import { GitError, askGit, runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

export interface BranchFile {
  /** Any folder of the repository. */
  place: GitPlace;
  /** Without `refs/heads/`; on the remote where there is one, else in this clone. */
  branch: string;
  /** From the branch's top folder, `/` between folders. */
  file: string;
}

/** Tries of an update: as many jobs may end at the same time as a matrix has, each of which wins one try. */
const mostTries = 12;
const pushTimeoutMs = 60_000;
/** All tries together. */
const patienceMs = 3 * 60_000;

const author = { NAME: "budget-check", EMAIL: "budget-check@users.noreply.github.com" };

/**
 * The file's text as the remote has it now; empty where there is no such branch or file.
 * @throws GitError where the remote does not answer; Error where there is no repository.
 */
export async function readBranchFile({ place, branch, file }: BranchFile): Promise<string> {
  const repository = await repositoryOf(place);
  const here = { ...place, cwd: repository.root };
  const tip = await tipOf(here, repository, branch);
  return tip === null ? "" : textAt(here, tip, file);
}

/**
 * Replaces the file's text by one more commit on the branch, which is made where it is missing. Where another job has pushed in
 * between, the edit is made again on top of what that job wrote: no line is lost, and nothing is ever forced.
 * @throws GitError where the remote refuses, such as for a token that may only read; Error where there is no repository, the
 * branch is the one that is checked out, or others were faster too often.
 */
export async function updateBranchFile(
  target: BranchFile,
  message: string,
  edit: (text: string) => string,
): Promise<void> {
  const { place, branch, file } = target;
  const repository = await repositoryOf(place);
  if (repository.branch === branch)
    throw new Error(`${branch} is the branch that is checked out: a history needs one of its own`);
  const here = { ...place, cwd: repository.root };
  const folder = await makeTemporary("budget-check-history-");
  const deadline = performance.now() + patienceMs;
  try {
    for (let attempt = 1; ; attempt++) {
      const tip = await tipOf(here, repository, branch);
      const text = edit(tip === null ? "" : await textAt(here, tip, file));
      const commit = await commitOf(here, { tip, text, file, message, folder });
      const lost = await publish(here, repository, branch, tip, commit);
      if (lost === null) return;
      if (attempt === mostTries || performance.now() > deadline)
        throw new Error(`others wrote to ${branch} at the same time, ${attempt} times: ${messageOf(lost)}`);
      await pause(Math.random() * 200 * attempt, undefined, { signal: place.signal });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function repositoryOf(place: GitPlace): Promise<Repository> {
  const repository = await openRepository(place);
  if ("none" in repository) throw new Error(repository.none);
  return repository;
}

/** The branch's newest commit, brought into this clone; null where there is no such branch. */
async function tipOf(place: GitPlace, repository: Repository, branch: string): Promise<string | null> {
  const ref = `refs/heads/${branch}`;
  if (repository.remote === null)
    return (await askGit(place, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])) ?? null;
  const tip = (await listRemote(place, repository.remote, [ref])).get(ref);
  if (tip === undefined) return null;
  const why = await obtainCommit(place, repository, tip);
  if (why !== undefined) throw new GitError("exit", why);
  return tip;
}

async function textAt(place: GitPlace, commit: string, file: string): Promise<string> {
  return (await askGit(place, ["cat-file", "blob", `${commit}:${file}`])) ?? "";
}

interface Change {
  tip: string | null;
  text: string;
  file: string;
  message: string;
  /** For the blob's text and an index of our own. */
  folder: string;
}

/** A commit of the branch's files with this one replaced. */
async function commitOf(place: GitPlace, change: Change): Promise<string> {
  const { tip, text, file, message, folder } = change;
  const source = path.join(folder, "text");
  await writeFile(source, text);
  const extraEnv = {
    GIT_INDEX_FILE: path.join(folder, "index"),
    GIT_AUTHOR_NAME: author.NAME,
    GIT_AUTHOR_EMAIL: author.EMAIL,
    GIT_COMMITTER_NAME: author.NAME,
    GIT_COMMITTER_EMAIL: author.EMAIL,
  };
  const ask = async (...args: string[]) => (await runGit(place, args, { extraEnv })).trim();
  const blob = await ask("hash-object", "-w", "--no-filters", source);
  await ask("read-tree", ...(tip === null ? ["--empty"] : [tip]));
  await ask("update-index", "--add", "--cacheinfo", `100644,${blob},${file}`);
  const tree = await ask("write-tree");
  return ask("commit-tree", tree, ...(tip === null ? [] : ["-p", tip]), "-m", message);
}

/** @returns null where the branch is at the commit now, else what shows that another job was faster. */
async function publish(
  place: GitPlace,
  { remote }: Repository,
  branch: string,
  tip: string | null,
  commit: string,
): Promise<GitError | null> {
  const ref = `refs/heads/${branch}`;
  try {
    // An update of a ref that must be as it was, and a push that is not forced, fail where another came first.
    if (remote === null) await runGit(place, ["update-ref", ref, commit, tip ?? "0".repeat(commit.length)]);
    else
      await runGit(place, ["push", "--quiet", "--no-verify", remote, `${commit}:${ref}`], {
        timeoutMs: pushTimeoutMs,
      });
    return null;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isRace =
      /non-fast-forward|fetch first|stale info|cannot lock ref|reference already exists|failed to update ref|incorrect old value/i;
    if (isRace.test(`${error.message} ${error.detail ?? ""}`)) return error;
    throw error;
  }
}
