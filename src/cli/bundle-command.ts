import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Io } from "../cli.ts";
import { findServerBundle } from "../bundle/server-bundle.ts";
import { findOutput } from "../build/output.ts";
import { detectProject } from "../project/detect.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { checkBundle } from "../stages/check-bundle.ts";
import type { BundleTask } from "../stages/check-bundle.ts";
import { ratchetBudget, refuseIdleUpdate } from "../stages/ratchet.ts";
import { readReport } from "../stages/choose-base.ts";
import type { Attribution, Budget } from "../types.ts";
import { deliver } from "../run/deliver.ts";
import { exitCodeOf } from "../run/exit-code.ts";
import { interruptible } from "../run/interruptible.ts";
import type { CommandLine } from "./options.ts";
import { openOutputFolder } from "../run/output-folder.ts";
import { progressPrinter } from "./progress.ts";
import { readTargets } from "./targets.ts";

/** `budget-check bundle [DIR] [--base DIR|REPORT]`: the bundle limits alone, on what is built already. */
export async function runBundle({ values, positionals }: CommandLine, io: Io): Promise<number> {
  const [named, second] = positionals;
  if (second !== undefined)
    throw new CheckError("USAGE", `bundle takes one folder, "${second}" is the second`, {
      advice: "The folder to compare with is named with --base DIR",
    });
  const cwd = io.cwd();
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const targets = await readTargets(values, cwd);
  const engine = parseEngine(text("engine"));
  const file = text("budget");
  const budget = await loadBudget({ cwd, ...(file && { file }) });
  const update = values["update"] === true;
  if (update) refuseIdleUpdate(budget);
  const directory = named === undefined ? await findBuilt(budget) : await folderAt(cwd, named);
  const base = values["no-base"] === true ? null : await readBase(cwd, text("base"));
  const folder = await openOutputFolder(cwd, text("output") ?? ".budget-check");

  const printer = progressPrinter(io.stderr, {
    quiet: values["quiet"] === true,
    verbose: values["verbose"] === true,
  });
  using interruption = interruptible();
  const { signal } = interruption;
  const settings = { cwd, maxTimeMs: 0, build: false, seed: 0, sideBySide: false };
  try {
    const task: BundleTask = { directory, base, ...(engine && { engine }) };
    const judged = await checkBundle(budget, task, { ...settings, signal, onProgress: printer });
    const report = await ratchetBudget(judged, budget, { cwd, update });
    printer.stop(true);
    await deliver(report, folder, targets, io);
    return exitCodeOf(report);
  } catch (error) {
    if (interruption.interrupted) return 130;
    throw interruption.failure(error);
  } finally {
    printer.stop(false);
  }
}

function parseEngine(text: string | undefined): Attribution["engine"] | undefined {
  if (text === undefined || text === "source-maps") return undefined;
  if (text === "source-map-explorer") return "source-map-explorer";
  throw new CheckError("USAGE", `--engine ${text} is neither source-maps nor source-map-explorer`);
}

async function folderAt(cwd: string, name: string): Promise<string> {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return path;
  throw new CheckError("USAGE", `${name} is ${found ? "no folder" : "not there"}`, {
    advice: "Name the folder that the build writes, or build first",
  });
}

/** The folder that the budget serves, else where the app's framework builds to. */
async function findBuilt({ directory, serve }: Budget): Promise<string> {
  const project = await detectProject(directory);
  const server =
    serve?.kind === "directory" ? null : await findServerBundle(project.directory, project.output);
  if (server) return server.directory;
  const candidates =
    serve?.kind === "directory" ? [relative(directory, serve.directory) || "."] : project.output;
  const output = await findOutput({ directory, candidates, workspaceRoot: project.workspaceRoot });
  return output.directory;
}

async function readBase(cwd: string, name: string | undefined): Promise<BundleTask["base"]> {
  if (name === undefined) return null;
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return { ref: name, directory: path };
  if (found?.isFile()) return { ref: name, report: await readReport(path) };
  throw new CheckError("USAGE", `--base ${name} is neither a folder nor a report`, {
    advice:
      "bundle builds nothing: name a folder of built files. A commit is compared with by budget-check check",
  });
}
