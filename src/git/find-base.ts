/** Which commit head is compared with. The working tree, uncommitted changes included, is always head. */
import { CheckError } from "../errors.ts";
import { baseAt, baseOnBranch, baseOnDefaultBranch, firstParentOf, nameOne } from "./base-candidates.ts";
import type { FoundBase, NoBase, Search } from "./base-candidates.ts";
import { baseFromVariables } from "./ci-variables.ts";
import { parentsOf } from "./fetch-commit.ts";
import { readGithubEvent } from "./github-event.ts";
import type { GithubEvent } from "./github-event.ts";
import { openRepository } from "./repository.ts";
import { resolveRef } from "./resolve-ref.ts";
import { GitError, askGit } from "./run-git.ts";

export type { FoundBase, NoBase } from "./base-candidates.ts";

export interface FindBase {
  /** Any folder of the repository. */
  cwd: string;
  /** `--base REF`: taken as it is, whatever CI says. */
  explicit?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  signal?: AbortSignal | undefined;
}

/**
 * Finds base and makes sure that its commit is in this clone (if it is not, fetches it and nothing that is not needed).
 * Moves no ref and touches neither index nor working tree.
 * @throws CheckError BASE_NOT_FOUND where `explicit` names nothing; the signal's reason on abort.
 */
export async function findBase(options: FindBase): Promise<FoundBase | NoBase> {
  const { env, signal, explicit } = options;
  const repository = await openRepository({ cwd: options.cwd, env, signal });
  if ("none" in repository) {
    if (explicit === undefined) return repository;
    throw new CheckError(
      "BASE_NOT_FOUND",
      `Base ${JSON.stringify(explicit)} cannot be looked up: ${repository.none}`,
      {
        advice:
          repository.fix ?? "Run inside the repository, or name a built directory, a URL or a saved report",
      },
    );
  }
  const place = { cwd: repository.root, env, signal };
  if (explicit !== undefined) {
    return { ref: explicit, sha: await resolveRef(place, repository, explicit), how: "named with --base" };
  }
  const { head } = repository;
  if (head === null) return { none: "this repository has no commit yet" };
  const online = (env["CI"] ?? "") !== "" || env["GITHUB_ACTIONS"] === "true";
  const search: Search = { place, repository: { ...repository, head }, online };
  try {
    const event = await readGithubEvent(env);
    return await (event === undefined ? baseElsewhere(search, env) : baseOfEvent(search, event));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { none: `base could not be determined (${error.message})`, fix: nameOne };
  }
}

async function baseOfEvent(search: Search, event: GithubEvent): Promise<FoundBase | NoBase> {
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return baseOfPullRequest(search, event);
    case "push":
      return baseOfPush(search, event);
    case "merge_group": {
      const { baseSha, baseBranch } = event.mergeGroup;
      if (baseSha === null || !(await holdsEvent(search, event))) break;
      return baseAt(search, baseSha, baseBranch ?? "merge queue", "the base of this merge group");
    }
  }
  return baseOnDefaultBranch(search, { name: event.defaultBranch });
}

async function baseOfPullRequest(search: Search, event: GithubEvent): Promise<FoundBase | NoBase> {
  const { headSha, baseSha, baseBranch, number } = event.pullRequest;
  const { head } = search.repository;
  const [first, second, third] = await parentsOf(search.place, head);
  const isMerge = first !== undefined && second !== undefined && third === undefined;
  // A pull request's own last commit may be a merge commit too, but not one of its head. Without a payload the variable
  // must do, which on pull_request_target is a commit of the base branch.
  const isOurs =
    headSha === null ? event.name !== "pull_request_target" && head === event.sha : second === headSha;
  if (isMerge && isOurs) {
    const name = number === null ? "the pull request" : `pull request #${number}`;
    return baseAt(search, first, baseBranch ?? "base", `the first parent of the merge commit of ${name}`);
  }
  if (baseBranch !== null) return baseOnBranch(search, baseBranch, baseSha);
  return baseOnDefaultBranch(search, { name: event.defaultBranch, ownCommits: true });
}

async function baseOfPush(search: Search, event: GithubEvent): Promise<FoundBase | NoBase> {
  const name = event.defaultBranch;
  const { before } = event.push;
  if (before === null || !(await holdsEvent(search, event))) return baseOnDefaultBranch(search, { name });
  // All zeros: the branch or tag is new.
  if (/^0+$/.test(before)) return baseOnDefaultBranch(search, { name, ownCommits: true });
  const found = await baseAt(search, before, before.slice(0, 12), "the commit before this push");
  // After a forced push the old commit may be gone for good.
  return "none" in found && event.push.forced ? baseOnDefaultBranch(search, { name }) : found;
}

/** False where the workflow checked out something else than the event is about, so that its base is not ours. */
async function holdsEvent(search: Search, event: GithubEvent): Promise<boolean> {
  if (event.sha === null || event.sha === search.repository.head) return true;
  const ancestor = ["merge-base", "--is-ancestor", event.sha, search.repository.head];
  return (await askGit(search.place, ancestor)) !== undefined;
}

async function baseElsewhere(search: Search, env: FindBase["env"]): Promise<FoundBase | NoBase> {
  const named = baseFromVariables(env);
  if (named === undefined) return baseOnDefaultBranch(search);
  const said = `${named.system} names it in ${named.variable}`;
  if ("branch" in named) {
    const found = await baseOnBranch({ ...search, online: true }, named.branch);
    return "none" in found ? found : { ...found, how: `${found.how} (${said})` };
  }
  if (named.sha === search.repository.head) return firstParentOf(search, "HEAD~1", "the commit before HEAD");
  return baseAt(search, named.sha, named.sha.slice(0, 12), said);
}
