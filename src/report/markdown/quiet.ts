import type { Report } from "../../types.ts";
import { bundleChanges } from "../bundle-changes.ts";

/**
 * Whether two lines are enough: everything that was compared is unchanged, nothing fails, nothing is undecided, and no
 * limit in the budget was loosened. The headline lists warnings that were there before.
 */
export function isQuiet(report: Report): boolean {
  const { outcome, verdicts, revisions, failedVisits, loosened, findings, notes, partial } = report;
  if (outcome === "fail" || outcome === "error" || revisions.base === null || partial) return false;
  const compared = verdicts.filter(({ delta }) => delta !== null);
  const changes = bundleChanges(report.bundle);
  return (
    (compared.length > 0 || isUnmeasured(report)) &&
    compared.every(({ delta, status }) => delta?.verdict === "unchanged" && status !== "inconclusive") &&
    verdicts.every(({ status, allowed }) => status !== "inconclusive" && allowed === undefined) &&
    (changes?.files ?? []).every(({ change }) => change === 0 || change === null) &&
    (loosened ?? []).length === 0 &&
    failedVisits.length === 0 &&
    !notes.some(({ prominent }) => prominent) &&
    findings.every(({ standing }) => standing)
  );
}

/** Nothing had to be measured, since nothing that the app is made of changed. */
export function isUnmeasured({ outcome, verdicts, bundle, environment }: Report): boolean {
  return outcome === "pass" && verdicts.length === 0 && bundle.head === null && environment.runs === 0;
}
