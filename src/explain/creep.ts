import { isOfCommand } from "../command-metric.ts";
import { findMetric, labelOf } from "../metrics/index.ts";
import { printQuantity } from "../quantity.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import { median } from "../statistics/quantile.ts";
import { isDrift, risingPValue, theilSen } from "../statistics/trend.ts";
import type { Creep, Finding, History, HistorySeries, Tolerance, Unit } from "../types.ts";

/** Runs that are looked at, the newest: what is older has been lived with. */
const mostRuns = 30;
/** With fewer runs, no order is unlikely enough. */
const fewestRuns = 10;
/** Chance that noise alone is called a creep, over all series of a report together. */
const falseAlarms = 0.01;
/** More a reader does not follow up. */
const mostFindings = 5;

/** For exact values, which have no noise: growth that should be reported. */
const exactTolerance: Readonly<Record<Unit, Tolerance>> = {
  B: { relative: 0.02, floor: 1000 },
  count: { relative: 0.05, floor: 1 },
  ms: { relative: 0.05, floor: 50 },
  unitless: { relative: 0, floor: 0.02 },
};

/**
 * Whether the last runs of a series crept up: they rise more steadily than noise does (Mann–Kendall), by more than the metric's
 * tolerance (Theil–Sen), and a line describes them better than one jump, which would have its commit.
 * @param values run by run, null where there is none.
 * @param comparisons series that are looked at together, which share the bound on false alarms.
 */
export function creepOf(
  { metric, unit }: Pick<HistorySeries, "metric" | "unit">,
  values: readonly (number | null)[],
  comparisons: number,
): Creep | null {
  // More bytes from the cache are no harm.
  if (metric.startsWith("cache-hit")) return null;
  const last = values.filter((value) => value !== null).slice(-mostRuns);
  if (last.length < fewestRuns) return null;
  const pValue = risingPValue(last);
  if (pValue > falseAlarms / Math.max(1, comparisons)) return null;
  const { start, slope } = theilSen(last);
  const change = slope * (last.length - 1);
  const definition = findMetric(metric);
  const usual =
    definition && definition.tolerance !== "counted" ? definition.tolerance : exactTolerance[unit];
  const tolerance = toleranceInUnit(usual, Math.max(0, start));
  return change > tolerance && isDrift(last) ? { runs: last.length, change, tolerance, pValue } : null;
}

/** What crept up, the most tolerances first. It holds for base as well: no change of today made it. */
export function findCreeps({ runs, series, recorded }: History): Finding[] {
  const past = recorded ? runs : runs.slice(0, -1);
  return series
    .flatMap((one) => (one.creep ? [{ ...one, creep: one.creep }] : []))
    .toSorted((a, b) => b.creep.change / b.creep.tolerance - a.creep.change / a.creep.tolerance)
    .slice(0, mostFindings)
    .map(({ metric, page, device, unit, values, creep }): Finding => {
      const seen = past.flatMap(({ date, sha }, at) => {
        const value = values[at] ?? null;
        return value === null ? [] : [{ date, sha, value }];
      });
      const mine = seen.slice(-creep.runs);
      const [first, last] = [mine.at(0), mine.at(-1)];
      const third = Math.ceil(mine.length / 3);
      const level = (some: typeof mine) => printQuantity(median(some.map(({ value }) => value)), unit);
      const commit = first?.sha?.slice(0, 12);
      return {
        id: ["creep", page, device, metric].filter((part) => part !== null).join("|"),
        title: `${page === null && !isOfCommand(metric) ? metric : labelOf(metric)} crept up by ${printQuantity(creep.change, unit)} over the last ${creep.runs} runs of the default branch; no single one of them jumped`,
        metric,
        page,
        device,
        evidence: [
          `median of the first ${third} of these runs ${level(mine.slice(0, third))}, of the last ${third} ${level(mine.slice(-third))}`,
          ...[first, last].flatMap((run) =>
            run
              ? [
                  `${printQuantity(run.value, unit)} on ${run.date.slice(0, 10)}${run.sha ? ` at ${run.sha.slice(0, 12)}` : ""}`,
                ]
              : [],
          ),
        ],
        fix: commit
          ? `Measure all of these changes as one: npx budget-check --base ${commit}`
          : "Measure all of these changes as one, with the commit before them as --base.",
        certainty: "together",
        standing: true,
        saving: { value: creep.change, unit },
        link: null,
      };
    });
}
