/**
 * Exact tails of the two null distributions that the gate decides by. Counts are kept as BigInt and divided once at
 * the end, so that a tail is the double nearest to its true fraction whatever the number of pairs.
 */

/** The most pairs that a look may have. The rank distribution of n pairs costs n³ big additions. */
export const mostPairs = 100;

const rankTails = new Map<number, readonly number[]>();
const signTails = new Map<number, readonly number[]>();

/**
 * P(U ≥ c) for c = 0 … n² + 1, where U counts the pairs (i, j) with y_j > x_i among n base and n head values, and all
 * orders of the 2n values are equally likely (no difference). The counts of orders are the coefficients of the
 * Gaussian binomial ∏ (1 − q^(n+i)) / (1 − q^i), i = 1 … n.
 *
 * Mann, Whitney (1947), https://doi.org/10.1214/aoms/1177730491;
 * the generating function: Andrews, The Theory of Partitions (1976), chapter 3.
 *
 * @throws RangeError where n is no whole number from 1 to {@link mostPairs}.
 */
export function rankTail(n: number): readonly number[] {
  return remembered(rankTails, n, () => tailOf(gaussianBinomial(n)));
}

/**
 * P(K ≥ k) for k = 0 … n + 1, where K of n runs fall on one side of their median: binomial with p = 1/2.
 *
 * @throws RangeError where n is no whole number from 1 to {@link mostPairs}.
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
