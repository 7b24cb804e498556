import type { Io } from "./io.ts";
import { deliver } from "../run/deliver.ts";
import { asCancelled } from "../run/delivery-outcome.ts";
import { exitCodeOf } from "../run/exit-code.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import { renderError } from "../run/render-error.ts";
import type { Target } from "../run/targets.ts";
import type { Report } from "../types.ts";

/**
 * Writes a report to its folder and its files, and its result to stdout.
 * @param cancelled aborts where a person or CI wants the process to end. Files that were written then say so too.
 * @param exitCode what the run ended with.
 * @returns the exit code: `exitCode`; where nothing else was wrong with the run, that of OUTPUT_NOT_WRITABLE if a file could not
 * be written, or 130 if it was cancelled meanwhile.
 */
export async function printReport(
  report: Report,
  folder: OutputFolder | null,
  targets: readonly Target[],
  { stdout, stderr, env, cwd }: Io,
  cancelled: AbortSignal,
  exitCode: number = exitCodeOf(report),
): Promise<number> {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  // A log has no width of its own, and room for every column.
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120,
  };
  let delivered = await deliver(report, folder, targets, reader);
  const cutOff = cancelled.aborted && report.outcome !== "error";
  if (cutOff) delivered = await deliver(asCancelled(report), folder, targets, reader);
  const { text, failure } = delivered;
  stdout.write(text);
  if (failure !== null) stderr.write(renderError(failure, false));
  if (cutOff) return 130;
  return failure === null || report.outcome === "error" ? exitCode : failure.exitCode;
}
