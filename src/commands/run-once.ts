import { describeEnd } from "../process/describe-end.ts";
import type { OutOfTime } from "../process/describe-end.ts";
import { startCommand } from "../process/start-command.ts";
import type { CommandEnd, OnOutput } from "../process/start-command.ts";

export interface RunOnce {
  /** Placeholders are filled in already. */
  command: string;
  directory: string;
  env?: Readonly<Record<string, string>> | undefined;
  /** Bound on the run, milliseconds. */
  timeoutMs: number;
  signal: AbortSignal;
  onOutput?: OnOutput | undefined;
}

/** What a run printed, or why it does not count. */
export type RunResult = { stdout: string; durationMs: number } | { failed: string };

/**
 * Bytes of stdout that are kept: summaries of load tests have a few kB. A command that prints more prints its log there, and is
 * ended instead of filling our memory.
 */
const mostBytes = 4 * 1024 * 1024;

/** Output that is still in the pipe when the command has ended; bounded, since what it left behind may hold the pipe open. */
const drainMs = 1000;

/** Characters that are kept of the last words of a failed command. */
const mostWords = 300;

/**
 * Runs a command to its end and returns what it wrote to stdout. Nothing of it outlives the call: its process group is ended, and
 * with it what it left in the background.
 *
 * @throws the signal's reason on abort. A command that fails, hangs or prints too much is a result, not an error.
 */
export async function runOnce(options: RunOnce): Promise<RunResult> {
  const { signal, timeoutMs } = options;
  signal.throwIfAborted();
  const kept: Buffer[] = [];
  let bytes = 0;
  const tooMuch = Promise.withResolvers<"too much">();
  const startedAt = performance.now();
  const command = startCommand({
    command: options.command,
    directory: options.directory,
    env: options.env,
    onOutput: options.onOutput,
    onStdout(chunk) {
      bytes += chunk.length;
      if (bytes <= mostBytes) kept.push(chunk);
      else tooMuch.resolve("too much");
    },
  });
  const aborted = Promise.withResolvers<"aborted">();
  const onAbort = (): void => aborted.resolve("aborted");
  signal.addEventListener("abort", onAbort, { once: true });
  const late = Promise.withResolvers<OutOfTime>();
  const timer = setTimeout(() => late.resolve({ timeoutMs }), timeoutMs);
  try {
    const end = await Promise.race([command.ended, tooMuch.promise, late.promise, aborted.promise]);
    const durationMs = performance.now() - startedAt;
    if (end === "aborted") throw signal.reason;
    if (end === "too much" || bytes > mostBytes)
      return { failed: `printed more than ${mostBytes / 1024 ** 2} MiB to stdout` };
    if (isSuccess(end)) await drained(command.silent);
    else await command.stop();
    if (!isSuccess(end)) return { failed: describeEnd(end) + lastWords(command.tail()) };
    return { stdout: Buffer.concat(kept).toString("utf8"), durationMs };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    await command.stop(0);
  }
}

function isSuccess(end: CommandEnd | OutOfTime): boolean {
  return "code" in end && end.code === 0;
}

/** ` (its last words: …)`, or nothing where it was silent. */
export function lastWords(output: string): string {
  const text = output.replace(/\s+/g, " ").trim();
  if (text === "") return "";
  return `; its last words: ${text.length > mostWords ? `…${text.slice(-mostWords).toWellFormed()}` : text}`;
}

async function drained(silent: Promise<unknown>): Promise<void> {
  const waited = Promise.withResolvers<void>();
  const timer = setTimeout(waited.resolve, drainMs);
  await Promise.race([silent, waited.promise]);
  clearTimeout(timer);
}
