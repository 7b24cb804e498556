import type { Secrets } from "../secrets.ts";
import type { Step } from "../types.ts";

/** Steps with the values of the variables that they name. What a step is called stays as the budget has it. */
export function resolveSteps(steps: readonly Step[], secrets: Secrets): Step[] {
  return steps.map((step) => ({ ...secrets.resolveAll(step), name: step.name }));
}
