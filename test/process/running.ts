import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** A busy machine may take its time; only a test that fails waits that long. */
const patienceMs = 20_000;

/** True once the process no longer runs; one that has ended but was not reaped yet counts as gone. */
export async function isGone(pid: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (await isRunning(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

export async function isRunning(pid: number): Promise<boolean> {
  // 0, as an empty file reads, would be asked of this process's own group.
  if (!(pid > 0)) throw new RangeError(`${pid} is not the number of a process`);
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // The state follows the name, which is in brackets and may contain any character.
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return !/\) Z /.test(stat);
}
