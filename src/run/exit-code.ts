import { CheckError } from "../errors.ts";
import type { Report } from "../types.ts";

/** The exit code that a report stands for: 0 passed, 1 a limit is exceeded or has no data, 3 it could not be measured. */
export function exitCodeOf({ outcome }: Pick<Report, "outcome">): 0 | 1 | 3 {
  if (outcome === "error") return 3;
  return outcome === "fail" ? 1 : 0;
}

/** The exit code of a command that ended with an error; 3 for a bug: it is not a limit that was exceeded. */
export function exitCodeOfError(error: unknown): 2 | 3 {
  return error instanceof CheckError ? error.exitCode : 3;
}

/**
 * The exit code of a run in which several things went wrong, the most severe: 130 interrupted, 3 not measured, 2 wrong use
 * or a report that could not be written, 1 a limit is exceeded.
 */
export function mostSevere(...exitCodes: readonly number[]): number {
  return Math.max(0, ...exitCodes);
}
