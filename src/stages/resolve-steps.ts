import type { Secrets } from "../secrets.ts";
import { actionOf } from "../collect/discover/step-of.ts";
import { isAutomatic } from "../judge/automatic-steps.ts";
import type { AutomaticInteractions, Device, Page, Step } from "../types.ts";

/** Steps with the values of the variables that they name. What a step is called stays as the budget has it. */
export function resolveSteps(steps: readonly Step[], secrets: Secrets): Step[] {
  return steps.map((step) => ({ ...secrets.resolveAll(step), name: step.name }));
}

/** They were there in the rehearsal: waiting for longer would not bring them back. */
const longestWaitMs = 3_000;

/** A page with the steps that are done on it on a device: the budget's, or those that were chosen. */
export function withSteps(
  page: Page,
  device: Pick<Device, "name">,
  automatic: readonly AutomaticInteractions[],
): Page {
  if (!isAutomatic(page)) return page;
  const chosen = automatic.find((one) => one.page === page.name && one.device === device.name);
  const interactions = (chosen?.steps ?? []).map((step): Step => ({
    ...actionOf(step),
    name: step.name,
    timeoutMs: longestWaitMs,
  }));
  return { ...page, automatic: page.automatic ?? "default", interactions };
}
