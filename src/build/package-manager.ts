/** The package manager that a project pins: found on PATH, or brought by Corepack or npx. */
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { CheckError } from "../errors.ts";
import { childEnvironment } from "../process/child-environment.ts";
import { runCommand } from "./run-command.ts";

/** What finding it needs to know of a project; `Project` of src/project fits. */
export interface ManagedProject {
  directory: string;
  packageManager: "npm" | "pnpm" | "yarn" | "bun" | null;
  managerVersion: {
    /** What `packageManager` says, without its hash. */
    pinned: string | null;
    /** Major versions that read the lockfile; null where any does. */
    majors: readonly number[] | null;
    /** What npx fetches: `pnpm@10.1.0`. Null where nothing needs to be fetched. */
    package: string | null;
  };
}

export interface FoundManager {
  /** To be laid over the environment of every command of the project: its own scripts call the manager too. */
  env: Readonly<Record<string, string>>;
  /** One sentence where it was not simply there; else null. */
  note: string | null;
}

/** Bound of each try, milliseconds: Corepack and npx may download it first. */
const tryMs = 120_000;

/** By default, Corepack asks before it downloads, and writes the version into package.json. */
const corepackEnv = { COREPACK_ENABLE_DOWNLOAD_PROMPT: "0", COREPACK_ENABLE_AUTO_PIN: "0" };

/** The step of a workflow that brings a package manager. */
export const bringingStep = {
  npm: "Add actions/setup-node before this step",
  pnpm: "Add pnpm/action-setup before this step",
  yarn: 'Run "corepack enable" before this step',
  bun: "Add oven-sh/setup-bun before this step",
} as const;

/**
 * Finds the project's package manager: the one on PATH if it reads the lockfile, else the pinned version by Corepack, else by npx.
 *
 * @throws CheckError INSTALL_FAILED where none of them brings it; the signal's reason on abort.
 */
export async function findPackageManager(
  project: ManagedProject,
  signal?: AbortSignal,
): Promise<FoundManager> {
  const { packageManager: manager, managerVersion: wanted, directory } = project;
  // npm is where Node is, and reads every lockfile of its own.
  if (manager === null || wanted.package === null) return { env: {}, note: null };
  const there = await versionOnPath(project, signal);
  if (there !== null && fits(there, wanted)) return { env: corepackEnv, note: null };
  const why = there === null ? `${manager} is not on PATH` : `${manager} ${there} does not fit the project`;
  const failures: string[] = [];
  for (const bringer of await bringersOf(project, signal)) {
    const folder = await folderFrom(bringer, project, signal);
    if ("failed" in folder) {
      failures.push(`${bringer}: ${folder.failed}`);
      continue;
    }
    const env = { ...corepackEnv, PATH: [folder.path, pathOf()].join(delimiter) };
    const { end, tail } = await run(`${manager} --version`, directory, env, signal);
    const version = lastLine(tail);
    if ("code" in end && end.code === 0 && fits(version, wanted))
      return { env, note: `${why}: ${manager} ${version} is used, by ${bringer}` };
    failures.push(`${bringer}: ${decisive(tail)}`);
  }
  throw new CheckError("INSTALL_FAILED", `${nameOf(project)} is needed, and ${why}`, {
    advice: `${bringingStep[manager]}.`,
    detail: failures.length === 0 ? "Neither Corepack nor npx is on PATH" : failures.join("\n"),
  });
}

/** Where the project's package manager comes from, without fetching it: what is on PATH, or who would bring it. */
export async function foreseePackageManager(
  project: ManagedProject,
  signal?: AbortSignal,
): Promise<{ version: string } | { missing: string; by: string | null }> {
  const { packageManager: manager, managerVersion: wanted } = project;
  const there = await versionOnPath(project, signal);
  if (there !== null && fits(there, wanted)) return { version: there };
  const [bringer] = wanted.package === null ? [] : await bringersOf(project, signal);
  const missing =
    there === null ? `${manager} is not on PATH` : `${manager} ${there} does not fit the project`;
  return { missing, by: bringer === undefined ? null : `${nameOf(project)} by ${bringer}` };
}

function nameOf({ packageManager, managerVersion: { pinned, package: fetched } }: ManagedProject): string {
  const version = pinned ?? /@([^@/]+)$/.exec(fetched ?? "")?.[1];
  return version === undefined ? `${packageManager}` : `${packageManager} ${version}`;
}

async function versionOnPath(
  { packageManager, directory }: ManagedProject,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const { end, tail } = await run(`${packageManager} --version`, directory, corepackEnv, signal);
  return "code" in end && end.code === 0 ? lastLine(tail) : null;
}

function fits(version: string, { majors }: ManagedProject["managerVersion"]): boolean {
  return /^\d/.test(version) && (majors === null || majors.includes(Number.parseInt(version, 10)));
}

type Bringer = "Corepack" | "npx";

/** Corepack follows the `packageManager` field alone, and has no Bun: https://github.com/nodejs/corepack#readme */
async function bringersOf(
  { packageManager, managerVersion, directory }: ManagedProject,
  signal: AbortSignal | undefined,
): Promise<Bringer[]> {
  const follows = managerVersion.pinned !== null && packageManager !== "bun";
  const asked: readonly (readonly [Bringer, boolean])[] = [
    ["Corepack", follows],
    ["npx", true],
  ];
  const found: Bringer[] = [];
  for (const [bringer, may] of asked) {
    if (!may) continue;
    const { end } = await run(`${bringer.toLowerCase()} --version`, directory, {}, signal);
    if ("code" in end && end.code === 0) found.push(bringer);
  }
  return found;
}

/** The folder that holds the program, to be put in front of PATH. */
async function folderFrom(
  bringer: Bringer,
  { managerVersion, packageManager }: ManagedProject,
  signal: AbortSignal | undefined,
): Promise<{ path: string } | { failed: string }> {
  const where = process.platform === "win32" ? "where" : "command -v";
  // Outside of the project, whose own modules and settings npx would look at.
  const neutral = tmpdir();
  if (bringer === "Corepack") {
    const { tail } = await run(`${where} corepack`, neutral, {}, signal);
    const program = await realpath(firstLine(tail)).catch(() => null);
    if (program === null) return { failed: "it cannot be found" };
    return { path: join(dirname(dirname(program)), "shims") };
  }
  const command = `npx --yes --package=${managerVersion.package} -c "${where} ${packageManager}"`;
  const { end, tail } = await run(command, neutral, {}, signal);
  if (!("code" in end) || end.code !== 0) return { failed: decisive(tail) };
  return { path: dirname(lastLine(tail)) };
}

function run(
  command: string,
  directory: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
) {
  return runCommand({ command, directory, env, signal, timeoutMs: tryMs });
}

function pathOf(): string {
  const environment = childEnvironment();
  return environment["PATH"] ?? environment["Path"] ?? "";
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0] ?? "";
}

function lastLine(text: string): string {
  return text.split(/\r?\n/).at(-1)?.trim() ?? "";
}

/** The line of a failed try that says why. */
function decisive(log: string): string {
  const lines = log.split(/\r?\n/).filter((line) => line.trim() !== "");
  return (lines.find((line) => /error|not found/i.test(line)) ?? lines[0] ?? "it failed")
    .trim()
    .slice(0, 300);
}
