/**
 * When a look may decide. A sample is looked at several times while it grows, for each of several comparisons; every
 * such chance to be wrong is paid for from one budget, by the union bound, so that no simulation and no assumption
 * about how looks or metrics hang together is needed.
 *
 * The budget is spent over looks as Lan and DeMets (1983) do, https://doi.org/10.1093/biomet/70.3.659, with the power
 * family of Kim and DeMets (1987), Biometrika 74, 149–154: total × (n / last n)^exponent
 * (https://rdrr.io/cran/gsDesign/man/sfPower.html).
 */
import { mostPairs, rankTail, signTail } from "./null-distribution.ts";

/** Pairs after which a growing sample is looked at. */
export const scheduledLooks: readonly number[] = [4, 6, 9, 13, 20];

/** Bound on the probability that a change that makes nothing worse fails, over all comparisons and looks together. */
export const falseFailureBound = 0.05;

/** Bound, for one comparison, on the probability that a change of a whole tolerance is called unchanged. */
export const falsePassBound = 0.1;

// Early looks get less than their share of alpha (a failure should rest on more pairs) and their full share of beta.
const alphaExponent = 1.5;
const betaExponent = 1;

/** What one look needs to decide. */
export interface Boundary {
  /** Pairs (or runs) at this look. */
  n: number;
  /** The count that says "worse" (or, mirrored, "better"). Greater than any possible count where the look cannot say so. */
  alpha: number;
  /** The count that says "not worse". Greater than any possible count where the look cannot say so. */
  beta: number;
}

/**
 * Boundaries of the rank test: counts of the n² differences.
 *
 * @param comparisons all noisy comparisons that can fail, over pages, devices, steps and shards, fixed before the first
 *   visit. 0 is as 1: then nothing can fail, and what only warns keeps to the same bound.
 * @param looks rising numbers of pairs; a fixed number of runs is a list of one.
 * @throws RangeError where the looks are no rising whole numbers within bounds, or comparisons no whole number.
 */
export function rankBoundaries(comparisons: number, looks = scheduledLooks): readonly Boundary[] {
  return boundaries(comparisons, looks, rankTail);
}

/** Boundaries of the sign test: counts of n runs. Parameters and errors as {@link rankBoundaries}. */
export function signBoundaries(comparisons: number, looks = scheduledLooks): readonly Boundary[] {
  return boundaries(comparisons, looks, signTail);
}

function boundaries(
  comparisons: number,
  looks: readonly number[],
  tailAt: (n: number) => readonly number[],
): readonly Boundary[] {
  if (!Number.isInteger(comparisons) || comparisons < 0) {
    throw new RangeError(`the number of comparisons must be a whole number, not ${comparisons}`);
  }
  requireRising(looks);
  const alpha = spend(looks, tailAt, falseFailureBound / Math.max(1, comparisons), alphaExponent);
  const beta = spend(looks, tailAt, falsePassBound, betaExponent);
  return looks.map((n, index) => ({ n, alpha: alpha[index] ?? Infinity, beta: beta[index] ?? Infinity }));
}

/** At each look the smallest count whose exact tail fits into what is budgeted to date less what was used. */
function spend(
  looks: readonly number[],
  tailAt: (n: number) => readonly number[],
  total: number,
  exponent: number,
): readonly number[] {
  const last = looks.at(-1) ?? 1;
  let used = 0;
  return looks.map((n) => {
    const tail = tailAt(n);
    const left = total * (n / last) ** exponent - used;
    const found = tail.findIndex((probability) => probability <= left);
    // Nothing fits only where rounding leaves less than the last entry's 0: then that entry, which no count reaches.
    const count = found < 0 ? tail.length - 1 : found;
    used += tail[count] ?? 0;
    return count;
  });
}

function requireRising(looks: readonly number[]): void {
  const rising = looks.every(
    (n, index) => Number.isInteger(n) && n > (looks[index - 1] ?? 0) && n <= mostPairs,
  );
  if (!rising || looks.length === 0) {
    throw new RangeError(
      `looks must be rising whole numbers from 1 to ${mostPairs}, not [${looks.join(", ")}]`,
    );
  }
}
