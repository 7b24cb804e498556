import { graphShares, rankBoundaries, signBoundaries, slowedBoundaries } from "../statistics/boundaries.ts";
import type { Boundary, Sampling } from "../statistics/boundaries.ts";
import type { GuardedBoundaries } from "../statistics/guarded-test.ts";
import { compareSequence, toleranceInUnit } from "../statistics/rank-test.ts";
import type { Comparison } from "../statistics/rank-test.ts";
import type { Delta, Measurement, Samples } from "../types.ts";
import { isCounted } from "./checks.ts";
import type { Check } from "./checks.ts";
import { compareShared } from "./compare-shared.ts";

export interface Boundaries {
  rank: readonly Boundary[];
  sign: readonly Boundary[];
  /** For metrics that are simulated on one graph for all visits. */
  guarded: GuardedBoundaries;
}

/**
 * The boundaries of all tests of a run.
 * @param comparisons m: all noisy comparisons that can fail.
 * @param looks pairs at which decisions are made.
 */
export function boundariesFor(comparisons: number, looks: readonly number[]): Boundaries {
  return {
    rank: rankBoundaries(comparisons, looks),
    sign: signBoundaries(comparisons, looks),
    guarded: {
      shared: rankBoundaries(comparisons, looks, graphShares.shared),
      own: rankBoundaries(comparisons, looks, graphShares.own),
      slowed: slowedBoundaries(comparisons, graphShares.slowed),
    },
  };
}

/** Head against base, on the samples of whole pairs; `verdict` is null while undecided. */
export type Compared = Omit<Delta, "verdict"> & {
  verdict: Delta["verdict"] | null;
  compared?: { base: Samples; head: Samples };
  /** Requests that decide it, and of which it is not known whether they are needed. */
  doubts?: readonly string[];
  /** One more pair of loads under applied throttling would help to decide. */
  wantsSlowed?: true;
  /** Pairs of loads under applied throttling that have decided: what is in doubt, or by their own times. */
  proven?: { pairs: number; byTimes: boolean };
  /** Loads under applied throttling took longer, and leave open what the values may say. */
  slower?: true;
};

/**
 * Compares head with base by the check's tolerance: with the rank test, or with its guarded form if visits share a
 * graph. Next to an absolute limit on a count, the plain difference is shown.
 */
export function compareSides(
  check: Check,
  measurement: Pick<Measurement, "graph">,
  base: Samples,
  head: Samples,
  boundaries: Boundaries,
  sampling: Sampling,
): Compared {
  if (!check.noisy)
    return compareExact(base.median, head.median, toleranceInUnit(check.tolerance, base.median));
  const pairs = Math.min(base.values.length, head.values.length);
  const { verdict, look, suspected, detectable, ...more } = measurement.graph
    ? compareShared(measurement.graph, base, head, check.tolerance, boundaries.guarded, sampling)
    : compareSequence(
        base.values.slice(0, pairs),
        head.values.slice(0, pairs),
        check.tolerance,
        boundaries.rank,
        sampling,
      );
  const value = look ? changeOf(look) : head.median - base.median;
  return {
    value,
    relative: ratio(value, look?.baseMedian ?? base.median),
    low: look?.low ?? null,
    high: look?.high ?? null,
    verdict: verdict === "undecided" ? null : verdict,
    // What is counted may grow by the tolerance itself.
    tolerance:
      (isCounted(check.definition) ? undefined : look?.tau) ??
      toleranceInUnit(check.tolerance, look?.baseMedian ?? base.median),
    pairs: look?.pairs ?? pairs,
    suspected,
    detectable,
    ...more,
  };
}

/**
 * The change that is reported: the difference of the two medians next to it, so that a reader can check it. The test
 * decides by another estimate, the median of all differences; if the plain difference would contradict its verdict or
 * its interval, that estimate is reported instead.
 */
export function changeOf({ delta, low, high, tau, baseMedian, headMedian }: Comparison): number {
  const plain = headMedian - baseMedian;
  const isOutside = (low !== null && plain < low) || (high !== null && plain > high);
  const isOther = plain >= tau !== delta >= tau || plain <= -tau !== delta <= -tau;
  return isOutside || isOther ? delta : plain;
}

/** What has no noise: any change is one, and only its size can be allowed. */
export function compareExact(base: number, head: number, tolerance: number): Delta {
  const value = head - base;
  const verdict = value > tolerance ? "regressed" : value < 0 ? "improved" : "unchanged";
  const exact = { low: value, high: value, pairs: 0, suspected: false, detectable: null };
  return { value, relative: ratio(value, base), verdict, tolerance, ...exact };
}

/** What was still undecided when sampling ended is inconclusive. */
export function atEnd(compared: Compared | null): Delta | null {
  if (!compared) return null;
  const { compared: _, doubts: __, wantsSlowed: ___, proven: ____, slower: _____, ...delta } = compared;
  return { ...delta, verdict: delta.verdict ?? "inconclusive" };
}

function ratio(value: number, base: number): number | null {
  return base === 0 ? null : value / base;
}
