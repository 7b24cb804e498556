/** Searches of made-up histories, whose truth is known. */
import { nextStep } from "../../src/bisect/search.ts";
import type { Answer, Confirmation, Decision } from "../../src/bisect/evidence.ts";
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
  /** Places that are worse by more than the limit than the one before; default: that come to be over it. */
  steps?: readonly number[];
  /** No commit alone exceeds the limit: several go over it together. */
  isCreeping?: boolean;
}

export interface Searched {
  step: Step;
  decisions: readonly Decision[];
  confirmations: readonly Confirmation[];
  /** Commits that were built, or tried, both ends included. */
  builds: number;
}

export function searchMade(history: MadeHistory, random: () => number): Searched {
  const {
    last,
    isOver,
    isBroken = () => false,
    isExact = false,
    errors = 0,
    unknown = 0,
    isCreeping = false,
  } = history;
  const decisions: Decision[] = [];
  const confirmations: Confirmation[] = [];
  const broken = new Set<number>();
  const built = new Set([0, last]);
  const answer = (is: boolean): Answer => {
    const isWrong = random() < errors;
    const isUnknown = random() < unknown;
    return isUnknown ? "unknown" : is !== isWrong ? "over" : "within";
  };
  const goesOver = (place: number) => !isCreeping && isOver(place) && !isOver(place - 1);
  const steps = history.steps ?? Array.from({ length: last + 1 }, (_, at) => at).filter(goesOver);
  const isWorse = (from: number, at: number) =>
    isOver(at) && (from === 0 || steps.some((step) => from < step && step <= at));
  // A bad commit that is not found over the limit ends a search before it begins.
  decisions.push({ at: last, answer: "over" });
  for (let count = 0; count < 500; count++) {
    const step = nextStep({ last, decisions, confirmations, broken, isExact });
    if (step.next === null) return { step, decisions, confirmations, builds: built.size };
    if (step.confirms && step.before !== null) {
      const [at, from] = [step.next, step.before];
      confirmations.push({ at, from, answer: answer(isWorse(from, at)) });
      continue;
    }
    built.add(step.next);
    if (isBroken(step.next)) broken.add(step.next);
    else decisions.push({ at: step.next, answer: answer(isOver(step.next)) });
  }
  throw new Error("the search does not end");
}
