/**
 * Which commit to decide next, and when it is enough.
 *
 * As long as decisions agree this is a plain bisection, so that no more commits are built than it takes: 6 between the ends of 64.
 * Then the first commit over the limit is compared with the one before it, which has to be done anyway to explain it. If it is worse by
 * more than the limit allows, that speaks against every other place, while repeating a decision speaks only against the places on
 * one side of it: so one comparison does what takes two or three repeats. It is a test like any other, of visits that no decision
 * has used, so its error rate is the same, and that the pair was chosen by earlier decisions does not matter.
 * If the posterior is still too low, the two commits at the border are decided again; a decision that
 * contradicts an earlier one moves the border, and the search goes on from there. That is noisy binary search by the posterior over
 * the first bad commit (Burnashev and Zigangirov 1974, http://mi.mathnet.ru/ppi1019; Karp and Kleinberg 2007,
 * https://dl.acm.org/doi/10.5555/1283383.1283478), which asks again instead of building more, because a build takes longest.
 *
 * Visits of the good commit are not used twice: they are made at the same time as those of the other one, because the machine
 * changes between decisions, and the error of one such visit would be in all decisions.
 */
import { disorderOf, posteriorOf, tally } from "./evidence.ts";
import type { Confirmation, Decision } from "./evidence.ts";

/** The posterior at which a search ends: with it, 19 of 20 are right even if a decision in ten is wrong (`search.rates.test.ts`). */
export const sureEnough = 0.98;
/** What a decision must still be able to say, in bits; below, another one is a waste. */
const leastGain = 0.002;
/** Tries at a commit that the test could not tell about. */
const mostUnknown = 2;
/** More decisions about one commit would not help: it is at the limit. */
const mostRepeats = 7;
/** P(no order) from which on only the first border is looked for. */
const mostDisorder = 0.5;
/** The error rate that the gain of a decision is worked out with. */
const usualError = 0.05;
/** What a build takes, in decisions. */
const buildCost = 1;

/** All that is known so far. Places are indexes into the history: 0 is the good commit, `last` the bad one. */
export interface Known {
  last: number;
  /** Commits compared with the good one. */
  decisions: readonly Decision[];
  /** Commits compared with the one before the border. */
  confirmations?: readonly Confirmation[];
  /** Places that could not be built, served or visited. */
  broken: ReadonlySet<number>;
  /** Places that serve the same as the place before, as far as a decision is concerned. */
  same?: ReadonlySet<number>;
  /** No decision can be wrong: bytes. */
  isExact: boolean;
}

/** Where the search is: what it would say if it ended now. */
export interface Finding {
  /** The first commit over the limit is one of these places: several if those between could not be decided. Empty if none is over. */
  first: readonly number[];
  /** The posterior of that, 0 to 1. */
  sure: number;
  /** Posterior of every place; index 0 is that none is over. */
  posterior: readonly number[];
  /** P(the commits are over the limit in no order). */
  disorder: number;
  /** Later places that are within the limit again, if there is no order. */
  laterWithin: readonly number[];
  /** The last place before all of `first`; null if `first` is empty. */
  before: number | null;
}

export interface Step extends Finding {
  /** The place to decide next; null where the search has ended. */
  next: number | null;
  /** Whether it is to be compared with `before`, instead of with the good commit. */
  confirms: boolean;
}

/** The next place to decide, with what is known. */
export function nextStep(known: Known): Step {
  const { last, decisions, confirmations = [], isExact } = known;
  const disorder = disorderOf(last, decisions, isExact);
  const border = disorder > mostDisorder ? firstOver(known) : null;
  if (border !== null && border < last) {
    // Only what comes before the first commit that is over for certain is of one order.
    const before = decisions.filter(({ at }) => at <= border);
    const step = nextStep({
      ...known,
      last: border,
      decisions: before,
      confirmations: confirmations.filter(({ at }) => at <= border),
    });
    const later = [...tally(decisions)].filter(([at, { over, within }]) => at > border && within > over);
    const laterWithin = [...step.laterWithin, ...later.map(([at]) => at)].toSorted((a, b) => a - b);
    return { ...step, disorder, laterWithin };
  }
  const posterior = posteriorOf(last, decisions, {
    isExact,
    excluded: known.same ?? new Set(),
    confirmations,
  });
  const groups = groupsOf(known, posterior);
  const best = groups.reduce((a, b) => (b.weight > a.weight ? b : a));
  const finding: Finding = {
    first: best.places,
    sure: best.weight,
    posterior,
    disorder,
    laterWithin: [],
    before: placeBefore(best, known),
  };
  if (best.weight >= sureEnough) return { ...finding, next: null, confirms: false };
  return { ...finding, ...choose(known, groups, finding) };
}

/** Another one that cannot be built is of no use. */
function placeBefore({ places }: Group, { broken }: Known): number | null {
  if (places[0] === undefined) return null;
  let before = places[0] - 1;
  while (before > 0 && broken.has(before)) before--;
  return before;
}

/** The first place where decisions agree, by at least two, that it is over the limit. */
function firstOver({ decisions }: Known): number | null {
  const sure = [...tally(decisions)].filter(([, { over, within }]) => over >= within + 2);
  return sure.length === 0 ? null : Math.min(...sure.map(([at]) => at));
}

/** Places that no decision can tell apart. */
interface Group {
  places: readonly number[];
  weight: number;
}

function groupsOf(known: Known, posterior: readonly number[]): Group[] {
  const groups: Group[] = [{ places: [], weight: posterior[0] ?? 0 }];
  let places: number[] = [];
  let weight = 0;
  for (let at = 1; at <= known.last; at++) {
    if (!known.same?.has(at)) {
      places.push(at);
      weight += posterior[at] ?? 0;
    }
    if (!separates(at, known)) continue;
    if (places.length > 0) groups.push({ places, weight });
    [places, weight] = [[], 0];
  }
  return places.length > 0 ? [...groups, { places, weight }] : groups;
}

/** Whether a decision about a place is there or can be had. */
function separates(at: number, known: Known): boolean {
  if (at === known.last) return true;
  if (known.broken.has(at)) return false;
  return isSettled(at, known) || isAskable(at, known);
}

/** Whether another decision about a place may be asked for. */
function isAskable(at: number, known: Known): boolean {
  if (known.broken.has(at)) return false;
  const mine = known.decisions.filter((one) => one.at === at);
  // Loads that count executed code may agree the next time.
  if (known.isExact && isSettled(at, known)) return false;
  const unknown = mine.filter(({ answer }) => answer === "unknown").length;
  return unknown < mostUnknown && mine.length < mostRepeats;
}

function choose(
  known: Known,
  groups: readonly Group[],
  { first, before }: Finding,
): Pick<Step, "next" | "confirms"> {
  const asked = known.decisions.at(-1);
  // More pairs for what could not be decided.
  if (asked?.answer === "unknown" && !isSettled(asked.at, known) && isAskable(asked.at, known))
    return { next: asked.at, confirms: false };
  const middle = split(known, groups);
  if (middle !== null) return { next: middle, confirms: false };
  const end = first.at(-1);
  if (end !== undefined && before !== null && isToConfirm({ at: end, from: before }, known))
    return { next: end, confirms: true };
  return { next: mostTelling(known, groups), confirms: false };
}

/** Whether two places can be compared (both could be built) and have not been yet. */
function isToConfirm({ at, from }: Omit<Confirmation, "answer">, known: Known): boolean {
  const { confirmations = [], isExact, same } = known;
  if (isExact || !isSettled(at, known)) return false;
  if (from > 0 && !isSettled(from, known) && !same?.has(from)) return false;
  return !confirmations.some((one) => one.at === at && one.from === from);
}

function isSettled(at: number, { decisions }: Known): boolean {
  return decisions.some((one) => one.at === at && one.answer !== "unknown");
}

/** The place in the middle of those that are equally likely; null if one is the likeliest. */
function split(known: Known, groups: readonly Group[]): number | null {
  const perPlace = (group: Group) => group.weight / Math.max(1, group.places.length);
  const most = Math.max(...groups.map(perPlace));
  const leading = groups.filter((group) => perPlace(group) > most * 0.999);
  const isOpen = (at: number) => isAskable(at, known) && !isSettled(at, known);
  const total = leading.reduce((sum, { weight }) => sum + weight, 0);
  let [at, before]: [number | null, number] = [null, 0];
  let nearest = Infinity;
  for (const { places, weight } of leading.filter(({ places: { length } }) => length > 0)) {
    before += weight;
    const end = places.at(-1) ?? 0;
    const away = Math.abs(before - total / 2);
    if (end >= known.last || !isOpen(end) || before >= total * 0.999 || away >= nearest - total * 1e-9)
      continue;
    [at, nearest] = [end, away];
  }
  return at;
}

/** The place whose decision says most for what it takes; null if none says anything. */
function mostTelling(known: Known, groups: readonly Group[]): number | null {
  let best: { at: number; value: number } | null = null;
  let over = 0;
  for (const { places, weight } of groups) {
    const at = places.at(-1);
    if (at === undefined) continue;
    over += weight;
    if (!isAskable(at, known)) continue;
    const isBuilt = at === known.last || known.decisions.some((one) => one.at === at);
    const gain = gainOf(over);
    if (gain < leastGain) continue;
    const value = gain / (isBuilt ? 1 : 1 + buildCost);
    if (best === null || value > best.value) best = { at, value };
  }
  return best?.at ?? null;
}

/** Bits that a decision tells where the place is over with this probability. */
function gainOf(over: number): number {
  const said = over * (1 - usualError) + (1 - over) * usualError;
  return entropy(said) - entropy(usualError);
}

function entropy(p: number): number {
  return [p, 1 - p].reduce((sum, one) => (one <= 0 ? sum : sum - one * Math.log2(one)), 0);
}
