import { findMetric, labelOf, metrics } from "../metrics/index.ts";
import type { Increase, Level, Limit, LimitKind, MetricDefinition, Tolerance, Unit } from "../types.ts";

/** What judging needs to know of a metric. */
export type JudgedMetric = Pick<
  MetricDefinition,
  "id" | "unit" | "tolerance" | "gates" | "wallTime" | "exact"
>;

/** One question to be answered about one metric of one page on one device, or of a command: is this bound kept? */
export interface Check {
  metric: string;
  /** `Requests (image)`. */
  label: string;
  definition: JudgedMetric;
  /**
   * Whether noise can decide it: then it shares the bound on false alarms with all others. It does not depend on the data: an
   * increase of what visits show always can, an absolute limit on what is counted is held against the median.
   */
  noisy: boolean;
  kind: Exclude<LimitKind, "warnIncrease">;
  level: Level;
  /** The bound in the metric's unit; for `maxIncrease` see `tolerance`. */
  value: number;
  /** The bound as the budget spells it. */
  text: string;
  /** What a change must exceed; `maxIncrease` only. */
  tolerance: Tolerance;
  /** The rule it comes from; absent where the budget says nothing of the metric. */
  limit?: Limit;
  /** Nobody asked for it: it is the metric's default tolerance, and is left out if there are no data. */
  byDefault: boolean;
}

/**
 * All checks of a page: its limits, and, with a base, the default tolerance of every metric that gates by default.
 * @param compare whether there is a base to hold head against.
 */
export function checksOf(limits: readonly Limit[], compare: boolean): Check[] {
  const checks: Check[] = [];
  for (const limit of limits) {
    const definition = findMetric(limit.metric);
    if (!definition) throw new Error(`no metric ${limit.metric}: the budget should have been refused`);
    checks.push(...limitChecks(limit, definition, compare));
  }
  if (!compare) return checks;
  for (const definition of metrics) {
    if (definition.gates === "limited" || limits.some((limit) => limit.metric === definition.id)) continue;
    checks.push(increaseCheck(definition.id, definition, definition.gates, undefined));
  }
  return checks;
}

/** The checks of one limit. */
export function limitChecks(limit: Limit, definition: JudgedMetric, compare: boolean): Check[] {
  const shared = {
    ...subjectOf(limit.metric, definition),
    limit,
    byDefault: false,
    tolerance: permittedChange(definition, undefined),
  };
  const checks: Check[] = [];
  if (limit.max)
    checks.push({ ...shared, kind: "max", level: limit.level, value: limit.max.value, text: limit.max.text });
  if (limit.warn)
    checks.push({ ...shared, kind: "warn", level: "warn", value: limit.warn.value, text: limit.warn.text });
  // A limit on a counted metric, or on one that gates nothing by default, says nothing of change unless it names one …
  const byDefault = !isCounted(definition) && limit.maxIncrease === undefined;
  // … but a noisy metric that the budget limits is also held against base, as softly as its limit or its default.
  const level = byDefault && definition.gates === "warn" ? "warn" : limit.level;
  if (compare && (limit.maxIncrease || byDefault))
    checks.push({ ...increaseCheck(limit.metric, definition, level, limit.maxIncrease ?? undefined), limit });
  return checks;
}

function increaseCheck(
  metric: string,
  definition: JudgedMetric,
  level: Level,
  increase: Increase | undefined,
): Check {
  const tolerance = permittedChange(definition, increase);
  const text = increase?.text ?? "default tolerance";
  const byDefault = increase === undefined;
  return {
    ...subjectOf(metric, definition),
    noisy: !definition.exact,
    kind: "maxIncrease",
    level,
    value: tolerance.floor,
    text,
    tolerance,
    byDefault,
  };
}

function subjectOf(
  metric: string,
  definition: JudgedMetric,
): Pick<Check, "metric" | "label" | "definition" | "noisy"> {
  return { metric, label: labelOf(metric), definition, noisy: !isCounted(definition) && !definition.exact };
}

/** Whether it is held against base only where the budget says so: bytes, numbers of requests, calls and elements. */
export function isCounted({ tolerance }: Pick<MetricDefinition, "tolerance">): boolean {
  return tolerance === "counted";
}

/**
 * A `maxIncrease` replaces the default's relative or absolute part, never its floor: noise does not shrink by a limit. What has no noise
 * needs no floor either.
 */
function permittedChange(definition: JudgedMetric, increase: Increase | undefined): Tolerance {
  const usual = definition.tolerance === "counted" ? leastOf(definition.unit) : definition.tolerance;
  if (!increase) return usual;
  if (definition.exact) return { relative: increase.relative ?? 0, floor: increase.absolute ?? 0 };
  if (increase.relative !== undefined) return { ...usual, relative: increase.relative };
  return { ...usual, relative: 0, floor: Math.max(increase.absolute ?? 0, usual.floor) };
}

/** Any change of what is counted is one; of what need not be whole, one that is not rounding. */
function leastOf(unit: Unit): Tolerance {
  const isWhole = unit === "count" || unit === "B";
  return { relative: 0, ...(isWhole ? { floor: 0, step: 1 } : { floor: 1e-9 }) };
}

/** Whether sampling must go on until it is decided: it is noisy and can fail the gate. */
export function isGating(check: Check): boolean {
  return check.noisy && check.level === "fail";
}
