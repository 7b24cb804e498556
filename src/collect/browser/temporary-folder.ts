import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guardFolder } from "../../process/guard-folder.ts";

export interface TemporaryFolder extends AsyncDisposable {
  path: string;
}

/** A dying browser may still write while its folder is removed. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;

/** A folder that is removed when it is disposed, when the process ends before, and (not on Windows) when it is killed. */
export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "budget-check-"));
  const guard = guardFolder(path);
  // The guard is not released: a browser that is still ending may write its profile again, and the guard then removes it.
  const removeNow = () => {
    try {
      rmSync(path, removal);
    } catch {
      // The process is ending; the guard has the last word.
    }
  };
  process.on("exit", removeNow);
  return {
    path,
    async [Symbol.asyncDispose]() {
      process.off("exit", removeNow);
      // What cannot be removed now stays guarded: it goes when this process has ended.
      await rm(path, removal).then(guard.release, () => undefined);
    },
  };
}
