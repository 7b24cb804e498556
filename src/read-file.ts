/**
 * Reads files whose path comes from a user or from a build: it may be a named pipe, which would wait forever, or a
 * device without an end.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";

/** What is there but is not read. `message` is a clause about the path: `it is a named pipe, not a file`. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** package.json, lockfiles and configuration, bytes: the lockfile of a huge monorepo has some 10 MB. */
export const mostConfigBytes = 64 * 1024 * 1024;

const pieceBytes = 1024 * 1024;

/**
 * Reads a regular file whole. One of no size, as in /proc, is read too, and one that grows meanwhile stays within the bound.
 * @param mostBytes bound on the file's size.
 * @throws UnreadableFile for anything but a regular file (through links), and for a larger one. The system's error where there is none.
 */
export async function readRegularFile(path: string, mostBytes: number): Promise<Buffer> {
  await using handle = await openRegularFile(path);
  const { size } = await handle.stat();
  if (size > mostBytes) throw tooLarge(size, mostBytes);
  const pieces: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(bytes === 0 ? Math.min(size, mostBytes) + 1 : pieceBytes);
    const { bytesRead } = await handle.read(piece, 0, piece.length, null);
    if (bytesRead === 0) return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    bytes += bytesRead;
    if (bytes > mostBytes) throw tooLarge(bytes, mostBytes);
    pieces.push(piece.subarray(0, bytesRead));
  }
}

/**
 * The bytes of a small file, read synchronously: with thousands of files, awaiting each takes many times as long as
 * reading it.
 * @returns null if it is larger than `mostBytes`.
 * @throws UnreadableFile for anything but a regular file; the system's error if there is none.
 */
export function readSmallFile(path: string, mostBytes: number): Buffer | null {
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

/** The text of a regular file, decoded as UTF-8. Bounds and errors are those of {@link readRegularFile}. */
export async function readRegularText(path: string, mostBytes: number): Promise<string> {
  return (await readRegularFile(path, mostBytes)).toString("utf8");
}

/**
 * Opens a file that `await using` can close. Yarn Plug'n'Play replaces `fs`, and its file handles lack `Symbol.asyncDispose`:
 * https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-fslib/sources/patchFs/FileHandle.ts
 * @throws the system's error.
 */
export async function openFile(path: string, flags: string | number): Promise<FileHandle> {
  const handle: Partial<AsyncDisposable> & FileHandle = await open(path, flags);
  handle[Symbol.asyncDispose] ??= () => handle.close();
  return handle;
}

/**
 * Opens a regular file for reading; `await using` closes it.
 * @throws UnreadableFile for anything else; the system's error where there is none.
 */
export async function openRegularFile(path: string): Promise<FileHandle> {
  // Before it is opened, which alone may have effects on a device.
  refuseOther(await stat(path));
  // Not to wait for a writer, should it be a pipe by now. Windows has neither.
  const handle = await openFile(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    refuseOther(await handle.stat());
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** What is at a path, as messages name it: `a named pipe`, `a folder`. */
export function kindOfFile(stats: Pick<Stats, "isFile" | "isDirectory" | "isFIFO" | "isSocket">): string {
  if (stats.isFile()) return "a file";
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

function refuseOther(stats: Stats): void {
  if (!stats.isFile()) throw new UnreadableFile(`it is ${kindOfFile(stats)}, not a file`);
}

function tooLarge(bytes: number, mostBytes: number): UnreadableFile {
  const [has, most] = [bytes, mostBytes].map((size) => `${Math.ceil(size / 1e5) / 10} MB`);
  return new UnreadableFile(`it has ${has}, and at most ${most} are read`);
}
