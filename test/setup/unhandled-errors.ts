import { isOfClosedTab } from "../../src/stray-failures.ts";

/**
 * Whether a test run fails because of an error that nothing handled. As in a run of the command, what Lighthouse still asked of
 * a tab that was closed meanwhile is ignored.
 * @param error as Vitest passes it between its processes: no longer an instance of Error.
 */
export function isReported(error: { message?: string }): boolean {
  return !isOfClosedTab(Object.assign(new Error(error.message), error));
}
