import { join, resolve } from "node:path";
import type { Imported } from "../import/index.ts";
import { findApps } from "../init/find-apps.ts";
import { readImports } from "../init/read-imports.ts";
import { writePlan } from "../init/write-plan.ts";
import { planInit } from "../run/init.ts";
import { noAppHere } from "../run/no-app-here.ts";
import type { Terminal } from "./ask.ts";
import { fullText, planText, writtenText } from "./init-text.ts";
import type { Io } from "./io.ts";
import type { Request } from "./parse-command-line.ts";
import { progressPrinter } from "./progress.ts";

const interrupted = 130;

/** `budget-check init`: plans the budget, the CI workflow and the .gitignore line, shows the plan, asks and writes. */
export async function runInit({ options, general }: Request<"init">, io: Io): Promise<number> {
  const { yes = false, "dry-run": dryRun = false, quiet = false, from, ...request } = options;
  const { verbose = false } = general;
  const cwd = io.cwd();
  const cancelled = io.takeCancellation();
  const terminal = yes || dryRun ? null : terminalOf(io, cancelled);
  const directory = await chooseApp(cwd, terminal);
  if (directory === null) return nothingWritten(io);
  // Files that are named are seen from where the command runs.
  const found = await readImports(directory, from?.map((path) => resolve(cwd, path)) ?? null);
  const wantsIt = found === null || from !== undefined || (await wantsImport(found, terminal));
  if (wantsIt === null) return nothingWritten(io);
  const imported = wantsIt ? found : null;

  const progress = progressPrinter(io.stderr, { quiet, verbose });
  let well = false;
  const asker = { directory, imported, env: io.env, cancelled, onProgress: progress };
  const plan = await planInit(request, asker)
    .then((made) => {
      well = made !== null;
      return made;
    })
    .finally(() => progress.stop(well));
  if (plan === null) return nothingWritten(io);

  const files = plan.files.filter(({ text }) => text !== null);
  io.stdout.write(`\n${planText(plan, cwd)}`);
  if (dryRun) {
    io.stdout.write(fullText(files, cwd));
    return 0;
  }
  if (terminal !== null && files.length > 0) {
    const { askToWrite } = await import("./ask.ts");
    let answer = await askToWrite(files.length, terminal);
    for (; answer === "show"; answer = await askToWrite(files.length, terminal))
      io.stdout.write(fullText(files, cwd));
    if (answer !== "write") return nothingWritten(io);
  }
  await writePlan(files);
  io.stdout.write(`\n${writtenText(files, cwd)}`);
  return 0;
}

/** Null where nobody can answer. */
function terminalOf({ stdin, stderr, env }: Io, signal: AbortSignal): Terminal | null {
  return stdin?.isTTY && stderr.isTTY && !env["CI"] ? { input: stdin, output: stderr, signal } : null;
}

/**
 * The folder of the app; null if the person cancelled.
 * @throws CheckError USAGE if there are several below, and nobody to choose one.
 */
async function chooseApp(cwd: string, terminal: Terminal | null): Promise<string | null> {
  const apps = await findApps(cwd);
  if (apps.length === 0) return cwd;
  if (terminal === null) throw noAppHere(apps, "budget-check init");
  const { askWhichApp } = await import("./ask.ts");
  const folder = await askWhichApp(apps, terminal);
  return folder === null ? null : join(cwd, folder);
}

/** Whether a configuration that was found is imported; without a person to ask it is. Null if the person cancelled. */
async function wantsImport({ tool, file }: Imported, terminal: Terminal | null): Promise<boolean | null> {
  if (terminal === null) return true;
  const { askYesOrNo } = await import("./ask.ts");
  return askYesOrNo(`Import the limits of ${tool} from ${file}?`, terminal);
}

function nothingWritten(io: Io): number {
  io.stderr.write("Nothing was written.\n");
  return interrupted;
}
