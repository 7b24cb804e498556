import type { Finding, Report } from "../types.ts";

/** New with this change, and about a metric that did not simply pass. */
export function isCause(
  { standing, metric, page, device }: Finding,
  { verdicts }: Pick<Report, "verdicts">,
): boolean {
  if (standing || metric === null) return false;
  return verdicts.some(
    (verdict) =>
      verdict.metric === metric &&
      (page === null || verdict.page === null || verdict.page === page) &&
      (device === null || verdict.device === device) &&
      (verdict.status !== "pass" || verdict.delta?.verdict === "regressed"),
  );
}
