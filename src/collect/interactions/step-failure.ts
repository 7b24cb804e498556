import { CheckError } from "../../errors.ts";
import type { Step } from "../../types.ts";
import { shortenUrl } from "../shorten-url.ts";
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

/** The visit has failed: names the page, the step by number and name, its selector, and what to do. */
export function stepFailed(url: string, number: number, step: Step, problem: StepProblem): CheckError {
  const { kind, selector } = shapeOf(step);
  const action = selector === null ? kind : `${kind} ${selector}`;
  const name = step.name === action ? `"${action}"` : `"${step.name}" (${action})`;
  return new CheckError("PAGE_FAILED", `${shortenUrl(url)}: step ${number} ${name} ${problem.message}.`, {
    advice: problem.advice,
  });
}
