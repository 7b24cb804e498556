import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A process for as long as it lives: its number is given to another one after it. */
export interface LivingProcess {
  pid: number;
  /** In the system's own spelling; only good for telling two processes of one number apart. */
  startedAt: string;
}

interface ProcessEntry extends LivingProcess {
  parent: number;
  group: number;
}

/**
 * The variable by which a command's processes are known, wherever they went. Jenkins finds what a job left behind in the same
 * way: https://www.jenkins.io/doc/book/using/aborting-a-build/
 */
export const markVariable = "BUDGET_CHECK_COMMAND";

/** How often a process that is starting another program is read again, with a pause in between. */
const mostLooks = 50;
const pauseMs = 2;
/** Process id of kthreadd, the parent of Linux's kernel threads, which have no program. */
const kernelThreads = 2;

const psTimeoutMs = 2_000;
const psBytes = 16 * 1024 * 1024;

/**
 * What a command started and what left its group (`setsid`, `detached: true`), so that a signal to the group does not reach
 * it: children of its processes, and on Linux also what has cut itself off from its parent, which still holds the mark.
 * Read at one go: while a tree is read it changes.
 * @param leader of the command's group.
 * @param mark value of `markVariable` that only this command's processes were given.
 */
export function strayProcesses(leader: number, mark: string): LivingProcess[] {
  return straysAmong(allEntries(), leader, mark);
}

/**
 * Whether anything that a command started still runs, in its group or elsewhere.
 * @param leader of the command's group, which has ended. Its guard, which runs on in the group, does not count.
 * @param mark value of `markVariable` that only this command's processes were given.
 */
export function runsOn(leader: number, mark: string): boolean {
  const all = allEntries();
  return all.filter(({ group }) => group === leader).length > 1 || straysAmong(all, leader, mark).length > 0;
}

function allEntries(): ProcessEntry[] {
  return process.platform === "linux" ? entriesOfProc() : entriesOfPs();
}

function straysAmong(all: readonly ProcessEntry[], leader: number, mark: string): LivingProcess[] {
  const family = new Set([leader]);
  // Each round goes a generation down; a process is never its own ancestor, so that this ends.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parent, group } of all) if (family.has(parent) || group === leader) family.add(pid);
  }
  return all.filter(
    (entry) =>
      entry.group !== leader && entry.pid !== process.pid && (family.has(entry.pid) || hasMark(entry, mark)),
  );
}

/** Whether it is that very process which still runs. */
export function isAlive({ pid, startedAt }: LivingProcess): boolean {
  if (process.platform !== "linux")
    return entriesOfPs(["-p", String(pid)]).some((found) => found.startedAt === startedAt);
  return entryOfProc(String(pid))?.startedAt === startedAt;
}

function entriesOfProc(): ProcessEntry[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(entryOfProc)
    .filter((entry) => entry !== undefined);
}

/** Fields: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. Undefined once it has ended. */
function entryOfProc(pid: string): ProcessEntry | undefined {
  const stat = readIfAllowed(`/proc/${pid}/stat`);
  // The name is in brackets and may contain any character; the state follows it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, parent, group] = fields;
  const startedAt = fields[19];
  if (state === undefined || state === "Z" || startedAt === undefined) return undefined;
  return { pid: Number(pid), parent: Number(parent), group: Number(group), startedAt };
}

function hasMark(entry: ProcessEntry, mark: string): boolean {
  if (process.platform !== "linux") return false;
  const file = `/proc/${entry.pid}/environ`;
  let environment = readIfAllowed(file);
  for (let look = 1; environment === "" && look < mostLooks && isStartingProgram(entry); look++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    environment = readIfAllowed(file);
  }
  return environment.split("\0").includes(`${markVariable}=${mark}`);
}

/** While a process starts another program, Linux shows neither arguments nor variables of it. */
function isStartingProgram({ pid, parent }: ProcessEntry): boolean {
  if (pid === kernelThreads || parent === kernelThreads) return false;
  return readIfAllowed(`/proc/${pid}/cmdline`) === "" && entryOfProc(String(pid)) !== undefined;
}

/** Empty for a process of another user, and for one that has just ended. */
function readIfAllowed(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** macOS has no /proc. @param which all processes, or some. */
export function entriesOfPs(which: readonly string[] = ["-ax"]): ProcessEntry[] {
  const { stdout } = spawnSync("ps", [...which, "-o", "pid=,ppid=,pgid=,stat=,lstart="], {
    encoding: "utf8",
    timeout: psTimeoutMs,
    maxBuffer: psBytes,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return (stdout ?? "").split("\n").flatMap((line) => {
    const [, pid, parent, group, state, startedAt] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)/.exec(line) ?? [];
    if (state === undefined || startedAt === undefined || state.startsWith("Z")) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startedAt }];
  });
}
