import { bundleValue } from "../bundle-limits/index.ts";
import { findMetric } from "../metrics/index.ts";
import type { HistoryEntry, HistoryValue } from "../history/lines.ts";
import { median } from "../statistics/quantile.ts";
import type { Report } from "../types.ts";

/** Parts of a bundle that every run keeps, limited or not. */
const bundleParts = ["initial:js", "initial:css", "lazy:js", "total"] as const;

/**
 * What a run adds to the history: head's median of every metric that is judged or that gates by default, those of commands included,
 * and the bundle's bytes (gzip) with whatever of it is limited. What has no value is left out.
 */
export function historyEntry(report: Report): HistoryEntry {
  const { startedAt } = report.environment;
  const { sha, dirty } = report.revisions.head;
  // With uncommitted changes it is not that commit that was measured.
  return { date: startedAt, sha: dirty ? null : sha, values: valuesOf(report) };
}

/** Bundles first, then what is judged: of a report with many pages the last are what a reader misses least. */
function valuesOf(report: Report): HistoryValue[] {
  const judged = new Set(
    report.verdicts.map(({ metric, page, device }) => JSON.stringify([metric, page, device])),
  );
  const pages = report.measurements.flatMap(
    ({ metric, page, device, unit, basis, head, graph }): { isJudged: boolean; value: HistoryValue }[] => {
      if (!head) return [];
      const isJudged = judged.has(JSON.stringify([metric, page, device]));
      if (!isJudged && (findMetric(metric)?.gates ?? "limited") === "limited") return [];
      // What base's visits needed says nothing of how head goes on.
      const value = head.alone ? median(head.alone) : head.median;
      const shared = graph && !graph.recorded ? ({ graph: "shared" } as const) : {};
      return [{ isJudged, value: { metric, page, device, unit, basis, value, ...shared } }];
    },
  );
  const sorted = pages.toSorted((a, b) => Number(b.isJudged) - Number(a.isJudged));
  return [...bundleValues(report), ...sorted.map(({ value }) => value)];
}

function bundleValues({ bundle: { head }, verdicts }: Report): HistoryValue[] {
  const exact = { page: null, device: null, basis: "exact" as const };
  const totals = head
    ? bundleParts.flatMap((metric): HistoryValue[] => {
        const value = bundleValue(head, metric, "gzip");
        return typeof value === "number" ? [{ ...exact, metric, unit: "B", value }] : [];
      })
    : [];
  // Numbers of commands have no page either, and may be noisy.
  const limited = verdicts.flatMap(({ metric, page, basis, limit, head: samples }): HistoryValue[] =>
    page === null && samples
      ? [{ page, device: null, basis, metric, unit: limit.unit, value: samples.median }]
      : [],
  );
  return [...new Map([...totals, ...limited].map((value) => [value.metric, value])).values()];
}
