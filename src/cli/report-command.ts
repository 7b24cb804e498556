import { resolve } from "node:path";
import type { Io } from "./io.ts";
import type { AllRead } from "../options/options.ts";
import { resultFormat } from "../run/result-format.ts";
import { readTargets } from "../run/targets.ts";
import { readReport } from "../stages/choose-base.ts";
import { takeNote } from "./merge-request-note.ts";
import type { Request } from "./parse-command-line.ts";
import { printReport } from "./print-report.ts";

/** `budget-check report [FILE]`: renders a saved report again, with the exit code that it stands for. */
export async function runReport({ options, general, words }: Request<"report">, io: Io): Promise<number> {
  const [file = ".budget-check/report.json"] = words;
  const { json, markdown, html, junit, codequality, comment, key, format: asked, ...rest } = options;
  rest satisfies AllRead;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  const report = await readReport(resolve(io.cwd(), file), file);
  return printReport({ report, folder: null, verbose, format, saved: true, note }, targets, io, cancelled);
}
