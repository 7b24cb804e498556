import type { Page } from "../types.ts";

/**
 * Whether a page may show something that cannot be removed from a picture or a trace: it gets the value of a variable,
 * or shows what a login leads to. A module requests variables only when it runs.
 */
export function isGivenSecrets({ variables = [], setup, interactions = [] }: Page): boolean {
  return variables.length > 0 || setup?.login !== undefined || interactions.some((step) => "module" in step);
}
