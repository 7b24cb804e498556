/**
 * The rank test of values that are simulated on one graph for all visits, with its guards (`judge/doubts.ts`).
 *
 *     shared   values on the graph that base and head share: decides, unless it is in doubt
 *     apart    only where something is in doubt: each revision on its own answer for it
 *     own      each visit's own graph, as Lighthouse has it: says whether the doubt is borne out
 *     slowed   what loads under applied throttling took: says the same, where races on an idle machine hide it; shows losses that
 *              no simulation of visits has, such as a picture that is asked for late; and refutes what only a simulation has
 *
 * A failure needs the test of the shared values at 4 %, that of each visit's own at 0.5 %, or that of the slowed-down loads at
 * 0.5 %: all other conditions only take verdicts away. Each is exact, the shared one since which graph it is does not depend on
 * which revision is which, the others since a value depends on its own load alone. That slowed-down loads are made only where
 * something is in doubt, and no more of them where they can prove nothing any more, changes nothing: had they always been made,
 * they would fail as often by this test, or more often. So all looks and metrics keep to the 5 %.
 */
import type { Tolerance } from "../types.ts";
import type { Boundary, Sampling } from "./boundaries.ts";
import { median } from "./quantile.ts";
import { compare, decideSequence, toleranceInUnit } from "./rank-test.ts";
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
  /** Boundaries for the pairs of loads that are made if something is in doubt; the last has the most pairs. */
  slowed: readonly Boundary[];
}

/** What is asked where something is in doubt. */
export interface Witnesses {
  /** Every visit's value by its own graph, in pair order, all so far. */
  own: Sides;
  /** Values under applied throttling, in pair order; fewer than the first boundary's pairs say nothing. */
  slowed?: Sides | undefined;
}

export interface GuardedComparison extends SequentialComparison {
  /** Whose values the look compared. */
  by: "shared" | "apart" | "slowed";
  /** The look's shared values alone would have had another verdict. */
  doubted: boolean;
  /** One more pair of slowed-down loads would help to decide. */
  wantsSlowed: boolean;
  /** Slowed-down loads have decided. */
  proven: boolean;
  /** Slowed-down loads took longer, and leave open what the values may say. */
  slower: boolean;
}

/**
 * How much slower the loads under applied throttling must be at least to show a loss that the visits do not show: twice
 * the tolerance of a paint, since they are on the wall clock. If a budget allows a larger increase, only what exceeds
 * that is a loss.
 */
const leastLoss: Tolerance = { relative: 0.1, floor: 100 };

/**
 * Base against head over all looks, as `compareSequence`.
 *
 * @param lookAt the values of the look with this many pairs; called for complete looks only.
 * @param boundaries for the same looks, each with its share of the bound (`graphShares`).
 * @throws RangeError as `compare`.
 */
export function compareGuarded(
  lookAt: (pairs: number) => GuardedLook,
  { own, slowed = { base: [], head: [] } }: Witnesses,
  tolerance: Tolerance,
  boundaries: GuardedBoundaries,
  sampling: Sampling,
): GuardedComparison {
  type Said = Pick<GuardedComparison, "by" | "doubted" | "wantsSlowed" | "proven" | "slower">;
  const plain: Said = { by: "shared", doubted: false, wantsSlowed: false, proven: false, slower: false };
  let last = plain;
  const change = compareSlowed(slowed, tolerance, boundaries.slowed);
  const loss: Tolerance = {
    relative: Math.max(tolerance.relative, leastLoss.relative),
    floor: Math.max(tolerance.floor, leastLoss.floor),
  };
  const lost = compareSlowed(slowed, loss, boundaries.slowed);

  const simulated = (boundary: Boundary, index: number): Comparison => {
    const { shared, apart } = lookAt(boundary.n);
    const together = compare(shared.base, shared.head, tolerance, boundary);
    last = plain;
    if (!apart) return together;
    const asunder = compare(apart.base, apart.head, tolerance, boundary);
    // Whoever is right about the doubt: it comes to the same.
    if (asunder.verdict === together.verdict) return together;
    const ownBoundary = boundaries.own[index];
    const isChange = asunder.verdict === "regressed" || asunder.verdict === "improved";
    const byOwn = ownBoundary && compareFirst(own, tolerance, ownBoundary).verdict === asunder.verdict;
    const proven = isChange && change.decided?.verdict === asunder.verdict;
    const isBorneOut = isChange && (byOwn || proven);
    // Undecided either way, what is shown is the worse of the two.
    const byApart = isBorneOut || asunder.delta > together.delta;
    const wantsSlowed = isChange && !isBorneOut && change.canBe(asunder.verdict);
    last = { by: byApart ? "apart" : "shared", doubted: true, wantsSlowed, proven, slower: false };
    return { ...(byApart ? asunder : together), verdict: isBorneOut ? asunder.verdict : "undecided" };
  };

  const pairs = Math.min(own.base.length, own.head.length);
  const decided = decideSequence(boundaries.shared, pairs, sampling, (boundary, index) => {
    const found = simulated(boundary, index);
    if (found.verdict === "regressed") {
      // If Lantern does not know why a request was made at its time, all visits have the same error; loads that are not
      // simulated do not.
      const isRefuted = change.isFaster;
      // They are noisy: as many as a proof takes have to go the other way, all in all.
      const wantsSlowed = change.pairs === 0 || (isRefuted && change.pairs < (boundaries.slowed[0]?.n ?? 0));
      last = { ...last, doubted: last.doubted || isRefuted, wantsSlowed };
      return isRefuted ? { ...found, verdict: "undecided" } : found;
    }
    if (lost.decided?.verdict === "regressed") {
      last = { by: "slowed", doubted: true, wantsSlowed: false, proven: true, slower: false };
      return lost.decided;
    }
    if (lost.pairs === 0 || !lost.isSlower || !lost.canBe("regressed")) return found;
    last = { ...last, doubted: true, wantsSlowed: true, slower: true };
    return { ...found, verdict: "undecided" };
  });
  return { ...decided, ...last };
}

/** What slowed-down loads say so far. */
interface SlowedComparison {
  pairs: number;
  /** Result of the first look that says "worse" or "better"; null if none has. */
  decided: Comparison | null;
  /** Whether head took longer by more than the tolerance so far. */
  isSlower: boolean;
  /** Whether head took less by more than the tolerance so far. */
  isFaster: boolean;
  /** Whether more pairs could still give this verdict. */
  canBe(verdict: LookVerdict): boolean;
}

function compareSlowed(
  slowed: Sides,
  tolerance: Tolerance,
  boundaries: readonly Boundary[],
): SlowedComparison {
  const last = boundaries.at(-1) ?? { n: 0, alpha: Infinity, beta: Infinity };
  const pairs = Math.min(slowed.base.length, slowed.head.length, last.n);
  const [base, head] = [slowed.base.slice(0, pairs), slowed.head.slice(0, pairs)];
  if (pairs === 0) return { pairs, decided: null, isSlower: false, isFaster: false, canBe: () => true };
  const looks = boundaries.filter(({ n }) => n <= pairs).map((b) => compareFirst(slowed, tolerance, b));
  const tau = toleranceInUnit(tolerance, median(base));
  const longer = median(head) - median(base);
  // One load that was held up may be against all others.
  const most = Math.min(pairs, last.n ** 2 - last.alpha);
  const against = (is: (difference: number) => boolean) =>
    base.reduce((sum, one) => sum + head.filter((other) => !is(other - one)).length, 0);
  return {
    pairs,
    decided: looks.find(({ verdict }) => verdict === "regressed" || verdict === "improved") ?? null,
    isSlower: longer >= tau,
    isFaster: longer <= -tau,
    canBe: (verdict) =>
      pairs < last.n &&
      against((difference) => (verdict === "improved" ? difference < -tau / 2 : difference > tau / 2)) <=
        most,
  };
}

function compareFirst({ base, head }: Sides, tolerance: Tolerance, boundary: Boundary): Comparison {
  return compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary);
}
