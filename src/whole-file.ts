/** Files that others read appear whole or not at all. */
import { randomUUID } from "node:crypto";
import { access, chmod, chown, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openFile } from "./read-file.ts";

/** How long the reader of a pipe may take nothing before the pipe counts as unread. */
const pipePatienceMs = 5_000;
const pipePollMs = 20;

/** What a process that was killed while it wrote has left, by file name. */
export const unfinishedFile = /^\.budget-check-[\da-f-]{36}\.tmp$/;

/**
 * Writes a file under a temporary name in the same folder and renames it, so that a reader finds the old content or the new
 * one, and a full disk leaves no empty or half file. A link is followed, and mode and owner of a file that is replaced stay.
 * What can hold no content (a device, a named pipe with a reader) is written to directly, and never waited for without end.
 * @param beforeReplacing runs between writing and renaming; where it throws, the old content stays.
 * @throws Error that says why, without the temporary name: the folder is missing or read-only, the disk is full, a folder has
 * the file's name, or nobody reads the pipe.
 */
export async function writeWholeFile(
  file: string,
  content: string | AsyncIterable<Uint8Array>,
  beforeReplacing?: () => Promise<void>,
): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new Error("a folder has this name");
  if (found && !found.isFile()) return writeInPlace(file, content).catch(failPlainly);
  const target = found ? await realpath(file) : file;
  const next = join(dirname(target), `.budget-check-${randomUUID()}.tmp`);
  try {
    // A file that its owner made read-only is not replaced, although its folder would allow it.
    if (found) await access(target, constants.W_OK);
    await writeFile(next, content, { flag: "wx" });
    if (found) {
      await chmod(next, found.mode & 0o7777);
      // Only root can give a file away; for anybody else it is their own already, or was shared on purpose.
      await chown(next, found.uid, found.gid).catch(() => {});
    }
    await beforeReplacing?.();
    await rename(next, target);
  } catch (error) {
    await rm(next, { force: true }).catch(() => {});
    failPlainly(error);
  }
}

async function writeInPlace(file: string, content: string | AsyncIterable<Uint8Array>): Promise<void> {
  // Without O_NONBLOCK, opening a named pipe waits until somebody reads it.
  await using handle = await openFile(file, constants.O_WRONLY | constants.O_NONBLOCK);
  if (typeof content === "string") return await writePatiently(handle, Buffer.from(content));
  for await (const chunk of content) await writePatiently(handle, chunk);
}

async function writePatiently(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let waitedMs = 0;
  for (let rest = bytes; rest.length > 0;) {
    try {
      const { bytesWritten } = await handle.write(rest);
      rest = rest.subarray(bytesWritten);
      waitedMs = 0;
    } catch (error) {
      if (codeOf(error) !== "EAGAIN" || waitedMs >= pipePatienceMs) throw error;
      await pause(pipePollMs);
      waitedMs += pipePollMs;
    }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENXIO: "it is a named pipe or a socket that nobody reads",
  EAGAIN: "it is a named pipe that nobody reads from",
};

/** Node's messages end with the call and its path, which here is a name that no user knows. */
function failPlainly(error: unknown): never {
  if (!(error instanceof Error)) throw error;
  const code = codeOf(error);
  if (!/^E[A-Z\d]+$/.test(code)) throw error;
  const message = reasons[code] ?? error.message.replace(/, [a-z]+(?: '.*')?$/s, "");
  throw Object.assign(new Error(message, { cause: error }), { code });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
