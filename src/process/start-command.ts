import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { childEnvironment } from "./child-environment.ts";
import { LogTail } from "./log-tail.ts";
import { startProgram } from "./start-program.ts";
import { isAlive, markVariable, runsOn, strayProcesses } from "./stray-processes.ts";
import type { LivingProcess } from "./stray-processes.ts";

export interface CommandOptions {
  /** Run by the system's shell, as a package.json script is. */
  command: string;
  directory: string;
  /** Laid over the cleaned environment of this process. */
  env?: Readonly<Record<string, string>> | undefined;
  onOutput?: OnOutput | undefined;
  /** Gets every piece of stdout alone, as bytes. */
  onStdout?: ((chunk: Buffer) => void) | undefined;
}

/**
 * Gets every piece of stdout and stderr, in the order of arrival. A reader that is behind calls `waitUntil`: no more is read
 * until the promise settles, so that the command waits at its full pipe instead of filling our memory.
 */
export type OnOutput = (text: string, waitUntil: (printed: Promise<unknown>) => void) => void;

/** How a command ended: it exited with a code, was ended by a signal, or never started. */
export type CommandEnd = { code: number } | { signal: NodeJS.Signals } | { error: Error };

export interface RunningCommand {
  /** Settles when the command itself has ended; what it left in the background may still run until `stop`. Never rejects. */
  readonly ended: Promise<CommandEnd>;
  /** Settles when no process holds its output open any more: all of it has arrived. */
  readonly silent: Promise<unknown>;
  /** Set once the command has ended. */
  readonly end: CommandEnd | null;
  /** Whether anything that it started still runs once it has ended. Reads all processes of the machine: not to be asked all the time. */
  runsOn(): boolean;
  /** The last 64 kB of its output. */
  tail(): string;
  /** Ends every process of its group, and those that left it: SIGTERM first, SIGKILL for what is left after `graceMs`. Safe to call twice. */
  stop(graceMs?: number): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** How long a group may take to exit after SIGTERM. */
const defaultGraceMs = 3000;
/** SIGKILL cannot be refused; this bounds the wait for pipes held by a process that left the group. */
const afterKillMs = 1000;
const pollMs = 20;
/** Looks for what left the group at the last moment: each may have started another process before it was ended. */
const mostLastLooks = 5;
/** What a stopped command still printed is passed on up to here, bytes: the most that its two pipes and our buffers hold. */
const mostAfterStop = 512 * 1024;

/**
 * Runs the command as `$1` together with a guard. The guard blocks on descriptor 3, a pipe whose other end we hold:
 * when this process is gone for any reason (SIGKILL too), the guard reads end-of-file and ends the group. It also keeps
 * the group's id from being reused before `stop` has been called. The leader traps SIGTERM to outlive the command it
 * waits for; its message about that ("Terminated") is discarded. Only the command itself gets the mark ($2), by which
 * the guard finds processes that left the group, where /proc exists.
 */
const guarded = `
( trap '' TERM INT HUP
  end() {
    grep -lsz "^${markVariable}=$2$" /proc/[0-9]*/environ | cut -d/ -f3 | xargs kill "$1"
    kill "$1" 0
  }
  read -r line <&3; end -TERM "$2"; sleep 2; end -KILL "$2" ) >/dev/null 2>&1 &
exec 3<&- 4>&2 2>/dev/null
trap : TERM
( export ${markVariable}="$2"; exec /bin/sh -c "$1" 2>&4 4>&- )
`;

/** Starts a shell command in its own process group. Never throws: a shell that cannot start is an `end` with its error. */
export function startCommand(options: CommandOptions): RunningCommand {
  const tail = new LogTail();
  const mark = randomUUID();
  const child = startProgram(() => spawnShell(options, mark));
  if (child instanceof Error) return notStarted(child);
  const output = readOutput(child, tail, options.onOutput);
  if (options.onStdout) child.stdout?.on("data", options.onStdout);
  // A guard that is killed resets the pipe; this can be ignored.
  child.stdio[3]?.on("error", () => {});

  let end: CommandEnd | null = null;
  const ended = Promise.withResolvers<CommandEnd>();
  const settle = (how: CommandEnd): void => {
    end ??= how;
    ended.resolve(end);
  };
  // Node blames the shell for a missing folder: "spawn /bin/sh ENOENT".
  child.once("error", (error) => {
    const folderIsThere = existsSync(options.directory);
    settle({ error: folderIsThere ? error : new Error(`there is no folder ${options.directory}`) });
  });
  child.once("exit", (code, signal) => settle(signal ? { signal } : { code: code ?? 0 }));
  const silent = Promise.all([closing(child.stdout), closing(child.stderr)]);

  let stopping: Promise<void> | undefined;
  const stop = (graceMs = defaultGraceMs): Promise<void> => {
    output.readTheRest();
    return (stopping ??= endCommand(child, mark, silent, graceMs));
  };
  return {
    ended: ended.promise,
    silent,
    get end() {
      return end;
    },
    // On Windows there is no way to find processes that have left their parent.
    runsOn: () => child.pid !== undefined && (process.platform === "win32" || runsOn(child.pid, mark)),
    tail: () => tail.toString(),
    stop,
    [Symbol.asyncDispose]: () => stop(),
  };
}

function notStarted(cause: Error): RunningCommand {
  const end: CommandEnd = { error: cause };
  return {
    ended: Promise.resolve(end),
    silent: Promise.resolve(),
    end,
    runsOn: () => false,
    tail: () => "",
    stop: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function spawnShell({ command, directory, env }: CommandOptions, mark: string): ChildProcess {
  const common = { cwd: directory, env: childEnvironment(env), windowsHide: true };
  if (process.platform === "win32") {
    return spawn(command, { ...common, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  }
  const stdio: ("ignore" | "pipe")[] = ["ignore", "pipe", "pipe", "pipe"];
  return spawn("/bin/sh", ["-c", guarded, "budget-check", command, mark], {
    ...common,
    stdio,
    detached: true,
  });
}

interface OutputReader {
  /** Waits for no reader any more: what is left in the pipes is wanted for the tail. */
  readTheRest(): void;
}

function readOutput(child: ChildProcess, tail: LogTail, onOutput: OnOutput = () => {}): OutputReader {
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  let waitingFor = 0;
  /** Bytes that are still passed on; without end while the command runs. */
  let left = Infinity;
  const flow = (): void => {
    for (const stream of streams) stream.resume();
  };
  const waitUntil = (printed: Promise<unknown>): void => {
    if (left !== Infinity) return;
    waitingFor++;
    for (const stream of streams) stream.pause();
    const goOn = (): void => {
      if (--waitingFor === 0) flow();
    };
    printed.then(goOn, goOn);
  };
  for (const stream of streams) {
    const decoder = new TextDecoder();
    stream.on("data", (chunk: Buffer) => {
      tail.push(chunk);
      if (left <= 0) return;
      left -= chunk.length;
      onOutput(decoder.decode(chunk, { stream: true }), waitUntil);
    });
  }
  return {
    readTheRest() {
      left = Math.min(left, mostAfterStop);
      flow();
    },
  };
}

/** The child's own `close` event would wait for the guard's pipe too. */
function closing(stream: Readable | null): Promise<void> {
  if (!stream || stream.closed) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once("close", () => resolve());
  });
}

/** `silent` settles when no process holds the output open any more, which is when the command's processes are gone. */
async function endCommand(
  child: ChildProcess,
  mark: string,
  silent: Promise<unknown>,
  graceMs: number,
): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  // Collected before anything ends, because the parent of an orphan no longer belongs to the command.
  let strays = straysOf(pid, mark);
  if (graceMs > 0) {
    signalGroup(pid, "SIGTERM");
    signalEach(strays, "SIGTERM");
    await within(Promise.all([silent, gone(strays, graceMs)]), graceMs);
    strays = [...strays, ...straysOf(pid, mark)].filter(isAlive);
  }
  signalGroup(pid, "SIGKILL");
  signalEach(strays, "SIGKILL");
  // A process that left the group between the look and the signal was met by neither.
  for (let looks = 0, left = straysOf(pid, mark); left.length > 0 && looks < mostLastLooks; looks++) {
    signalEach(left, "SIGKILL");
    left = straysOf(pid, mark);
  }
  await within(silent, afterKillMs);
  for (const stream of child.stdio) stream?.destroy();
  child.unref();
}

function signalGroup(leader: number, signal: "SIGTERM" | "SIGKILL"): void {
  if (process.platform === "win32") {
    // Windows has no groups: taskkill walks the tree of children.
    spawn("taskkill", ["/pid", String(leader), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on(
      "error",
      () => {},
    );
    return;
  }
  try {
    process.kill(-leader, signal);
  } catch {
    // The whole group is gone already.
  }
}

/** On Windows `taskkill` has walked the tree already. */
function straysOf(leader: number, mark: string): LivingProcess[] {
  return process.platform === "win32" ? [] : strayProcesses(leader, mark);
}

function signalEach(strays: readonly LivingProcess[], signal: "SIGTERM" | "SIGKILL"): void {
  for (const { pid } of strays) {
    try {
      process.kill(pid, signal);
    } catch {
      // It is gone already.
    }
  }
}

async function gone(strays: readonly LivingProcess[], mostMs: number): Promise<void> {
  const deadline = performance.now() + mostMs;
  while (performance.now() < deadline && strays.some(isAlive)) await sleep(pollMs);
}

async function within(promise: Promise<unknown>, ms: number): Promise<void> {
  const timeout = Promise.withResolvers<void>();
  const timer = setTimeout(timeout.resolve, ms);
  await Promise.race([promise, timeout.promise]);
  clearTimeout(timer);
}
