import { access } from "node:fs/promises";
import { join } from "node:path";
import { CheckError } from "../errors.ts";
import { describeEnd } from "../process/describe-end.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import type { OnOutput } from "../process/start-command.ts";
import { decisiveLine } from "./decisive-line.ts";
import { installAdvice } from "./install-advice.ts";
import type { Installable } from "./installed-modules.ts";
import { resolvesDependencies, staleModules } from "./installed-modules.ts";
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
    /** Laid over this process's environment. */
    env?: Readonly<Record<string, string>> | undefined;
    /** Install only where modules are not there at all, since nothing is built from them. Default: false. */
    onlyMissing?: boolean | undefined;
    /** Called before the command runs, with why. */
    onStart?: ((reason: string) => void) | undefined;
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

  if (options.onlyMissing && (await resolvesDependencies(project.directory)))
    return nothing("the app's modules are there");

  // NODE_ENV=production would leave out the packages that build the app.
  options.onStart?.(stale);
  const { signal, timeoutMs, onOutput } = options;
  const env = { NODE_ENV: "development", ...options.env };
  const task = { command, directory, env, signal, timeoutMs, onOutput };
  const { end, durationMs, tail } = await runCommand(task);
  if ("code" in end && end.code === 0) return { installed: true, reason: stale, durationMs };
  const said = withoutUsage(tail);
  const why = "timeoutMs" in end ? null : decisiveLine(said);
  throw new CheckError(
    "INSTALL_FAILED",
    `"${command}" ${describeEnd(end)}${why === null ? "." : `: ${why}`}`,
    {
      advice: installAdvice("timeoutMs" in end ? null : tail, command, directory),
      detail: said === "" ? "(it printed nothing)" : said,
    },
  );
}

/** npm explains its options at length behind some errors: reports show the end of the log. */
function withoutUsage(log: string): string {
  return log.replace(
    /^npm (?:error|ERR!) Usage:\r?\n(?:npm (?:error|ERR!).*\n)*?(?=npm (?:error|ERR!) A complete log)/m,
    "",
  );
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
