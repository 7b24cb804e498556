import { relative } from "node:path";
import * as core from "@actions/core";
import type { OutputFolder } from "../run/output-folder.ts";
import { failsGate } from "../judge/policy.ts";
import { annotationsOf } from "../report/annotations.ts";
import type { Annotation } from "../report/annotations.ts";
import { renderSummary } from "../report/comment.ts";
import type { CommentOptions } from "../report/comment.ts";
import { join } from "node:path";
import type { Report } from "../types.ts";

/** Where the job stands: the checkout, and the app's folder in it. Absolute. */
export interface Place {
  workspace: string;
  directory: string;
}

/** Marks the lines of the budget, errors first. The log must take commands again. */
export function annotate(report: Report, { workspace, directory }: Place): void {
  const seen = relative(workspace, directory).replaceAll("\\", "/");
  for (const annotation of annotationsOf(report, { directory: seen })) print(annotation);
}

const printers = { error: core.error, warning: core.warning, notice: core.notice };

function print({ level, title, message, file, line, column }: Annotation): void {
  printers[level](message, {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  });
}

/** Adds the report to the job's page. Outside of a runner there is none, and nothing is written. */
export async function summarize(
  report: Report,
  options: CommentOptions,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (!env["GITHUB_STEP_SUMMARY"]) return;
  await core.summary.addRaw(renderSummary(report, options)).write();
}

/** Sets the step's outputs: the last that a run does, so that nothing of it can set them after us. */
export function setOutputs(report: Report, folder: OutputFolder | null): void {
  const { verdicts, onInconclusive = "warn" } = report;
  const failed = verdicts.filter((verdict) => failsGate(verdict, onInconclusive));
  const inconclusive = verdicts.filter(({ status }) => status === "inconclusive");
  core.setOutput("outcome", report.outcome);
  core.setOutput("failed", failed.length);
  core.setOutput("inconclusive", inconclusive.length);
  for (const [name, file] of [
    ["report", "report.json"],
    ["html", "report.html"],
    ["markdown", "report.md"],
  ] as const)
    core.setOutput(name, folder ? join(folder.directory, file) : "");
}
