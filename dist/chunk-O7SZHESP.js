import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/read-file.ts
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { open, stat } from "node:fs/promises";
var UnreadableFile = class extends Error {
  name = "UnreadableFile";
};
var mostConfigBytes = 64 * 1024 * 1024;
var pieceBytes = 1024 * 1024;
async function readRegularFile(path, mostBytes) {
  var _stack = [];
  try {
    const handle = __using(_stack, await openRegularFile(path), true);
    const { size } = await handle.stat();
    if (size > mostBytes) throw tooLarge(size, mostBytes);
    const pieces = [];
    let bytes = 0;
    for (; ; ) {
      const piece = Buffer.allocUnsafe(bytes === 0 ? Math.min(size, mostBytes) + 1 : pieceBytes);
      const { bytesRead } = await handle.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
      bytes += bytesRead;
      if (bytes > mostBytes) throw tooLarge(bytes, mostBytes);
      pieces.push(piece.subarray(0, bytesRead));
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function readSmallFile(path, mostBytes) {
  const stats = statSync(path);
  refuseOther(stats);
  if (stats.size > mostBytes) return null;
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(handle);
    refuseOther(found);
    return found.size > mostBytes ? null : readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
async function readRegularText(path, mostBytes) {
  return (await readRegularFile(path, mostBytes)).toString("utf8");
}
async function openFile(path, flags) {
  const handle = await open(path, flags);
  handle[Symbol.asyncDispose] ??= () => handle.close();
  return handle;
}
async function openRegularFile(path) {
  refuseOther(await stat(path));
  const handle = await openFile(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    refuseOther(await handle.stat());
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}
function kindOfFile(stats) {
  if (stats.isFile()) return "a file";
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}
function refuseOther(stats) {
  if (!stats.isFile()) throw new UnreadableFile(`it is ${kindOfFile(stats)}, not a file`);
}
function tooLarge(bytes, mostBytes) {
  const [has, most] = [bytes, mostBytes].map((size) => `${Math.ceil(size / 1e5) / 10} MB`);
  return new UnreadableFile(`it has ${has}, and at most ${most} are read`);
}

export {
  UnreadableFile,
  mostConfigBytes,
  readRegularFile,
  readSmallFile,
  readRegularText,
  openFile,
  openRegularFile,
  kindOfFile
};
