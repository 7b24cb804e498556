import { join } from "node:path";
import type { Io } from "./io.ts";
import { bypassVariable, runGate } from "../run/gate.ts";
import { keepReport } from "../run/only-failed.ts";
import { recheckCommand, repeatCommand } from "../run/repeat-command.ts";
import { resultFormat } from "../run/result-format.ts";
import { readTargets } from "../run/targets.ts";
import { takeNote, tellingFailure } from "./merge-request-note.ts";
import type { Request } from "./parse-command-line.ts";
import type { ProgressPrinter } from "./progress.ts";

/** `budget-check [check]`: the whole gate. */
export async function runCheck({ options, general }: Request<"check">, io: Io): Promise<number> {
  const {
    json,
    markdown,
    html,
    junit,
    codequality,
    comment,
    key,
    format: asked,
    quiet = false,
    ...request
  } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const bypassHeaders = io.env[bypassVariable];
  delete io.env[bypassVariable];
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  keepReport(request["only-failed"], targets, io.cwd());
  let printer: ProgressPrinter | undefined;
  const watch = async () => {
    const { progressPrinter } = await import("./progress.ts");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const gate = async () => {
    const result = await runGate(request, { cwd: io.cwd(), env: io.env, cancelled, watch, bypassHeaders });
    well = result.failure === null && result.exitCode !== 130;
    return result;
  };
  const result = await tellingFailure(note, io, () => gate().finally(() => printer?.stop(well)));
  const { printReport } = await import("./print-report.ts");
  // Who interrupted a run knows why it ended.
  const failure = result.exitCode === 130 ? null : result.failure;
  const command = repeatCommand(request, result.report);
  const recheck = recheckCommand(
    request,
    result.report,
    join(request.output ?? ".budget-check", "report.json"),
  );
  return printReport({ ...result, failure, verbose, format, command, recheck, note }, targets, io, cancelled);
}
