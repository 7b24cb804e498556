import { bisectJump } from "../bisect-command.ts";
import { isOfCommand } from "../command-metric.ts";
import { labelOf } from "../metrics/index.ts";
import { printQuantity } from "../quantity.ts";
import type { History, HistorySeries } from "../types.ts";

const bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** Characters of a sparkline: more could not be distinguished. */
const mostBars = 40;

/** What a reporter shows of one series. Metric, page and device are outside text: escape them. */
export interface Trend {
  name: string;
  /** `cart, mobile`; null for bundles and commands. */
  place: string | null;
  series: HistorySeries;
  /** From the oldest to the newest value, such as `▁▂▂▅█`. */
  sparkline: string;
  first: string;
  last: string;
  count: number;
  /** The last jump that still stands, with the command that finds its commit. */
  jump: { size: string; since: string; command: string | null } | null;
}

/** Series with at least two values that are not all 0; those that jumped or crept up first, then in the report's order. */
export function trendsOf(history: History): Trend[] {
  return history.series
    .toSorted((a, b) => Number(hasRisen(b)) - Number(hasRisen(a)))
    .flatMap((one) => {
      const values = one.values.filter((value) => value !== null);
      const [first, last] = [values.at(0), values.at(-1)];
      if (first === undefined || last === undefined || values.length < 2) return [];
      // An app without lazy JS has only zeros here, which are not shown.
      if (values.every((value) => value === 0)) return [];
      const { metric, page, device, unit } = one;
      return [
        {
          name: nameOfSeries(metric, page),
          place: page === null ? null : `${page}, ${device ?? ""}`.replace(/, $/, ""),
          series: one,
          sparkline: sparkline(values),
          first: printQuantity(first, unit),
          last: printQuantity(last, unit),
          count: values.length,
          jump: lastJump(history, one),
        },
      ];
    });
}

/** Whether it jumped or crept up. */
export function hasRisen({ creep, jumps = [] }: HistorySeries): boolean {
  return creep !== null || jumps.length > 0;
}

function lastJump(history: History, series: HistorySeries): Trend["jump"] {
  const jump = series.jumps?.at(-1);
  const run = jump && history.runs[jump.at];
  if (!run) return null;
  return {
    size: printQuantity(jump.change, series.unit),
    since: run.sha?.slice(0, 8) ?? run.date.slice(0, 10),
    command: bisectJump(history, series, jump),
  };
}

/** A bundle's parts are called by their keys. */
function nameOfSeries(metric: string, page: string | null): string {
  const isOfBundle = page === null && !isOfCommand(metric);
  return metric.includes(":") && !isOfBundle ? labelOf(metric) : metric;
}

/**
 * The newest values as one character each. The scale spans at least a tenth of the largest value, so that noise does
 * not look like a change.
 */
export function sparkline(values: readonly number[]): string {
  const shown = values.slice(-mostBars);
  const high = Math.max(...shown);
  const low = Math.min(...shown, high * 0.9);
  const most = bars.length - 1;
  const step = (high - low) / most;
  // A seventh of the smallest representable numbers is rounded so much that the highest value would get an eighth step.
  const barOf = (value: number) => (step > 0 ? Math.min(most, Math.round((value - low) / step)) : 0);
  return shown.map((value) => bars[barOf(value)]).join("");
}
