/** Commits that this clone may not have yet, brought from the remote without moving a ref of the user's. */
import { messageOf } from "../errors.ts";
import type { Repository } from "./repository.ts";
import { GitError, askGit, runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

const fetchTimeoutMs = 5 * 60_000;
const listTimeoutMs = 60_000;

/** A full object name: SHA-1 or SHA-256. */
export function isFullSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

async function hasCommit(place: GitPlace, sha: string): Promise<boolean> {
  return (await askGit(place, ["cat-file", "-e", `${sha}^{commit}`])) !== undefined;
}

/** Parents as the commit itself lists them: complete also where the clone was cut right below it. */
export async function parentsOf(place: GitPlace, sha: string): Promise<string[]> {
  const commit = await runGit(place, ["cat-file", "commit", sha]);
  const [header = ""] = commit.split("\n\n", 1);
  return header
    .split("\n")
    .filter((line) => line.startsWith("parent "))
    .map((line) => line.slice("parent ".length).trim());
}

/** Makes sure that the commit is in this clone. Undefined when it is, else one clause that says why not. */
export async function obtainCommit(
  place: GitPlace,
  repository: Repository,
  sha: string,
): Promise<string | undefined> {
  if (await hasCommit(place, sha)) return undefined;
  const short = sha.slice(0, 12);
  if (repository.remote === null)
    return `commit ${short} is not in this clone, and there is no remote to fetch it from`;
  try {
    // In a complete clone `--depth` would cut the user's own history at this commit.
    await fetchCommits(place, repository.remote, [sha], repository.shallow ? ["--depth=1"] : []);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return `commit ${short} is not in this clone and could not be fetched (${messageOf(error)})`;
  }
  return (await hasCommit(place, sha)) ? undefined : `${short} is not a commit of ${repository.remote}`;
}

/** What a workflow needs whose checkout lacks a commit: there, no command comes before ours but the checkout's. */
export const fetchAll = "Set `fetch-depth: 0` for actions/checkout, and keep its credentials.";

/** One sentence: how to bring a commit into this clone that `obtainCommit` could not. */
export function howToFetch(place: GitPlace, remote: string, sha: string): string {
  return place.env?.["GITHUB_ACTIONS"] === "true" ? fetchAll : `Run \`git fetch ${remote} ${sha}\`.`;
}

/** Fetches objects only: asked for by sha, so that no remote-tracking ref moves, and FETCH_HEAD stays as it is. */
export async function fetchCommits(
  place: GitPlace,
  remote: string,
  shas: readonly string[],
  options: readonly string[],
): Promise<void> {
  const quiet = ["--quiet", "--no-tags", "--no-prune", "--no-recurse-submodules", "--no-write-fetch-head"];
  await runGit(place, ["fetch", ...quiet, ...options, remote, ...shas], {
    timeoutMs: fetchTimeoutMs,
  });
}

/** Shas of refs as the remote has them now; a ref it lacks is not in the map, others may be. Annotated tags are peeled to their commit. */
export async function listRemote(
  place: GitPlace,
  remote: string,
  refs: readonly string[],
): Promise<Map<string, string>> {
  const patterns = refs.flatMap((ref) => (ref.startsWith("refs/tags/") ? [ref, `${ref}^{}`] : [ref]));
  const list = await runGit(place, ["ls-remote", "--quiet", remote, ...patterns], {
    timeoutMs: listTimeoutMs,
  });
  const found = new Map<string, string>();
  for (const line of list.split("\n")) {
    const [sha = "", name = ""] = line.split("\t");
    const ref = name.replace(/\^\{\}$/, "");
    // Patterns match any path that ends in them, so there may be more; a tag's `^{}` line comes after it and wins.
    if (isFullSha(sha)) found.set(ref, sha);
  }
  return found;
}

/** The name of the branch that the remote's HEAD points to; undefined where it does not say, or cannot be reached. */
export async function remoteDefaultName(place: GitPlace, remote: string): Promise<string | undefined> {
  const answer = await askGit(place, ["ls-remote", "--quiet", "--symref", remote, "HEAD"], {
    timeoutMs: listTimeoutMs,
  });
  return answer?.match(/^ref: refs\/heads\/(\S+)\tHEAD$/m)?.[1];
}
