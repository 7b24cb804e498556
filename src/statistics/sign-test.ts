/**
 * Head's runs against an absolute limit on a noisy metric: a sequential sign test of whether head's median is over the
 * limit. Dixon, Mood (1946), https://doi.org/10.1080/01621459.1946.10501898; spending as in `boundaries.ts`.
 */
import type { Boundary, Sampling } from "./boundaries.ts";
import { requireFinite } from "./quantile.ts";

export interface LimitVerdict {
  /** `undecided` only while sampling is open and a look is still to come. */
  verdict: "fail" | "pass" | "inconclusive" | "undecided";
  /** Runs strictly over the limit, of `runs`: equal passes. */
  over: number;
  /** Runs judged: those of the look that decided, else all there are. */
  runs: number;
  /** It fails though no look said so, because every run is over limit + tau: not covered by the bound on false failures. */
  outsideBound: boolean;
}

/**
 * @param runs head's samples in order, all so far.
 * @param limit and tau (`toleranceInUnit`) in the metric's unit.
 * @param boundaries one for each look, from `signBoundaries`.
 * @param runsAt the samples of a look, where they are not the first of `runs`: as many as it has runs.
 * @throws RangeError where a sample, the limit or tau is not finite, or tau negative.
 */
export function judgeLimit(
  runs: readonly number[],
  limit: number,
  tau: number,
  boundaries: readonly Boundary[],
  sampling: Sampling,
  runsAt: (count: number) => readonly number[] = (count) => runs.slice(0, count),
): LimitVerdict {
  if (runs.length > 0) requireFinite(runs);
  if (!Number.isFinite(limit) || !Number.isFinite(tau) || tau < 0) {
    throw new RangeError(`a limit of ${limit} with a tolerance of ${tau} cannot be judged`);
  }
  for (const { n, alpha, beta } of boundaries) {
    if (n > runs.length) break;
    const over = countOver(runsAt(n), limit);
    if (over >= alpha) return { verdict: "fail", over, runs: n, outsideBound: false };
    if (n - over >= beta) return { verdict: "pass", over, runs: n, outsideBound: false };
  }
  const sofar = { over: countOver(runs, limit), runs: runs.length, outsideBound: false };
  const moreToCome = sampling === "open" && runs.length < (boundaries.at(-1)?.n ?? 0);
  if (moreToCome) return { ...sofar, verdict: "undecided" };
  // Too few runs for the test, and yet no doubt in practice: a page that is always far over its limit must not slip by.
  if (runs.length > 0 && countOver(runs, limit + tau) === runs.length) {
    return { ...sofar, verdict: "fail", outsideBound: true };
  }
  return { ...sofar, verdict: "inconclusive" };
}

function countOver(runs: readonly number[], limit: number): number {
  return runs.filter((run) => run > limit).length;
}
