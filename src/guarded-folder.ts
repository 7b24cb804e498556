/** Temporary folders that do not outlive this process, even if it is killed. */
import { randomUUID } from "node:crypto";
import { mkdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTemporary } from "./make-temporary.ts";
import { guardFolder } from "./process/guard-folder.ts";

export interface GuardedFolder extends AsyncDisposable {
  /** Absolute, links resolved. */
  path: string;
}

/**
 * Makes a new folder in the system's temporary folder.
 * @throws CheckError TEMPORARY_FOLDER where nothing can be written there.
 */
export async function makeGuardedFolder(prefix: string): Promise<GuardedFolder> {
  const parent = tmpdir();
  const path = join(await realpath(parent).catch(() => parent), `${prefix}${randomUUID()}`);
  // Before it exists: this process may be killed at any moment after that.
  const guard = guardFolder(path);
  try {
    await inTemporary(parent, () => mkdir(path, { mode: 0o700 }));
  } catch (error) {
    guard.release();
    throw error;
  }
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true });
      guard.release();
    },
  };
}
