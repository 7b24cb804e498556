import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** True once the process no longer runs; one that has ended but was not reaped yet counts as gone. */
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
  // The state follows the name, which is in brackets and may contain any character.
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return !/\) Z /.test(stat);
}
