import type { Page } from "../types.ts";

/**
 * Whether a page may show what nobody can take out of a picture or a trace: it is given the value of a variable, or what a login leads to.
 * A module asks for variables only when it runs.
 */
export function isGivenSecrets({ variables = [], setup, interactions = [] }: Page): boolean {
  return variables.length > 0 || setup?.login !== undefined || interactions.some((step) => "module" in step);
}
