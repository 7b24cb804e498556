import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { assetName } from "../bundle/asset-name.ts";
import { bundlesForReport } from "../bundle/for-report.ts";
import type { Io } from "../cli.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { explain } from "../explain/index.ts";
import { compareReports } from "../judge/compare-reports.ts";
import { checkBundle } from "../stages/check-bundle.ts";
import { readReport } from "../stages/choose-base.ts";
import type { Budget, Report } from "../types.ts";
import { deliver } from "../run/deliver.ts";
import { exitCodeOf } from "../run/exit-code.ts";
import { interruptible } from "../run/interruptible.ts";
import type { CommandLine } from "./options.ts";
import { openOutputFolder } from "../run/output-folder.ts";
import { progressPrinter } from "./progress.ts";
import { readTargets } from "./targets.ts";

/** One of the two things that are compared: what the user called it, and where it is. */
interface Side {
  name: string;
  path: string;
}

/**
 * `budget-check compare BASE HEAD`: two saved runs, or two folders of built files, judged by the budget that is found here. The
 * report goes where the command line says, and to `--output` only where one is named: the last run's own is left alone.
 */
export async function runCompare({ values, positionals }: CommandLine, io: Io): Promise<number> {
  const [baseName, headName, third] = positionals;
  if (baseName === undefined || headName === undefined || third !== undefined)
    throw new CheckError("USAGE", `compare takes two reports or two folders, not ${positionals.length}`, {
      advice: "The first is base, the second is head: budget-check compare before.json after.json",
    });
  const cwd = io.cwd();
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const targets = await readTargets(values, cwd);
  const [base, head] = [sideAt(cwd, baseName), sideAt(cwd, headName)];
  const kinds = [await kindOf(base), await kindOf(head)];
  if (kinds[0] !== kinds[1])
    throw new CheckError("USAGE", `${baseName} is a ${kinds[0]}, and ${headName} a ${kinds[1]}`, {
      advice: "Compare two saved reports, or two folders of built files",
    });
  const file = text("budget");
  const budget = await loadBudget({ cwd, ...(file && { file }) });
  const report =
    kinds[0] === "report"
      ? await compareRuns(base, head, budget)
      : await compareFolders(base, head, budget, values, io);
  if (report === null) return 130;
  const output = text("output");
  await deliver(report, output === undefined ? null : await openOutputFolder(cwd, output), targets, io);
  return exitCodeOf(report);
}

function sideAt(cwd: string, name: string): Side {
  return { name, path: resolve(cwd, name) };
}

/** A folder that holds a report is the output of a run. */
async function kindOf(side: Side): Promise<"report" | "folder"> {
  const found = await stat(side.path).catch(() => null);
  if (!found)
    throw new CheckError("USAGE", `there is no file or folder ${side.name}`, {
      advice: "Name the report.json of a run, or a folder of built files",
    });
  if (!found.isDirectory()) return "report";
  const inside = join(side.path, "report.json");
  const isOutput = (await stat(inside).catch(() => null))?.isFile() ?? false;
  if (isOutput) side.path = inside;
  return isOutput ? "report" : "folder";
}

async function compareRuns(base: Side, head: Side, budget: Budget): Promise<Report> {
  const [before, after] = [await readReport(base.path), await readReport(head.path)];
  const names = { base: base.name, head: head.name };
  const report = compareReports(before, after, budget, names);
  const bundle = bundlesForReport(report.bundle);
  const evidence = { verdicts: report.verdicts, visits: [], devices: budget.devices, ownServer: false };
  return { ...report, bundle, findings: explain({ ...evidence, bundle, fileName: assetName }) };
}

/** @returns null where it was interrupted. */
async function compareFolders(
  base: Side,
  head: Side,
  budget: Budget,
  values: CommandLine["values"],
  io: Io,
): Promise<Report | null> {
  const printer = progressPrinter(io.stderr, {
    quiet: values["quiet"] === true,
    verbose: values["verbose"] === true,
  });
  using interruption = interruptible();
  const { signal } = interruption;
  try {
    const task = { directory: head.path, base: { ref: base.name, directory: base.path } };
    const settings = { cwd: io.cwd(), maxTimeMs: 0, build: false, seed: 0, sideBySide: false };
    const report = await checkBundle(budget, task, { ...settings, signal, onProgress: printer });
    printer.stop(true);
    // Which commit either was built from nobody knows.
    const named = { ref: head.name, sha: null, dirty: false };
    return { ...report, revisions: { ...report.revisions, head: named } };
  } catch (error) {
    if (interruption.interrupted) return null;
    throw interruption.failure(error);
  } finally {
    printer.stop(false);
  }
}
