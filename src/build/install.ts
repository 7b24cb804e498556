import { access } from "node:fs/promises";
import { join } from "node:path";
import { CheckError } from "../errors.ts";
import { describeEnd } from "../process/describe-end.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import type { OnOutput } from "../process/start-command.ts";
import type { Installable } from "./installed-modules.ts";
import { staleModules } from "./installed-modules.ts";
import { runCommand } from "./run-command.ts";

export interface InstallResult {
  installed: boolean;
  /** Why it was or was not done, one clause. */
  reason: string;
  durationMs: number;
}

/**
 * Installs the project's dependencies where they are missing or are not those of the lockfile.
 *
 * @throws CheckError INSTALL_FAILED with the log's tail in `detail`; the signal's reason on abort.
 */
export async function installDependencies(
  project: Installable,
  options: {
    signal?: AbortSignal | undefined;
    /** Bound on the install, milliseconds. Default: a quarter of an hour. */
    timeoutMs?: number | undefined;
    onOutput?: OnOutput | undefined;
  } = {},
): Promise<InstallResult> {
  const { installCommand: command } = project;
  const directory = project.workspaceRoot ?? project.directory;
  const nothing = (reason: string): InstallResult => ({ installed: false, reason, durationMs: 0 });
  if (command === null) return nothing("there is no package.json");
  if (!(await hasDependencies(project))) return nothing("package.json names no dependencies");
  const stale = await staleModules(project, directory);
  if (stale === null) {
    const { lockfile } = project;
    return nothing(
      lockfile === null
        ? "modules are there, and no lockfile"
        : "the installed modules are those of the lockfile",
    );
  }

  // NODE_ENV=production would leave out the very packages that build the app.
  const env = { NODE_ENV: "development" };
  const { end, durationMs, tail } = await runCommand({ ...options, command, directory, env });
  if ("code" in end && end.code === 0) return { installed: true, reason: stale, durationMs };
  throw new CheckError("INSTALL_FAILED", `"${command}" ${describeEnd(end)}.`, {
    advice: "timeoutMs" in end ? adviceForTimeout : adviceFor(tail, command, directory),
    detail: tail === "" ? "(it printed nothing)" : tail,
  });
}

async function hasDependencies(project: Installable): Promise<boolean> {
  if (project.workspaceRoot !== null) return true;
  try {
    const manifest: unknown = JSON.parse(
      await readRegularText(join(project.directory, "package.json"), mostConfigBytes),
    );
    if (typeof manifest !== "object" || manifest === null) return false;
    const fields = new Map(Object.entries(manifest));
    if (fields.has("workspaces")) return true;
    return ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].some(
      (field) => Object.keys(fields.get(field) ?? {}).length > 0,
    );
  } catch {
    // No or no readable package.json: the package manager will say it better, if there is one.
    return access(join(project.directory, "package.json")).then(
      () => true,
      () => false,
    );
  }
}

const adviceForTimeout = `Its last output above says what it waits for, often a registry or a question; one that needs longer gets it by the budget's "build": { "command": …, "timeout": "1800 s" }.`;

function adviceFor(log: string, command: string, directory: string): string {
  const program = command.split(" ")[0] ?? command;
  if (
    /EUSAGE|in sync|ERR_PNPM_OUTDATED_LOCKFILE|YN0028|lockfile needs to be updated|lockfile had changes/.test(
      log,
    )
  ) {
    return `The lockfile does not fit package.json: run "${program} install" in ${directory} and commit the lockfile.`;
  }
  if (/ERESOLVE/.test(log)) {
    return `Two packages ask for different versions of a third: run "${program} install" in ${directory} and fix the conflict.`;
  }
  if (/not found|is not recognized/.test(log) && log.includes(`${program}`) && log.length < 400) {
    return `${program} is not installed: run "corepack enable", or install ${program}, before budget-check.`;
  }
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|getaddrinfo/.test(log)) {
    return "The package registry cannot be reached from here: install the dependencies beforehand, or check network and proxy.";
  }
  if (/E401|E403|ERR_PNPM_FETCH_40[13]|YN0041/.test(log)) {
    return "The package registry refused the credentials: give the step the token that .npmrc names.";
  }
  return `Run "${command}" in ${directory} and fix what it reports.`;
}
