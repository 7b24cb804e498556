import { median } from "../../../src/statistics/quantile.ts";
import type { Clock } from "../../../src/types.ts";
import type { Known } from "./plans.ts";

/** What one visit measured for a known step. */
export interface Sample {
  truth: number;
  /** By the wall clock. */
  value: number | null;
  cpu: number | null;
  rightTarget: boolean;
  rightSource: boolean;
}

/** How far the median of the errors may be above the truth: rounding to 8 ms, and a frame or two until the paint. */
const mostOverMs = 40;
/** Event Timing rounds to 8 ms, also downwards. */
const mostUnderMs = 8;
/**
 * On the CPU clock each visit counts separately: at most this share of all visits may be further off than this,
 * whatever the load.
 */
const mostOffMs = 30;
const mostOff = 0.05;
/** Event Timing has no shorter durations. */
const shortestMs = 16;

export interface Row {
  what: string;
  truth: number;
  measured: number;
  least: number;
  most: number;
  error: number;
  /** Null where it is not measured on that clock. */
  cpu: { measured: number; least: number; most: number; within: number; of: number } | null;
  missing: number;
  wrongTargets: number;
  /** Null where no source is known. */
  wrongSources: number | null;
  right: boolean;
}

/** @param run on a busy machine the wall clock is shown, and not judged. */
export function rowOf(
  { what, source, route }: Known,
  samples: readonly Sample[],
  run: { load: number; clock: Clock },
): Row {
  const told = samples.flatMap(({ truth, value }) =>
    value === null || Number.isNaN(truth) ? [] : [{ truth, value }],
  );
  const values = told.map(({ value }) => value);
  const none = told.length === 0;
  const cpu = run.clock === "wall" || route ? null : onCpuClock(samples);
  const row = {
    what,
    truth: none ? Number.NaN : median(told.map(({ truth }) => truth)),
    measured: none ? Number.NaN : median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    error: none ? Number.NaN : median(told.map(({ truth, value }) => value - truth)),
    cpu,
    missing: samples.length - told.length,
    wrongTargets: samples.filter(({ rightTarget }) => !rightTarget).length,
    wrongSources: source ? samples.filter(({ rightSource }) => !rightSource).length : null,
  };
  const inTime = run.load > 0 || (row.error >= -mostUnderMs && row.error <= mostOverMs);
  const isSteady = cpu === null || cpu.within > cpu.of / 2;
  const nothingLost = row.missing + row.wrongTargets + (row.wrongSources ?? 0) === 0;
  return { ...row, right: inTime && isSteady && nothingLost };
}

function onCpuClock(samples: readonly Sample[]): NonNullable<Row["cpu"]> {
  const values = samples.flatMap(({ cpu }) => cpu ?? []);
  const within = samples.filter(
    ({ cpu, truth }) => cpu !== null && Math.abs(cpu - Math.max(shortestMs, truth)) <= mostOffMs,
  );
  return {
    measured: values.length === 0 ? Number.NaN : median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    within: within.length,
    of: samples.length,
  };
}

/** All rows together; null if nothing was measured on the CPU clock. */
export function onCpuClockOf(rows: readonly Row[]): { text: string; isSteady: boolean } | null {
  const [within, of] = [
    sum(rows.map(({ cpu }) => cpu?.within ?? 0)),
    sum(rows.map(({ cpu }) => cpu?.of ?? 0)),
  ];
  if (of === 0) return null;
  const percent = (100 * within) / of;
  return {
    text: `On the CPU clock, ${within} of ${of} (${percent.toFixed(1)} %) are within ${mostOffMs} ms of the truth; ${100 * (1 - mostOff)} % must be.`,
    isSteady: within >= (1 - mostOff) * of,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** As the README has it. */
export function markdownTable(rows: readonly Row[]): string {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const cells = rows.map((row) => [
    row.what,
    ms(row.truth),
    ms(row.measured),
    `${Math.round(row.least)} to ${ms(row.most)}`,
    row.cpu ? ms(row.cpu.measured) : "",
    row.cpu ? `${Math.round(row.cpu.least)} to ${ms(row.cpu.most)}` : "",
    row.cpu ? `${row.cpu.within} of ${row.cpu.of}` : "",
    `${row.error < 0 ? "−" : "+"}${ms(Math.abs(row.error))}`,
    String(row.missing),
    String(row.wrongTargets),
    row.wrongSources === null ? "" : String(row.wrongSources),
    row.right ? "" : "**over**",
  ]);
  const head = [
    "Interaction",
    "Truth",
    "Median (wall)",
    "Range",
    "Median (CPU)",
    "Range",
    `within ${mostOffMs} ms`,
    "Error (wall)",
    "Missing",
    "Wrong target",
    "Wrong module or line",
    "",
  ];
  const rule = head.map((_, index) => (index === 0 || index === head.length - 1 ? "---" : "--:"));
  return [head, rule, ...cells].map((line) => `| ${line.join(" | ")} |`).join("\n");
}
