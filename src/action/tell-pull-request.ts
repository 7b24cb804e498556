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

/** The connection and the run to report to. */
interface Connected {
  client: Client;
  context: GithubContext;
}

/** The texts to report, whatever they are about. */
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
 * @returns a sentence for each that could not be delivered; empty where all were.
 */
export async function tellPullRequest(
  report: Report,
  inputs: Inputs,
  github: Github,
  options: CommentOptions,
): Promise<readonly string[]> {
  const { comment } = inputs;
  const words = {
    body: renderComment(report, options),
    create: comment !== "never" && isWorthAComment(comment, report),
    state: states[report.outcome],
    description: headlineOf(report),
  };
  return tell(words, inputs, github);
}

/**
 * Reports a run without a report: what an earlier run has said about the pull request no longer applies, and a status
 * that is waited for must arrive. No comment is created: annotation and summary name the place.
 * @returns as {@link tellPullRequest} does.
 */
export async function tellFailure(
  failure: Failure,
  inputs: Inputs,
  github: Github,
  options: CommentOptions,
): Promise<readonly string[]> {
  const body = renderFailure(failure, options);
  const description = `Not measured: ${failure.message}`;
  return tell({ body, create: false, state: "error", description }, inputs, github);
}

/** Ends when the connection does; the caller then knows that not everything was delivered. */
async function tell(words: Words, inputs: Inputs, github: Github): Promise<readonly string[]> {
  const { client, statusClient, context } = github;
  const isWanted = context.pull !== null && inputs.comment !== "never";
  const undelivered: string[] = [];
  const fail = (sentence: string) => {
    undelivered.push(sentence);
    notice(`${sentence}. The report is on the job's page`);
  };
  if (!client) {
    if (isWanted || inputs.commitStatus !== undefined)
      fail("There is no comment and no status: the input github-token is empty");
    return undelivered;
  }
  const { signal } = client;
  const all = async () => {
    const comment = isWanted ? writeComment(words, inputs, { client, context }, fail) : Promise.resolve(null);
    const url = statusClient ? null : await comment;
    if (!signal?.aborted)
      await writeStatus(
        words,
        inputs,
        { client: statusClient ?? client, context, url: url ?? context.run.url },
        fail,
      );
    await comment;
  };
  const isCutOff = await Promise.race([all().then(() => false), ended(signal).then(() => true)]);
  if (isCutOff && statusClient)
    fail("The comment or the commit status is old: GitHub did not answer in time");
  return undelivered;
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
  { client, context }: Connected,
  fail: (sentence: string) => void,
): Promise<string | null> {
  const result = await postComment(client, context, { key, author, body, create });
  // Nobody waits for the answer any more, and what it says is of no interest.
  if (client.signal?.aborted) return null;
  if ("author" in result && result.author !== undefined)
    notice(`The token writes as ${plain(result.author)}: set the input comment-author to that`);
  if (result.status === "refused") fail(`The comment could not be written: ${plain(result.reason)}`);
  if (result.status === "refused" || result.status === "absent") return null;
  core.info(`Comment ${result.status}: ${plain(result.url)}`);
  return result.url;
}

async function writeStatus(
  { state, description }: Words,
  { commitStatus: name }: Inputs,
  { client, context, url }: Connected & { url: string },
  fail: (sentence: string) => void,
): Promise<void> {
  if (name === undefined) return;
  const status = { name, state, description: plain(description), url };
  const result = await setStatus(client, context, status);
  if (result.status === "refused" && !client.signal?.aborted)
    fail(`The commit status could not be set: ${plain(result.reason)}`);
}

function notice(message: string): void {
  core.notice(message, { title: "budget-check" });
}
