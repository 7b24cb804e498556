import { isOfCommand } from "../../command-metric.ts";
import { findMetric } from "../../metrics/index.ts";
import type { Amount, Compression, Increase, Level, Limit, Position } from "../../types.ts";
import type { Written } from "../text/nodes.ts";
import { printPosition } from "../text/problems.ts";
import type { Problems } from "../text/problems.ts";
import type { Rule, Rules } from "../keys/rules.ts";

/** A bound and where it comes from. */
interface Bound<T> extends Written<T> {
  level: Level;
  preset: boolean;
}

/** A limit while files are merged. */
interface Merged {
  metric: string;
  /** Position of the last rule that changed it. */
  position: Position;
  /** A mistake in it is already reported. */
  broken: boolean;
  preset: boolean;
  max?: Bound<Amount>;
  warn?: Bound<Amount>;
  maxIncrease?: Bound<Increase | null>;
  warnIncrease?: Bound<Increase>;
  level?: { value: Level; preset: boolean };
  compression?: Compression;
  ratchet?: Written<boolean>;
}

export type MergedRules = ReadonlyMap<string, Merged>;

/**
 * Merges the rules of one file (or page) over those below, per metric and per property.
 *
 * A level that only a preset set does not apply to a bound of the user: with `core-web-vitals`, whose limit on `total` warns,
 * `"total": "1 MB"` must still fail, or the gate would be open without anyone noticing.
 */
export function layRules(below: MergedRules, rules: Rules, preset: boolean, problems: Problems): MergedRules {
  const result = new Map(below);
  for (const [metric, rule] of rules) {
    if (rule.removed) result.delete(metric);
    else result.set(metric, layRule(result.get(metric), rule, preset, problems));
  }
  return result;
}

function layRule(below: Merged | undefined, rule: Rule, preset: boolean, problems: Problems): Merged {
  const inherited = below?.level && (preset || !below.level.preset) ? below.level.value : undefined;
  const level = rule.level ?? inherited ?? "fail";
  const bound = <T>(own: Written<T> | undefined, lower: Bound<T> | undefined): Bound<T> | undefined => {
    if (own) return { ...own, level, preset };
    return lower && rule.level ? { ...lower, level: rule.level } : lower;
  };
  const max = bound(rule.max, below?.max);
  let warn = bound(rule.warn, below?.warn);
  if (warn && max && warn.value.value > max.value.value) {
    if (rule.warn) problems.addAt(rule.warn.position, tooHigh(rule.metric, "warn", warn, max));
    // An inherited warning above a new, stricter max would never apply.
    warn = undefined;
  }
  const maxIncrease = bound(rule.maxIncrease, below?.maxIncrease);
  let warnIncrease = bound(rule.warnIncrease, below?.warnIncrease);
  // A budget that sets growth to null does not want an inherited warning about it either.
  if (rule.maxIncrease?.value === null && !rule.warnIncrease) warnIncrease = undefined;
  if (warnIncrease && maxIncrease && isPointless(warnIncrease.value, maxIncrease.value)) {
    if (rule.warnIncrease)
      problems.addAt(
        rule.warnIncrease.position,
        tooHigh(rule.metric, "warnIncrease", warnIncrease, maxIncrease),
      );
    warnIncrease = undefined;
  }
  const setLevel = rule.level ? { value: rule.level, preset } : below?.level;
  const compression = rule.compression ?? below?.compression;
  const ratchet = rule.ratchet ?? below?.ratchet;
  return {
    metric: rule.metric,
    position: rule.position,
    broken: rule.broken || (below?.broken ?? false),
    preset: preset && (below?.preset ?? true),
    ...(max && { max }),
    ...(warn && { warn }),
    ...(maxIncrease && { maxIncrease }),
    ...(warnIncrease && { warnIncrease }),
    ...(setLevel && { level: setLevel }),
    ...(compression && { compression }),
    ...(ratchet && { ratchet }),
  };
}

/** A share of base and a number of bytes cannot be compared before base is known. */
function isPointless(warn: Increase, max: Increase | null): boolean {
  if (max === null) return false;
  const { absolute, relative } = warn;
  return absolute === undefined
    ? relative !== undefined && max.relative !== undefined && relative > max.relative
    : max.absolute !== undefined && absolute > max.absolute;
}

function tooHigh(
  metric: string,
  key: "warn" | "warnIncrease",
  warn: Bound<{ text: string }>,
  max: Bound<{ text: string } | null>,
): string {
  const where = max.position.file === warn.position.file ? "" : ` of ${printPosition(max.position)}`;
  const most = key === "warn" ? "max" : "maxIncrease";
  return `${metric}.${key} "${warn.value.text}" can never apply: it is above the ${most} "${max.value?.text ?? ""}"${where}`;
}

/**
 * The limits as the judge needs them. Limits that can never apply become problems.
 * @param isNoisy whether a metric is compared with base without a bound of its own: then a level alone has a meaning.
 */
export function toLimits(
  merged: MergedRules,
  problems: Problems,
  isNoisy: (metric: string) => boolean = hasDefaultTolerance,
): Limit[] {
  return [...merged.values()].flatMap((rule) => limitsOf(rule, problems, isNoisy));
}

function limitsOf(rule: Merged, problems: Problems, isNoisy: (metric: string) => boolean): Limit[] {
  const { max, warn, maxIncrease, warnIncrease } = rule;
  if (!max && !warn && !maxIncrease?.value && !warnIncrease && !isNoisy(rule.metric)) {
    if (rule.broken) return [];
    const keys =
      isOfCommand(rule.metric) || findMetric(rule.metric)
        ? '"max", "warn" or "maxIncrease"'
        : '"max", "warn", "maxIncrease" or "warnIncrease"';
    problems.addAt(rule.position, `${rule.metric} can never apply: it has no ${keys}`);
    return [];
  }
  if (rule.ratchet?.value && !rule.broken) refuseIdleRatchet(rule, rule.ratchet.position, problems);
  const levelled = max ?? (maxIncrease?.value ? maxIncrease : undefined);
  const level = levelled?.level ?? rule.level?.value ?? "fail";
  const shared = {
    metric: rule.metric,
    ...(rule.compression && { compression: rule.compression }),
  };
  const limit: Limit = {
    ...shared,
    ...(max && { max: max.value }),
    ...(max && rule.ratchet?.value && { ratchet: true as const }),
    ...(warn && { warn: warn.value }),
    ...(maxIncrease && { maxIncrease: maxIncrease.value }),
    ...(warnIncrease && { warnIncrease: warnIncrease.value }),
    level,
    position: (max ?? warn ?? maxIncrease ?? warnIncrease ?? rule).position,
    preset: rule.preset,
  };
  if (!max || !maxIncrease?.value || max.level === maxIncrease.level) return [limit];
  const { warnIncrease: _, ...ofHead } = limit;
  // A bound and a change of different levels (a max that fails over a preset's growth that warns) are two limits.
  return [
    { ...ofHead, maxIncrease: null, preset: max.preset && (warn?.preset ?? true) },
    {
      ...shared,
      maxIncrease: maxIncrease.value,
      ...(warnIncrease && { warnIncrease: warnIncrease.value }),
      level: maxIncrease.level,
      position: maxIncrease.position,
      preset: maxIncrease.preset && (warnIncrease?.preset ?? true),
    },
  ];
}

/** A ratchet without a max does nothing, and a max that follows what ships would soon be below its warning. */
function refuseIdleRatchet({ metric, max, warn }: Merged, position: Position, problems: Problems): void {
  if (!max) problems.addAt(position, `${metric}.ratchet can never apply: there is no "max" to tighten`);
  else if (warn)
    problems.addAt(
      position,
      `${metric} has both "ratchet" and "warn": a max that follows what ships passes it`,
    );
}

/** True for metrics of visits that are not counted. */
function hasDefaultTolerance(metric: string): boolean {
  const definition = findMetric(metric);
  return definition !== undefined && definition.tolerance !== "counted";
}
