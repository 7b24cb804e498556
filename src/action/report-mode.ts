import * as core from "@actions/core";
import { openOutputFolder } from "../run/output-folder.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { placeBudget, takeInReport } from "../github/index.ts";
import type { Intake } from "../github/index.ts";
import { judgeAgain } from "../judge/judge-again.ts";
import { plain } from "../report/escape/terminal.ts";
import { renderSummary } from "../report/comment.ts";
import type { Report } from "../types.ts";
import { logReport } from "./conclude.ts";
import { commentOptions, openGithub } from "./github.ts";
import type { Job } from "./job.ts";
import { setOutputs, summarize, undeliveredLines } from "./publish.ts";
import { deliverAndTell } from "./deliver-and-tell.ts";

/**
 * `mode: report`: takes in the report that a pull request's own run made without permissions, judges it by base's
 * budget, and reports to the pull request. It fails if that was not possible, but not because of the measured values:
 * for those the measuring run fails.
 * @returns 0; 3 for an artifact that is refused; 130 if the workflow was cancelled before the result was reported
 * everywhere.
 * @throws CheckError USAGE without a token, BUDGET if base's budget is wrong.
 */
export async function runReportMode(job: Job): Promise<number> {
  const { inputs, env } = job;
  const github = await openGithub(job);
  const { client } = github;
  if (!client) throw new CheckError("USAGE", "Mode report needs the input github-token");
  const { budget } = inputs.request;
  const intake = await takeInReport(client, github.context, {
    artifactName: inputs.artifact,
    workingDirectory: inputs.workingDirectory,
    ...(budget && { budget }),
  }).catch((error: unknown) => {
    if (job.cancelled.aborted) return null;
    throw error;
  });
  if (intake === null || job.cancelled.aborted) {
    core.info("Cancelled before anything was reported");
    return 130;
  }
  if (intake.kind === "skipped") {
    core.info(`Nothing to report: ${plain(intake.reason)}`);
    return 0;
  }
  if (intake.kind === "refused" || intake.report.shard) {
    const shard = "the artifact holds one part of a sharded run: upload the report of mode merge";
    const reason = intake.kind === "refused" ? intake.reason : shard;
    core.error(`Not reported: ${plain(reason)}`, { title: "budget-check" });
    return 3;
  }
  const report = await judge(intake);
  const { context, artifactUrl } = intake;
  const options = { ...commentOptions(job, { context, client }, report), htmlUrl: artifactUrl };
  const folder = await openOutputFolder(job.directory, ".budget-check");
  const told = await deliverAndTell(job, {
    report,
    folder,
    exitCode: 0,
    github: { context, client },
    options,
  });
  logReport(job, told, null);
  await summarize(renderSummary(told.report, options) + undeliveredLines(told.undelivered), env);
  await setOutputs(told.report, folder, told.files);
  return told.exitCode;
}

async function judge({ report, budget: files }: Extract<Intake, { kind: "taken" }>): Promise<Report> {
  await using placed = await placeBudget(files);
  const { folder, file } = placed;
  return judgeAgain(report, await loadBudget({ cwd: folder, ...(file !== null && { file }) }));
}
