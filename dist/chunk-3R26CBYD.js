import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openFile
} from "./chunk-O7SZHESP.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/whole-file.ts
import { randomUUID } from "node:crypto";
import { access, chmod, chown, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
var pipePatienceMs = 5e3;
var pipePollMs = 20;
var unfinishedFile = /^\.budget-check-[\da-f-]{36}\.tmp$/;
async function writeWholeFile(file, content, beforeReplacing) {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new Error("a folder has this name");
  if (found && !found.isFile()) return writeInPlace(file, content).catch(failPlainly);
  const target = found ? await realpath(file) : file;
  const next = join(dirname(target), `.budget-check-${randomUUID()}.tmp`);
  try {
    if (found) await access(target, constants.W_OK);
    await writeFile(next, content, { flag: "wx" });
    if (found) {
      await chmod(next, found.mode & 4095);
      await chown(next, found.uid, found.gid).catch(() => {
      });
    }
    await beforeReplacing?.();
    await rename(next, target);
  } catch (error) {
    await rm(next, { force: true }).catch(() => {
    });
    failPlainly(error);
  }
}
async function writeInPlace(file, content) {
  var _stack = [];
  try {
    const handle = __using(_stack, await openFile(file, constants.O_WRONLY | constants.O_NONBLOCK), true);
    if (typeof content === "string") return await writePatiently(handle, Buffer.from(content));
    for await (const chunk of content) await writePatiently(handle, chunk);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function writePatiently(handle, bytes) {
  let waitedMs = 0;
  for (let rest = bytes; rest.length > 0; ) {
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
var reasons = {
  ENXIO: "it is a named pipe or a socket that nobody reads",
  EAGAIN: "it is a named pipe that nobody reads from"
};
function failPlainly(error) {
  if (!(error instanceof Error)) throw error;
  const code = codeOf(error);
  if (!/^E[A-Z\d]+$/.test(code)) throw error;
  const message = reasons[code] ?? error.message.replace(/, [a-z]+(?: '.*')?$/s, "");
  throw Object.assign(new Error(message, { cause: error }), { code });
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

export {
  unfinishedFile,
  writeWholeFile
};
