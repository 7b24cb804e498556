import type { AutomaticStep, StepAction } from "../../types.ts";
import type { Trial } from "./choose-controls.ts";

/** The step that does a trial, as a budget spells it. */
export function stepOf(trial: Trial, selector: string): StepAction {
  if (trial.kind === "type") return { type: [selector, trial.text] };
  if (trial.kind === "select") return { select: [selector, trial.value] };
  return { click: selector };
}

/** The selector of a step that {@link stepOf} made; empty for any other. */
export function selectorOf(step: StepAction): string {
  if ("type" in step) return step.type[0];
  if ("select" in step) return step.select[0];
  return "click" in step ? step.click : "";
}

/** A chosen step, as a budget spells it. */
export function actionOf({ kind, selector, text = "" }: AutomaticStep): StepAction {
  if (kind === "click") return { click: selector };
  return kind === "type" ? { type: [selector, text] } : { select: [selector, text] };
}
