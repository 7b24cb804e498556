import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import type { Io } from "../cli.ts";
import { reporters } from "../report/index.ts";
import type { ReporterName } from "../report/index.ts";
import type { Report } from "../types.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { Target } from "../cli/targets.ts";

/** What the folder always gets. */
const folderFiles: readonly (readonly [ReporterName, string])[] = [
  ["json", "report.json"],
  ["markdown", "report.md"],
  ["html", "report.html"],
];
/**
 * Writes the report to its folder and wherever the command line says. stdout carries one result: what was asked for
 * with `-`, else the table. A file that cannot be written takes neither the table nor the other files with it.
 * @throws CheckError OUTPUT_NOT_WRITABLE at the end, naming the first such file.
 */
export async function deliver(
  report: Report,
  folder: OutputFolder | null,
  targets: readonly Target[],
  io: Io,
): Promise<void> {
  const failures: CheckError[] = [];
  const tryToWrite = async (file: string, text: string) => {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      return true;
    } catch (error) {
      failures.push(new CheckError("OUTPUT_NOT_WRITABLE", `cannot write ${file}: ${messageOf(error)}`));
      return false;
    }
  };
  const files: string[] = [];
  for (const [name, file] of folder ? folderFiles : []) {
    const path = join(folder?.directory ?? "", file);
    if (await tryToWrite(path, reporters[name](report))) files.push(relative(io.cwd(), path) || path);
  }
  if (folder && report.shard) {
    // A name of its own, so that the files of all machines can lie in one folder.
    const { index, count, run, attempt } = report.shard;
    const commit = report.revisions.head.sha?.slice(0, 7) ?? "uncommitted";
    const path = join(
      folder.directory,
      `shard-${index}-of-${count}-${commit}-${run ?? "local"}-${attempt}.json`,
    );
    if (await tryToWrite(path, reporters.json(report))) files.push(relative(io.cwd(), path) || path);
  }
  for (const { name, file } of targets) {
    const rendered = reporters[name](report);
    if (file === null) io.stdout.write(rendered);
    else await tryToWrite(file, rendered);
  }
  if (!targets.some(({ file }) => file === null)) {
    const terminal = io.stdout.isTTY && !io.env["NO_COLOR"];
    const color = Boolean(terminal || io.env["FORCE_COLOR"]);
    // A CI log has no width of its own, and room for every column.
    io.stdout.write(reporters.text(report, { color, width: io.stdout.columns ?? 120, files }));
  }
  const [first] = failures;
  if (first) throw first;
}
