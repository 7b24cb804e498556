import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bundlesForReport } from "../bundle/for-report.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { explain } from "../explain/index.ts";
import { compareReports } from "../judge/compare-reports.ts";
import { checkBundle } from "../stages/check-bundle.ts";
import { readReport, refusePartial } from "../stages/choose-base.ts";
import type { Budget, Progress, Report } from "../types.ts";
import { unlessStray } from "./ended-by.ts";
import { interruptible } from "./interruptible.ts";

/** One of the two things that are compared. */
interface Side {
  /** What the user called it. */
  name: string;
  /** The same, or the report in it. */
  file: string;
  path: string;
  kind: "report" | "folder";
}

export interface CompareRequest {
  cwd: string;
  /** Budget file; absent: found from `cwd`. */
  budget: string | undefined;
  /** Two saved reports, or two folders of built files. */
  base: string;
  head: string;
  /** Aborts where a person or CI wants the run to end. */
  cancelled: AbortSignal;
  /** Called where there will be progress. */
  watch(): (event: Progress) => void;
}

/**
 * Two saved runs, or two folders of built files, judged by the budget. Null where it was interrupted.
 * @throws CheckError USAGE where the two are not of one kind, REPORT_UNREADABLE or BUDGET where one is broken.
 */
export async function runComparison(request: CompareRequest): Promise<Report | null> {
  const { cwd, budget: file } = request;
  const [base, head] = [await sideAt(cwd, request.base), await sideAt(cwd, request.head)];
  if (base.kind !== head.kind)
    throw new CheckError("USAGE", `${described(base)}, and ${described(head)}`, {
      advice: "Name two reports, or two folders of built files",
    });
  const budget = await loadBudget({ cwd, ...(file && { file }) });
  if (base.kind === "report") return compareRuns(base, head, budget);
  return compareFolders(base, head, budget, request);
}

function described({ name, kind }: Side): string {
  return `${JSON.stringify(name)} is a ${kind === "report" ? "report" : "folder without a report.json"}`;
}

/** A folder that holds a report is the output of a run. */
async function sideAt(cwd: string, name: string): Promise<Side> {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new CheckError("USAGE", `There is no file or folder ${JSON.stringify(name)}`, {
      advice: "Name the report.json of a run, or a folder of built files",
    });
  if (!found.isDirectory()) return { name, file: name, path, kind: "report" };
  const inside = join(path, "report.json");
  const isOutput = (await stat(inside).catch(() => null))?.isFile() ?? false;
  return isOutput
    ? { name, file: join(name, "report.json"), path: inside, kind: "report" }
    : { name, file: name, path, kind: "folder" };
}

async function compareRuns(base: Side, head: Side, budget: Budget): Promise<Report> {
  const [before, after] = [await readReport(base.path, base.file), await readReport(head.path, head.file)];
  refusePartial(before, base.file);
  refusePartial(after, head.file);
  const names = { base: base.name, head: head.name };
  const report = compareReports(before, after, budget, names);
  const bundle = bundlesForReport(report.bundle);
  const evidence = { verdicts: report.verdicts, visits: [], devices: budget.devices, ownServer: false };
  return { ...report, bundle, findings: explain({ ...evidence, bundle }) };
}

async function compareFolders(
  base: Side,
  head: Side,
  budget: Budget,
  { cwd, cancelled, watch }: CompareRequest,
): Promise<Report | null> {
  const onProgress = watch();
  using interruption = interruptible(cancelled);
  const { signal } = interruption;
  try {
    const task = { directory: head.path, base: { ref: base.name, directory: base.path } };
    const settings = { cwd, maxTimeMs: 0, build: false, seed: 0, atOnce: 1 };
    const report = await checkBundle(budget, task, { ...settings, signal, onProgress });
    // It is not known which commit either was built from.
    const named = { ref: head.name, sha: null, dirty: false };
    return unlessStray({ ...report, revisions: { ...report.revisions, head: named } }, interruption);
  } catch (error) {
    if (interruption.interrupted) return null;
    throw interruption.failure(error);
  }
}
