import { lstat, mkdir, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { reporters } from "../report/index.ts";
import type { ReporterName } from "../report/index.ts";
import type { ReportOptions } from "../report/options.ts";
import type { Report } from "../types.ts";
import { writeWholeFile } from "../whole-file.ts";
import { asUnwritten } from "./delivery-outcome.ts";
import { exitCodeOf, mostSevere } from "./exit-code.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { ResultFormat } from "./result-format.ts";
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
  /** For whom the result is printed. Default: people. */
  format?: ResultFormat;
  /** What repeats the run. */
  command?: string | undefined;
  /** `cwd`, seen from the repository's top, if that is where the report was made. */
  directory?: string | undefined;
  /** What checks only the failed limits again. */
  recheck?: string | undefined;
  /** The exit code of a run whose report can be delivered. */
  exitCode?: number;
}

export interface Delivered {
  /** As it was delivered: an error where one of its files could not be written. */
  report: Report;
  /** The one result for stdout or the log: what was asked for with `-`, else the table. */
  text: string;
  /** Absolute paths of what was written. */
  files: readonly string[];
  /** OUTPUT_NOT_WRITABLE for the folder or the first file that could not be written; the others were. */
  failure: CheckError | null;
}

/** A file that a report is written to. */
interface Place {
  reporter: ReporterName;
  /** Absolute. */
  file: string;
  /** It is in the output folder, where an older report in its place could be mistaken for this run's. */
  own: boolean;
}

/**
 * Writes the report to its folder, unless this could not be opened, and to wherever it was asked for. A file that cannot be written takes neither the table nor
 * the other files with it, which then say so: all of them hold the report that is returned.
 */
export async function deliver(
  report: Report,
  folder: OutputFolder | CheckError | null,
  targets: readonly Target[],
  { cwd, color, width, format = "text", command, recheck, directory, exitCode }: Reader,
): Promise<Delivered> {
  const options: ReportOptions = {
    ...(command !== undefined && { command }),
    ...(recheck !== undefined && { recheck }),
    ...(directory !== undefined && { directory }),
  };
  const unopened = folder instanceof CheckError ? [folder] : [];
  const places = placesOf(report, folder instanceof CheckError ? null : folder, targets);
  const failures = new Map<Place, CheckError>();
  let told = report;
  // Each round but the last finds at least one place more that cannot be written.
  for (let known = -1; failures.size > known;) {
    known = failures.size;
    told = asUnwritten(report, [...unopened, ...failures.values()]);
    for (const place of places) {
      if (failures.has(place)) continue;
      const failure = await write(told, place, { cwd, options });
      if (failure) failures.set(place, failure);
    }
  }
  const written = places.filter((place) => !failures.has(place));
  const files = written.filter(({ own }) => own).map(({ file }) => relative(cwd, file) || file);
  const toStdout = targets.find(({ file }) => file === null);
  const [failure = null] = [...unopened, ...failures.values()];
  const code = mostSevere(exitCode ?? exitCodeOf(told), failure?.exitCode ?? 0);
  const text = toStdout
    ? reporters[toStdout.name](told, options)
    : reporters[format](told, { ...options, color, width, files, exitCode: code });
  return { report: told, text, files: written.map(({ file }) => file), failure };
}

function placesOf(report: Report, folder: OutputFolder | null, targets: readonly Target[]): Place[] {
  const places: Place[] = [];
  if (folder) {
    const add = (reporter: ReporterName, name: string) =>
      places.push({ reporter, file: join(folder.directory, name), own: true });
    for (const [reporter, name] of folderFiles) add(reporter, name);
    if (report.shard) {
      // A name of its own, so that the files of all machines can be in one folder.
      const { index, count, run, attempt } = report.shard;
      const commit = report.revisions.head.sha?.slice(0, 7) ?? "uncommitted";
      add("json", `shard-${index}-of-${count}-${commit}-${run ?? "local"}-${attempt}.json`);
    }
  }
  for (const { name, file } of targets) if (file !== null) places.push({ reporter: name, file, own: false });
  return places;
}

/** @returns why the file could not be written, or null. */
async function write(
  report: Report,
  { reporter, file, own }: Place,
  { cwd, options }: { cwd: string; options: ReportOptions },
): Promise<CheckError | null> {
  const content = reporters[reporter](report, options);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWholeFile(file, content);
    return null;
  } catch (error) {
    if (own) await removeFile(file);
    const name = relative(cwd, file) || file;
    return new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${name}: ${messageOf(error)}`, {
      advice: own
        ? "Free disk space, check who owns the folder, or name another one with --output DIR"
        : "Free disk space, or name another file",
    });
  }
}

/** A link, a pipe or a folder is somebody's on purpose. */
async function removeFile(file: string): Promise<void> {
  const found = await lstat(file).catch(() => null);
  if (found?.isFile()) await rm(file, { force: true }).catch(() => {});
}
