import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { CheckError, messageOf } from "../../errors.ts";
import { readRegularFile } from "../../read-file.ts";
import type { Position } from "../../types.ts";

/** A budget of thousands of limits is a few hundred kB; 5 MB is a wrong file. */
const mostBytes = 5_000_000;

/** A file that a budget is read from. */
export interface Source {
  /** Absolute. */
  path: string;
  /** How messages name it: relative to where the command runs, with `/` between folders. */
  name: string;
  /** Decoded, without byte order mark. */
  text: string;
  /** Offsets in `text` at which lines start. */
  lineStarts: readonly number[];
  /** True for a preset of this package. */
  preset: boolean;
}

/**
 * Reads a complete file, within bounds.
 * @returns null if there is no such file, or if it is a folder.
 * @throws CheckError BUDGET if it is unreadable, too large or not UTF-8.
 */
export async function readSource(path: string, name: string, preset = false): Promise<Source | null> {
  const bytes = await readBounded(path, name);
  if (!bytes) return null;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new CheckError("BUDGET", `${name} is UTF-16: save it as UTF-8`);
  try {
    // The decoder removes a byte order mark.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { path, name, text, lineStarts: lineStartsOf(text), preset };
  } catch (cause) {
    throw new CheckError("BUDGET", `${name} is not UTF-8 text: save it as UTF-8`, { cause });
  }
}

/** A file that is about to be written. */
export function sourceOf(path: string, name: string, text: string): Source {
  return { path, name, text, lineStarts: lineStartsOf(text), preset: false };
}

async function readBounded(path: string, name: string): Promise<Uint8Array | null> {
  try {
    return await readRegularFile(path, mostBytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    if (await isFolder(path)) return null;
    throw new CheckError("BUDGET", `Cannot read ${name}: ${messageOf(error)}`, {
      advice: "Is it the right file? A budget is a short list of limits.",
      cause: error,
    });
  }
}

/** Whether what `readSource` did not find is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** A path as messages show it. */
export function displayName(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return (name === "" ? path : name).split(sep).join("/");
}

/** Line and column of an offset, both from 1. */
export function positionAt(source: Source, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.name, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** Lines end with LF, CRLF or CR, as in JSON. */
function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
}
