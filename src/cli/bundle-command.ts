import { join } from "node:path";
import type { Io } from "./io.ts";
import { runBundleCheck } from "../run/bundle.ts";
import { keepReport } from "../run/only-failed.ts";
import { commandLine } from "../run/repeat-command.ts";
import { resultFormat } from "../run/result-format.ts";
import { readTargets } from "../run/targets.ts";
import { takeNote, tellingFailure } from "./merge-request-note.ts";
import type { Request } from "./parse-command-line.ts";
import { printReport } from "./print-report.ts";
import { progressPrinter } from "./progress.ts";
import type { ProgressPrinter } from "./progress.ts";
import { keepYoungGenerationSmall } from "./young-generation.ts";

/** `budget-check bundle [DIR] [--base DIR|REPORT]`: the bundle limits alone, on what is built already. */
export async function runBundle({ options, general, words }: Request<"bundle">, io: Io): Promise<number> {
  keepYoungGenerationSmall();
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
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  keepReport(request["only-failed"], targets, io.cwd());
  let printer: ProgressPrinter | undefined;
  const watch = () => (printer = progressPrinter(io.stderr, { quiet, verbose }));
  let well = false;
  try {
    const task = { ...request, cwd: io.cwd(), directory: words[0], cancelled, watch };
    const result = await tellingFailure(note, io, () => runBundleCheck(task));
    well = result !== null;
    printer?.stop(well);
    if (result === null) return 130;
    const { budget, base, "no-base": noBase, engine, "only-failed": onlyFailed } = request;
    const { output = join(".budget-check", "bundle") } = request;
    const line = (...more: Parameters<typeof commandLine>[1][number][]) =>
      commandLine(["bundle", ...words], [["budget", budget], ["engine", engine], ...more]);
    const command = line(["base", base], ["no-base", noBase], ["only-failed", onlyFailed]);
    const recheck = line(
      ["only-failed", onlyFailed ?? join(output, "report.json")],
      ["output", request.output],
    );
    return await printReport({ ...result, verbose, format, command, recheck, note }, targets, io, cancelled);
  } finally {
    printer?.stop(well);
  }
}
