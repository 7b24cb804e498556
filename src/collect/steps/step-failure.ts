import type { Step } from "../../types.ts";
import { printAddress } from "../../address.ts";
import { shapeOf } from "./step-action.ts";

/** Why a step could not be done, before it is known which page and step it was. */
export class StepProblem extends Error {
  readonly advice: string;

  /** @param message completes "step 2 "add to cart" (click #add) …". */
  constructor(message: string, advice: string) {
    super(message);
    this.name = "StepProblem";
    this.advice = advice;
  }
}

/** A step that could not be done, for people. */
export interface StepFailure {
  /** Page, step by number and name, selector, and what was seen. */
  message: string;
  /** What was seen alone. */
  problem: string;
  /** What to do. */
  advice: string;
}

/**
 * Words why a step could not be done.
 * @param number of the step on its page, counted from 1.
 */
export function stepFailed(url: string, number: number, step: Step, problem: StepProblem): StepFailure {
  const { kind, selector } = shapeOf(step);
  const action = selector === null ? kind : `${kind} ${selector}`;
  const name = step.name === action ? `"${action}"` : `"${step.name}" (${action})`;
  return {
    message: `${printAddress(url)}: step ${number} ${name} ${problem.message}.`,
    problem: problem.message,
    advice: problem.advice,
  };
}
