import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";
import { isStatus, server } from "./answers.ts";
import type { Client } from "./client.ts";
import type { GithubContext } from "./context.ts";
import { mayPass, refusalOf } from "./refusal.ts";

export interface StatusRequest {
  /** What the status is called; a branch rule can require it. */
  name: string;
  state: "success" | "failure" | "error" | "pending";
  /** The verdict in words; cut to what GitHub takes. */
  description: string;
  /** Where "Details" leads. */
  url?: string;
}

export type StatusResult = { status: "set"; sha: string } | { status: "refused"; reason: string };

/** GitHub refuses more: https://docs.github.com/rest/commits/statuses. */
const mostCharacters = 140;
const mostTries = 3;

/**
 * Sets a commit status on the head of the pull request (of the merge group, of the push). A second one of the same name
 * takes the first one's place, so that to set it again after a lost answer does no harm.
 *
 * Never throws, whatever GitHub answers or fails to answer.
 */
export async function setStatus(
  { api, pause }: Client,
  { repository: { owner, name: repo }, headSha: sha }: Pick<GithubContext, "repository" | "headSha">,
  { name, state, description, url }: StatusRequest,
): Promise<StatusResult> {
  if (sha === null) return { status: "refused", reason: "the event names no commit" };
  const status = {
    state,
    context: name,
    description: shorten(description),
    ...(url !== undefined && { target_url: url }),
  };
  for (let tries = 1; ; tries++) {
    try {
      const route = "POST /repos/{owner}/{repo}/statuses/{sha}";
      const { data } = await api.request(route, { owner, repo, sha, ...status });
      if (!isStatus(data, status)) throw new UnexpectedAnswer(server, "the commit status", data);
      return { status: "set", sha };
    } catch (error) {
      if (tries === mostTries || !mayPass(error))
        return { status: "refused", reason: refusalOf(error, "statuses: write") };
      // Where the connection has ended, the next try fails.
      await pause(tries / 2).catch(() => {});
    }
  }
}

/** One line of at most 140 UTF-16 units, never cut within a character. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= mostCharacters) return line;
  const kept = line.slice(0, mostCharacters - 1);
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`;
}
