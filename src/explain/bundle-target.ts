import { isOfCommand } from "../command-metric.ts";
import type { Bundle } from "../types.ts";
import { addedToPart } from "./added-bytes.ts";
import { troubleOf, worstMetric } from "./subject.ts";
import type { BundleSubject, Found, Thing } from "./subject.ts";

/** Slower by more bytes of script or style. */
const pageMetrics = ["LCP", "FCP", "TBT", "SI", "transfer", "main-thread"];

type TargetSubject = Pick<BundleSubject, "verdicts" | "pages"> & {
  head?: Bundle | null;
  base?: Bundle | null;
};

type Target = Pick<Found, "metric" | "page" | "device" | "certainty" | "effect"> & {
  metrics?: readonly string[];
};

/**
 * What a change of the bundle explains: a bundle limit that is exceeded or grew, which is certain; otherwise a metric
 * that regressed on a page, which only changed at the same time. Null if head has neither.
 * @param preferred bundle limits that the change counts for directly, such as `initial:js`, the most specific first.
 * @param added the added code and its gzipped bytes: it explains a limit on a route, an entry or files by the part that
 * they contain. Without it, the size of the effect is not given.
 */
export function bundleTarget(
  { verdicts, pages, head = null, base = null }: TargetSubject,
  preferred: readonly string[],
  added?: { things: readonly Thing[]; bytes: number },
): Target | null {
  const inPart = (metric: string) => (added ? addedToPart(metric, added.things, { head, base }) : null);
  const effectOn = (metric: string): Pick<Found, "effect"> =>
    added ? { effect: { value: inPart(metric) ?? added.bytes, unit: "B" } } : {};
  const troubled = verdicts.filter(
    ({ page, metric, status, delta }) =>
      page === null &&
      !isOfCommand(metric) &&
      (preferred.includes(metric) || preferred.includes(metric.split(":", 1)[0] ?? metric)) &&
      (status === "fail" || status === "warn" || delta?.verdict === "regressed") &&
      inPart(metric) !== 0,
  );
  if (troubled.length > 0) {
    const names = [...new Set(troubled.map(({ metric }) => metric))];
    const ordered = names.toSorted((a, b) => place(a, preferred) - place(b, preferred));
    const metric = worstMetric({ verdicts: troubled }, ordered);
    return {
      metric,
      metrics: ordered,
      page: null,
      device: null,
      certainty: "certain",
      ...effectOn(metric),
    };
  }
  const slower = pages.find((page) => troubleOf(page, pageMetrics) === "regressed");
  if (!slower) return null;
  const { page, device } = slower;
  const metric = worstMetric(slower, pageMetrics);
  return { metric, page, device, certainty: "together", ...effectOn(metric) };
}

/**
 * The limits that a finding may explain: without `lazy:js` for code that loads initially, without `initial:js` for code
 * that loads later; `package` with its name.
 */
export function limitsOn(limits: readonly string[], atOnce: boolean, name = ""): string[] {
  return limits
    .filter((limit) => limit !== (atOnce ? "lazy:js" : "initial:js"))
    .map((limit) => (limit === "package" ? `package:${name}` : limit));
}

function place(metric: string, preferred: readonly string[]): number {
  const at = preferred.indexOf(metric);
  return at === -1 ? preferred.length : at;
}
