import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/make-temporary.ts
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var reasons = {
  ENOENT: "it does not exist",
  ENOTDIR: "it is not a folder",
  EACCES: "it is not writable for this user",
  EPERM: "it is not writable for this user",
  EROFS: "it is on a read-only file system",
  ENOSPC: "there is no space left on its disk",
  EDQUOT: "the disk quota is used up"
};
async function makeTemporary(prefix, parent = tmpdir()) {
  return inTemporary(parent, () => mkdtemp(join(parent, prefix)));
}
async function inTemporary(parent, make) {
  try {
    return await make();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason = reasons[code] ?? messageOf(cause);
    throw new CheckError("TEMPORARY_FOLDER", `The temporary folder ${parent} cannot be used: ${reason}`, {
      advice: `Set ${process.platform === "win32" ? "TEMP" : "TMPDIR"} to a folder that exists and is writable, such as ${process.platform === "win32" ? "C:\\Temp" : "/tmp"}.`,
      cause
    });
  }
}

export {
  makeTemporary,
  inTemporary
};
