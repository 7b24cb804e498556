import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { printAddress } from "../address.ts";
import { searchHtml } from "../build/search-html.ts";
import { CheckError, messageOf } from "../errors.ts";
import { findBase } from "../git/find-base.ts";
import type { FoundBase } from "../git/find-base.ts";
import { readRegularText } from "../read-file.ts";
import { parseReport } from "../report/parse.ts";
import type { Budget, Report } from "../types.ts";
import type { CheckOptions } from "./run-state.ts";

/** What base is, before anything is built for it. */
export type BaseChoice =
  /** `fix`: one sentence, set if there is a base that could not be fetched. */
  | { kind: "none"; why: string; fix?: string }
  | { kind: "url"; url: string }
  | { kind: "directory"; ref: string; directory: string }
  | { kind: "report"; ref: string; report: Report }
  /** `named`: requested with `--base`, so that a run without it did not do what was asked for. */
  | { kind: "commit"; found: FoundBase; named: boolean };

/** A larger file is not one of our reports. */
const mostReportBytes = 256 * 1024 * 1024;

/**
 * Which base there is: from `--base`, or found automatically in git. Done before anything is built, so that a misspelt
 * ref fails early.
 * @throws CheckError BASE_NOT_FOUND if a base that was named is not available.
 */
export async function chooseBase(budget: Budget, options: CheckOptions): Promise<BaseChoice> {
  const { base, cwd, signal } = options;
  if (base === null)
    return { kind: "none", why: options.whyNoBase ?? "comparison is turned off (--no-base)" };
  if (base !== undefined) {
    if (/^https?:\/\//i.test(base)) return { kind: "url", url: base };
    const path = resolve(cwd, base);
    const found = await stat(path).catch(() => null);
    const ref = relative(cwd, path) || ".";
    if (found?.isDirectory()) return directoryBase(path, ref);
    if (found) return { kind: "report", ref, report: await readBaseReport(path, ref) };
  }
  if (budget.serve?.kind === "url") {
    if (base !== undefined) throw notForDeployed(base, budget.serve.url);
    return { kind: "none", why: "head is a deployed site: name the one to compare it with (--base URL)" };
  }
  const where = { cwd: budget.directory, env: process.env, signal };
  const found = await findBase({ ...where, ...(base !== undefined && { explicit: base }) });
  if ("none" in found)
    return { kind: "none", why: found.none, ...(found.fix !== undefined && { fix: found.fix }) };
  return { kind: "commit", found, named: base !== undefined };
}

/** A folder without a page would make every page of head look new. */
async function directoryBase(directory: string, ref: string): Promise<BaseChoice> {
  if ((await searchHtml(directory)).any) return { kind: "directory", ref, directory };
  throw new CheckError("BASE_NOT_FOUND", `The base folder ${JSON.stringify(ref)} holds no HTML`, {
    advice: "Build base into it first, or name a commit: --base main.",
  });
}

/**
 * Reads a saved report to use it as base. If it cannot be read, the error differs from that for a report that a command
 * is about.
 * @param ref what the user called the file.
 * @throws CheckError BASE_NOT_FOUND if it cannot be read, is too large, or is not the report of a whole run.
 */
export async function readBaseReport(file: string, ref: string): Promise<Report> {
  try {
    const report = await readReport(file, ref);
    refusePartial(report, ref);
    return report;
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== "REPORT_UNREADABLE") throw error;
    const { message, advice, detail } = error;
    throw new CheckError("BASE_NOT_FOUND", message, { advice, detail, cause: error });
  }
}

/** A commit of this repository says nothing of what is deployed at head's address. */
function notForDeployed(base: string, url: string): CheckError {
  const shown = JSON.stringify(printAddress(base));
  return new CheckError(
    "BASE_NOT_FOUND",
    `Base ${shown} cannot be compared with ${printAddress(url)}: it is not an address, a folder or a saved report`,
    { advice: "Name the deployed base by its whole address: --base https://example.com." },
  );
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

/**
 * Refuses the report of `--only-failed`, which says nothing of most limits.
 * @param name what the user called it.
 * @throws CheckError REPORT_UNREADABLE
 */
export function refusePartial({ partial }: Pick<Report, "partial">, name: string): void {
  if (!partial) return;
  throw new CheckError(
    "REPORT_UNREADABLE",
    `${JSON.stringify(name)} is the report of a partial check (--only-failed), which has measured only what failed before`,
    { advice: "Name the report of a whole run" },
  );
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
