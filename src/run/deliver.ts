import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { reporters } from "../report/index.ts";
import type { ReporterName } from "../report/index.ts";
import type { Report } from "../types.ts";
import { writeWholeFile } from "../whole-file.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { Target } from "./targets.ts";

/** What the folder always gets. */
const folderFiles: readonly (readonly [ReporterName, string])[] = [
  ["json", "report.json"],
  ["markdown", "report.md"],
  ["html", "report.html"],
];

/** Where the text of a report is read. */
export interface Reader {
  /** Paths are shown relative to this folder. */
  cwd: string;
  color: boolean;
  /** Columns. */
  width: number;
}

export interface Delivered {
  /** The one result for stdout or the log: what was asked for with `-`, else the table. */
  text: string;
  /** OUTPUT_NOT_WRITABLE for the first file that could not be written; the others were. */
  failure: CheckError | null;
}

/**
 * Writes the report to its folder and to wherever it was asked for. A file that cannot be written takes neither the table
 * nor the other files with it.
 */
export async function deliver(
  report: Report,
  folder: OutputFolder | null,
  targets: readonly Target[],
  { cwd, color, width }: Reader,
): Promise<Delivered> {
  const failures: CheckError[] = [];
  let text: string | undefined;
  const tryToWrite = async (file: string, content: string) => {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeWholeFile(file, content);
      return true;
    } catch (error) {
      failures.push(new CheckError("OUTPUT_NOT_WRITABLE", `cannot write ${file}: ${messageOf(error)}`));
      return false;
    }
  };
  const files: string[] = [];
  for (const [name, file] of folder ? folderFiles : []) {
    const path = join(folder?.directory ?? "", file);
    if (await tryToWrite(path, reporters[name](report))) files.push(relative(cwd, path) || path);
  }
  if (folder && report.shard) {
    // A name of its own, so that the files of all machines can lie in one folder.
    const { index, count, run, attempt } = report.shard;
    const commit = report.revisions.head.sha?.slice(0, 7) ?? "uncommitted";
    const path = join(
      folder.directory,
      `shard-${index}-of-${count}-${commit}-${run ?? "local"}-${attempt}.json`,
    );
    if (await tryToWrite(path, reporters.json(report))) files.push(relative(cwd, path) || path);
  }
  for (const { name, file } of targets) {
    const rendered = reporters[name](report);
    if (file === null) text = rendered;
    else await tryToWrite(file, rendered);
  }
  text ??= reporters.text(report, { color, width, files });
  return { text, failure: failures[0] ?? null };
}
