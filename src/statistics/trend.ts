/**
 * Whether a series of values rises, by how much, and whether it drifted or jumped. For the history of a metric: one value a
 * run, in the order of the runs.
 */
import { median, requireFinite } from "./quantile.ts";

/** The exact test costs n³ additions. */
const mostValues = 200;

/**
 * One-sided Mann–Kendall test of "the values rise": P(S ≥ observed) where all orders are equally likely, and S counts
 * pairs (i before j) that rise, less those that fall. Exact: the pairs that fall are distributed as the inversions of a
 * random permutation, a sum of independent uniforms on 0 … i, i = 1 … n − 1. Ties count as 0, and half a pair is
 * rounded up to one that falls, which makes the test more cautious. Mann (1945), https://doi.org/10.2307/1907187; the
 * distribution: Kendall (1938), https://doi.org/10.1093/biomet/30.1-2.81.
 *
 * @throws RangeError where there are no values, more than 200, or one is not finite.
 */
export function risingPValue(values: readonly number[]): number {
  requireCount(values);
  const pairs = (values.length * (values.length - 1)) / 2;
  let statistic = 0;
  for (const [at, value] of values.entries())
    for (const earlier of values.slice(0, at)) statistic += Math.sign(value - earlier);
  const mostInversions = Math.ceil((pairs - statistic) / 2);
  const chances = inversionsOf(values.length);
  // From the small end, where the terms are small: the sum keeps its digits.
  return Math.min(
    1,
    chances.slice(0, mostInversions + 1).reduce((sum, chance) => sum + chance, 0),
  );
}

const known = new Map<number, readonly number[]>();

function inversionsOf(n: number): readonly number[] {
  const found = known.get(n) ?? inversions(n);
  known.set(n, found);
  return found;
}

/** P(a random permutation of n values has k inversions), k = 0 … n(n − 1)/2. */
function inversions(n: number): number[] {
  let chances = [1];
  for (let size = 2; size <= n; size++) {
    const next: number[] = [];
    let window = 0;
    for (let k = 0; k < chances.length + size - 1; k++) {
      window += (chances[k] ?? 0) - (chances[k - size] ?? 0);
      next.push(Math.max(0, window) / size);
    }
    chances = next;
  }
  return chances;
}

/** A straight line through a series: the value at index 0, and the change from one value to the next. */
export interface Line {
  start: number;
  slope: number;
}

/**
 * The Theil–Sen line: the median of the slopes of all pairs, at the height that leaves as much above as below. Almost a
 * third of the values may be outliers without moving it far.
 * Sen (1968), https://doi.org/10.1080/01621459.1968.10480934.
 *
 * @throws RangeError where there are fewer than two values, more than 200, or one is not finite.
 */
export function theilSen(values: readonly number[]): Line {
  requireCount(values);
  const slopes = values.flatMap((value, at) =>
    values.slice(0, at).map((earlier, before) => (value - earlier) / (at - before)),
  );
  const slope = median(slopes);
  return { slope, start: median(values.map((value, at) => value - slope * at)) };
}

/**
 * Whether a line describes the series at least as well as one jump from a level to another does, by the sum of absolute
 * distances. A jump has its commit; only a drift has none.
 *
 * @throws RangeError as {@link theilSen}.
 */
export function isDrift(values: readonly number[]): boolean {
  const { start, slope } = theilSen(values);
  const fromLine = values.reduce((sum, value, at) => sum + Math.abs(value - start - slope * at), 0);
  return values.slice(1).every((_, before) => {
    const cut = before + 1;
    return fromLine <= spread(values.slice(0, cut)) + spread(values.slice(cut));
  });
}

/** Sum of the distances from the median, which no other level makes smaller. */
export function spread(values: readonly number[]): number {
  const level = median(values);
  return values.reduce((sum, value) => sum + Math.abs(value - level), 0);
}

function requireCount(values: readonly number[]): void {
  requireFinite(values);
  if (values.length > mostValues)
    throw new RangeError(`a trend is of at most ${mostValues} values, not of ${values.length}`);
}
