import type { CheckError } from "../errors.ts";
import { cancelledWhileReported } from "../report/in-words.ts";
import type { Note, Report } from "../types.ts";

/**
 * The report of a run some of whose reports could not be written: an error, so that exit code, comment, status, summary and the
 * files that were written all say the same. What had ended the run before stays the error; the files are then notes.
 * @param failures at least one.
 */
export function asUnwritten(report: Report, failures: readonly CheckError[]): Report {
  const [first, ...others] = failures;
  if (first === undefined) return report;
  if (report.outcome === "error") return { ...report, notes: [...report.notes, ...failures.map(toNote)] };
  return {
    ...report,
    outcome: "error",
    summary: `Could not be reported: ${first.message}`,
    error: { code: first.code, message: first.message },
    notes: [...report.notes, ...others.map(toNote)],
  };
}

function toNote({ message }: CheckError): Note {
  return { level: "warn", text: message };
}

/**
 * The report of a run that was cancelled after it had been measured and before its result was reported everywhere. It
 * has no verdict, because only some places show the result. A report that was an error before is returned unchanged.
 */
export function asCancelled(report: Report): Report {
  if (report.outcome === "error") return report;
  const incomplete = cancelledWhileReported;
  return { ...report, outcome: "error", summary: `Not finished: ${incomplete}`, incomplete };
}
