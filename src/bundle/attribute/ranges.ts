/** Stretches of code as V8 counts them, in UTF-16 units, against bytes of the file, which is UTF-8. */
import type { CodeRange } from "../../types.ts";

/** What at least one of the lists covers, in order, without overlaps. */
export function unite(...lists: readonly (readonly CodeRange[])[]): CodeRange[] {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of lists.flat().toSorted((a, b) => a.start - b.start)) {
    if (end <= start) continue;
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

/** What ranges that are in order and do not overlap leave of a text with `length` units. */
export function outside(ranges: readonly CodeRange[], length: number): CodeRange[] {
  const left: CodeRange[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) left.push({ start: at, end: Math.min(start, length) });
    at = Math.max(at, end);
  }
  if (at < length) left.push({ start: at, end: length });
  return left.filter(({ start, end }) => start < end);
}

/** UTF-8 bytes of the parts of `[from, to)` that ranges cover, which are in order and do not overlap. */
export function bytesWithin(code: string, ranges: readonly CodeRange[], from = 0, to = code.length): number {
  let bytes = 0;
  for (let at = firstAfter(ranges, from); at < ranges.length; at++) {
    const { start, end } = ranges[at] ?? { start: to, end: to };
    if (start >= to) break;
    bytes += utf8Length(code, Math.max(start, from), Math.min(end, to));
  }
  return bytes;
}

/** Index of the first range that ends after an offset: a file has thousands of them, and is asked about for each stretch of its map. */
function firstAfter(ranges: readonly CodeRange[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Shorter stretches are counted here: a native call would take longer than they do. */
const worthCall = 128;

/**
 * UTF-8 bytes of a stretch. A character that a column cuts in two belongs where it begins: the half after the cut counts
 * nothing, the half before it everything.
 */
export function utf8Length(code: string, from: number, to: number): number {
  if (to - from > worthCall) return Buffer.byteLength(code.slice(wholeFrom(code, from), wholeFrom(code, to)));
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const unit = code.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
    else if (unit < 0xdc00) bytes += 4;
  }
  return bytes;
}

/** The offset, or the next where it stands in the middle of a character. */
function wholeFrom(code: string, offset: number): number {
  return (code.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset + 1 : offset;
}
