import type { Io } from "./io.ts";
import { deliver } from "../run/deliver.ts";
import { exitCodeOf } from "../run/exit-code.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import { renderError } from "../run/render-error.ts";
import type { Target } from "../run/targets.ts";
import type { Report } from "../types.ts";

/**
 * Writes a report to its folder and its files, and its result to stdout.
 * @param exitCode what the run ended with.
 * @returns the exit code: `exitCode`, or that of OUTPUT_NOT_WRITABLE where nothing else was wrong with the run and a file could
 * not be written.
 */
export async function printReport(
  report: Report,
  folder: OutputFolder | null,
  targets: readonly Target[],
  { stdout, stderr, env, cwd }: Io,
  exitCode: number = exitCodeOf(report),
): Promise<number> {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  // A log has no width of its own, and room for every column.
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120,
  };
  const { text, failure } = await deliver(report, folder, targets, reader);
  stdout.write(text);
  if (failure === null) return exitCode;
  stderr.write(renderError(failure, false));
  return report.outcome === "error" ? exitCode : failure.exitCode;
}
