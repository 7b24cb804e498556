import { exitCodeOf } from "../cli/exit-code.ts";
import { mergeFiles } from "../cli/merge-command.ts";
import { openOutputFolder } from "../cli/output-folder.ts";
import { conclude } from "./conclude.ts";
import type { Job } from "./job.ts";

/** `mode: merge`: one report of all shards, told like that of a run. */
export async function runMergeMode(job: Job): Promise<number> {
  const { inputs, directory } = job;
  const report = await mergeFiles(inputs.reports, directory);
  const folder = await openOutputFolder(directory, ".budget-check");
  return conclude(job, { report, folder, failure: null, exitCode: exitCodeOf(report) });
}
