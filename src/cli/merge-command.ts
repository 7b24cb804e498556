import type { Io } from "./io.ts";
import type { AllRead } from "../options/options.ts";
import { mergeFiles } from "../run/merge.ts";
import { mergedHistory } from "../run/merged-history.ts";
import { tryOutputFolder } from "../run/output-folder.ts";
import { resultFormat } from "../run/result-format.ts";
import { readTargets } from "../run/targets.ts";
import { takeNote, tellingFailure } from "./merge-request-note.ts";
import type { Request } from "./parse-command-line.ts";
import { printReport } from "./print-report.ts";

/** `budget-check merge FILE|FOLDER…`: one report of all shards, delivered like that of a run. */
export async function runMerge({ options, general, words }: Request<"merge">, io: Io): Promise<number> {
  const {
    json,
    markdown,
    html,
    junit,
    codequality,
    format: asked,
    comment,
    key,
    budget: file,
    history: add = false,
    output = ".budget-check",
    ...rest
  } = options;
  rest satisfies AllRead;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  const report = await tellingFailure(note, io, async () => {
    const merged = await mergeFiles(words.length > 0 ? words : [".budget-check"], io.cwd());
    return mergedHistory(merged, { cwd: io.cwd(), env: io.env, file, add, cancelled });
  });
  return printReport(
    { report, folder: await tryOutputFolder(io.cwd(), output), verbose, format, saved: true, note },
    targets,
    io,
    cancelled,
  );
}
