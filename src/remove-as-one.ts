import { rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { openFile } from "./read-file.ts";

/** A claim is held for milliseconds, or for two seconds where a file is half written. An older one was left by a killed process. */
const oldClaimMs = 10_000;
const pauseMs = 20;

/** The file next to a lock that says that a process is removing the lock. */
export function claimOf(file: string): string {
  return `${file}.claim`;
}

/**
 * Removes a lock that a process has left behind, one process at a time. Without a claim, a process that checked the old lock could
 * remove the lock that another one has made since. If another process has the claim, pauses without removing the lock: try again.
 * @param isLeft whether the lock is still the one left behind; called while this process has the claim.
 * @throws the system's error if the claim or the lock cannot be written or removed.
 */
export async function removeAsOne(file: string, isLeft: () => Promise<boolean>): Promise<void> {
  const claim = claimOf(file);
  if (!(await create(claim))) {
    const found = await stat(claim).catch(() => null);
    if (found && Date.now() - found.mtimeMs >= oldClaimMs) await rm(claim, { force: true });
    await pause(pauseMs + Math.random() * pauseMs);
    return;
  }
  try {
    if (await isLeft()) await rm(file, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

async function create(claim: string): Promise<boolean> {
  try {
    await (await openFile(claim, "wx")).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
