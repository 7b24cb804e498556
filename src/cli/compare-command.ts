import type { Io } from "./io.ts";
import type { AllRead } from "../options/options.ts";
import { runComparison } from "../run/compare.ts";
import { tryOutputFolder } from "../run/output-folder.ts";
import { commandLine } from "../run/repeat-command.ts";
import { resultFormat } from "../run/result-format.ts";
import { readTargets } from "../run/targets.ts";
import type { Request } from "./parse-command-line.ts";
import { printReport } from "./print-report.ts";
import { progressPrinter } from "./progress.ts";
import type { ProgressPrinter } from "./progress.ts";
import { keepYoungGenerationSmall } from "./young-generation.ts";

/**
 * `budget-check compare BASE HEAD`: two saved runs, or two folders of built files. The report goes where the command line
 * says, and to `--output` only where one is named: the last run's own is left alone.
 */
export async function runCompare({ options, general, words }: Request<"compare">, io: Io): Promise<number> {
  keepYoungGenerationSmall();
  const {
    json,
    markdown,
    html,
    junit,
    codequality,
    format: asked,
    budget,
    output,
    quiet = false,
    ...rest
  } = options;
  rest satisfies AllRead;
  const { verbose = false } = general;
  const [base = "", head = ""] = words;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  let printer: ProgressPrinter | undefined;
  const watch = () => (printer = progressPrinter(io.stderr, { quiet, verbose }));
  let report: Awaited<ReturnType<typeof runComparison>> = null;
  try {
    report = await runComparison({ cwd: io.cwd(), budget, base, head, cancelled, watch });
  } finally {
    printer?.stop(report !== null);
  }
  if (report === null) return 130;
  const folder = output === undefined ? null : await tryOutputFolder(io.cwd(), output);
  const command = commandLine(["compare", base, head], [["budget", budget]]);
  return printReport({ report, folder, verbose, format, command }, targets, io, cancelled);
}
