/** What every reporter shows of a finding, and whether it stands among the causes. */
import { printQuantity } from "../quantity.ts";
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

/** Our own server's address means nothing to a reader, and its port is another in each run: a path says it all. */
const ownServer = /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?=\/)/g;

/** Lines of evidence as they are shown, at most so many. Outside text: escape it. */
export function evidenceOf({ evidence }: Pick<Finding, "evidence">, most: number): string[] {
  return evidence.slice(0, most).map((line) => line.replaceAll(ownServer, ""));
}

/** What fixing the cause may bring, `could save up to 61.2 kB`; empty where the title says how much, or nothing does. */
export function savingOf({ saving, title }: Pick<Finding, "saving" | "title">): string {
  if (saving === null) return "";
  const quantity = printQuantity(saving.value, saving.unit);
  return title.includes(quantity) ? "" : `could save up to ${quantity}`;
}
