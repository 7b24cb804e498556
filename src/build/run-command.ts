import type { OutOfTime } from "../process/describe-end.ts";
import { startCommand } from "../process/start-command.ts";
import type { CommandEnd, CommandOptions } from "../process/start-command.ts";

export interface RunOptions extends CommandOptions {
  signal?: AbortSignal | undefined;
  /** Bound on the command, milliseconds. Default: a quarter of an hour. */
  timeoutMs?: number | undefined;
}

export interface CommandResult {
  end: CommandEnd | OutOfTime;
  durationMs: number;
  /** The last 64 kB of stdout and stderr, without colour codes. */
  tail: string;
}

/** Output that is still in the pipe when the command has ended; bounded, as a daemon it left behind may keep the pipe open. */
const drainMs = 500;
/** Longer than builds take, so that only a command that waits forever reaches it. */
const defaultTimeoutMs = 15 * 60_000;

/**
 * Runs a shell command to its end. Nothing of it outlives the call: what it left in the background is ended too, as it is when
 * `signal` aborts or its time is over.
 *
 * @throws the signal's reason on abort. A command that fails, or is not done in time, is a result, no error.
 */
export async function runCommand(options: RunOptions): Promise<CommandResult> {
  const { signal, timeoutMs = defaultTimeoutMs } = options;
  signal?.throwIfAborted();
  const startedAt = performance.now();
  const command = startCommand(options);
  const aborted = Promise.withResolvers<"aborted">();
  const onAbort = (): void => aborted.resolve("aborted");
  signal?.addEventListener("abort", onAbort, { once: true });
  const late = Promise.withResolvers<OutOfTime>();
  const timer = setTimeout(() => late.resolve({ timeoutMs }), timeoutMs);
  try {
    const outcome = await Promise.race([command.ended, late.promise, aborted.promise]);
    const durationMs = performance.now() - startedAt;
    if (outcome === "aborted") {
      await command.stop();
      throw signal?.reason;
    }
    if ("timeoutMs" in outcome) await command.stop();
    else await drained(command.silent);
    await command.stop(0);
    return { end: outcome, durationMs, tail: command.tail() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    await command.stop(0);
  }
}

async function drained(silent: Promise<unknown>): Promise<void> {
  const waited = Promise.withResolvers<void>();
  const timer = setTimeout(waited.resolve, drainMs);
  await Promise.race([silent, waited.promise]);
  clearTimeout(timer);
}
