import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { makeTemporary } from "../../make-temporary.ts";
import { guardFolder } from "../../process/guard-folder.ts";

export interface TemporaryFolder extends AsyncDisposable {
  path: string;
  /** Has the folder removed for some seconds after it is disposed: a browser that we lost hold of may make it again. */
  expectLateWrites(): void;
}

/** A dying browser may still write while its folder is removed. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;

const prefix = "budget-check-";

/**
 * The longest path, in bytes, of a folder in which a browser can create its socket. Linux allows 107 bytes for a socket's path
 * (https://man7.org/linux/man-pages/man7/unix.7.html). `/budget-check-XXXXXX` needs 20 of them, and
 * `/com.google.Chrome.for.Testing.XXXXXX/SingletonSocket`, the longest name in any Chromium, needs 53.
 */
export const longestParent = 107 - 20 - 53;

/**
 * The folder for temporary folders of browsers: the system's, or `/tmp` where that has too long a name for a socket in it.
 * @param system the system's temporary folder, absolute.
 */
export function parentFor(system: string, platform: NodeJS.Platform = process.platform): string {
  return platform === "linux" && Buffer.byteLength(system) > longestParent ? "/tmp" : system;
}

/** In the system's own folder where the shorter one cannot be used: there the browser may start after all. */
async function make(): Promise<string> {
  const system = tmpdir();
  const parent = parentFor(system);
  if (parent === system) return makeTemporary(prefix);
  return makeTemporary(prefix, parent).catch(() => makeTemporary(prefix));
}

/** A folder that is removed when it is disposed, when the process ends before, and (not on Windows) when it is killed. */
export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await make();
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
  let finish = guard.release;
  return {
    path,
    expectLateWrites() {
      finish = guard.takeOver;
    },
    async [Symbol.asyncDispose]() {
      process.off("exit", removeNow);
      // What cannot be removed now stays guarded: it goes when this process has ended.
      await rm(path, removal).then(
        () => finish(),
        () => undefined,
      );
    },
  };
}
