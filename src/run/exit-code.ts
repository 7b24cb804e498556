import type { Report } from "../types.ts";

/** The exit code that a report stands for: 0 passed, 1 a limit is exceeded or has no data, 3 it could not be measured. */
export function exitCodeOf({ outcome }: Pick<Report, "outcome">): 0 | 1 | 3 {
  if (outcome === "error") return 3;
  return outcome === "fail" ? 1 : 0;
}
