import * as core from "@actions/core";
import type { GateResult } from "../run/gate.ts";
import { renderError } from "../run/render-error.ts";
import { messageOf } from "../errors.ts";
import { renderSummary } from "../report/comment.ts";
import { plain } from "../report/escape/terminal.ts";
import { commentOptions, openGithub } from "./github.ts";
import type { Github } from "./github.ts";
import type { Job } from "./job.ts";
import { annotate, setOutputs, summarize, undeliveredLines } from "./publish.ts";
import { deliverAndTell } from "./deliver-and-tell.ts";
import type { Told } from "./deliver-and-tell.ts";

/**
 * Tells what a run found, everywhere that a workflow has: files, comment, status, log, summary, annotations, and outputs last.
 * All of them say the same.
 * @returns the exit code, see {@link Told}. What GitHub refuses, and a summary or outputs that cannot be written, change
 * nothing of it.
 */
export async function conclude(job: Job, result: GateResult): Promise<number> {
  const { report, folder, failure, exitCode } = result;
  const { github, undelivered } = await whereWeAre(job);
  const options = github ? commentOptions(job, github, report) : {};
  const told = await deliverAndTell(job, { report, folder, exitCode, github, options }).catch(
    (error: unknown) => {
      // What breaks now must not hide why the run had failed before.
      if (failure !== null) job.log.text(renderError(failure, job.env["RUNNER_DEBUG"] === "1"));
      throw error;
    },
  );
  logReport(job, told, failure);
  const missing = [...undelivered, ...told.undelivered];
  await summarize(renderSummary(told.report, options) + undeliveredLines(missing), job.env);
  annotate(told.report, job);
  await setOutputs(told.report, folder, told.files);
  return told.exitCode;
}

/** Writes the report's table to the log, and after it what ended the run and which files could not be written. */
export function logReport({ log, env }: Job, { text, failure: unwritten }: Told, failure: unknown): void {
  const failures = [failure, unwritten].filter((one) => one !== null);
  log.text([text, ...failures.map((one) => renderError(one, env["RUNNER_DEBUG"] === "1"))].join(""));
}

/** No GitHub where its variables are missing or wrong: a runner of another make has a log and files all the same. */
async function whereWeAre(job: Job): Promise<{ github: Github | null; undelivered: readonly string[] }> {
  try {
    return { github: await openGithub(job), undelivered: [] };
  } catch (error) {
    const sentence = `There is no comment: ${plain(messageOf(error))}`;
    core.notice(sentence, { title: "budget-check" });
    return { github: null, undelivered: [sentence] };
  }
}
