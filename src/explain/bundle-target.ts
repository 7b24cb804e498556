import { troubleOf, worstMetric } from "./subject.ts";
import type { BundleSubject, Found } from "./subject.ts";

/** Slower by more bytes of script or style. */
const pageMetrics = ["LCP", "FCP", "TBT", "SI", "transfer", "main-thread"];

/**
 * What a change of the bundle explains: a limit of the bundle that is exceeded or grew, which is certain; else a metric that
 * regressed on a page, which only changed together with it. Null where neither is against head.
 * @param preferred bundle limits that the change counts for by itself, such as `initial:js`, most telling first.
 */
export function bundleTarget(
  { verdicts, pages }: Pick<BundleSubject, "verdicts" | "pages">,
  preferred: readonly string[],
): Pick<Found, "metric" | "metrics" | "page" | "device" | "certainty"> | null {
  const own = verdicts.filter(({ page }) => page === null);
  const troubled = own.filter(
    ({ metric, status, delta }) =>
      (preferred.includes(metric) || preferred.includes(metric.split(":", 1)[0] ?? metric)) &&
      (status === "fail" || status === "warn" || delta?.verdict === "regressed"),
  );
  if (troubled.length > 0) {
    const names = [...new Set(troubled.map(({ metric }) => metric))];
    const ordered = names.toSorted((a, b) => place(a, preferred) - place(b, preferred));
    return {
      metric: worstMetric({ verdicts: troubled }, ordered),
      metrics: ordered,
      page: null,
      device: null,
      certainty: "certain",
    };
  }
  const slower = pages.find((page) => troubleOf(page, pageMetrics) === "regressed");
  if (!slower) return null;
  const { page, device } = slower;
  return { metric: worstMetric(slower, pageMetrics), page, device, certainty: "together" };
}

function place(metric: string, preferred: readonly string[]): number {
  const at = preferred.indexOf(metric);
  return at === -1 ? preferred.length : at;
}
