/** The gate's rule, and the rules of its peers, each as: the runs of one pull request → a verdict for each field. */
import { rankBoundaries, scheduledLooks } from "../../../src/statistics/boundaries.ts";
import { median } from "../../../src/statistics/quantile.ts";
import { compareSequence, toleranceInUnit } from "../../../src/statistics/rank-test.ts";
import type { Change, Tolerance } from "../../../src/types.ts";

/** All that any rule may look at. Outer index: field; inner: run, in time order. */
export interface Runs {
  /** Interleaved, pair by pair. */
  base: readonly (readonly number[])[];
  head: readonly (readonly number[])[];
  /** Base as an earlier job stored it, head measured on its own: for rules that do not interleave. */
  storedBase: readonly (readonly number[])[];
  headAlone: readonly (readonly number[])[];
}

interface Judgement {
  /** One for each field. The pull request fails where any is regressed. */
  changes: readonly Change[];
  /** Visits that were needed, base and head together; what a stored base once cost is counted. */
  visits: number;
}

export interface Rule {
  name: string;
  judge(runs: Runs): Judgement;
}

export const mostPairs = scheduledLooks.at(-1) ?? 0;
export const storedRuns = 5;

/** The rules for fields that gate together, with the tolerance of each. */
export function rulesFor(tolerances: readonly Tolerance[]): readonly [Rule, ...Rule[]] {
  return [
    sequentialRankTest(tolerances),
    againstStored("one run against a stored one", 1, tolerances, (runs) => runs[0] ?? Number.NaN),
    againstStored("best of 3 against a stored best of 3", 3, tolerances, (runs) => Math.min(...runs)),
    againstStored("median of 5 against a stored median of 5", 5, tolerances, median),
    peekingInterval(tolerances),
  ];
}

function sequentialRankTest(tolerances: readonly Tolerance[]): Rule {
  const boundaries = rankBoundaries(tolerances.length);
  return {
    name: "this rule",
    judge({ base, head }) {
      const results = tolerances.map((tolerance, field) =>
        compareSequence(base[field] ?? [], head[field] ?? [], tolerance, boundaries, "ended"),
      );
      return {
        changes: results.map(({ verdict }) => (verdict === "undecided" ? "inconclusive" : verdict)),
        // Sampling goes on until the last of the fields is decided.
        visits: 2 * Math.max(...results.map(({ look }) => look?.pairs ?? 0)),
      };
    },
  };
}

/** What people set up first: allow a tenth, and the metric's floor, so that a TBT of 16 ms may vary. */
const peerRelative = 0.1;

function againstStored(
  name: string,
  count: number,
  tolerances: readonly Tolerance[],
  summary: (runs: readonly number[]) => number,
): Rule {
  return {
    name,
    judge: ({ storedBase, headAlone }) => ({
      changes: tolerances.map(({ floor }, field) => {
        const base = summary((storedBase[field] ?? []).slice(0, count));
        const difference = summary((headAlone[field] ?? []).slice(0, count)) - base;
        const tau = toleranceInUnit({ relative: peerRelative, floor }, base);
        if (difference > tau) return "regressed";
        return difference < -tau ? "improved" : "unchanged";
      }),
      visits: 2 * count,
    }),
  };
}

/** Two-sided 95 % points of Student's t for 1 to 19 degrees of freedom, https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm. */
const studentT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093,
];

/**
 * Sample until the interval of the paired differences is on one side of zero or within the tolerance, without a
 * correction for looking often.
 */
function peekingInterval(tolerances: readonly Tolerance[]): Rule {
  return {
    name: "t interval, peeking at every pair",
    judge({ base, head }) {
      const results = tolerances.map((tolerance, field) =>
        peek(base[field] ?? [], head[field] ?? [], tolerance),
      );
      return {
        changes: results.map(({ change }) => change),
        visits: 2 * Math.max(...results.map(({ pairs }) => pairs)),
      };
    },
  };
}

function peek(
  base: readonly number[],
  head: readonly number[],
  tolerance: Tolerance,
): { change: Change; pairs: number } {
  for (let pairs = scheduledLooks[0] ?? 2; pairs <= base.length; pairs += 1) {
    const differences = base.slice(0, pairs).map((value, index) => (head[index] ?? Number.NaN) - value);
    const tau = toleranceInUnit(tolerance, median(base.slice(0, pairs)));
    const mean = differences.reduce((sum, value) => sum + value, 0) / pairs;
    const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const half = (studentT[pairs - 2] ?? Number.NaN) * Math.sqrt(squares / (pairs - 1) / pairs);
    if (mean - half > 0 && mean >= tau) return { change: "regressed", pairs };
    if (mean + half < 0 && mean <= -tau) return { change: "improved", pairs };
    if (mean - half > -tau && mean + half < tau) return { change: "unchanged", pairs };
  }
  return { change: "inconclusive", pairs: base.length };
}
