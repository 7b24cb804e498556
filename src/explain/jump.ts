/** Where a metric of the default branch jumped to a higher level and stayed there. Never a gate: advice, with the commits to search. */
import { bisectJump } from "../bisect-command.ts";
import { isOfCommand } from "../command-metric.ts";
import { labelOf } from "../metrics/index.ts";
import { printQuantity } from "../quantity.ts";
import { changePoints } from "../statistics/change-point.ts";
import { median } from "../statistics/quantile.ts";
import { spread, theilSen } from "../statistics/trend.ts";
import type { Finding, History, HistorySeries, Jump } from "../types.ts";
import { falseAlarms, isHarmfulIfHigher, mostFindings, mostRuns, toleranceFrom } from "./recent-runs.ts";

/** Runs that a level has at least: three may be three bad minutes of a machine. */
const fewestOnLevel = 4;

/**
 * Two levels must describe the runs that much better than a line does, by the sum of absolute distances, because noise makes a
 * drift look like a jump now and then. A machine that stays slow for several runs also comes back to its former speed: so most
 * values of the new level must exceed most of the old one by half the tolerance. Simulations chose both
 * (`test/explain/jump.rates.test.ts`).
 */
const mostOfLine = 0.85;
const leastAbove = 0.85;

/**
 * Jumps to a higher level among the last runs, the oldest first: a change of level that noise does not explain, by more than the
 * metric's tolerance, which a line does not describe as well, and which has not been undone since. Four runs on the new level are
 * the least; how many more it takes depends on the noise.
 * @param values run by run, null where there is none.
 * @param comparisons series that are looked at together, which share the bound on false alarms.
 */
export function jumpsOf(
  series: Pick<HistorySeries, "metric" | "unit">,
  values: readonly (number | null)[],
  comparisons: number,
): Jump[] {
  if (!isHarmfulIfHigher(series)) return [];
  const recent = values.flatMap((value, at) => (value === null ? [] : [{ at, value }])).slice(-mostRuns);
  if (recent.length < 2 * fewestOnLevel) return [];
  const all = recent.map(({ value }) => value);
  const changes = changePoints(all, {
    level: falseAlarms / Math.max(1, comparisons),
    fewest: fewestOnLevel,
  });
  const now = median(all.slice(changes.at(-1)?.at ?? 0));
  return changes.flatMap(({ at, pValue }, index): Jump[] => {
    const before = all.slice(changes[index - 1]?.at ?? 0, at);
    const after = all.slice(at, changes[index + 1]?.at ?? all.length);
    const from = median(before);
    const tolerance = toleranceFrom(series, from);
    const change = median(after) - from;
    const stands = now - from > tolerance;
    if (change <= tolerance || !stands || !isOneStep(before, after, tolerance)) return [];
    return [{ at: recent[at]?.at ?? 0, runs: all.length - at, from, change, tolerance, pValue }];
  });
}

function isOneStep(before: readonly number[], after: readonly number[], tolerance: number): boolean {
  const above = before.reduce(
    (sum, low) => sum + after.filter((high) => high - low > tolerance / 2).length,
    0,
  );
  if (above < leastAbove * before.length * after.length) return false;
  const both = [...before, ...after];
  const { start, slope } = theilSen(both);
  const byLine = both.reduce((sum, value, at) => sum + Math.abs(value - start - slope * at), 0);
  return spread(before) + spread(after) <= mostOfLine * byLine;
}

/** Jumps that still stand, the largest first in tolerances. They hold for base as well: no change of today made them. */
export function findJumps(history: History): Finding[] {
  return history.series
    .flatMap((series) => (series.jumps ?? []).map((jump) => ({ series, jump })))
    .toSorted((a, b) => b.jump.change / b.jump.tolerance - a.jump.change / a.jump.tolerance)
    .slice(0, mostFindings)
    .map(({ series, jump }): Finding => {
      const { metric, page, device, unit } = series;
      const run = history.runs[jump.at];
      const command = bisectJump(history, series, jump);
      return {
        id: ["jump", page, device, metric, jump.at].filter((part) => part !== null).join("|"),
        title: `${nameOf(series)} jumped by ${printQuantity(jump.change, unit)} on the default branch ${jump.runs} runs ago, and has stayed there`,
        metric,
        page,
        device,
        evidence: [
          `median before ${printQuantity(jump.from, unit)}, after ${printQuantity(jump.from + jump.change, unit)}`,
          ...(run ? [`since ${run.date.slice(0, 10)}${run.sha ? `, ${run.sha.slice(0, 12)}` : ""}`] : []),
          ...atTheSameRun(history, series, jump),
        ],
        fix: command
          ? `Find the commit: ${command}`
          : "Measure the commits around that run, with the one before it as --base.",
        certainty: "together",
        standing: true,
        saving: { value: jump.change, unit },
        link: null,
      };
    });
}

/** A slower machine moves all times of all pages at the same run, a commit rarely does. */
function atTheSameRun({ series }: History, mine: HistorySeries, { at }: Jump): string[] {
  const others = series.filter((one) => one !== mine && one.jumps?.some((jump) => jump.at === at));
  const [first] = others;
  if (!first) return [];
  const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
  const name = first.page === null ? nameOf(first) : `${first.metric} on ${first.page}`;
  const times = series.filter(({ unit }) => unit === "ms");
  const isOfMachine = times.length > 1 && times.every((one) => one === mine || others.includes(one));
  return [
    `${name}${more} jumped at the same run${isOfMachine ? "; all times did, so it may have been another machine" : ""}`,
  ];
}

function nameOf({ metric, page }: Pick<HistorySeries, "metric" | "page">): string {
  return page === null && !isOfCommand(metric) ? metric : labelOf(metric);
}
