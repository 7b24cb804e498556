import * as core from "@actions/core";
import { postComment, setStatus } from "../github/index.ts";
import type { StatusRequest } from "../github/index.ts";
import { renderComment } from "../report/comment.ts";
import type { CommentOptions } from "../report/comment.ts";
import { headlineOf } from "../report/headline.ts";
import { plain } from "../report/escape/terminal.ts";
import type { Outcome, Report } from "../types.ts";
import type { Github } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { isWorthAComment } from "./worth-a-comment.ts";

const states: Record<Outcome, StatusRequest["state"]> = {
  pass: "success",
  warn: "success",
  fail: "failure",
  error: "error",
};

/**
 * Writes the comment on the pull request and the commit status, as far as they are asked for. What GitHub refuses is a
 * notice: the summary says the same, and no gate fails for a comment. The log must take commands.
 */
export async function tellPullRequest(
  report: Report,
  { comment, key, commentAuthor, commitStatus }: Inputs,
  { context, client }: Github,
  options: CommentOptions,
): Promise<void> {
  const rule = context.pull === null || comment === "never" ? null : comment;
  if (!client) {
    if (rule !== null || commitStatus !== undefined)
      core.notice("There is no comment and no status: the input github-token is empty", {
        title: "budget-check",
      });
    return;
  }
  let url = context.run.url;
  if (rule !== null) {
    const result = await postComment(client, context, {
      key,
      author: commentAuthor,
      body: renderComment(report, options),
      create: isWorthAComment(rule, report),
    });
    if (result.status === "refused") refused("comment", result.reason);
    else if (result.status !== "absent") {
      ({ url } = result);
      core.info(`Comment ${result.status}: ${plain(url)}`);
    }
    if ("author" in result && result.author !== undefined)
      core.notice(`The token writes as ${plain(result.author)}: set the input comment-author to that`, {
        title: "budget-check",
      });
  }
  if (commitStatus === undefined) return;
  const description = plain(headlineOf(report));
  const state = states[report.outcome];
  const result = await setStatus(client, context, { name: commitStatus, state, description, url });
  if (result.status === "refused") refused("commit status", result.reason);
}

function refused(what: string, reason: string): void {
  core.notice(`There is no ${what}: ${plain(reason)}. The report is on the job's page`, {
    title: "budget-check",
  });
}
