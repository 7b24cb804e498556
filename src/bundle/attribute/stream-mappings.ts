import type { LineEnd } from "./line-ends.ts";
import { UnusableMap } from "./parse-map.ts";

/** Counts made while mappings are read, to distinguish a map that fits its code from one of other code. */
export interface MappingCounts {
  segments: number;
  /** Segments past the end of their line, or on a line that the code does not have. */
  beyond: number;
  /** UTF-16 offset of the last segment inside the code. */
  last: number;
}

/** The stretch of the code that one list of mappings is about. Offsets are UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
  mappings: string;
  sourceCount: number;
}

export interface Streaming {
  lineEnd: LineEnd;
  /** Takes `[from, to)` of the code for a source; -1 is none. */
  take(from: number, to: number, source: number): void;
  counts: MappingCounts;
  sort: boolean;
}

/** By byte: the value of a Base64 digit, -1 for anything else. */
const digits = new Int8Array(256).fill(-1);
for (const [value, letter] of [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
].entries())
  digits[letter.charCodeAt(0)] = value;

const notVlq = "its mappings are not Base64 VLQ";
const comma = 44;
const semicolon = 59;

/**
 * Hands out a stretch of code, from its beginning to its end without gaps, to the sources that its mappings name. A
 * segment reaches to the next one or to the end of its line; what comes before a line's first segment has no source.
 *
 * No segment allocates memory: VLQ digits are read in place, and `take` is called only when the source changes.
 *
 * @param sort read each line's segments in the order of their columns, whatever order they are written in.
 * @returns false where segments are not in order and `sort` is not set: the caller must then discard what was handed
 * out.
 * @throws UnusableMap if the mappings are not valid Base64 VLQ.
 */
export function streamMappings(
  code: string,
  stretch: Stretch,
  { lineEnd, take, counts, sort }: Streaming,
): boolean {
  const { to, sourceCount } = stretch;
  // As bytes they are read faster than as a string; with a last one, no loop has to look out for the end.
  const { length } = stretch.mappings;
  const mappings = Buffer.allocUnsafe(length + 1);
  mappings.write(stretch.mappings, "latin1");
  mappings[length] = semicolon;
  let at = 0;
  let source = 0;
  let given = stretch.from;
  let owner = -1;

  for (let start = stretch.from; start < to;) {
    const end = lineEnd(code, start, to);
    give(start, -1);
    if (!(sort ? readSorted(start, end) : readLine(start, end))) return false;
    if (at < length) at++;
    start = end;
  }
  if (to > given) take(given, to, owner);
  countBeyond();
  return true;

  /**
   * The hot loop: most of the time of attribution is spent here. Its numbers are decoded in place, and its state is in
   * variables of its own, since those that functions share cost a memory access each.
   */
  function readLine(start: number, end: number): boolean {
    let index = at;
    let offset = start;
    let named = source;
    let current = owner;
    let { segments, beyond, last } = counts;
    while (index < length) {
      const letter = mappings[index] ?? semicolon;
      if (letter === semicolon) break;
      if (letter === comma) {
        index++;
        continue;
      }
      let digit = digits[letter] ?? -1;
      if (digit < 0) throw new UnusableMap(notVlq);
      index++;
      let value = digit & 31;
      for (let shift = 5; digit & 32; shift += 5) {
        digit = digits[mappings[index++] ?? semicolon] ?? -1;
        if (digit < 0 || shift > 30 || (shift === 30 && digit > 3)) throw new UnusableMap(notVlq);
        value |= (digit & 31) << shift;
      }
      if (value & 1 && value > 1) return false;
      offset += value >>> 1;

      let next = -1;
      let after = mappings[index] ?? semicolon;
      if (after !== comma && after !== semicolon) {
        digit = digits[after] ?? -1;
        if (digit < 0) throw new UnusableMap(notVlq);
        index++;
        value = digit & 31;
        for (let shift = 5; digit & 32; shift += 5) {
          digit = digits[mappings[index++] ?? semicolon] ?? -1;
          if (digit < 0 || shift > 30 || (shift === 30 && digit > 3)) throw new UnusableMap(notVlq);
          value |= (digit & 31) << shift;
        }
        named += value & 1 ? -(value >>> 1) : value >>> 1;
        if (named >= 0 && named < sourceCount) next = named;
        // Line, column and name in the source are not needed.
        after = mappings[index] ?? semicolon;
        while (after !== comma && after !== semicolon) after = mappings[++index] ?? semicolon;
      }
      segments++;
      // A segment may be at the end of the line: bundlers end a module this way.
      if (offset > end) beyond++;
      else last = offset;
      if (next !== current && offset < end) {
        give(offset, next);
        current = next;
      }
    }
    at = index;
    source = named;
    counts.segments = segments;
    counts.beyond = beyond;
    counts.last = last;
    return true;
  }

  function readSorted(start: number, end: number): boolean {
    const found: { offset: number; named: number }[] = [];
    let offset = start;
    while (at < length && mappings[at] !== semicolon) {
      if (mappings[at] === comma) {
        at++;
        continue;
      }
      offset += field();
      found.push({ offset, named: rest() });
    }
    for (const segment of found.sort((x, y) => x.offset - y.offset)) {
      counts.segments++;
      if (segment.offset > end) counts.beyond++;
      else counts.last = segment.offset;
      if (segment.offset < end) give(Math.max(start, segment.offset), segment.named);
    }
    return true;
  }

  function give(offset: number, next: number): void {
    if (next === owner) return;
    if (offset > given) {
      take(given, offset, owner);
      given = offset;
    }
    owner = next;
  }

  /** One number of a segment. */
  function field(): number {
    let value = 0;
    let shift = 0;
    let digit = 0;
    do {
      digit = at < length ? (digits[mappings[at++] ?? semicolon] ?? -1) : -1;
      if (digit < 0 || shift > 30 || (shift === 30 && digit > 3)) throw new UnusableMap(notVlq);
      value |= (digit & 31) << shift;
      shift += 5;
    } while (digit & 32);
    return value & 1 ? -(value >>> 1) : value >>> 1;
  }

  /** What follows the column: the source that the segment names, or -1. */
  function rest(): number {
    if (endsSegment()) return -1;
    source += field();
    while (!endsSegment()) at++;
    return source >= 0 && source < sourceCount ? source : -1;
  }

  function endsSegment(): boolean {
    if (at >= length) return true;
    const letter = mappings[at];
    return letter === comma || letter === semicolon;
  }

  /** Segments on lines that the code does not have. The empty line after the last line end is one that it has. */
  function countBeyond(): void {
    let line = to === stretch.from || endsLine(code, to) ? 0 : 1;
    while (at < length) {
      const letter = mappings[at];
      if (letter === semicolon) line++;
      if (letter === semicolon || letter === comma) {
        at++;
        continue;
      }
      counts.segments++;
      if (line > 0) counts.beyond++;
      while (!endsSegment()) at++;
    }
  }
}

function endsLine(code: string, end: number): boolean {
  const last = code.charCodeAt(end - 1);
  return last === 10 || last === 13 || last === 0x2028 || last === 0x2029;
}
