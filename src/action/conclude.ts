import * as core from "@actions/core";
import type { GateResult } from "../run/gate.ts";
import { deliver } from "../run/deliver.ts";
import { renderError } from "../run/render-error.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import { messageOf } from "../errors.ts";
import type { CheckError } from "../errors.ts";
import { plain } from "../report/escape/terminal.ts";
import type { Report } from "../types.ts";
import { commentOptions, openGithub } from "./github.ts";
import type { Github } from "./github.ts";
import type { Job } from "./job.ts";
import { annotate, setOutputs, summarize } from "./publish.ts";
import { tellPullRequest } from "./tell-pull-request.ts";

/**
 * Tells what a run found, everywhere that a workflow has: files, log, comment, status, summary, annotations, and outputs last.
 * A shard is no verdict: it tells nothing to the pull request.
 * @returns the exit code of the gate: what GitHub refuses changes nothing of it.
 * @throws CheckError OUTPUT_NOT_WRITABLE at the end, where the report could not be written.
 */
export async function conclude(job: Job, { report, folder, failure, exitCode }: GateResult): Promise<number> {
  const { env, inputs } = job;
  const unwritten = await writeReport(job, report, folder, failure);
  const github = await whereWeAre(job);
  const options = github ? commentOptions(job, github) : {};
  await summarize(report, options, env);
  annotate(report, job);
  if (github && !report.shard) await tellPullRequest(report, inputs, github, options);
  setOutputs(report, folder);
  if (unwritten !== null) throw unwritten;
  return exitCode;
}

/** A log has no width of its own, and room for every column. */
const logWidth = 120;

/**
 * Writes the report to its folder, and its table to the log.
 * @returns OUTPUT_NOT_WRITABLE where a file could not be written; the rest was.
 */
export async function writeReport(
  { log, directory, env }: Job,
  report: Report,
  folder: OutputFolder,
  failure: unknown,
): Promise<CheckError | null> {
  const reader = { cwd: directory, color: true, width: logWidth };
  const { text, failure: unwritten } = await deliver(report, folder, [], reader);
  log.text(failure === null ? text : text + renderError(failure, env["RUNNER_DEBUG"] === "1"));
  return unwritten;
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
