import * as core from "@actions/core";
import { postComment, setStatus } from "../github/index.ts";
import type { StatusRequest } from "../github/index.ts";
import { renderComment, renderFailure } from "../report/comment.ts";
import type { CommentOptions, Failure } from "../report/comment.ts";
import { headlineOf } from "../report/in-words.ts";
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

/** What is said, whatever it is about. */
interface Words {
  body: string;
  /** Whether a comment is written where there is none. */
  create: boolean;
  state: StatusRequest["state"];
  description: string;
}

/**
 * Writes the comment on the pull request and the commit status, as far as they are asked for. What GitHub refuses is a
 * notice: the summary says the same, and no gate fails for a comment. The log must take commands.
 */
export async function tellPullRequest(
  report: Report,
  inputs: Inputs,
  github: Github,
  options: CommentOptions,
): Promise<void> {
  const { comment } = inputs;
  const words = {
    body: renderComment(report, options),
    create: comment !== "never" && isWorthAComment(comment, report),
    state: states[report.outcome],
    description: headlineOf(report),
  };
  await tell(words, inputs, github);
}

/**
 * Of a run without a report: what an earlier run has said of the pull request is no longer so, and a status that is waited
 * for must come. No comment is created: annotation and summary name the place.
 */
export async function tellFailure(
  failure: Failure,
  inputs: Inputs,
  github: Github,
  options: CommentOptions,
): Promise<void> {
  const body = renderFailure(failure, options);
  const description = `Not measured: ${failure.message}`;
  await tell({ body, create: false, state: "error", description }, inputs, github);
}

async function tell(
  { body, create, state, description }: Words,
  { comment, key, commentAuthor: author, commitStatus }: Inputs,
  { context, client }: Github,
): Promise<void> {
  const isWanted = context.pull !== null && comment !== "never";
  if (!client) {
    if (isWanted || commitStatus !== undefined)
      core.notice("There is no comment and no status: the input github-token is empty", {
        title: "budget-check",
      });
    return;
  }
  let url = context.run.url;
  if (isWanted) {
    const result = await postComment(client, context, { key, author, body, create });
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
  const status = { name: commitStatus, state, description: plain(description), url };
  const result = await setStatus(client, context, status);
  if (result.status === "refused") refused("commit status", result.reason);
}

function refused(what: string, reason: string): void {
  core.notice(`There is no ${what}: ${plain(reason)}. The report is on the job's page`, {
    title: "budget-check",
  });
}
