import { relative, resolve } from "node:path";
import * as core from "@actions/core";
import { renderError } from "../run/render-error.ts";
import { CheckError, messageOf } from "../errors.ts";
import type { Failure } from "../report/comment.ts";
import { prose } from "../report/escape/markdown.ts";
import { plain } from "../report/escape/terminal.ts";
import { commentOptions, inHurry, openGithub } from "./github.ts";
import type { Job } from "./job.ts";
import { setErrorOutput, summarize, undeliveredLines } from "./publish.ts";
import { tellFailure } from "./tell-pull-request.ts";

const mostCharacters = 1000;

/** `budget.json:3:14: what is wrong`, as errors of the budget are spelled. */
const positioned = /^(?<file>[^:]+):(?<line>\d+):(?<column>\d+): (?<message>.+)$/s;

/** Says why there is no report: in the log, at the budget's line, on the job's page, and as outcome `error`. */
export async function reportFailure(
  error: unknown,
  job: Job | undefined,
  { env, stdout, cwd }: Pick<NodeJS.Process, "env" | "stdout" | "cwd">,
): Promise<void> {
  const text = renderError(error, core.isDebug());
  if (job) job.log.text(text);
  else stdout.write(text);
  const message = plain(messageOf(error), mostCharacters);
  const { file, line, column, message: rest } = positioned.exec(message)?.groups ?? {};
  const workspace = job?.workspace ?? cwd();
  const place = file && {
    file: relative(workspace, resolve(job?.directory ?? workspace, file)).replaceAll("\\", "/"),
    startLine: Number(line),
    startColumn: Number(column),
  };
  core.error(rest ?? message, { title: "budget-check", ...place });
  const undelivered = job && isOfTheRun(job) ? await tellOthers({ code: codeOf(error), message }, job) : [];
  await summarize(
    `**Not measured:** ${prose(message, mostCharacters)}\n${undeliveredLines(undelivered)}`,
    env,
  );
  await setErrorOutput();
}

/** `mode: report` has no verdict of its own, and neither has a shard. */
function isOfTheRun({ inputs: { mode, request } }: Job): boolean {
  return mode !== "report" && request.shard === undefined;
}

function codeOf(error: unknown): string | null {
  return error instanceof CheckError ? error.code : null;
}

/**
 * The comment and the status of the pull request, as far as this is GitHub.
 * @returns a sentence for each that could not be delivered.
 */
async function tellOthers(failure: Failure, job: Job): Promise<readonly string[]> {
  try {
    const github = await openGithub(job);
    const options = commentOptions(job, github);
    const undelivered = job.cancelled.aborted ? [] : await tellFailure(failure, job.inputs, github, options);
    if (!job.cancelled.aborted) return undelivered;
    return await tellFailure(failure, job.inputs, inHurry(job, github), options);
  } catch (error) {
    const sentence = `There is no comment: ${plain(messageOf(error))}`;
    core.notice(sentence, { title: "budget-check" });
    return [sentence];
  }
}
