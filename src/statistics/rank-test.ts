/**
 * Base against head, while pairs of visits come in: the first look that decides is the verdict, and stays it. Each look asks two
 * Mann–Whitney tests: is head worse by more than half the tolerance, and is it worse by less than the tolerance. The estimate
 * is that of Hodges and Lehmann; the interval is the one of the test that decided, so that the two never disagree.
 *
 * The estimate and its interval: Hodges, Lehmann (1963), https://doi.org/10.1214/aoms/1177704172; an interval at each
 * look that holds over all looks: Jennison, Turnbull (1989), J. R. Statist. Soc. B 51, 305–361.
 *
 * The two tests have two levels: a failure is paid from the bound of 5 % that all comparisons share, an "unchanged" from
 * 10 % of its own. Inverted, each gives an interval: a shift s lies in it if the test, asked about s, would not decide.
 *   - regressed, improved: U(tau/2) ≥ alpha is the same as tau/2 < D(n² − alpha + 1), the lower end at the level of alpha.
 *     Its mirror image is the upper end. These two are also what is given while nothing is decided.
 *   - unchanged: of the n² differences at least beta lie below tau, which is the same as D(beta) < tau. So D(beta) is the
 *     upper end at the level of beta: by the union bound over looks, the change is larger with a probability of at most
 *     10 %. How far below it lies, no test was asked: there is no lower end. The interval at the level of alpha is far wider
 *     with many comparisons, and would reach over tau in rows that are decided and right.
 *
 *     −tau      −tau/2      0      tau/2      tau
 *       |          |        |        |         |
 *       |          |        |        | [-------●------]   regressed: interval right of tau/2, estimate at least tau
 *   ----|----------|---●----|--]     |         |          unchanged: upper end left of tau, estimate right of −tau
 *     [-●--]       |        |        |         |          improved: the mirror image of regressed
 *       |          |   [----|-------●|---------|--]       undecided: sample more
 */
import type { Change, Tolerance } from "../types.ts";
import type { Boundary, Sampling } from "./boundaries.ts";
import { median, quantileOfSorted, requireFinite } from "./quantile.ts";

export interface SequentialComparison {
  /** `undecided` only while sampling is open and a look is still to come. */
  verdict: Change | "undecided";
  /** The look that decided, else the last completed one; null before the first. */
  look: Comparison | null;
  /** Inconclusive, but the whole interval lies above zero: head is slower, but it is not known by how much. */
  suspected: boolean;
  /**
   * Inconclusive only: the smallest increase, in the metric's unit, that samples with this spread would have shown as
   * regressed at this look. Null otherwise, and where no look came that could have shown any.
   */
  detectable: number | null;
}

/**
 * Base against head over all looks: the first that decides.
 *
 * @param base samples in pair order, all so far; pairs after the look that decided are not judged.
 * @param head samples of the same pairs.
 * @param boundaries one for each look, from `rankBoundaries`.
 * @throws RangeError where the two differ in length (a failed visit is replaced in a whole pair), or as `compare`.
 */
export function compareSequence(
  base: readonly number[],
  head: readonly number[],
  tolerance: Tolerance,
  boundaries: readonly Boundary[],
  sampling: Sampling,
): SequentialComparison {
  if (base.length !== head.length) {
    throw new RangeError(`pairs need as many head as base samples, not ${head.length} and ${base.length}`);
  }
  return decideSequence(boundaries, base.length, sampling, (boundary) =>
    compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary),
  );
}

/**
 * The first look that decides, as {@link compareSequence}.
 * @param pairs made so far.
 * @param compareAt the comparison of one look; called for each look that is complete, in their order, until one decides.
 */
export function decideSequence(
  boundaries: readonly Boundary[],
  pairs: number,
  sampling: Sampling,
  compareAt: (boundary: Boundary, index: number) => Comparison,
): SequentialComparison {
  let look: Comparison | null = null;
  for (const [index, boundary] of boundaries.entries()) {
    if (boundary.n > pairs) break;
    look = compareAt(boundary, index);
    if (look.verdict !== "undecided") {
      return { verdict: look.verdict, look, suspected: false, detectable: null };
    }
  }
  const moreToCome = sampling === "open" && pairs < (boundaries.at(-1)?.n ?? 0);
  if (moreToCome) return { verdict: "undecided", look, suspected: false, detectable: null };
  return {
    verdict: "inconclusive",
    look,
    suspected: look !== null && look.low !== null && look.low > 0,
    detectable: look && smallestDetectable(look),
  };
}

/**
 * If head were slower by a further amount, estimate and interval would move with it. Regressed needs the estimate at
 * tau and the lower end, which is `delta − low` below it, above tau / 2.
 */
function smallestDetectable({ delta, low, tau }: Comparison): number | null {
  return low === null ? null : Math.max(tau, tau / 2 + (delta - low));
}

/** `undecided` at a look is `inconclusive` once sampling has ended. */
export type LookVerdict = "regressed" | "improved" | "unchanged" | "undecided";

/** One metric's base and head at one look. Values are in the metric's unit, positive where head is higher. */
export interface Comparison {
  verdict: LookVerdict;
  /** Hodges–Lehmann estimate of head − base: the median of all n² differences. */
  delta: number;
  /** `delta` as a share of base's median; null where that is 0. */
  relative: number | null;
  /**
   * Ends of the interval that decided, or of the one of "regressed" and "improved" while nothing is decided. Null where there
   * is none: of an unchanged metric the lower one, else both where this look cannot say "regressed".
   */
  low: number | null;
  high: number | null;
  /** The tolerance in the metric's unit: what a change must reach to be one. */
  tau: number;
  pairs: number;
  baseMedian: number;
  headMedian: number;
}

/**
 * The tolerance in the metric's unit: its relative part of base's median, but never less than its floor.
 *
 * @param baseMedian of the same samples that are compared.
 * @throws RangeError where a part is negative or no number.
 */
export function toleranceInUnit(tolerance: Tolerance, baseMedian: number): number {
  const { relative, floor } = tolerance;
  if (!(relative >= 0 && floor >= 0)) {
    throw new RangeError(`a tolerance cannot be ${relative} of the median, at least ${floor}`);
  }
  return Math.max(relative * baseMedian, floor);
}

/** What a change must reach to be one: the tolerance, or the first multiple of its step above it. */
function leastChange(tolerance: Tolerance, baseMedian: number): number {
  const allowed = toleranceInUnit(tolerance, baseMedian);
  const { step } = tolerance;
  return step === undefined ? allowed : (Math.floor(allowed / step) + 1) * step;
}

/**
 * Base against head at one look.
 *
 * @param base the first n samples of base, in pair order.
 * @param head the samples of the same n pairs.
 * @param boundary of this look, from `rankBoundaries`; its `n` is the number of pairs.
 * @throws RangeError where a sample is not finite, or there are not exactly n of each, or the tolerance is negative.
 */
export function compare(
  base: readonly number[],
  head: readonly number[],
  tolerance: Tolerance,
  boundary: Boundary,
): Comparison {
  const { n } = boundary;
  requireFinite(base);
  requireFinite(head);
  if (base.length !== n || head.length !== n) {
    throw new RangeError(
      `a look at ${n} pairs was given ${base.length} base and ${head.length} head samples`,
    );
  }
  const baseMedian = median(base);
  const tau = leastChange(tolerance, baseMedian);

  const differences = sortedDifferences(base, head);
  const delta = quantileOfSorted(differences, 0.5);
  const verdict = verdictOf(differences, delta, tau, boundary);
  return {
    verdict,
    delta,
    relative: baseMedian === 0 ? null : delta / baseMedian,
    ...intervalOf(differences, verdict, boundary),
    tau,
    pairs: n,
    baseMedian,
    headMedian: median(head),
  };
}

function verdictOf(differences: Float64Array, delta: number, tau: number, boundary: Boundary): LookVerdict {
  // A difference equal to the bound counts for neither side: ties can only make a verdict rarer, never falser.
  if (countAbove(differences, tau / 2) >= boundary.alpha && delta >= tau) return "regressed";
  if (countBelow(differences, -tau / 2) >= boundary.alpha && delta <= -tau) return "improved";
  // Without the second condition every large improvement would end here, at the first look, as "unchanged".
  if (countBelow(differences, tau) >= boundary.beta && delta > -tau) return "unchanged";
  return "undecided";
}

/**
 * The interval of the test that gave the verdict: the differences that are `alpha`-th from above and below, or
 * `beta`-th from below.
 */
function intervalOf(
  differences: Float64Array,
  verdict: LookVerdict,
  { alpha, beta }: Boundary,
): { low: number | null; high: number | null } {
  if (verdict === "unchanged") return { low: null, high: differences[beta - 1] ?? null };
  if (alpha > differences.length) return { low: null, high: null };
  return { low: differences[differences.length - alpha] ?? null, high: differences[alpha - 1] ?? null };
}

/** All n² differences head − base, rising. */
function sortedDifferences(base: readonly number[], head: readonly number[]): Float64Array {
  const differences = new Float64Array(base.length * head.length);
  let next = 0;
  for (const x of base) {
    for (const y of head) {
      differences[next] = y - x;
      next += 1;
    }
  }
  return differences.sort();
}

function countAbove(differences: Float64Array, bound: number): number {
  let count = 0;
  for (const difference of differences) if (difference > bound) count += 1;
  return count;
}

function countBelow(differences: Float64Array, bound: number): number {
  let count = 0;
  for (const difference of differences) if (difference < bound) count += 1;
  return count;
}
