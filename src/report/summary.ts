import type { Report } from "../types.ts";
import { compose } from "./markdown/compose.ts";
import { bytes } from "./markdown/fit.ts";
import type { CommentOptions } from "./markdown/options.ts";

/**
 * GitHub drops a summary of more than 1 MiB a step without a word; what is left is for the step's own lines.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const mostSummaryBytes = 1_000_000;

/** The job summary: the comment with all that the comment has no room for, and in full where nothing changed. */
export function renderSummary(report: Report, options: CommentOptions = {}): string {
  return compose(report, options, { room: mostSummaryBytes, measure: bytes, terse: false });
}
