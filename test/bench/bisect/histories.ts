/** Histories with planted changes, and a search of one. */
import { nextStep } from "../../../src/bisect/search.ts";
import type { Step } from "../../../src/bisect/search.ts";
import type { Confirmation, Decision } from "../../../src/bisect/evidence.ts";
import { below } from "../../../src/statistics/random.ts";
import type { Random } from "../../../src/statistics/random.ts";
import { drawDecision } from "./recorded-decisions.ts";
import type { DecisionPool, RecordedDecision } from "./recorded-decisions.ts";

export interface PlantedHistory {
  last: number;
  isOver(at: number): boolean;
  isBroken(at: number): boolean;
  /** Commits that went over the limit; the first is the one to find. */
  borders: readonly number[];
}

export const histories: Readonly<Record<string, (random: Random) => PlantedHistory>> = {
  "64 commits": (random) => one(64, random),
  "16 to 64 commits": (random) => one(16 + below(49, random), random),
  "two regressions": (random) => {
    const last = 16 + below(49, random);
    const first = 1 + below(last - 1, random);
    return {
      ...intact,
      last,
      isOver: (at) => at >= first,
      borders: [first, first + 1 + below(last - first, random)],
    };
  },
  "a regression, its revert, another": (random) => {
    const last = 16 + below(49, random);
    const cuts = new Set<number>();
    while (cuts.size < 3) cuts.add(1 + below(last, random));
    const [first = 0, reverted = 0, other = 0] = [...cuts].toSorted((a, b) => a - b);
    const isOver = (at: number) => at >= other || (at >= first && at < reverted);
    return { ...intact, last, isOver, borders: [first, other] };
  },
  "a fifth does not build": (random) => {
    const history = one(16 + below(49, random), random);
    const broken = new Set(Array.from({ length: history.last }, (_, at) => at).filter(() => random() < 0.2));
    return { ...history, isBroken: (at) => broken.has(at) };
  },
};

const intact = { isBroken: () => false };

function one(last: number, random: Random): PlantedHistory {
  const first = 1 + below(last, random);
  return { ...intact, last, isOver: (at) => at >= first, borders: [first] };
}

export interface SearchedHistory {
  step: Step | null;
  /** Both ends, and commits that could not be built, included. */
  builds: number;
  /** With the comparison that explains the commit, without its profiles and films. */
  visits: number;
}

/** @param pool null for bytes: no decision is wrong, and none needs visits. */
export function searchHistory(
  history: PlantedHistory,
  pool: DecisionPool | null,
  random: Random,
): SearchedHistory {
  const { last } = history;
  const decisions: Decision[] = [];
  const confirmations: Confirmation[] = [];
  const broken = new Set<number>();
  const built = new Set([0, last]);
  let visits = 0;
  const ask = (isOver: boolean): RecordedDecision =>
    pool ? drawDecision(pool, isOver, random) : { answer: isOver ? "over" : "within", visits: 0 };
  const decide = (at: number) => {
    const decision = ask(history.isOver(at));
    visits += decision.visits;
    decisions.push({ at, answer: decision.answer });
  };
  decide(last);
  if (decisions[0]?.answer === "unknown") decide(last);
  if (decisions.at(-1)?.answer !== "over") return { step: null, builds: built.size, visits };
  for (;;) {
    const step = nextStep({ last, decisions, confirmations, broken, isExact: pool === null });
    const [at, from] = [step.first.at(-1), step.before];
    const isExplained = confirmations.some((made) => made.at === at && made.from === from);
    if (step.next === null)
      return { step, builds: built.size, visits: visits + (isExplained ? 0 : ask(true).visits) };
    if (step.confirms && at !== undefined && from !== null) {
      const isSlower = history.isOver(at) && history.borders.some((border) => from < border && border <= at);
      const { answer, visits: made } = ask(isSlower);
      visits += made;
      confirmations.push({ at, from, answer });
      continue;
    }
    built.add(step.next);
    if (history.isBroken(step.next)) broken.add(step.next);
    else decide(step.next);
  }
}
