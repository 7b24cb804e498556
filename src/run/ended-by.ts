import { CheckError, messageOf } from "../errors.ts";
import { nameLimit } from "../machine-limits.ts";
import type { Report } from "../types.ts";
import type { Interruption } from "./interruptible.ts";

/** The report of a run that broke without its check taking notice. */
export function endedBy(error: unknown, report: Report): Report {
  const message = messageOf(error);
  const code = error instanceof CheckError ? error.code : "INTERNAL";
  const summary = `Could not be measured: ${message}`;
  return { ...report, outcome: "error", summary, incomplete: message, error: { code, message } };
}

/** A report, unless something broke meanwhile that nothing handled: then it says so. */
export function unlessStray(report: Report, { stray }: Interruption): Report {
  return stray ? endedBy(nameLimit(stray.cause), report) : report;
}
