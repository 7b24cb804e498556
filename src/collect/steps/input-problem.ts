import type { Step } from "../../types.ts";
import type { InputProblem } from "../in-page/watch-input.ts";
import { StepProblem } from "./step-failure.ts";

/** More of a page's own words than a line of a report holds. */
const longest = 200;

/** Words what was seen of input that did not do what its step says. */
export function inputFailed(step: Step, problem: InputProblem): StepProblem {
  if ("readOnly" in problem)
    return new StepProblem(
      "wrote nothing: the field is read-only",
      "Name the field that takes the text, or add the step that makes this one editable.",
    );
  if ("left" in problem)
    return new StepProblem(
      `chose nothing: the <select> is left at "${problem.left.slice(0, longest)}", and no change event came`,
      "Open the list and choose by click steps: this page handles the keys of the <select> itself, or draws its list (appearance: base-select).",
    );
  const what = "type" in step ? "keys" : "tap" in step ? "tap" : "click";
  return new StepProblem(
    `did not reach the element: the ${what} went to ${problem.missed.slice(0, longest)}`,
    "type" in step
      ? "Name the element that has the focus once the page has dealt with the focus."
      : "Name the element that is hit, or wait with waitFor until the page no longer moves under the pointer.",
  );
}
