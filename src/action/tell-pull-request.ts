import * as core from "@actions/core";
import { postComment, setStatus } from "../github/index.ts";
import type { Client, GithubContext, StatusRequest } from "../github/index.ts";
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

/** Ends when the connection does; who asked then knows that not everything was told. */
async function tell(words: Words, inputs: Inputs, github: Github): Promise<void> {
  const { client, statusClient, context } = github;
  const isWanted = context.pull !== null && inputs.comment !== "never";
  if (!client) {
    if (isWanted || inputs.commitStatus !== undefined)
      notice("There is no comment and no status: the input github-token is empty");
    return;
  }
  const { signal } = client;
  const all = async () => {
    const comment = isWanted ? writeComment(words, inputs, client, context) : Promise.resolve(null);
    const url = statusClient ? null : await comment;
    if (!signal?.aborted)
      await writeStatus(words, inputs, statusClient ?? client, { ...context, url: url ?? context.run.url });
    await comment;
  };
  const isCutOff = await Promise.race([all().then(() => false), ended(signal).then(() => true)]);
  if (isCutOff && statusClient)
    notice("The comment or the commit status is old: GitHub did not answer in time");
}

/** Settles when the connection has ended. */
async function ended(signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal?.aborted) resolve();
  signal?.addEventListener("abort", () => resolve(), { once: true });
  return promise;
}

/** @returns the comment's address; null where there is none. */
async function writeComment(
  { body, create }: Words,
  { key, commentAuthor: author }: Inputs,
  client: Client,
  context: GithubContext,
): Promise<string | null> {
  const result = await postComment(client, context, { key, author, body, create });
  // Nobody waits for the answer any more, and what it says is of no interest.
  if (client.signal?.aborted) return null;
  if ("author" in result && result.author !== undefined)
    notice(`The token writes as ${plain(result.author)}: set the input comment-author to that`);
  if (result.status === "refused") refused("comment", result.reason);
  if (result.status === "refused" || result.status === "absent") return null;
  core.info(`Comment ${result.status}: ${plain(result.url)}`);
  return result.url;
}

async function writeStatus(
  { state, description }: Words,
  { commitStatus: name }: Inputs,
  client: Client,
  { url, ...context }: GithubContext & { url: string },
): Promise<void> {
  if (name === undefined) return;
  const status = { name, state, description: plain(description), url };
  const result = await setStatus(client, context, status);
  if (result.status === "refused" && !client.signal?.aborted) refused("commit status", result.reason);
}

function refused(what: string, reason: string): void {
  notice(`There is no ${what}: ${plain(reason)}. The report is on the job's page`);
}

function notice(message: string): void {
  core.notice(message, { title: "budget-check" });
}
