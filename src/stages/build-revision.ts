/** What is done in a revision's folder before it is served: its package manager, its modules, its build. */
import { relative, resolve } from "node:path";
import { buildApp } from "../build/build.ts";
import type { BuildOptions } from "../build/build.ts";
import { installDependencies } from "../build/install.ts";
import { findPackageManager } from "../build/package-manager.ts";
import type { FoundManager } from "../build/package-manager.ts";
import { CheckError } from "../errors.ts";
import type { Project } from "../project/detect.ts";
import type { Budget, Progress } from "../types.ts";
import { buildPackages } from "./build-packages.ts";
import { buildRecorded } from "./build-recorded.ts";
import type { RecordedBuild } from "./build-recorded.ts";

export type OutputReader = NonNullable<BuildOptions["onOutput"]>;

/** A revision to build. */
export interface BuildTask {
  budget: Budget;
  /** The folder of this revision that corresponds to `budget.directory`. */
  directory: string;
  /** Whether the build may be asked which modules it is made of. Default: yes. */
  instrument?: boolean | undefined;
  /** What every command of the project finds in its environment. */
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
  onProgress: (event: Progress) => void;
}

/** The command that builds the app; false or null where there is nothing to build. */
export function buildCommandOf(project: Project, budget: Budget): string | false | null {
  return budget.build?.command ?? project.buildCommand;
}

/**
 * The project's package manager, where a command of the project's is run. A build needs it; a server may do without.
 * @param mayServe whether a command may serve the app.
 * @throws CheckError INSTALL_FAILED where a build cannot have it.
 */
export async function managerFor(
  project: Project,
  { budget, build: mayBuild, signal }: { budget: Budget; build: boolean; signal: AbortSignal },
  mayServe: boolean,
): Promise<FoundManager & { missing: CheckError | null }> {
  const builds = mayBuild && (buildCommandOf(project, budget) ?? false) !== false;
  if (!builds && !mayServe) return { env: {}, note: null, missing: null };
  try {
    return { ...(await findPackageManager(project, signal)), missing: null };
  } catch (error) {
    if (builds || !(error instanceof CheckError)) throw error;
    return { env: {}, note: null, missing: error };
  }
}

/**
 * A server needs its modules where nothing was built, too. What is there is left alone, whatever the lockfile says.
 * @returns why they could not be installed. A server may do without: one in a container, or of another language.
 */
export async function installToServe(
  project: Project,
  { budget, env, signal }: BuildTask,
  say: (stage: "install", text: string) => void,
  onOutput: OutputReader,
): Promise<CheckError | null> {
  const timeoutMs = budget.build?.timeoutMs;
  const onStart = sayInstall(say);
  try {
    await installDependencies(project, { signal, onOutput, timeoutMs, env, onlyMissing: true, onStart });
    return null;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CheckError) return error;
    throw error;
  }
}

/** Nothing is said where all modules are there. */
function sayInstall(say: (stage: "install", text: string) => void): (reason: string) => void {
  return (reason) => say("install", `Installing dependencies: ${reason}`);
}

/**
 * Installs and builds what the revision is made of.
 * @returns when the build began, and what was recorded of it; undefined if there is nothing to build.
 */
export async function buildRevision(
  project: Project,
  options: BuildTask,
  say: (stage: "install" | "build", text: string) => void,
  onOutput: OutputReader,
): Promise<RecordedBuild | undefined> {
  const { budget, signal } = options;
  const command = buildCommandOf(project, budget);
  if (command === false || command === null) return undefined;
  const timeoutMs = budget.build?.timeoutMs;
  const onStart = sayInstall(say);
  await installDependencies(project, { signal, onOutput, timeoutMs, env: options.env, onStart });
  const env = { ...options.env, ...budget.build?.env };
  const shared = { env, timeoutMs, signal, onOutput };
  // A command of the budget's own builds what it needs.
  const packages =
    budget.build?.command === undefined
      ? await buildPackages(project, shared, (text) => say("build", text))
      : null;
  say("build", `Building with ${command}`);
  const directory = budget.build?.directory
    ? resolve(options.directory, relative(budget.directory, budget.build.directory))
    : options.directory;
  const task = { ...shared, command, directory };
  const onNote = (text: string) => options.onProgress({ type: "note", note: { level: "warn", text } });
  try {
    if (options.instrument === false) return { ...(await buildApp(task)), record: null };
    return await buildRecorded(task, onNote);
  } catch (error) {
    signal.throwIfAborted();
    // It lacks a package that could not be built: that is the cause.
    throw packages ?? error;
  }
}
