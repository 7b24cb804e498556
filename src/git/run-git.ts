/** Git as a child process: no shell, no prompt, no hook, no background work, bounded time and output. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { stripAddresses } from "../address.ts";
import { CheckError } from "../errors.ts";
import { machineLimits } from "../machine-limits.ts";
import { startProgram } from "../process/start-program.ts";
import { printWait } from "../quantity.ts";
import { gitEnvironment, gitSettings } from "./git-environment.ts";

/** Where git runs. `env` replaces the process's environment (default: our own). */
export interface GitPlace {
  cwd: string;
  env?: Readonly<Record<string, string | undefined>> | undefined;
  signal?: AbortSignal | undefined;
}

export interface GitLimits {
  /** Default one minute. */
  timeoutMs?: number;
  /** Bytes of stdout that are kept, default 16 MiB. */
  maxBytes?: number;
  /** What happens beyond `maxBytes`: an error (default), or git is stopped and what came is returned. */
  beyond?: "fail" | "cut";
  /** Added to the environment. */
  extraEnv?: Readonly<Record<string, string>>;
}

export type GitFailure = "exit" | "not-installed" | "timeout" | "too-much-output";

/** Git refused or could not run. `message` is one line in git's own words; `detail` is the end of its stderr. */
export class GitError extends CheckError {
  readonly failure: GitFailure;
  readonly exitCodeOfGit: number | null;

  constructor(
    failure: GitFailure,
    message: string,
    more: { stderr?: string; exitCode?: number | null } = {},
  ) {
    const advice = failure === "not-installed" ? "Install git, or run without a base: --no-base" : undefined;
    super("GIT_FAILED", message, { advice, detail: more.stderr === "" ? undefined : more.stderr });
    this.name = "GitError";
    this.failure = failure;
    this.exitCodeOfGit = more.exitCode ?? null;
  }
}

const minute = 60_000;
const keptStderr = 16 * 1024;
/** From SIGTERM, on which git removes its lock files, to SIGKILL. */
const graceMs = 500;

/**
 * Runs git and returns what it wrote to stdout.
 * @throws GitError where git fails; CheckError MACHINE_LIMIT where the system does not start it; the signal's reason where it is
 * aborted.
 */
export async function runGit(
  place: GitPlace,
  args: readonly string[],
  limits: GitLimits = {},
): Promise<string> {
  place.signal?.throwIfAborted();
  const { timeoutMs = minute, maxBytes = 16 * 1024 * 1024, beyond = "fail" } = limits;
  const name = `git ${args[0] ?? ""}`;
  const child = startProgram(() =>
    spawn("git", [...gitSettings, ...args], {
      cwd: place.cwd,
      env: gitEnvironment(place.env ?? process.env, limits.extraEnv),
      stdio: ["ignore", "pipe", "pipe"],
      // Its own session: no terminal to prompt on, no Ctrl-C meant for us, and one group to stop.
      detached: process.platform !== "win32",
      windowsHide: true,
    }),
  );
  if (child instanceof Error) throw notStarted(name, child);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let failure: CheckError | undefined;
  let cut = false;
  let hardStop: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (hardStop !== undefined) return;
    endGroup(child, "SIGTERM");
    hardStop = setTimeout(() => {
      endGroup(child, "SIGKILL");
      // A daemon that git left in a group of its own may hold them open forever.
      child.stdout.destroy();
      child.stderr.destroy();
    }, graceMs);
  };
  const timer = setTimeout(() => {
    failure = new GitError("timeout", `${name} gave no answer within ${printWait(timeoutMs)}`);
    stop();
  }, timeoutMs);
  place.signal?.addEventListener("abort", stop, { once: true });

  const out: Buffer[] = [];
  let size = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    if (size > maxBytes) return;
    size += chunk.length;
    out.push(chunk);
    if (size <= maxBytes) return;
    if (beyond === "cut") cut = true;
    else failure = new GitError("too-much-output", `${name} wrote more than ${maxBytes} bytes`);
    stop();
  });
  let stderr = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text: string) => {
    stderr = (stderr + text).slice(-keptStderr);
  });
  child.on("error", (cause: NodeJS.ErrnoException) => {
    failure =
      cause.code === "ENOENT"
        ? new GitError("not-installed", `${name}: git was not found, or there is no folder ${place.cwd}`)
        : notStarted(name, cause);
    if (child.pid === undefined) child.emit("close", null);
  });
  child.on("close", (exitCode: number | null) => {
    clearTimeout(timer);
    clearTimeout(hardStop);
    place.signal?.removeEventListener("abort", stop);
    if (place.signal?.aborted === true) return reject(place.signal.reason as Error);
    if (failure !== undefined) return reject(failure);
    if (exitCode === 0 || cut) return resolve(Buffer.concat(out).subarray(0, maxBytes).toString("utf8"));
    reject(
      new GitError("exit", `${name}: ${wordsOf(stderr, exitCode)}`, { stderr: clean(stderr), exitCode }),
    );
  });
  return promise;
}

/** As `runGit`, without the last line break, and undefined where git answers with a failure of its own. */
export async function askGit(
  place: GitPlace,
  args: readonly string[],
  limits: GitLimits = {},
): Promise<string | undefined> {
  try {
    return (await runGit(place, args, limits)).replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof GitError && error.failure === "exit") return undefined;
    throw error;
  }
}

/** A limit of the machine is not a failure of git: callers that continue when git fails must not continue then. */
function notStarted(name: string, cause: Error): CheckError {
  const limit = machineLimits.find(({ pattern }) => pattern.test(cause.message));
  if (!limit) return new GitError("exit", `${name}: ${cause.message}`);
  return new CheckError("MACHINE_LIMIT", `${name} could not be started: ${limit.what}`, {
    advice: limit.advice,
    cause,
  });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // All of it has ended in between.
  }
}

/** Git's reason on one line: its `fatal:` and `error:` lines, else the last thing that it said. */
function wordsOf(stderr: string, exitCode: number | null): string {
  const lines = clean(stderr)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const told = lines.filter((line) => /^(fatal|error):/.test(line));
  const words = (told.length > 0 ? told : lines.slice(-1)).join(" ");
  return words === "" ? `ended with ${exitCode ?? "a signal"}` : stripAddresses(words).slice(0, 500);
}

/** A remote's URL may hold a token, and a remote's message may hold anything. */
function clean(text: string): string {
  return text
    .replace(/\/\/[^\s/@]+@/g, "//")
    .replace(/\r/g, "\n")
    .replace(/[^\P{C}\n\t]/gu, "");
}
