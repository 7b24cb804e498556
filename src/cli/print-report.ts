import type { Io } from "./io.ts";
import type { Note } from "./merge-request-note.ts";
import type { CheckError } from "../errors.ts";
import { deliver } from "../run/deliver.ts";
import type { Delivered, Reader } from "../run/deliver.ts";
import { asCancelled } from "../run/delivery-outcome.ts";
import { exitCodeOf, exitCodeOfError, mostSevere } from "../run/exit-code.ts";
import { folderFromTop } from "../run/folder-from-top.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import { renderError } from "../run/render-error.ts";
import type { ResultFormat } from "../run/result-format.ts";
import type { Target } from "../run/targets.ts";
import type { Report } from "../types.ts";

/** What a command ended with. */
export interface CommandResult {
  report: Report;
  /** Null where the report goes to no folder; OUTPUT_NOT_WRITABLE where its folder cannot be opened. */
  folder: OutputFolder | CheckError | null;
  /** What ended the run early; absent or null where nothing did. */
  failure?: unknown;
  /** Absent: the one that the report stands for. */
  exitCode?: number;
  /** Whether errors come with their stack traces. */
  verbose?: boolean;
  /** For whom the result is printed. Default: people. */
  format?: ResultFormat;
  /** What repeats the run. */
  command?: string | undefined;
  /** What checks only the failed limits again. */
  recheck?: string | undefined;
  /** It was made earlier, perhaps in another folder. */
  saved?: boolean;
  /** What also gets the result; null where no note is wanted. */
  note?: Note | null;
}

/**
 * Writes a report to its folder and its files, and its result to stdout; then to stderr what ended the run, and after that
 * which file could not be written.
 * @param cancelled aborts where a person or CI wants the process to end. Files that were written then say so too.
 * @returns the exit code: the run's, or that of a report that could not be delivered if that is more severe; 130 if it was
 * cancelled meanwhile.
 */
export async function printReport(
  {
    report,
    folder,
    failure = null,
    exitCode = exitCodeOf(report),
    verbose = false,
    format = "text",
    command,
    recheck,
    saved = false,
    note = null,
  }: CommandResult,
  targets: readonly Target[],
  { stdout, stderr, env, cwd }: Io,
  cancelled: AbortSignal,
): Promise<number> {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  // A log has no width of its own, and room for every column.
  const reader: Reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120,
    format,
    command,
    recheck,
    exitCode,
    directory: saved ? undefined : await folderFromTop(cwd()),
  };
  const say = (error: unknown) => {
    if (error !== null) stderr.write(renderError(error, verbose));
  };
  let delivered: Delivered;
  let cutOff: boolean;
  let told: string | undefined;
  try {
    delivered = await deliver(report, folder, targets, reader);
    if (!cancelled.aborted) told = await note?.tell(delivered.report, command);
    cutOff = cancelled.aborted && report.outcome !== "error";
    if (cutOff) delivered = await deliver(asCancelled(report), folder, targets, reader);
    if (cancelled.aborted) told = await note?.tell(delivered.report, command);
  } catch (error) {
    // What breaks now must not hide why the run had failed before.
    say(failure);
    say(error);
    return mostSevere(exitCode, exitCodeOfError(error));
  }
  stdout.write(delivered.text);
  if (told !== undefined) stderr.write(`${told}\n`);
  say(failure);
  say(delivered.failure);
  return mostSevere(exitCode, delivered.failure?.exitCode ?? 0, cutOff ? 130 : 0);
}
