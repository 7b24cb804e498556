/**
 * Where a series of values moved to another level and stayed there. For the history of a metric: one value a run, in the
 * order of the runs.
 *
 * One change: the largest standardised rank sum over all cuts, the statistic of Pettitt (1979),
 * https://doi.org/10.2307/2346729, weighted so that late cuts count as much as middle ones, as James, James and Siegmund
 * (1987), https://doi.org/10.1093/biomet/74.1.71, do. Its chance comes from permutations of the values themselves, as for
 * E-divisive: Matteson and James (2014), https://doi.org/10.1080/01621459.2013.849605. So it holds for every distribution,
 * heavy tails and machines of two speeds included, as long as noise does not depend on the order of the runs. Several
 * changes: binary segmentation, Scott and Knott (1974), https://doi.org/10.2307/2529204, each part tested in the same way.
 *
 * Rank sums prefer cuts in the middle. So once all changes are known, each is placed anew between its neighbours, as Bai (1997),
 * https://doi.org/10.1017/S0266466600005831, does: where the distances from the two medians are smallest.
 */
import { requireFinite } from "./quantile.ts";
import { below, seeded } from "./random.ts";
import type { Random } from "./random.ts";
import { spread } from "./trend.ts";

/** One level that became another. */
export interface ChangePoint {
  /** Index of the first value on the new level. */
  at: number;
  /** How often values in a random order would have a cut as clear as this one. */
  pValue: number;
}

export interface ChangePointSettings {
  /** The largest p-value of a change. */
  level: number;
  /** Values that a level has at least. */
  fewest: number;
}

/** A change costs as many permutations of all values as its level asks for. */
const mostValues = 200;

/** As many permutations as leave room for this many that are as clear as what was seen. With more, power grows little. */
const extremesAtLevel = 5;
/** A smaller level would take too many permutations. */
const leastLevel = 1e-5;

/**
 * The changes of level, in their order. The same values always give the same answer, because the permutations are seeded.
 *
 * @throws RangeError where there are no values, more than 200, one is not finite, or the level is not between 0.00001 and 1.
 */
export function changePoints(values: readonly number[], settings: ChangePointSettings): ChangePoint[] {
  requireFinite(values);
  const { level, fewest } = settings;
  if (values.length > mostValues)
    throw new RangeError(`changes are searched in at most ${mostValues} values, not in ${values.length}`);
  if (!(level >= leastLevel && level < 1 && fewest >= 1))
    throw new RangeError(`a level of ${level} with at least ${fewest} values cannot be tested`);
  const random = seeded(values.length);
  const search = (from: number, to: number): ChangePoint[] => {
    const found = clearestCut(values.slice(from, to), settings, random);
    if (!found) return [];
    const at = from + found.at;
    return [...search(from, at), { ...found, at }, ...search(at, to)];
  };
  const found = search(0, values.length);
  const edges = [0, ...found.map(({ at }) => at), values.length];
  return found.map(({ pValue }, index) => {
    const from = edges[index] ?? 0;
    const at = from + placeOf(values.slice(from, edges[index + 2]), fewest);
    edges[index + 1] = at;
    return { at, pValue };
  });
}

function clearestCut(
  values: readonly number[],
  { level, fewest }: ChangePointSettings,
  random: Random,
): ChangePoint | null {
  if (values.length < 2 * fewest) return null;
  const ranks = ranksOf(values);
  const seen = clearest(ranks, fewest);
  const permutations = Math.ceil(extremesAtLevel / level);
  const mostExtremes = level * (permutations + 1) - 1;
  let extremes = 0;
  // Besag and Clifford (1991), https://doi.org/10.1093/biomet/78.2.301: what cannot become significant any more ends early.
  for (let made = 0; made < permutations && extremes <= mostExtremes; made += 1) {
    shuffle(ranks, random);
    // What only rounding separates counts as equal.
    if (clearest(ranks, fewest).statistic >= seen.statistic * (1 - 1e-9)) extremes += 1;
  }
  if (extremes > mostExtremes) return null;
  return { at: seen.at, pValue: (1 + extremes) / (1 + permutations) };
}

/** The cut with the smallest distances from the medians of both sides. */
function placeOf(values: readonly number[], fewest: number): number {
  let best = { at: fewest, distance: Infinity };
  for (let at = fewest; at <= values.length - fewest; at += 1) {
    const distance = spread(values.slice(0, at)) + spread(values.slice(at));
    if (distance < best.distance) best = { at, distance };
  }
  return best.at;
}

/**
 * The cut with the largest squared rank sum, less what is expected of it, by its variance. The factor of the variance that all cuts
 * share, ties included, is left out: it is the same in every order.
 */
function clearest(ranks: Float64Array, fewest: number): { at: number; statistic: number } {
  const { length } = ranks;
  const middle = (length + 1) / 2;
  let best = { at: fewest, statistic: -1 };
  let sum = 0;
  for (let at = 1; at <= length - fewest; at += 1) {
    sum += (ranks[at - 1] ?? 0) - middle;
    const statistic = (sum * sum) / (at * (length - at));
    if (at >= fewest && statistic > best.statistic) best = { at, statistic };
  }
  return best;
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranksOf(values: readonly number[]): Float64Array {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    const value = values[order[from] ?? 0];
    while (to < order.length && values[order[to] ?? 0] === value) to += 1;
    for (const index of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Fisher and Yates, in place. */
function shuffle(values: Float64Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = below(last + 1, random);
    const value = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = value;
  }
}
