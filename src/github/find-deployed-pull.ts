import { readPulls } from "./answers.ts";
import type { Client } from "./client.ts";
import type { GithubContext, PullRequest } from "./context.ts";
import { refusalOf } from "./refusal.ts";

/** Three hundred pull requests, the last changed ones first: a deployment follows a push. */
const mostPages = 3;
const perPage = 100;

/** `why` there is none to write to, in words. */
export type DeployedPull = { pull: PullRequest } | { pull: null; why: string };

/**
 * The open pull request whose head is exactly the commit that was deployed; the oldest, if there are several. Its branch
 * may have moved on, and then nobody wants to read about an earlier commit. GitHub names no pull request in the event of a
 * deployment, and none of a fork for a commit. Never throws.
 */
export async function findDeployedPull(
  { api }: Client,
  { repository: { owner, name: repo }, headSha }: Pick<GithubContext, "repository" | "headSha">,
): Promise<DeployedPull> {
  if (headSha === null) return { pull: null, why: "the event names no commit" };
  const found: PullRequest[] = [];
  const query = { state: "open", sort: "updated", direction: "desc", per_page: perPage } as const;
  try {
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", { owner, repo, ...query, page });
      const pulls = readPulls(data);
      for (const { number, open, headSha: sha, baseSha, baseBranch } of pulls)
        // Our own run has measured it, for changes of forks too.
        if (open && sha === headSha) found.push({ number, headSha, baseSha, baseBranch, fork: false });
      if (pulls.length < perPage) break;
    }
  } catch (error) {
    return { pull: null, why: refusalOf(error, "pull-requests: write") };
  }
  const [pull] = found.toSorted((a, b) => a.number - b.number);
  return pull ? { pull } : { pull: null, why: "no open pull request is at the commit that was deployed" };
}
