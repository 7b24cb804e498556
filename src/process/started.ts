/** Which process a process id stands for: after a process has ended, the system gives its id to another one. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const psTimeoutMs = 5_000;

/** Whether there is a process with this id, of this user or another one. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to someone else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * When the process with this id started, as text that differs for each process that ever has the id.
 * @returns null if no such process runs, which includes one that has ended and whose parent has not noticed; an empty text where the
 * system does not say.
 */
export async function startOf(id: number): Promise<string | null> {
  if (!isRunning(id)) return null;
  if (process.platform === "linux") return startOnLinux(id);
  if (process.platform === "win32") return "";
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "stat=,lstart=", "-p", String(id)], {
      timeout: psTimeoutMs,
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    });
    const [, state = "", started = ""] = /^\s*(\S+)\s+(.*\S)/.exec(stdout) ?? [];
    return state.startsWith("Z") ? null : started;
  } catch {
    return "";
  }
}

/** See proc_pid_stat(5): the name in parentheses may contain anything, so the fields after it are counted from its end. */
async function startOnLinux(id: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${id}/stat`, "utf8");
    const [state = "", ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return null;
    const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim();
    return `${rest[18] ?? ""} ${boot}`;
  } catch {
    // It has just ended, or the system hides processes of other users.
    return isRunning(id) ? "" : null;
  }
}
