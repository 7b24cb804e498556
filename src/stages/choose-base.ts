import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { findBase } from "../git/find-base.ts";
import type { FoundBase } from "../git/find-base.ts";
import { readRegularText } from "../read-file.ts";
import { parseReport } from "../report/parse.ts";
import type { Budget, Report } from "../types.ts";
import type { CheckOptions } from "./run-state.ts";

/** What base is, before anything is built for it. */
export type BaseChoice =
  | { kind: "none"; why: string }
  | { kind: "url"; url: string }
  | { kind: "directory"; ref: string; directory: string }
  | { kind: "report"; ref: string; report: Report }
  | { kind: "commit"; found: FoundBase };

/** A larger file is no report of ours. */
const mostReportBytes = 256 * 1024 * 1024;

/**
 * Which base there is: from `--base`, or found by itself in git. Asked before anything is built, since a misspelt ref
 * must not cost a build.
 * @throws CheckError BASE_NOT_FOUND or REPORT_UNREADABLE where an explicit base cannot be had.
 */
export async function chooseBase(budget: Budget, options: CheckOptions): Promise<BaseChoice> {
  const { base, cwd, signal } = options;
  if (base === null) return { kind: "none", why: "comparison is turned off (--no-base)" };
  if (base !== undefined) {
    if (/^https?:\/\//i.test(base)) return { kind: "url", url: base };
    const path = resolve(cwd, base);
    const found = await stat(path).catch(() => null);
    const ref = relative(cwd, path) || ".";
    if (found?.isDirectory()) return { kind: "directory", ref, directory: path };
    if (found) return { kind: "report", ref, report: await readReport(path, ref) };
  }
  if (budget.serve?.kind === "url")
    return { kind: "none", why: "head is a deployed site: name the one to compare it with (--base URL)" };
  const where = { cwd: budget.directory, env: process.env, signal };
  const found = await findBase({ ...where, ...(base !== undefined && { explicit: base }) });
  return "none" in found ? { kind: "none", why: found.none } : { kind: "commit", found };
}

/**
 * Reads a saved report.
 * @param name what the user called the file.
 * @throws CheckError REPORT_UNREADABLE where it cannot be read, is too large, or is not a report.
 */
export async function readReport(file: string, name: string = file): Promise<Report> {
  let text: string;
  try {
    text = await readRegularText(file, mostReportBytes);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const why = isMissing ? "there is no such file" : messageOf(error);
    throw new CheckError("REPORT_UNREADABLE", `Cannot read ${JSON.stringify(name)}: ${why}`, {
      advice: await whichReport(file, name),
    });
  }
  return parseReport(text);
}

/** Which file to name instead: where a folder was named, the report in it. */
async function whichReport(path: string, name: string): Promise<string> {
  for (const inside of ["report.json", join(".budget-check", "report.json")])
    if (await isFile(join(path, inside))) return `Name the report in it: ${join(name, inside)}`;
  return "Name the report.json that a run of budget-check wrote";
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
