/** Searches of made-up histories, whose truth is known. */
import { nextStep } from "../../src/bisect/search.ts";
import type { Decision } from "../../src/bisect/evidence.ts";
import type { Step } from "../../src/bisect/search.ts";

export interface MadeHistory {
  last: number;
  /** Whether a place is over the limit. */
  isOver: (at: number) => boolean;
  isBroken?: (at: number) => boolean;
  isExact?: boolean;
  /** Share of decisions that are wrong. */
  errors?: number;
  /** Share of decisions that cannot tell. */
  unknown?: number;
}

export interface Searched {
  step: Step;
  decisions: readonly Decision[];
  /** Commits that were built, or tried, both ends included. */
  builds: number;
}

export function searchMade(history: MadeHistory, random: () => number): Searched {
  const { last, isOver, isBroken = () => false, isExact = false, errors = 0, unknown = 0 } = history;
  const decisions: Decision[] = [];
  const broken = new Set<number>();
  const built = new Set([0, last]);
  const decide = (at: number) => {
    const isWrong = random() < errors;
    const isUnknown = random() < unknown;
    const over = isOver(at) !== isWrong;
    decisions.push({ at, answer: isUnknown ? "unknown" : over ? "over" : "within" });
  };
  // A bad commit that is not found over the limit ends a search before it begins.
  decisions.push({ at: last, answer: "over" });
  for (let count = 0; count < 500; count++) {
    const step = nextStep({ last, decisions, broken, isExact });
    if (step.next === null) return { step, decisions, builds: built.size };
    built.add(step.next);
    if (isBroken(step.next)) broken.add(step.next);
    else decide(step.next);
  }
  throw new Error("the search does not end");
}
