import { isQuiet } from "../report/markdown/quiet.ts";
import type { Report } from "../types.ts";
import type { CommentRule } from "./inputs.ts";

/** Whether a comment is written where there is none yet. A change is whatever takes more than two lines to say. */
export function isWorthAComment(rule: Exclude<CommentRule, "never">, report: Report): boolean {
  const hasFailed = report.outcome === "fail" || report.outcome === "error";
  if (rule === "always") return true;
  return rule === "on-change" ? hasFailed || !isQuiet(report) : hasFailed;
}
