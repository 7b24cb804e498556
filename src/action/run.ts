import { statSync } from "node:fs";
import { CheckError } from "../errors.ts";
import { exitCodeOfError } from "../run/exit-code.ts";
import { outliveReaders } from "../run/outlive-readers.ts";
import { printFailure } from "../run/print-failure.ts";
import { nameLimit } from "../machine-limits.ts";
import { takeCancellation } from "../run/cancellation.ts";
import { takeStrayFailures } from "../stray-failures.ts";
import { forgetSecrets } from "./environment.ts";
import { warnOfIgnored } from "./ignored-inputs.ts";
import { readInputs } from "./inputs.ts";
import type { Mode } from "./inputs.ts";
import { startJob } from "./job.ts";
import type { Job } from "./job.ts";

/** Each mode is loaded when it is wanted: a wrong input must answer without Lighthouse. */
const modes: Record<Mode, (job: Job) => Promise<number>> = {
  check: async (job) => (await import("./check-mode.ts")).runCheckMode(job),
  merge: async (job) => (await import("./merge-mode.ts")).runMergeMode(job),
  report: async (job) => (await import("./report-mode.ts")).runReportMode(job),
};

/**
 * Runs the action: gives the runner's process to its mode and takes the exit code, which is the command's: 0 passed, 1 a
 * limit is exceeded, 2 an input or the budget is wrong, 3 it could not be measured, 130 it was cancelled.
 */
export async function runAction(runner: NodeJS.Process): Promise<void> {
  const cancelled = takeCancellation();
  let job: Job | undefined;
  let stray: { error: unknown } | undefined;
  let ended = false;
  // A failure outside of the run, for example while its report is delivered, must also end in an error that is
  // reported.
  takeStrayFailures(async (thrown) => {
    const error = nameLimit(thrown);
    runner.exitCode = 3;
    stray ??= { error };
    if (!ended) return;
    await printFailure(runner.stdout, error, false);
  });
  // The report is in files; a log that cannot be written has no other place to say so.
  outliveReaders(runner, () => undefined);
  try {
    const inputs = readInputs();
    warnOfIgnored(inputs.mode);
    forgetSecrets(runner.env);
    job = startJob(inputs, runner, cancelled);
    refuseForkSecrets(job);
    refuseMissing(job);
    const exitCode = await modes[inputs.mode](job);
    if (stray) throw stray.error;
    runner.exitCode = exitCode;
  } catch (thrown) {
    const error = nameLimit(thrown);
    const { reportFailure } = await import("./report-failure.ts");
    await reportFailure(error, job, runner);
    runner.exitCode = exitCodeOfError(error);
  } finally {
    job?.log.close();
    ended = true;
    // A request that GitHub does not answer must not keep a cancelled job from ending.
    if (cancelled.aborted) runner.exit();
  }
}

/**
 * A job of `pull_request_target` holds the repository's secrets and a token that may write, for pull requests of forks too.
 * No mode needs it: what a fork changes must not be built there, nor its reports be read with such a token.
 */
function refuseForkSecrets({ env, inputs: { mode } }: Job): void {
  if (env["GITHUB_EVENT_NAME"] !== "pull_request_target") return;
  const instead = {
    check:
      "Measure on pull_request; for forks, comment from a second workflow on workflow_run with mode: report.",
    merge: "Merge on pull_request, in the workflow that measured the shards.",
    report: "Use workflow_run with types: [completed], which starts after the workflow that measured.",
  };
  throw new CheckError(
    "USAGE",
    "The event pull_request_target gives the pull request of a fork the repository's secrets",
    { advice: instead[mode] },
  );
}

/**
 * A misspelt folder would be created for the reports, and no app would be found in it. Modes that measure nothing do
 * not need the folder: a report is taken in without a checkout.
 */
function refuseMissing({ directory, inputs: { mode, workingDirectory } }: Job): void {
  if (mode !== "check") return;
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new CheckError(
    "USAGE",
    `Input working-directory: there is no folder ${JSON.stringify(workingDirectory)}`,
    {
      advice: "Name it as it lies in the repository; does actions/checkout come before this step?",
    },
  );
}
