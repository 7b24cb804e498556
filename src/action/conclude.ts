import * as core from "@actions/core";
import type { GateResult } from "../run/gate.ts";
import { deliver } from "../run/deliver.ts";
import { printError } from "../cli/print-error.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import { messageOf } from "../errors.ts";
import { plain } from "../report/escape/terminal.ts";
import type { Report } from "../types.ts";
import { commentOptions, openGithub } from "./github.ts";
import type { Github } from "./github.ts";
import type { Job } from "./job.ts";
import { annotate, setOutputs, summarize } from "./publish.ts";
import { tellPullRequest } from "./tell-pull-request.ts";
import { textStream } from "./text-stream.ts";

/**
 * Tells what a run found, everywhere that a workflow has: files, log, comment, status, summary, annotations, and outputs last.
 * A shard is no verdict: it tells nothing to the pull request.
 * @returns the exit code of the gate: what GitHub refuses changes nothing of it.
 * @throws CheckError OUTPUT_NOT_WRITABLE at the end, where the report could not be written.
 */
export async function conclude(job: Job, { report, folder, failure, exitCode }: GateResult): Promise<number> {
  const { env, inputs } = job;
  const unwritten = await writeReport(job, report, folder, failure).then(
    () => null,
    (error: unknown) => error,
  );
  const github = await whereWeAre(job);
  const options = github ? commentOptions(job, github) : {};
  await summarize(report, options, env);
  annotate(report, job);
  if (github && !report.shard) await tellPullRequest(report, inputs, github, options);
  setOutputs(report, folder);
  if (unwritten !== null) throw unwritten;
  return exitCode;
}

/**
 * Writes the report to its folder, and its table to the log.
 * @throws CheckError OUTPUT_NOT_WRITABLE after the rest has been written.
 */
export async function writeReport(
  { log, directory, env }: Job,
  report: Report,
  folder: OutputFolder,
  failure: unknown,
): Promise<void> {
  const { stream, text } = textStream();
  const colored = { FORCE_COLOR: "1" };
  const io = { argv: [], stdout: stream, stderr: stream, cwd: () => directory, env: colored };
  try {
    await deliver(report, folder, [], io);
  } finally {
    if (failure !== null) printError(stream, failure, env["RUNNER_DEBUG"] === "1");
    log.text(text());
  }
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
