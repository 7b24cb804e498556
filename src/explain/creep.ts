import { bisectCreep } from "../bisect-command.ts";
import { isOfCommand } from "../command-metric.ts";
import { labelOf } from "../metrics/index.ts";
import { printQuantity } from "../quantity.ts";
import { median } from "../statistics/quantile.ts";
import { isDrift, risingPValue, theilSen } from "../statistics/trend.ts";
import type { Creep, Finding, History, HistorySeries } from "../types.ts";
import { falseAlarms, isHarmfulIfHigher, mostFindings, mostRuns, toleranceFrom } from "./recent-runs.ts";

/** With fewer runs, no order is unlikely enough. */
const fewestRuns = 10;

/**
 * Whether the last runs of a series crept up: they rise more steadily than noise does (Mann–Kendall), by more than the metric's
 * tolerance (Theil–Sen), and a line describes them better than one jump, which would have its commit.
 * @param values run by run, null where there is none.
 * @param comparisons series that are looked at together, which share the bound on false alarms.
 */
export function creepOf(
  series: Pick<HistorySeries, "metric" | "unit">,
  values: readonly (number | null)[],
  comparisons: number,
): Creep | null {
  if (!isHarmfulIfHigher(series)) return null;
  const last = values.filter((value) => value !== null).slice(-mostRuns);
  if (last.length < fewestRuns) return null;
  const pValue = risingPValue(last);
  if (pValue > falseAlarms / Math.max(1, comparisons)) return null;
  const { start, slope } = theilSen(last);
  const change = slope * (last.length - 1);
  const tolerance = toleranceFrom(series, start);
  return change > tolerance && isDrift(last) ? { runs: last.length, change, tolerance, pValue } : null;
}

/** What crept up, the most tolerances first. It holds for base as well: no change of today made it. */
export function findCreeps(history: History): Finding[] {
  const { runs, series, recorded } = history;
  const past = recorded ? runs : runs.slice(0, -1);
  return series
    .flatMap((one) => (one.creep ? [{ ...one, creep: one.creep }] : []))
    .toSorted((a, b) => b.creep.change / b.creep.tolerance - a.creep.change / a.creep.tolerance)
    .slice(0, mostFindings)
    .map((one): Finding => {
      const { metric, page, device, unit, values, creep } = one;
      const command = bisectCreep(history, one);
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
        fix: [
          `Measure all of these changes as one, with --base ${commit ?? "and the commit before them"}.`,
          ...(command ? [`Find the commit that adds most: ${command}`] : []),
        ].join(" "),
        certainty: "together",
        standing: true,
        saving: { value: creep.change, unit },
        link: null,
      };
    });
}
