import { describeHead } from "../git/describe-revision.ts";
import { pageJudge } from "../judge/judge-pages.ts";
import type { Budget, Report } from "../types.ts";
import { assembleReport } from "./assemble-report.ts";
import { startRun } from "./run-state.ts";
import type { CheckOptions } from "./run-state.ts";

/**
 * `--only-failed` on a report in which no limit failed: nothing is measured.
 * @param budget without pages and limits.
 */
export async function nothingFailed(budget: Budget, options: CheckOptions): Promise<Report> {
  const state = startRun(budget, options);
  const { signal } = options;
  state.revisions.head = await describeHead({ cwd: budget.directory, signal });
  state.whyNoBundle = "nothing was measured";
  const report = assembleReport(state, pageJudge(state), options);
  return { ...report, summary: "no limit had failed, so there was nothing to check again" };
}
