import { median } from "../../../src/statistics/quantile.ts";
import type { Known } from "./plans.ts";

/** What one visit said of a known step. */
export interface Sample {
  truth: number;
  value: number | null;
  rightTarget: boolean;
  rightSource: boolean;
}

/** How far the median of the errors may lie over the truth: rounding to 8 ms, and a frame or two until the paint. */
const mostOverMs = 40;
/** Event Timing rounds to 8 ms, also downwards. */
const mostUnderMs = 8;

export interface Row {
  what: string;
  truth: number;
  measured: number;
  least: number;
  most: number;
  error: number;
  missing: number;
  wrongTargets: number;
  /** Null where no source is known. */
  wrongSources: number | null;
  right: boolean;
}

export function rowOf({ what, source }: Known, samples: readonly Sample[]): Row {
  const told = samples.flatMap(({ truth, value }) => (value === null ? [] : [{ truth, value }]));
  const values = told.map(({ value }) => value);
  const none = told.length === 0;
  const row = {
    what,
    truth: median(samples.map(({ truth }) => truth)),
    measured: none ? Number.NaN : median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    error: none ? Number.NaN : median(told.map(({ truth, value }) => value - truth)),
    missing: samples.length - told.length,
    wrongTargets: samples.filter(({ rightTarget }) => !rightTarget).length,
    wrongSources: source ? samples.filter(({ rightSource }) => !rightSource).length : null,
  };
  const inTime = row.error >= -mostUnderMs && row.error <= mostOverMs;
  return { ...row, right: inTime && row.missing + row.wrongTargets + (row.wrongSources ?? 0) === 0 };
}

/** As the README has it. */
export function markdownTable(rows: readonly Row[]): string {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const cells = rows.map((row) => [
    row.what,
    ms(row.truth),
    ms(row.measured),
    `${Math.round(row.least)} to ${ms(row.most)}`,
    `${row.error < 0 ? "−" : "+"}${ms(Math.abs(row.error))}`,
    String(row.missing),
    String(row.wrongTargets),
    row.wrongSources === null ? "" : String(row.wrongSources),
    row.right ? "" : "**over**",
  ]);
  const head = [
    "Interaction",
    "Truth",
    "Median",
    "Range",
    "Error",
    "Missing",
    "Wrong target",
    "Wrong module or line",
    "",
  ];
  const rule = head.map((_, index) => (index === 0 || index === head.length - 1 ? "---" : "--:"));
  return [head, rule, ...cells].map((line) => `| ${line.join(" | ")} |`).join("\n");
}
