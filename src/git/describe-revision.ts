/** Head and base as a report names them. */
import type { RevisionInfo } from "../types.ts";
import type { FoundBase } from "./base-candidates.ts";
import { openRepository, isDirty } from "./repository.ts";
import { askGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

/** The working tree. `ref` is the branch, on a pull request its source branch, else a tag, else the shortened commit. */
export async function describeHead(place: GitPlace): Promise<RevisionInfo> {
  const repository = await openRepository(place);
  if ("none" in repository) return { ref: "working directory", sha: null, dirty: false };
  const here = { ...place, cwd: repository.root };
  const { head, branch } = repository;
  const dirty = await isDirty(here);
  if (head === null) return { ref: branch ?? "working directory", sha: null, dirty };
  return {
    ref: branch ?? ciName(place.env ?? process.env) ?? (await detachedName(here, head)),
    sha: head,
    dirty,
  };
}

/** A base that was found, as the report shows it. A commit is never dirty. */
export function describeBase(base: FoundBase): RevisionInfo {
  return { ref: base.ref, sha: base.sha, dirty: false };
}

// Where HEAD is detached, as CI systems leave it. GITHUB_HEAD_REF is empty but on pull requests.
function ciName(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env["GITHUB_ACTIONS"] !== "true") return env["CI_COMMIT_REF_NAME"];
  return [env["GITHUB_HEAD_REF"], env["GITHUB_REF_NAME"]].find((name) => name !== undefined && name !== "");
}

async function detachedName(place: GitPlace, head: string): Promise<string> {
  const tag = await askGit(place, ["describe", "--exact-match", "--tags", "HEAD"]);
  return tag ?? head.slice(0, 12);
}
