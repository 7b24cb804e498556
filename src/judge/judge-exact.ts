import { printQuantity } from "../quantity.ts";
import { median } from "../statistics/quantile.ts";
import { toleranceInUnit } from "../statistics/rank-test.ts";
import type { Delta, Measurement, Samples, Verdict } from "../types.ts";
import type { Check } from "./checks.ts";
import { compareExact } from "./compare-sides.ts";
import type { Judgement } from "./judgement.ts";

/**
 * How counts from extra loads are judged, such as executed blocks. Two loads a side, and why they may fail a limit without a part of the
 * bound of 5 % that noisy comparisons share:
 *
 * - Where a count depends on the revision alone, all loads of a side agree and a difference is the change's. Nothing is left to chance,
 *   so there is no probability to pay for.
 * - Where it depends on chance, a limit fails only if chance imitates such a count: n loads of base all equal, n of head all equal,
 *   and head's the larger. With code that makes nothing worse both sides draw from one distribution p, and that happens with
 *   Σ(i<j) pᵢⁿ pⱼⁿ ≤ 4⁻ⁿ, the most for a fair coin between two values. For n = 2 that is 6 %, too much. So what two loads a side
 *   find is confirmed by more until each has five: 4⁻⁵ < 0.1 %.
 * - An absolute limit rests on head alone. If q is the share of head's loads over it, it fails with qⁿ at most, and where a page keeps the
 *   limit in at least half of its loads, that is 2⁻ⁿ: 3 % for five loads, so ten have to agree, 2⁻¹⁰ < 0.1 %. A page that breaks it in more than
 *   half of its loads does break it.
 * - Both bounds are for the worst mix, a fair coin between two counts with the limit between them. Three equally likely counts give
 *   3 × 9⁻⁵ and, over a limit that two of them keep, 3⁻¹⁰. So little is not paid from the 5 %.
 * - If any load of a side differs from its others, both sides get one more, and so do they to confirm. Base and head are treated the same way
 *   whatever made the loads necessary, in an order that does not depend on the counts, so that neither has more chances than the other to
 *   show its extreme values. Further loads can only turn a failure into a warning: agreement that was lost is not regained.
 */
export const loadsAtFirst = 2;
/** Loads of each side that have to agree before a limit of this kind fails. A `warn` never does. */
export const loadsToFail = { maxIncrease: 5, max: 10, warn: loadsAtFirst } as const;
/** Loads that vary say so after three; more would say nothing new. */
const loadsThatVary = 3;

/**
 * How many more loads each side needs.
 * @param made loads of each side so far.
 * @param verdicts on what they counted.
 */
export function loadsNeeded(made: number, verdicts: readonly Verdict[]): number {
  const needed = verdicts.map(({ status, limit, base, head }) => {
    if ([base, head].some((side) => side && isVarying(side))) return loadsThatVary;
    const isOver = status === "fail" || status === "warn";
    return isOver && limit.kind !== "warnIncrease" ? loadsToFail[limit.kind] : made;
  });
  return made === 0 ? 0 : Math.max(0, ...needed.map((loads) => loads - made));
}

function isVarying(side: Samples): boolean {
  const { least, most } = rangeOf(side);
  return least < most;
}

type Counts = Pick<Measurement, "unit" | "base" | "head">;

/** The spread of a side: all its loads agree where both ends are the same. */
interface Range {
  least: number;
  most: number;
}

/** Judges a limit on what extra loads counted. @param head at least one load. */
export function judgeExact(check: Check, measurement: Counts, head: Samples): Judgement {
  const { base } = measurement;
  if (check.kind !== "maxIncrease") return judgeBound(check, measurement, head);
  if (!base) {
    const reason = "cannot tell: base has no such value to compare with";
    return { status: "inconclusive", bound: check.value, actual: null, delta: null, judged: null, reason };
  }
  const delta = deltaOf(check, base, head);
  const { unit } = check.definition;
  const { tolerance, low, high } = delta;
  const size = printQuantity(Math.abs(delta.value), unit);
  const change = delta.value === 0 ? "no change" : `${size} ${delta.value > 0 ? "more" : "less"} than base`;
  const reason = `${change}; ${check.text} allows ${printQuantity(tolerance, unit)}`;
  const shared = { bound: tolerance, actual: delta.value, delta, judged: null };
  const spread = describeSpread(measurement);
  const loads = Math.min(base.values.length, head.values.length);
  if ((high ?? delta.value) <= tolerance)
    return { ...shared, status: "pass", reason: withSpread(reason, spread) };
  if (spread === null) return { ...shared, status: "fail", ...confirmed(check, loads, reason) };
  // A limit of level "warn" does not warn before every load of head is over every load of base.
  const isOver = (low ?? delta.value) > tolerance;
  const status = check.level === "fail" || isOver ? "fail" : "inconclusive";
  return { ...shared, status, onlyWarns: true, reason: withSpread(reason, spread) };
}

function judgeBound(check: Check, measurement: Counts, head: Samples): Judgement {
  const { unit } = check.definition;
  const { base } = measurement;
  const { least, most } = rangeOf(head);
  const over = head.values.filter((value) => value > check.value).length;
  const is = over === 0 ? "is within" : least > check.value ? "is over" : "is not always within";
  const reason = `${printQuantity(head.median, unit)} ${is} ${check.text}`;
  return {
    status: over > 0 ? "fail" : "pass",
    bound: check.value,
    actual: head.median,
    delta: base ? deltaOf(check, base, head) : null,
    judged: null,
    ...(least < most
      ? { onlyWarns: true, reason: withSpread(reason, describeSpread({ unit, base: undefined, head })) }
      : over > 0
        ? confirmed(check, head.values.length, reason)
        : { reason }),
  };
}

/** What too few loads have shown can only warn. */
function confirmed({ kind }: Check, loads: number, reason: string): Pick<Judgement, "onlyWarns" | "reason"> {
  const needed = loadsToFail[kind];
  if (loads >= needed) return { reason: `${reason}; the same in all ${loads} loads` };
  return {
    onlyWarns: true,
    reason: `${reason}; only ${loads} of ${needed} loads to confirm it could be made`,
  };
}

/** Head's median less base's; its interval reaches over all loads of both. */
function deltaOf(check: Check, base: Samples, head: Samples): Delta {
  const [was, now] = [rangeOf(base), rangeOf(head)];
  const tolerance = toleranceInUnit(check.tolerance, median(base.values));
  const delta = compareExact(median(base.values), median(head.values), tolerance);
  const [low, high] = [now.least - was.most, now.most - was.least];
  const isSure = low > tolerance || high <= tolerance;
  return { ...delta, low, high, ...(!isSure && { verdict: "inconclusive" as const }) };
}

/** Null where all loads of each side agree. */
function describeSpread({
  unit,
  base,
  head,
}: Pick<Measurement, "unit" | "head"> & { base?: Samples | undefined }): string | null {
  const sides = Object.entries({ base, head }).flatMap(([name, samples]) =>
    samples ? [{ name, ...rangeOf(samples) }] : [],
  );
  if (sides.every(({ least, most }) => least === most)) return null;
  return sides
    .map(({ name, least, most }) =>
      least === most
        ? `${name} ${printQuantity(least, unit)}`
        : `${name} ${printQuantity(least, unit)} to ${printQuantity(most, unit)}`,
    )
    .join(", ");
}

function withSpread(reason: string, spread: string | null): string {
  return spread === null ? reason : `${reason}; varies between loads of the same revision (${spread})`;
}

function rangeOf({ values }: Samples): Range {
  return { least: Math.min(...values), most: Math.max(...values) };
}
