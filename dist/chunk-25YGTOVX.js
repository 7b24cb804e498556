import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  median,
  quantileOfSorted,
  requireFinite
} from "./chunk-AHVW22R3.js";

// src/statistics/rank-test.ts
function compareSequence(base, head, tolerance, boundaries, sampling) {
  if (base.length !== head.length) {
    throw new RangeError(`pairs need as many head as base samples, not ${head.length} and ${base.length}`);
  }
  return decideSequence(
    boundaries,
    base.length,
    sampling,
    (boundary) => compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary)
  );
}
function decideSequence(boundaries, pairs, sampling, compareAt) {
  let look = null;
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
    detectable: look && smallestDetectable(look)
  };
}
function smallestDetectable({ delta, low, tau }) {
  return low === null ? null : Math.max(tau, tau / 2 + (delta - low));
}
function toleranceInUnit(tolerance, baseMedian) {
  const { relative, floor } = tolerance;
  if (!(relative >= 0 && floor >= 0)) {
    throw new RangeError(`a tolerance cannot be ${relative} of the median, at least ${floor}`);
  }
  return Math.max(relative * baseMedian, floor);
}
function leastChange(tolerance, baseMedian) {
  const allowed = toleranceInUnit(tolerance, baseMedian);
  const { step } = tolerance;
  return step === void 0 ? allowed : (Math.floor(allowed / step) + 1) * step;
}
function compare(base, head, tolerance, boundary) {
  const { n } = boundary;
  requireFinite(base);
  requireFinite(head);
  if (base.length !== n || head.length !== n) {
    throw new RangeError(
      `a look at ${n} pairs was given ${base.length} base and ${head.length} head samples`
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
    headMedian: median(head)
  };
}
function verdictOf(differences, delta, tau, boundary) {
  if (countAbove(differences, tau / 2) >= boundary.alpha && delta >= tau) return "regressed";
  if (countBelow(differences, -tau / 2) >= boundary.alpha && delta <= -tau) return "improved";
  if (countBelow(differences, tau) >= boundary.beta && delta > -tau) return "unchanged";
  return "undecided";
}
function intervalOf(differences, verdict, { alpha, beta }) {
  if (verdict === "unchanged") return { low: null, high: differences[beta - 1] ?? null };
  if (alpha > differences.length) return { low: null, high: null };
  return { low: differences[differences.length - alpha] ?? null, high: differences[alpha - 1] ?? null };
}
function sortedDifferences(base, head) {
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
function countAbove(differences, bound) {
  let count = 0;
  for (const difference of differences) if (difference > bound) count += 1;
  return count;
}
function countBelow(differences, bound) {
  let count = 0;
  for (const difference of differences) if (difference < bound) count += 1;
  return count;
}

export {
  compareSequence,
  decideSequence,
  toleranceInUnit,
  compare
};
