import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { detectProject } from "./project/detect.ts";
import type { Project } from "./project/detect.ts";
import {
  checkBrowser,
  checkGit,
  checkNode,
  checkPort,
  checkSandbox,
  thisMachine,
} from "./doctor/check-machine.ts";
import type { Machine } from "./doctor/check-machine.ts";
import { checkBuild, checkOutput, checkPackageManager, describeProject } from "./doctor/check-project.ts";
import { fail, failed, ok, warn } from "./doctor/finding.ts";
import type { DoctorCheck, Finding } from "./doctor/finding.ts";
import { messageOf } from "./errors.ts";
import type { Budget } from "./types.ts";

export type { DoctorCheck } from "./doctor/finding.ts";

export interface DoctorOptions {
  cwd: string;
  /** Throws CheckError where there is none. */
  findBrowser: () => Promise<{ path: string; version: string }>;
  /** The budget as a run would take it; no `file` means the default preset. Throws CheckError where it is wrong. */
  loadBudget: () => Promise<Pick<Budget, "file" | "commands" | "pages" | "autoPages" | "arePagesAssumed">>;
  /** Facts of the machine, for tests. */
  machine?: Partial<Machine>;
}

/** Checks everything that a run needs, in the order in which a run needs it. A check that breaks down is a failed check: never throws. */
export async function runDoctor(options: DoctorOptions): Promise<DoctorCheck[]> {
  const { cwd } = options;
  const machine = { ...thisMachine(), ...options.machine };
  const project = await detectProject(cwd).catch((thrown: unknown) => failed(thrown));
  const withProject = (check: (project: Project) => Promise<Finding> | Finding) => async () =>
    "status" in project ? project : check(project);
  const checks: readonly (readonly [string, () => Promise<Finding> | Finding])[] = [
    ["Node", () => checkNode(machine.node)],
    ["browser", () => checkBrowser(options.findBrowser)],
    ["sandbox", () => checkSandbox(machine)],
    ["git", () => checkGit(cwd)],
    ["project", withProject(describeProject)],
    ["package manager", withProject(checkPackageManager)],
    ["build", withProject(checkBuild)],
    ["output", withProject(checkOutput)],
    ["port", checkPort],
    ["budget", () => checkBudget(options.loadBudget, cwd)],
    ["pages", () => checkPages(options.loadBudget)],
    ["commands", () => checkCommands(options.loadBudget)],
    ["report folder", () => checkReportFolder(cwd)],
  ];
  return Promise.all(
    checks.map(async ([name, check]) => {
      try {
        return { name, ...(await check()) };
      } catch (thrown) {
        return { name, ...failed(thrown) };
      }
    }),
  );
}

async function checkBudget(load: DoctorOptions["loadBudget"], cwd: string): Promise<Finding> {
  const { file } = await load();
  return ok(
    file === undefined ? "no budget file: the preset core-web-vitals is used" : relative(cwd, file) || file,
  );
}

/** Which pages will be visited. Those that are found automatically, only a run shows. */
async function checkPages(load: DoctorOptions["loadBudget"]): Promise<Finding> {
  const budget = await load().catch(() => null);
  if (budget === null) return ok("not known: the budget is wrong");
  const { pages, autoPages, arePagesAssumed } = budget;
  if (autoPages)
    return ok(`found automatically on the served site, at most ${autoPages.most}; check lists them`);
  const names = pages.map(({ name }) => name).join(", ");
  return ok(arePagesAssumed ? `only ${names}; "pages": "auto" in the budget finds more` : names || "none");
}

/** Which commands will be run. Whether they work, only a run of them shows. */
async function checkCommands(load: DoctorOptions["loadBudget"]): Promise<Finding> {
  const { commands = [] } = await load().catch((): Pick<Budget, "commands"> => ({}));
  const idle = commands.filter(({ limits }) => limits.length === 0).map(({ name }) => name);
  const found = commands.map(({ name, run }) => `${name}: ${run}`).join("; ");
  const example = commands.find(({ limits }) => limits.length === 0)?.values[0]?.metric ?? "";
  if (idle.length === 0) return ok(commands.length === 0 ? "the budget has none" : found);
  return warn(
    `${idle.join(", ")} will not be run, since no limit names a value of it`,
    `Add a limit on "${example}" to "limits", or remove the command.`,
  );
}

async function checkReportFolder(cwd: string): Promise<Finding> {
  const folder = join(cwd, ".budget-check");
  try {
    const made = await mkdir(folder, { recursive: true });
    const probe = join(folder, `.doctor-${process.pid}`);
    await writeFile(probe, "");
    await rm(probe);
    if (made !== undefined) await rmdir(folder);
    return ok(".budget-check can be written");
  } catch (thrown) {
    return fail(
      `.budget-check cannot be written: ${messageOf(thrown)}`,
      "Make the folder writable, or run elsewhere.",
    );
  }
}
