/**
 * The rank test of values that are simulated on one graph for all visits, with its guard (`judge/doubts.ts`).
 *
 *     shared      values on the graph that base and head share: decides, unless it is in doubt
 *     apart       only where a request is in doubt: each revision on its own answer for that request
 *     own         each visit's own graph, as Lighthouse has it: says whether the doubt is borne out
 *
 * A failure needs the test of the shared values at 4 %, or that of each visit's own at 1 %: all other conditions only take
 * verdicts away. Both are exact at each look, the shared one since which graph it is does not depend on which revision is which,
 * the own one since a visit's value then depends on that visit alone. So all looks and metrics keep to the 5 %.
 */
import type { Tolerance } from "../types.ts";
import type { Boundary, Sampling } from "./boundaries.ts";
import { compare, decideSequence } from "./rank-test.ts";
import type { Comparison, SequentialComparison } from "./rank-test.ts";

export interface Sides {
  base: readonly number[];
  head: readonly number[];
}

/** The values of one look, the first pairs of each. */
export interface GuardedLook {
  shared: Sides;
  /** Absent where nothing is in doubt. */
  apart?: Sides;
}

export interface GuardedBoundaries {
  shared: readonly Boundary[];
  own: readonly Boundary[];
}

export interface GuardedComparison extends SequentialComparison {
  /** Whose values the look compared. */
  by: "shared" | "apart";
  /** The look's shared values alone would have had another verdict. */
  doubted: boolean;
}

/**
 * Base against head over all looks, as `compareSequence`.
 *
 * @param lookAt the values of the look with so many pairs; called for complete looks only.
 * @param own every visit's value by its own graph, in pair order, all so far.
 * @param boundaries for the same looks, each with its share of the bound (`graphShares`).
 * @throws RangeError as `compare`.
 */
export function compareGuarded(
  lookAt: (pairs: number) => GuardedLook,
  own: Sides,
  tolerance: Tolerance,
  boundaries: GuardedBoundaries,
  sampling: Sampling,
): GuardedComparison {
  let last: Pick<GuardedComparison, "by" | "doubted"> = { by: "shared", doubted: false };
  const pairs = Math.min(own.base.length, own.head.length);
  const decided = decideSequence(boundaries.shared, pairs, sampling, (boundary, index) => {
    const { shared, apart } = lookAt(boundary.n);
    const together = compare(shared.base, shared.head, tolerance, boundary);
    last = { by: "shared", doubted: false };
    if (!apart) return together;
    const asunder = compare(apart.base, apart.head, tolerance, boundary);
    // Whoever is right about the doubt: it comes to the same.
    if (asunder.verdict === together.verdict) return together;
    const ownBoundary = boundaries.own[index];
    const isBorneOut = (verdict: "regressed" | "improved") =>
      ownBoundary !== undefined &&
      asunder.verdict === verdict &&
      compareFirst(own, tolerance, ownBoundary).verdict === verdict;
    const found = (["regressed", "improved"] as const).find(isBorneOut);
    // Undecided either way, what is shown is the worse of the two.
    const byApart = found !== undefined || asunder.delta > together.delta;
    last = { by: byApart ? "apart" : "shared", doubted: true };
    return { ...(byApart ? asunder : together), verdict: found ?? "undecided" };
  });
  return { ...decided, ...last };
}

function compareFirst({ base, head }: Sides, tolerance: Tolerance, boundary: Boundary): Comparison {
  return compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary);
}
