import { readPulls } from "./answers.ts";
import type { Client } from "./client.ts";
import type { PullRequest, RepositoryName } from "./context.ts";
import type { WorkflowRun } from "./workflow-run.ts";

/** A pull request that a run was made for, by what GitHub says of both. */
export interface RunPull extends PullRequest {
  baseSha: string;
  baseBranch: string;
  /** Such as `octocat:feature`. */
  label: string;
}

/** An open pull request has at most some bases; GitHub allows one for each. */
const mostPulls = 100;

/**
 * The open pull requests whose head is exactly the commit that the run measured, from the same repository, into the
 * repository that the run belongs to. For forks GitHub names none itself: `workflow_run.pull_requests` and
 * `commits/{sha}/pulls` are empty, and the owner of a branch chooses its name.
 * @returns none where a newer push, another base repository or a closed pull request leaves nothing to say.
 */
export async function findPulls(
  { api }: Client,
  { owner, name: repo }: RepositoryName,
  run: WorkflowRun,
): Promise<RunPull[]> {
  const { headRepository: from, headBranch } = run;
  if (from === null || headBranch === null) return [];
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
    owner,
    repo,
    state: "open",
    head: `${from.owner}:${headBranch}`,
    per_page: mostPulls,
  });
  return readPulls(data)
    .filter(
      ({ open, headSha, headRepository, baseRepository }) =>
        open && headSha === run.headSha && headRepository === from.id && baseRepository === run.repositoryId,
    )
    .map(({ number, headSha, baseSha, baseBranch, label }) => ({
      number,
      headSha,
      baseSha,
      baseBranch,
      fork: from.id !== run.repositoryId,
      label,
    }));
}
