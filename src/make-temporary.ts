import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CheckError, messageOf } from "./errors.ts";

/** Why the system does not create a folder, in plain words for the common errors. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it is not a folder",
  EACCES: "it is not writable for this user",
  EPERM: "it is not writable for this user",
  EROFS: "it is on a read-only file system",
  ENOSPC: "there is no space left on its disk",
  EDQUOT: "the disk quota is used up",
};

/**
 * Makes a new folder, which is the caller's to remove.
 * @param prefix of its name.
 * @param parent absolute; default: the system's temporary folder, which TMPDIR (Windows: TEMP) names.
 * @returns its absolute path.
 * @throws CheckError TEMPORARY_FOLDER where nothing can be written there.
 */
export async function makeTemporary(prefix: string, parent: string = tmpdir()): Promise<string> {
  return inTemporary(parent, () => mkdtemp(join(parent, prefix)));
}

/**
 * Makes something in a temporary folder.
 * @param parent that folder, absolute.
 * @throws CheckError TEMPORARY_FOLDER where nothing can be written there.
 */
export async function inTemporary<T>(parent: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason = reasons[code] ?? messageOf(cause);
    throw new CheckError("TEMPORARY_FOLDER", `The temporary folder ${parent} cannot be used: ${reason}`, {
      advice: `Set ${process.platform === "win32" ? "TEMP" : "TMPDIR"} to a folder that exists and is writable, such as ${process.platform === "win32" ? "C:\\Temp" : "/tmp"}.`,
      cause,
    });
  }
}
