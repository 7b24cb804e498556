import type { Io } from "./io.ts";
import { runGate } from "../run/gate.ts";
import { renderError } from "../run/render-error.ts";
import { readTargets } from "../run/targets.ts";
import type { Request } from "./parse-command-line.ts";
import type { ProgressPrinter } from "./progress.ts";

/** `budget-check [check]`: the whole gate. */
export async function runCheck({ options, general }: Request<"check">, io: Io): Promise<number> {
  const { json, markdown, html, junit, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  let printer: ProgressPrinter | undefined;
  const watch = async () => {
    const { progressPrinter } = await import("./progress.ts");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const gate = runGate(request, { cwd: io.cwd(), env: io.env, cancelled, watch }).then((result) => {
    well = result.failure === null && result.exitCode !== 130;
    return result;
  });
  const { report, folder, failure, exitCode } = await gate.finally(() => printer?.stop(well));
  const { printReport } = await import("./print-report.ts");
  const code = await printReport(report, folder, targets, io, cancelled, exitCode);
  if (failure !== null && exitCode !== 130) io.stderr.write(renderError(failure, verbose));
  return code;
}
