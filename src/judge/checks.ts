import { findMetric, labelOf, metrics } from "../metrics/index.ts";
import { haveInteraction } from "../metrics/inp.ts";
import type {
  Budget,
  Increase,
  Level,
  Limit,
  LimitKind,
  MetricDefinition,
  Page,
  Tolerance,
} from "../types.ts";

/** One question to be answered about one metric of one page on one device: is this bound kept? */
export interface Check {
  metric: string;
  /** `Requests (image)`. */
  label: string;
  definition: MetricDefinition;
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

function limitChecks(limit: Limit, definition: MetricDefinition, compare: boolean): Check[] {
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
  definition: MetricDefinition,
  level: Level,
  increase: Increase | undefined,
): Check {
  const tolerance = permittedChange(definition, increase);
  const text = increase?.text ?? "default tolerance";
  const byDefault = increase === undefined;
  return {
    ...subjectOf(metric, definition),
    noisy: true,
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
  definition: MetricDefinition,
): Pick<Check, "metric" | "label" | "definition" | "noisy"> {
  return { metric, label: labelOf(metric), definition, noisy: !isCounted(definition) };
}

/** Whether it is the same on every machine: bytes and numbers of requests. */
export function isCounted({ tolerance }: Pick<MetricDefinition, "tolerance">): boolean {
  return tolerance === "counted";
}

/** A `maxIncrease` replaces the default's relative or absolute part, never its floor: noise does not shrink by a limit. */
function permittedChange(definition: MetricDefinition, increase: Increase | undefined): Tolerance {
  const usual =
    definition.tolerance === "counted" ? { relative: 0, floor: 0, step: 1 } : definition.tolerance;
  if (!increase) return usual;
  if (increase.relative !== undefined) return { ...usual, relative: increase.relative };
  return { ...usual, relative: 0, floor: Math.max(increase.absolute ?? 0, usual.floor) };
}

/** Whether sampling must go on until it is decided: it is noisy and can fail the gate. */
export function isGating(check: Check): boolean {
  return check.noisy && check.level === "fail";
}

/**
 * m: how many noisy comparisons can fail, over all pages and devices; fixed before the first visit. INP without
 * interactions can only be missing, and so can what the cache of a cold page saves.
 * @param compared those of the pages whose timings have a base to be held against.
 * @param counted those of the pages whose bytes and requests have one: it may be a run on another machine.
 */
export function countGatingChecks(
  budget: Pick<Budget, "pages" | "devices">,
  compared: readonly Page[],
  counted: readonly Page[] = compared,
): number {
  const perDevice = budget.pages.flatMap((page) =>
    checksOf(page.limits, true).filter((check) => {
      const pages = isCounted(check.definition) ? counted : compared;
      const isAsked = check.kind !== "maxIncrease" || pages.includes(page);
      return isAsked && isGating(check) && canHaveSamples(check, page);
    }),
  ).length;
  return Math.max(1, perDevice * budget.devices.length);
}

function canHaveSamples(check: Check, page: Page): boolean {
  if (check.definition.id === "INP") return haveInteraction(page.interactions);
  return check.definition.id !== "cache-hit" || page.warm === true;
}
