/**
 * The rank test of values that are simulated on one graph for all visits, with its guard (`judge/doubts.ts`).
 *
 *     shared      values on the graph that base and head share: decides, unless it is in doubt
 *     apart       only where a request is in doubt: each revision on its own answer for that request
 *     own         each visit's own graph, as Lighthouse has it: says whether the doubt is borne out
 *     slowed   what loads under applied throttling took: says the same, where races on an idle machine hide it
 *
 * A failure needs the test of the shared values at 4 %, that of each visit's own at 0.5 %, or that of the slowed-down loads at
 * 0.5 %: all other conditions only take verdicts away. Each is exact, the shared one since which graph it is does not depend on
 * which revision is which, the others since a value depends on its own load alone. That slowed-down loads are made only where
 * something is in doubt changes nothing: had they always been made, they would fail as often by this test, or more often. So all
 * looks and metrics keep to the 5 %.
 */
import type { Tolerance } from "../types.ts";
import type { Boundary, Sampling } from "./boundaries.ts";
import { compare, decideSequence } from "./rank-test.ts";
import type { Comparison, LookVerdict, SequentialComparison } from "./rank-test.ts";

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
  /** Of as many pairs of loads as are made where something is in doubt. */
  slowed: Boundary;
}

/** What is asked where something is in doubt. */
export interface Witnesses {
  /** Every visit's value by its own graph, in pair order, all so far. */
  own: Sides;
  /** Values under applied throttling, in pair order; fewer than the boundary's pairs say nothing. */
  slowed?: Sides | undefined;
}

export interface GuardedComparison extends SequentialComparison {
  /** Whose values the look compared. */
  by: "shared" | "apart";
  /** The look's shared values alone would have had another verdict. */
  doubted: boolean;
  /** What is in doubt would be a change, and no witness has borne it out. */
  contested: boolean;
  /** Throttled loads have borne out what is in doubt. */
  proven: boolean;
}

/**
 * Base against head over all looks, as `compareSequence`.
 *
 * @param lookAt the values of the look with so many pairs; called for complete looks only.
 * @param boundaries for the same looks, each with its share of the bound (`graphShares`).
 * @throws RangeError as `compare`.
 */
export function compareGuarded(
  lookAt: (pairs: number) => GuardedLook,
  { own, slowed }: Witnesses,
  tolerance: Tolerance,
  boundaries: GuardedBoundaries,
  sampling: Sampling,
): GuardedComparison {
  const undoubted = { by: "shared", doubted: false, contested: false, proven: false } as const;
  let last: Pick<GuardedComparison, "by" | "doubted" | "contested" | "proven"> = undoubted;
  const underThrottling = slowed && compareSlowed(slowed, tolerance, boundaries.slowed);
  const pairs = Math.min(own.base.length, own.head.length);
  const decided = decideSequence(boundaries.shared, pairs, sampling, (boundary, index) => {
    const { shared, apart } = lookAt(boundary.n);
    const together = compare(shared.base, shared.head, tolerance, boundary);
    last = undoubted;
    if (!apart) return together;
    const asunder = compare(apart.base, apart.head, tolerance, boundary);
    // Whoever is right about the doubt: it comes to the same.
    if (asunder.verdict === together.verdict) return together;
    const ownBoundary = boundaries.own[index];
    const isChange = asunder.verdict === "regressed" || asunder.verdict === "improved";
    const byOwn = ownBoundary && compareFirst(own, tolerance, ownBoundary).verdict === asunder.verdict;
    const proven = isChange && underThrottling === asunder.verdict;
    const isBorneOut = isChange && (byOwn || proven);
    // Undecided either way, what is shown is the worse of the two.
    const byApart = isBorneOut || asunder.delta > together.delta;
    last = { by: byApart ? "apart" : "shared", doubted: true, contested: isChange && !isBorneOut, proven };
    return { ...(byApart ? asunder : together), verdict: isBorneOut ? asunder.verdict : "undecided" };
  });
  return { ...decided, ...last };
}

/** Null where there are too few. */
function compareSlowed({ base, head }: Sides, tolerance: Tolerance, boundary: Boundary): LookVerdict | null {
  if (Math.min(base.length, head.length) < boundary.n) return null;
  return compareFirst({ base, head }, tolerance, boundary).verdict;
}

function compareFirst({ base, head }: Sides, tolerance: Tolerance, boundary: Boundary): Comparison {
  return compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary);
}
