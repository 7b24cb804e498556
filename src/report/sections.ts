import { placeWithoutPage } from "../command-metric.ts";
import { isCore } from "../lead-verdict.ts";
import { boundsChange } from "../limit-kind.ts";
import { findMetric, labelOf, nameOf } from "../metrics/index.ts";
import { printQuantity } from "../quantity.ts";
import { expectationOf } from "./in-words.ts";
import type { Basis, Delta, Measurement, Report, Samples, Unit, Verdict } from "../types.ts";

/** What a section holds, most important first. `missing` fails the gate; a warning without data is under `warned`. */
export type SectionKind = "exceeded" | "missing" | "inconclusive" | "warned" | "passed";

/** Verdicts of one metric on one page and device: one line of a table, its samples shown once. */
export interface Row {
  metric: string;
  label: string;
  /** Null for bundles and commands. */
  page: string | null;
  device: string | null;
  unit: Unit;
  basis: Basis;
  /** Why the observed value counts instead of the simulated one; null where nothing is out of the ordinary. */
  basisReason: string | null;
  base: Samples | null;
  head: Samples | null;
  delta: Delta | null;
  /** At least one, in the report's order. */
  verdicts: readonly Verdict[];
  /** Limits of it that are kept, where others are not; absent where `verdicts` holds all. */
  kept?: readonly Verdict[];
}

/** A row with the worst that became of its limits. */
export interface RankedRow extends Row {
  kind: SectionKind;
}

export interface Section {
  kind: SectionKind;
  rows: readonly Row[];
}

/** Most important first. */
export const sectionOrder: readonly SectionKind[] = [
  "exceeded",
  "missing",
  "inconclusive",
  "warned",
  "passed",
];

/**
 * The sections of a report that hold anything, most important first. A metric of a page and device is in one section alone: that
 * of its worst limit, with its other limits. What did not pass is ordered as the headline names it, Core Web Vitals and the
 * bundle first; otherwise rows are in the order of the report's verdicts.
 */
export function sectionsOf(report: Judged): Section[] {
  const reasons = basisReasons(report);
  const asked = askedOf(report);
  const passed = Map.groupBy(
    asked.filter((verdict) => kindOf(verdict) === "passed"),
    keyOf,
  );
  const worst = new Map(
    // The most important kind is set last, and stays.
    sectionOrder
      .toReversed()
      .flatMap((kind) => asked.filter((one) => kindOf(one) === kind).map((one) => [keyOf(one), kind])),
  );
  return sectionOrder.flatMap((kind) => {
    const isHere = (verdict: Verdict) =>
      worst.get(keyOf(verdict)) === kind && (kind === "passed" || kindOf(verdict) !== "passed");
    const rows = rowsOf(asked.filter(isHere), reasons, report.verdicts);
    const withKept = (row: Row) => ({ ...row, kept: passed.get(keyOf(row)) ?? [] });
    if (rows.length === 0) return [];
    return [{ kind, rows: kind === "passed" ? rows : coreFirst(rows).map(withKept) }];
  });
}

/** What a reader came for, and then what explains it. */
export function coreFirst<One extends Row>(rows: readonly One[]): One[] {
  return rows.toSorted((a, b) => Number(isCore(b)) - Number(isCore(a)));
}

/** What rows are made of. */
type Judged = Pick<Report, "verdicts" | "measurements" | "commands">;

/** By what makes a measurement one. */
function basisReasons(report: Judged): ReadonlyMap<string, string | undefined> {
  return new Map(placedMeasurements(report).map((one) => [keyOf(one), one.basisReason]));
}

/**
 * The verdicts without those that nobody asked for: a note says it once, instead of a row for each page. A report can come
 * from anywhere, so one that has a value or fails is never left out.
 */
function askedOf({ verdicts }: Pick<Report, "verdicts">): Verdict[] {
  const failed = new Set(
    verdicts.filter(({ status }) => status === "fail").map((one) => keyOf(one) + one.limit.kind),
  );
  return verdicts.filter((verdict) => {
    if (verdict.unasked && verdict.status === "missing" && verdict.limit.level !== "fail") return false;
    const { kind } = verdict.limit;
    const stronger = kind === "warn" ? "max" : kind === "warnIncrease" ? "maxIncrease" : null;
    // A row that fails a limit does not repeat that it is above the lower warning threshold too.
    return stronger === null || verdict.status !== "warn" || !failed.has(keyOf(verdict) + stronger);
  });
}

/** The report without what says nothing: where a run ended before it measured anything, each verdict only repeats that. */
export function withoutEchoes(report: Report): Report {
  const { error, incomplete, verdicts } = report;
  const hasEnded = error !== null || incomplete !== null;
  return hasEnded && verdicts.every(({ status }) => status === "missing")
    ? { ...report, verdicts: [] }
    : report;
}

/** The section of a verdict. */
export function kindOf(verdict: Verdict): SectionKind {
  if (verdict.status === "fail") return "exceeded";
  if (verdict.status === "missing") return verdict.limit.level === "fail" ? "missing" : "warned";
  if (verdict.status === "inconclusive") return "inconclusive";
  return verdict.status === "warn" ? "warned" : "passed";
}

/** What makes a measurement one: its metric, page and device. */
export function keyOf(of: { metric: string; page: string | null; device: string | null }): string {
  return JSON.stringify([of.metric, of.page, of.device]);
}

/** Every metric × page × device once, with all its verdicts, in the report's order. */
export function allRowsOf(report: Judged): Row[] {
  return rowsOf(askedOf(report), basisReasons(report));
}

/** @param all verdicts of the report: the change may have been judged by a limit that stands in another section. */
function rowsOf(
  verdicts: readonly Verdict[],
  reasons: ReadonlyMap<string, string | undefined>,
  all: readonly Verdict[] = verdicts,
): Row[] {
  const changes = new Map(all.filter(decidesChange).map((one) => [keyOf(one), one]));
  const together = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const row = together.get(key);
    if (row) row.push(verdict);
    else together.set(key, [verdict]);
  }
  return [...together.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { metric, label, page, device, basis } = first;
    // An absolute limit is judged on other samples, and knows of the change by the default tolerance: the limit on the change
    // has the change that decided, and the samples that it was worked out from.
    const own = alike.filter(decidesChange);
    const decided =
      own.find(({ delta }) => delta?.verdict === "regressed") ??
      own[0] ??
      changes.get(keyOf(first)) ??
      alike.find((verdict) => verdict.delta);
    const { base, head, delta } = decided ?? first;
    const basisReason = reasons.get(keyOf(first)) ?? null;
    const { unit } = first.limit;
    return [{ metric, label, page, device, unit, basis, basisReason, base, head, delta, verdicts: alike }];
  });
}

function decidesChange({ limit, delta }: Verdict): boolean {
  return boundsChange(limit.kind) && delta !== null;
}

/** Rows of one place. */
export interface PlacedRows {
  page: string | null;
  device: string | null;
  /** What a group without a page is called. */
  kind: "page" | "bundle" | "commands";
  rows: Row[];
}

/** Rows of one page and device together, in order of first appearance; bundle and commands are groups of their own. */
export function groupByPlace(rows: readonly Row[]): PlacedRows[] {
  const groups = new Map<string, PlacedRows>();
  for (const row of rows) {
    const { page, device, metric } = row;
    const kind = page === null ? placeWithoutPage(metric) : "page";
    const key = JSON.stringify([kind, page, device]);
    const group = groups.get(key) ?? { page, device, kind, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Rows that say the same of several pages, together: the same metric without data, the same limits, the same reasons.
 * INP without interactions, on ten pages, is one thing to say.
 */
export function likeRows(rows: readonly Row[]): Row[][] {
  const together = new Map<string, Row[]>();
  for (const row of rows) {
    const says = row.verdicts.map(({ limit, reason }) => [limit.kind, limit.value, reason]);
    const key = headValue(row) === null ? JSON.stringify([row.metric, says]) : keyOf(row);
    const like = together.get(key);
    if (like) like.push(row);
    else together.set(key, [row]);
  }
  return [...together.values()];
}

/** Rows that have no data for the same reasons, whatever they are about: a page that fails leaves all its limits without any. */
export function sameReasons(rows: readonly Row[]): Row[][] {
  const reasons = ({ verdicts }: Row) => JSON.stringify([...new Set(verdicts.map(({ reason }) => reason))]);
  return [...Map.groupBy(rows, reasons).values()];
}

/** What people call a metric of which only the id is known, as in a finding: by the verdicts' words, where there are any. */
export function nameOfMetric(metric: string, verdicts: readonly Verdict[]): string {
  const label = verdicts.find((verdict) => verdict.metric === metric)?.label ?? labelOf(metric);
  return nameOf({ metric, label });
}

/** The number that counts for head: its median, else what was held against an absolute limit; null without data. */
export function headValue(row: Row): number | null {
  if (row.head) return row.head.median;
  return row.verdicts.find((verdict) => !boundsChange(verdict.limit.kind))?.actual ?? null;
}

/**
 * Head's number as printed next to base and the change; null without data. If an absolute limit judged it, it has
 * as many digits as it takes to tell it from that limit.
 */
export function printHead(row: Row): string | null {
  const value = headValue(row);
  if (value === null) return null;
  const absolute = row.verdicts.find(({ limit, actual }) => !boundsChange(limit.kind) && actual === value);
  return (absolute && expectationOf(absolute).actual) ?? printQuantity(value, row.unit);
}

export type Band = "good" | "needs improvement" | "poor";

/** Which band of its metric a value falls into; undefined for metrics without bands. */
export function bandOf(metric: string, value: number | null): Band | undefined {
  const bands = findMetric(metric)?.bands;
  if (!bands || value === null) return undefined;
  if (value <= bands.good) return "good";
  return value <= bands.poor ? "needs improvement" : "poor";
}

/** What was measured of a page on a device, or of a command: then both are null. */
export type PlacedMeasurement = Omit<Measurement, "page" | "device"> & Pick<Row, "page" | "device">;

/** Measurements that no verdict is about, in the report's order: known, but judged by nobody. */
export function unlimitedOf(report: Judged): PlacedMeasurement[] {
  const judged = new Set(report.verdicts.map(keyOf));
  return placedMeasurements(report).filter((measurement) => !judged.has(keyOf(measurement)));
}

function placedMeasurements({ measurements, commands = [] }: Judged): PlacedMeasurement[] {
  return [...measurements, ...commands.map((one) => ({ ...one, page: null, device: null }))];
}
