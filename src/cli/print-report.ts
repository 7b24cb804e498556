import type { Io } from "./io.ts";
import { deliver } from "../run/deliver.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import type { Target } from "../run/targets.ts";
import type { Report } from "../types.ts";

/**
 * Writes a report to its folder and its files, and its result to stdout.
 * @throws CheckError OUTPUT_NOT_WRITABLE at the end, naming the first file that could not be written.
 */
export async function printReport(
  report: Report,
  folder: OutputFolder | null,
  targets: readonly Target[],
  { stdout, env, cwd }: Io,
): Promise<void> {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  // A log has no width of its own, and room for every column.
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120,
  };
  const { text, failure } = await deliver(report, folder, targets, reader);
  stdout.write(text);
  if (failure) throw failure;
}
