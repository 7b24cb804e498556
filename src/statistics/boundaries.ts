/**
 * When a look may decide. A sample is looked at several times while it grows, for each of several comparisons; every
 * such chance to be wrong is paid for from one budget, by the union bound, so that no simulation and no assumption
 * about how looks or metrics hang together is needed.
 *
 * The budget is spent over looks as Lan and DeMets (1983) do, https://doi.org/10.1093/biomet/70.3.659, with the power
 * family of Kim and DeMets (1987), Biometrika 74, 149–154: total × (n / last n)^exponent
 * (https://rdrr.io/cran/gsDesign/man/sfPower.html).
 *
 * The tails of the two null distributions are exact: counts are kept as BigInt and divided once at the end, so that a tail
 * is the double nearest to its true fraction whatever the number of pairs.
 */
/** Pairs after which a growing sample is looked at. */
export const scheduledLooks: readonly number[] = [4, 6, 9, 13, 20];

/** Bound on the probability that a change that makes nothing worse fails, over all comparisons and looks together. */
export const falseFailureBound = 0.05;

/**
 * What is simulated on one graph for all visits can fail by three tests, which share the bound: that of the shared values, and,
 * where these are in doubt, that of each visit's own, and that of loads under applied throttling (`guarded-test.ts`).
 */
export const graphShares = { shared: 0.8, own: 0.1, slowed: 0.1 } as const;

/** Bound, for one comparison, on the probability that a change of a whole tolerance is called unchanged. */
export const falsePassBound = 0.1;

// Early looks get less than their share of alpha (a failure should rest on more pairs) and their full share of beta.
const alphaExponent = 1.5;
const betaExponent = 1;

/** `open`: more pairs may come. `ended`: time or the schedule is used up, the last completed look stands. */
export type Sampling = "open" | "ended";

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
 *   visit. 0 is treated as 1: then nothing can fail, and what only warns keeps to the same bound.
 * @param looks rising numbers of pairs; a fixed number of runs is a list of one.
 * @param share of the bound on false failures that this test may spend.
 * @throws RangeError if the looks are not rising whole numbers within bounds, or comparisons is not a whole number.
 */
export function rankBoundaries(comparisons: number, looks = scheduledLooks, share = 1): readonly Boundary[] {
  return boundaries(comparisons, looks, rankTail, share);
}

/**
 * The boundaries of the rank test of loads under applied throttling, which take long: as few pairs as can decide
 * "worse" if all differences agree, and then as many as can decide so in spite of one load that a busy machine has
 * slowed down.
 *
 * @param comparisons as of {@link rankBoundaries}.
 * @param share of the bound on false failures that this test may spend.
 */
export function slowedBoundaries(comparisons: number, share: number): readonly Boundary[] {
  for (let first = 3; ; first += 1) {
    for (let last = first + 1; last <= 2 * first; last += 1) {
      const found = rankBoundaries(comparisons, [first, last], share);
      const [early, late] = found;
      if (early && early.alpha > first ** 2) break;
      if (late && late.alpha <= last ** 2 - last) return found;
    }
  }
}

/** Boundaries of the sign test: counts of n runs. Parameters and errors as {@link rankBoundaries}. */
export function signBoundaries(comparisons: number, looks = scheduledLooks): readonly Boundary[] {
  return boundaries(comparisons, looks, signTail, 1);
}

function boundaries(
  comparisons: number,
  looks: readonly number[],
  tailAt: (n: number) => readonly number[],
  share: number,
): readonly Boundary[] {
  if (!Number.isInteger(comparisons) || comparisons < 0) {
    throw new RangeError(`the number of comparisons must be a whole number, not ${comparisons}`);
  }
  requireRising(looks);
  const alpha = spend(looks, tailAt, (share * falseFailureBound) / Math.max(1, comparisons), alphaExponent);
  const beta = spend(looks, tailAt, falsePassBound, betaExponent);
  return looks.map((n, index) => ({ n, alpha: alpha[index] ?? Infinity, beta: beta[index] ?? Infinity }));
}

/**
 * For each look, the smallest count whose exact tail probability is within the error budget released so far minus what
 * earlier looks spent.
 */
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

/** The most pairs that a look may have. The rank distribution of n pairs costs n³ big additions. */
export const mostPairs = 100;

const rankTails = new Map<number, readonly number[]>();
const signTails = new Map<number, readonly number[]>();

/**
 * P(U ≥ c) for c = 0 … n² + 1, where U counts the pairs (i, j) with y_j > x_i among n base and n head values, and all
 * orders of the 2n values are equally likely (no difference). The counts of orders are the coefficients of the Gaussian
 * binomial ∏ (1 − q^(n+i)) / (1 − q^i), i = 1 … n.
 *
 * Mann, Whitney (1947), https://doi.org/10.1214/aoms/1177730491; the generating function: Andrews, The Theory of
 * Partitions (1976), chapter 3.
 *
 * @throws RangeError if n is not a whole number from 1 to {@link mostPairs}.
 */
export function rankTail(n: number): readonly number[] {
  return remembered(rankTails, n, () => tailOf(gaussianBinomial(n)));
}

/**
 * P(K ≥ k) for k = 0 … n + 1, where K of n runs fall on one side of their median: binomial with p = 1/2.
 *
 * @throws RangeError if n is not a whole number from 1 to {@link mostPairs}.
 */
export function signTail(n: number): readonly number[] {
  return remembered(signTails, n, () => tailOf(binomialCoefficients(n)));
}

function remembered(
  known: Map<number, readonly number[]>,
  n: number,
  compute: () => readonly number[],
): readonly number[] {
  if (!Number.isInteger(n) || n < 1 || n > mostPairs) {
    throw new RangeError(`a look needs 1 to ${mostPairs} pairs, not ${n}`);
  }
  const tail = known.get(n) ?? compute();
  known.set(n, tail);
  return tail;
}

/** Coefficients of q^0 … q^(n²): how many orders of n and n values have each U. */
function gaussianBinomial(n: number): bigint[] {
  const counts = Array.from({ length: n * n + 1 }, () => 0n);
  counts[0] = 1n;
  // Powers above n² never flow back into lower ones, so the product may be cut there at every step.
  for (let i = 1; i <= n; i += 1) {
    // times (1 − q^(n+i)): from the top, each coefficient less the untouched one n + i below it
    for (let power = counts.length - 1; power >= n + i; power -= 1) {
      counts[power] = at(counts, power) - at(counts, power - n - i);
    }
    // divided by (1 − q^i): from the bottom, each coefficient plus the finished one i below it
    for (let power = i; power < counts.length; power += 1) {
      counts[power] = at(counts, power) + at(counts, power - i);
    }
  }
  return counts;
}

function binomialCoefficients(n: number): bigint[] {
  const counts = [1n];
  for (let k = 1; k <= n; k += 1) counts.push((at(counts, k - 1) * BigInt(n - k + 1)) / BigInt(k));
  return counts;
}

/** Upper tail of counts, as a share of their sum; one more entry than there are counts, which is 0. */
function tailOf(counts: readonly bigint[]): readonly number[] {
  const total = Number(counts.reduce((sum, count) => sum + count, 0n));
  const tail = Array.from({ length: counts.length + 1 }, () => 0);
  let sum = 0n;
  for (let value = counts.length - 1; value >= 0; value -= 1) {
    sum += at(counts, value);
    tail[value] = Number(sum) / total;
  }
  return tail;
}

function at(counts: readonly bigint[], index: number): bigint {
  return counts[index] ?? 0n;
}
