import { haveInteraction } from "../metrics/inp.ts";
import type { Page } from "../types.ts";
import type { Check } from "./checks.ts";

/** Metrics that steps alone give a value. */
const ofSteps: ReadonlySet<string> = new Set(["INP", "interaction-CLS", "route-LCP"]);

/** Whether a check is about what the steps of a page show. */
export function isOfSteps({ definition }: Pick<Check, "definition">): boolean {
  return ofSteps.has(definition.id);
}

/** Whether the budget names interactions of the page that INP can come of. */
export function hasOwnSteps({ interactions, automatic }: Page): boolean {
  return automatic === undefined && haveInteraction(interactions);
}

/** Whether controls are chosen for the page: its steps may be known already. */
export function isAutomatic({ interactions, automatic }: Page): boolean {
  return automatic !== undefined || interactions === undefined;
}

/**
 * Nobody named the controls that are chosen: what they show only warns, unless the budget asks for them. A limit that the user wrote
 * can fail; a preset's, and the comparison with base that nobody asked for, cannot.
 */
export function softenAutomatic(check: Check, page: Page): Check {
  if (!isAutomatic(page) || page.automatic === "asked" || !isOfSteps(check)) return check;
  const isWritten = check.limit !== undefined && !check.limit.preset && !check.byDefault;
  return isWritten ? check : { ...check, level: "warn" };
}
