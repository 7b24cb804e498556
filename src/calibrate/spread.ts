/** How much the values of a page that does not change vary. */
import { checksOf, isGating } from "../judge/checks.ts";
import type { Check } from "../judge/checks.ts";
import { findMetric } from "../metrics/index.ts";
import { quantile } from "../statistics/quantile.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import type { Measurement, MetricSpread, Page, ValueSpread, VisitData } from "../types.ts";
import type { RecordedPairs } from "./recorded-pairs.ts";

/** The comparisons of a page that noise can make fail. */
export function noisyComparisons(page: Page): Check[] {
  return checksOf(page.limits, true).filter((check) => check.kind === "maxIncrease" && isGating(check));
}

/** The spread of each metric that is compared and has values. */
export function spreadOf(
  page: Page,
  measurements: readonly Measurement[],
  { pairs }: RecordedPairs,
): MetricSpread[] {
  const visits = pairs.flatMap(({ base, head }) => [base, head]);
  return noisyComparisons(page).flatMap((check): MetricSpread[] => {
    const found = measurements.find(({ metric }) => metric === check.metric);
    const values = summarize([...(found?.base?.values ?? []), ...(found?.head?.values ?? [])]);
    if (!found || !values) return [];
    const [cpu, wall] = [onClock(visits, check.metric, "cpu"), onClock(visits, check.metric, "wall")];
    return [
      {
        metric: check.metric,
        unit: check.definition.unit,
        basis: found.basis,
        tolerance: toleranceInUnit(check.tolerance, values.median),
        values,
        ...(cpu && { cpu }),
        ...(wall && { wall }),
      },
    ];
  });
}

/** Its middle half as a share of its median; null where that is 0. */
export function relativeSpread({ p25, p75, median }: ValueSpread): number | null {
  return median === 0 ? null : (p75 - p25) / median;
}

function onClock(visits: readonly VisitData[], metric: string, clock: "cpu" | "wall"): ValueSpread | null {
  const definition = findMetric(metric);
  return summarize(
    visits.flatMap((visit) => {
      const reading = definition?.read(visit).get(metric);
      return reading && "values" in reading ? (reading.values[clock] ?? []) : [];
    }),
  );
}

function summarize(values: readonly number[]): ValueSpread | null {
  if (values.length === 0) return null;
  const at = (share: number) => quantile(values, share);
  return {
    count: values.length,
    p5: at(0.05),
    p25: at(0.25),
    median: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    values: values.toSorted((a, b) => a - b),
  };
}
