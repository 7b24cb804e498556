import { CheckError } from "../errors.ts";
import { describeEnd } from "../process/describe-end.ts";
import type { OnOutput } from "../process/start-command.ts";
import { stepFor } from "./install-advice.ts";
import { runCommand } from "./run-command.ts";

export interface BuildOptions {
  /** Run in a shell, in `directory`. */
  command: string;
  directory: string;
  env?: Readonly<Record<string, string>> | undefined;
  /** Bound on the build, milliseconds. Default: a quarter of an hour. */
  timeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
  onOutput?: OnOutput | undefined;
}

/**
 * Runs the app's own build. `findOutput` needs `startedAt` (milliseconds since 1970) to distinguish files of this build
 * from older ones.
 *
 * @throws CheckError BUILD_FAILED with the log's tail in `detail`; the signal's reason on abort.
 */
export async function buildApp(options: BuildOptions): Promise<{ durationMs: number; startedAt: number }> {
  const startedAt = Date.now();
  const { end, durationMs, tail } = await runCommand(options);
  if ("code" in end && end.code === 0) return { durationMs, startedAt };
  throw new CheckError("BUILD_FAILED", `The build "${options.command}" ${describeEnd(end)}.`, {
    advice: "timeoutMs" in end ? adviceForTimeout : adviceFor(tail, options),
    detail: tail === "" ? "(the build printed nothing)" : tail,
  });
}

const adviceForTimeout = `Its last output above says what it waits for; a build that needs longer gets it by the budget's "build": { "command": …, "timeout": "1800 s" }.`;

/** The fix for a log that shows a well-known cause, else how to see it for oneself. */
function adviceFor(log: string, { command, directory }: BuildOptions): string {
  if (/Missing script|ERR_PNPM_NO_SCRIPT|Couldn't find a script named|Script not found "/i.test(log)) {
    return `package.json has no such script: set "build" in the budget to the command that builds the app, or to false.`;
  }
  if (/JavaScript heap out of memory/.test(log)) {
    return `The build ran out of memory: give Node more in the budget's "build": { "command": …, "env": { "NODE_OPTIONS": "--max-old-space-size=4096" } }.`;
  }
  const missing = /(?:^|\s|: )(npm|pnpm|yarn|bun): (?:command )?not found/.exec(log)?.[1];
  if (missing !== undefined) return `${stepFor(missing)}.`;
  if (/(?:command )?not found|is not recognized as an internal or external command/.test(log)) {
    return "A program of the build is missing: install the app's dependencies (development ones too) first.";
  }
  return `Run "${command}" in ${directory} and fix what it reports.`;
}
