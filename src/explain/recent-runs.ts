/** What the search for creep and the search for jumps have in common: which runs, how sure, and how large. */
import { findMetric } from "../metrics/index.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import type { HistorySeries, Tolerance, Unit } from "../types.ts";

/** Runs that are looked at, the newest: what is older has been lived with, and is no longer reported. */
export const mostRuns = 30;
/** Chance that noise alone is called a creep, or a jump, over all series of a report together. */
export const falseAlarms = 0.01;
/** More a reader does not follow up. */
export const mostFindings = 5;

/** For exact values, which have no noise: growth that should be reported. */
const exactTolerance: Readonly<Record<Unit, Tolerance>> = {
  B: { relative: 0.02, floor: 1000 },
  count: { relative: 0.05, floor: 1 },
  ms: { relative: 0.05, floor: 50 },
  unitless: { relative: 0, floor: 0.02 },
};

/** What a series must rise by from a level to be reported, in its unit. */
export function toleranceFrom(
  { metric, unit }: Pick<HistorySeries, "metric" | "unit">,
  level: number,
): number {
  const definition = findMetric(metric);
  const usual =
    definition && definition.tolerance !== "counted" ? definition.tolerance : exactTolerance[unit];
  return toleranceInUnit(usual, Math.max(0, level));
}

/** Whether more of it is harm: more bytes from the cache are none. */
export function isHarmfulIfHigher({ metric }: Pick<HistorySeries, "metric">): boolean {
  return !metric.startsWith("cache-hit");
}
