import * as core from "@actions/core";
import type { GateResult } from "../run/gate.ts";
import { deliver } from "../run/deliver.ts";
import type { Delivered } from "../run/deliver.ts";
import { renderError } from "../run/render-error.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import { messageOf } from "../errors.ts";
import { renderSummary } from "../report/comment.ts";
import { plain } from "../report/escape/terminal.ts";
import type { Report } from "../types.ts";
import { commentOptions, openGithub } from "./github.ts";
import type { Github } from "./github.ts";
import type { Job } from "./job.ts";
import { annotate, setOutputs, summarize } from "./publish.ts";
import { tellPullRequest } from "./tell-pull-request.ts";

/**
 * Tells what a run found, everywhere that a workflow has: files, log, comment, status, summary, annotations, and outputs last.
 * All of them say the same. A shard is no verdict: it tells nothing to the pull request.
 * @returns the exit code: that of the gate, or of OUTPUT_NOT_WRITABLE where the report could not be written. What GitHub refuses,
 * and a summary or outputs that cannot be written, change nothing of it.
 */
export async function conclude(job: Job, { report, folder, failure, exitCode }: GateResult): Promise<number> {
  const { env, inputs } = job;
  const delivered = await writeReport(job, report, folder, failure);
  const { report: told, files } = delivered;
  const github = await whereWeAre(job);
  const options = github ? commentOptions(job, github) : {};
  if (github && !told.shard) await tellPullRequest(told, inputs, github, options);
  await summarize(renderSummary(told, options), env);
  annotate(told, job);
  await setOutputs(told, folder, files);
  return exitCodeOf(delivered, report, exitCode);
}

/** A log has no width of its own, and room for every column. */
const logWidth = 120;

/** Writes the report to its folder, and its table to the log. */
export async function writeReport(
  { log, directory, env }: Job,
  report: Report,
  folder: OutputFolder,
  failure: unknown,
): Promise<Delivered> {
  const reader = { cwd: directory, color: true, width: logWidth };
  const delivered = await deliver(report, folder, [], reader);
  const failures = [failure, delivered.failure].filter((one) => one !== null);
  log.text(
    [delivered.text, ...failures.map((one) => renderError(one, env["RUNNER_DEBUG"] === "1"))].join(""),
  );
  return delivered;
}

/** The exit code after delivery: where something else was wrong already, a file that cannot be written changes nothing of it. */
export function exitCodeOf({ failure }: Delivered, report: Report, exitCode: number): number {
  return failure !== null && report.outcome !== "error" ? failure.exitCode : exitCode;
}

/** Null on what is no GitHub: a runner of another make has a log and files all the same. */
async function whereWeAre(job: Job): Promise<Github | null> {
  try {
    return await openGithub(job);
  } catch (error) {
    core.notice(`There is no comment: ${plain(messageOf(error))}`, { title: "budget-check" });
    return null;
  }
}
