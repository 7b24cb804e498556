import { exitCodeOf } from "../run/exit-code.ts";
import { mergeFiles } from "../run/merge.ts";
import { mergedHistory } from "../run/merged-history.ts";
import { openOutputFolder } from "../run/output-folder.ts";
import { conclude } from "./conclude.ts";
import type { Job } from "./job.ts";

/** `mode: merge`: one report of all shards, delivered like that of a run. */
export async function runMergeMode(job: Job): Promise<number> {
  const { inputs, directory, env, cancelled } = job;
  // Opened first, so that the merged report is not lost because it cannot be written.
  const folder = await openOutputFolder(directory, ".budget-check");
  const merged = await mergeFiles(inputs.reports, directory);
  const { budget: file } = inputs.request;
  const report = await mergedHistory(merged, { cwd: directory, env, file, add: false, cancelled });
  return conclude(job, { report, folder, failure: null, exitCode: exitCodeOf(report) });
}
