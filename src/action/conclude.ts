import type { GateResult } from "../cli/gate.ts";
import { deliver } from "../cli/deliver.ts";
import { printError } from "../cli/print-error.ts";
import type { Job } from "./job.ts";
import { annotate, setOutputs, summarize } from "./publish.ts";
import { textStream } from "./text-stream.ts";

/**
 * Tells what a run found, everywhere that a workflow has: files, log, comment, status, summary, annotations, and outputs last.
 * @returns the exit code: nothing that goes wrong here passes a failed gate, or fails a passed one, but a report that cannot
 *   be written.
 */
export async function conclude(job: Job, { report, folder, failure, exitCode }: GateResult): Promise<number> {
  const { log, directory, env } = job;
  const { stream, text } = textStream();
  const colored = { FORCE_COLOR: "1" };
  const io = { argv: [], stdout: stream, stderr: stream, cwd: () => directory, env: colored };
  const unwritten = await deliver(report, folder, [], io).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure !== null) printError(stream, failure, env["RUNNER_DEBUG"] === "1");
  log.text(text());
  await summarize(report, {}, env);
  annotate(report, job);
  setOutputs(report, folder);
  if (unwritten !== null) throw unwritten;
  return exitCode;
}
