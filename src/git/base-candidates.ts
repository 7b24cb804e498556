/** The ways to a base commit that the rules of find-base.ts choose from. Each ends in a commit that is in this clone. */
import { findMergeBase } from "./merge-base.ts";
import {
  fetchAll,
  howToFetch,
  listRemote,
  obtainCommit,
  parentsOf,
  remoteDefaultName,
} from "./fetch-commit.ts";
import { findDefaultBranch, isDirty } from "./repository.ts";
import type { Repository } from "./repository.ts";
import { GitError, askGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** `ref` is how people call it; `how` is one clause that says why this commit. */
export interface FoundBase {
  ref: string;
  sha: string;
  how: string;
}

export interface NoBase {
  /** Why there is no base, one sentence without its full stop. */
  none: string;
  /**
   * One sentence with the command that brings base here. Set if there is something to compare with that could not be
   * fetched; absent if there is nothing, such as before a first commit.
   */
  fix?: string;
}

/** A repository with a commit to compare. `online`: this is CI, where asking the remote is better than a stale ref. */
export interface Search {
  place: GitPlace;
  repository: Repository & { head: string };
  online: boolean;
}

/** For a base that no command brings here. */
export const nameOne = "Name a base with --base REF, or judge head alone with --no-base.";

function fetchAdvice({ place, repository: { remote } }: Search, sha: string): string {
  return remote === null ? nameOne : howToFetch(place, remote, sha);
}

/** How to make two lines of history meet. Where this clone has all of it, they never do. */
function howToDeepen({ place, repository: { remote, shallow } }: Search): string {
  if (!shallow || remote === null) return nameOne;
  return place.env?.["GITHUB_ACTIONS"] === "true" ? fetchAll : `Run \`git fetch --unshallow ${remote}\`.`;
}

/** Base is exactly this commit. */
export async function baseAt(
  search: Search,
  sha: string,
  ref: string,
  how: string,
): Promise<FoundBase | NoBase> {
  const why = await obtainCommit(search.place, search.repository, sha);
  return why === undefined ? { ref, sha, how } : { none: why, fix: fetchAdvice(search, sha) };
}

/**
 * Base is the first parent of head, as in a merge commit or after a push.
 * @param how says in words how it was found.
 */
export async function firstParentOf(search: Search, ref: string, how: string): Promise<FoundBase | NoBase> {
  const [parent] = await parentsOf(search.place, search.repository.head);
  if (parent === undefined)
    return { none: "this is the first commit: there is nothing before it to compare with" };
  return baseAt(search, parent, ref, how);
}

/**
 * Base is where this line of work left the branch.
 * `otherTip`: the branch's commit as the event has it, for a branch that has since swallowed this work, or is gone.
 */
export async function baseOnBranch(
  search: Search,
  branch: string,
  otherTip: string | null = null,
): Promise<FoundBase | NoBase> {
  const tips = [await branchTip(search, branch), otherTip].filter((tip) => tip !== null);
  let problem: NoBase = {
    none: `the branch ${branch} was found neither in this clone nor on its remote`,
    fix: nameOne,
  };
  for (const tip of tips) {
    const why = await obtainCommit(search.place, search.repository, tip);
    const sha = why === undefined ? await findMergeBase(search.place, search.repository, [tip]) : null;
    if (sha !== null && sha !== search.repository.head) {
      return { ref: branch, sha, how: `the commit where this branch left ${branch}` };
    }
    problem =
      why !== undefined
        ? { none: why, fix: fetchAdvice(search, tip) }
        : sha === null
          ? { none: `HEAD and ${branch} have no common history in reach`, fix: howToDeepen(search) }
          : { none: `HEAD has no commits that ${branch} lacks` };
  }
  return problem;
}

/**
 * Base if nothing names one: where HEAD left the default branch. If HEAD did not leave it: the last commit for
 * uncommitted changes, else what came before it (`ownCommits`: nothing).
 */
export async function baseOnDefaultBranch(
  search: Search,
  more: { name?: string | null; ownCommits?: boolean } = {},
): Promise<FoundBase | NoBase> {
  const { place, repository } = search;
  const branch = await defaultTips(search, more.name ?? null);
  if ("none" in branch) return branch;
  const sha = await findMergeBase(place, repository, branch.tips);
  if (sha === null)
    return { none: `HEAD and ${branch.name} have no common history in reach`, fix: howToDeepen(search) };
  if (sha !== repository.head) {
    return { ref: branch.name, sha, how: `the commit where this branch left ${branch.label}` };
  }
  if (more.ownCommits === true) return { none: `HEAD has no commits that ${branch.name} lacks` };
  if (await isDirty(place)) {
    return { ref: "HEAD", sha, how: "the last commit: the uncommitted changes are compared with it" };
  }
  return firstParentOf(search, "HEAD~1", `the commit before HEAD, which is on ${branch.label}`);
}

async function defaultTips(
  search: Search,
  known: string | null,
): Promise<{ name: string; label: string; tips: string[] } | NoBase> {
  const { place, repository } = search;
  const local = known === null ? await findDefaultBranch(place, repository) : null;
  if (local !== null) {
    const tips = await Promise.all(local.refs.map((ref) => commitOf(place, ref)));
    const found = tips.filter((tip) => tip !== null);
    const label = local.refs.map((ref) => ref.replace(/^refs\/(?:remotes|heads)\//, "")).join(" and ");
    if (found.length > 0) return { name: local.name, label, tips: found };
  }
  // A clone of a single branch knows of no other: its remote does.
  const { remote } = repository;
  const name = known ?? (remote === null ? undefined : await remoteDefaultName(place, remote));
  const tip = name === undefined ? null : await branchTip({ ...search, online: true }, name);
  if (name === undefined || tip === null) {
    return { none: "no default branch was found (origin/HEAD, main, master)", fix: nameOne };
  }
  const why = await obtainCommit(place, repository, tip);
  return why === undefined
    ? { name, label: name, tips: [tip] }
    : { none: why, fix: fetchAdvice(search, tip) };
}

/** The branch's newest commit: as the remote has it now, else as this clone remembers it, else the local branch. */
async function branchTip(search: Search, branch: string): Promise<string | null> {
  const { place, repository } = search;
  const ref = `refs/heads/${branch}`;
  if (repository.remote !== null && search.online) {
    try {
      const tip = (await listRemote(place, repository.remote, [ref])).get(ref);
      if (tip !== undefined) return tip;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  const tracked = repository.remote === null ? null : `refs/remotes/${repository.remote}/${branch}`;
  return (tracked === null ? null : await commitOf(place, tracked)) ?? (await commitOf(place, ref));
}

async function commitOf(place: GitPlace, ref: string): Promise<string | null> {
  return (await askGit(place, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])) ?? null;
}
