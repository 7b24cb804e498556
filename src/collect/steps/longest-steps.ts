import type { Step } from "../../types.ts";
import { betweenKeysMs } from "./send-input.ts";

/** Finding an element, its input, and waiting until all of its entries have come: more than a step takes that can be done. */
const longestStepMs = 3_000;

/** What a visit may take longer for its steps' sake: a page with many of them, or with long waits, is not stuck. */
export function longestStepsMs(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + longestStepMs + ownMs(step), 0);
}

/** What the step itself asks for. */
function ownMs(step: Step): number {
  const { timeoutMs = 0 } = step;
  if ("type" in step) return timeoutMs + step.type[1].length * betweenKeysMs;
  if (!("waitFor" in step) || typeof step.waitFor === "string" || !("ms" in step.waitFor)) return timeoutMs;
  return step.waitFor.ms;
}
