/** What decisions about single commits say together about which commit was the first over the limit. */

/** `unknown`: the test could not tell. */
export type Answer = "over" | "within" | "unknown";

export interface Decision {
  /** A place in the history: 0 is the good commit, the last is the bad one. */
  at: number;
  answer: Answer;
}

/**
 * A comparison of the likeliest first commit with the commit before it. `over`: the commits after `from`, up to `at`, make it worse by
 * more than the limit allows.
 */
export interface Confirmation extends Decision {
  /** The place that was compared with; 0 makes it an ordinary decision. */
  from: number;
}

/**
 * P(the first commit over the limit is not worse than the one before it by more than the limit allows), because several commits made it
 * worse bit by bit. A guess: a larger one makes `over` say less about the commit, a smaller one makes `within` say more
 * against it, and `search.rates.test.ts` shows that neither is wrong more often.
 */
const creep = 0.25;

/**
 * How often a decision is wrong is not known beforehand: the exact test keeps its errors to 5 %, if the machine behaves. So the error
 * rate has a prior too, a beta distribution with the mean of that bound, and decisions that contradict each other raise it.
 */
const errors = { wrong: 1, right: 19 };

/** Prior odds that commits are over the limit in no order at all: a regression, its revert, and another one. */
const disorder = 0.1;

/**
 * The likelihood of decisions, some of them wrong, with the error rate integrated out (beta-binomial).
 * @param isExact no decision can be wrong.
 */
export function likelihood(wrong: number, right: number, isExact: boolean): number {
  if (isExact) return wrong > 0 ? 0 : 1;
  let product = 1;
  for (let k = 0; k < wrong; k++) product *= errors.wrong + k;
  for (let k = 0; k < right; k++) product *= errors.right + k;
  for (let k = 0; k < wrong + right; k++) product /= errors.wrong + errors.right + k;
  return product;
}

/**
 * The likelihood of all decisions and confirmations if one place is the first over the limit.
 * @param wrong decisions that would be wrong then.
 * @param all decisions.
 */
function likelihoodWith(
  confirmations: readonly Confirmation[],
  first: number,
  { wrong, all, isExact }: { wrong: number; all: number; isExact: boolean },
): number {
  let factor = 1;
  let [mistaken, count] = [wrong, all];
  // Those that say "within" where the first one is: right if several commits made it worse, else wrong.
  let either = 0;
  for (const { from, at, answer } of confirmations) {
    if (answer === "unknown") continue;
    count++;
    const isThere = from < first && first <= at;
    if (isThere && from > 0) {
      if (answer === "over") factor *= 1 - creep;
      else either++;
    } else if (isThere !== (answer === "over")) mistaken++;
  }
  let sum = 0;
  let ways = 1;
  for (let k = 0; k <= either; k++) {
    const share = ways * (1 - creep) ** k * creep ** (either - k);
    sum += share * likelihood(mistaken + k, count - mistaken - k, isExact);
    ways = (ways * (either - k)) / (k + 1);
  }
  return factor * sum;
}

/** How many decisions said over and within at each place, those that could tell. */
export function tally(decisions: readonly Decision[]): Map<number, { over: number; within: number }> {
  const counts = new Map<number, { over: number; within: number }>();
  for (const { at, answer } of decisions) {
    if (answer === "unknown") continue;
    const count = counts.get(at) ?? { over: 0, within: 0 };
    count[answer]++;
    counts.set(at, count);
  }
  return counts;
}

/**
 * P(the first commit over the limit is at place k), for k = 1 … last, and at index 0 that none is: then the decision about the bad
 * commit was wrong. A uniform prior, as in Burnashev and Zigangirov (1974), http://mi.mathnet.ru/ppi1019, and
 * Waeber, Frazier and Henderson (2013), https://doi.org/10.1137/120861898.
 *
 * @param excluded places that cannot be the first: what they serve is the same as before.
 */
export function posteriorOf(
  last: number,
  decisions: readonly Decision[],
  {
    isExact,
    excluded,
    confirmations = [],
  }: { isExact: boolean; excluded: ReadonlySet<number>; confirmations?: readonly Confirmation[] },
): number[] {
  const counts = tally(decisions);
  const all = [...counts.values()].reduce((sum, { over, within }) => sum + over + within, 0);
  const weights = Array.from({ length: last + 1 }, (_, index) => {
    if (excluded.has(index)) return 0;
    const first = index === 0 ? last + 1 : index;
    let wrong = 0;
    for (const [at, { over, within }] of counts) wrong += at >= first ? within : over;
    return likelihoodWith(confirmations, first, { wrong, all, isExact });
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}

/**
 * P(the commits are over the limit in no order), by the Bayes factor of "each place on its own" against "one first place, and over
 * ever after".
 */
export function disorderOf(last: number, decisions: readonly Decision[], isExact: boolean): number {
  const counts = [...tally(decisions).values()];
  const all = counts.reduce((sum, { over, within }) => sum + over + within, 0);
  // Chances of each number of wrong decisions, if each place is over or within by the toss of a coin.
  let chances = [1];
  for (const { over, within } of counts) {
    const next: number[] = Array.from({ length: chances.length + Math.max(over, within) }, () => 0);
    for (const [wrong, chance] of chances.entries()) {
      next[wrong + over] = (next[wrong + over] ?? 0) + chance / 2;
      next[wrong + within] = (next[wrong + within] ?? 0) + chance / 2;
    }
    chances = next;
  }
  const free = chances.reduce(
    (sum, chance, wrong) => sum + (chance === 0 ? 0 : chance * likelihood(wrong, all - wrong, isExact)),
    0,
  );
  let ordered = 0;
  const places = tally(decisions);
  for (let first = 1; first <= last + 1; first++) {
    let wrong = 0;
    for (const [at, { over, within }] of places) wrong += at >= first ? within : over;
    ordered += likelihood(wrong, all - wrong, isExact) / (last + 1);
  }
  const evidence = disorder * free + (1 - disorder) * ordered;
  return evidence === 0 ? 0 : (disorder * free) / evidence;
}
