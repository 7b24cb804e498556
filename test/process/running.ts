import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** True once the process runs no more; one that has ended but whose end nobody has read yet counts as gone. */
export async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (!(await isRunning(pid))) return true;
    await sleep(20);
  }
  return false;
}

export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // The state stands behind the name, which is in brackets and may hold any character.
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return !/\) Z /.test(stat);
}
