import { isUtf8 } from "node:buffer";
import { hasOddLineEnds, lineFeeds, lineTerminators } from "./line-ends.ts";
import type { LineEnd } from "./line-ends.ts";
import { mapComment } from "./locate-map.ts";
import { UnusableMap } from "./parse-map.ts";
import { bytesWithin, utf8Length } from "./ranges.ts";
import type { CodeRange } from "../../types.ts";
import type { MapSection, ParsedMap } from "./parse-map.ts";
import { streamMappings } from "./stream-mappings.ts";
import type { MappingCounts } from "./stream-mappings.ts";

/** Whose bytes the bytes of a file are. All of them together are the file's length. */
export interface CodeAttribution {
  /** By index of the map's sources. */
  bytes: Float64Array;
  /** Bytes without a source: glue code of the bundler, comments, code that the map leaves out. */
  unmapped: number;
}

/** A fitting map has a few segments past a line's end at most, where a minifier was not exact; one of other code has many. */
const mostBeyond = { segments: 2, share: 0.01 };

/**
 * Code after the last mapping belongs to the last module. If there is more than this, it is not the rest of that module
 * but another file that was appended.
 */
const mostTail = { units: 1000, share: 0.2 };

/** Text that is not UTF-8 is read byte by byte: columns may then be wrong where it is not ASCII, but sums are not. */
export function textOfCode(content: Buffer): string {
  return content.toString(isUtf8(content) ? "utf8" : "latin1");
}

/**
 * Shares a file's bytes out among the sources of its map.
 * @param file its name, which a map may contradict.
 * @param only the parts that count, in order and without overlaps; absent: all of the file.
 * @throws UnusableMap where the map cannot be read, or is of another file.
 */
export function attributeCode(
  file: string,
  content: Buffer,
  map: ParsedMap,
  only?: readonly CodeRange[],
): CodeAttribution {
  const code = textOfCode(content);
  const ascii = code.length === content.length;
  const sizeOf = (from: number, to: number): number => {
    if (only) return bytesWithin(code, only, from, to);
    return ascii ? to - from : utf8Length(code, from, to);
  };
  const readings = [lineFeeds, ...(hasOddLineEnds(code) ? [lineTerminators] : [])].map((lineEnd) =>
    readInOrder(code, sizeOf, map, lineEnd),
  );
  // Bundlers differ in what they count as a line: the map itself shows which was meant.
  const [best] = readings.sort((a, b) => a.counts.beyond - b.counts.beyond);
  if (!best) throw new UnusableMap("it cannot be read");
  refuseOther(best.counts, map);
  refuseRenamed(file, code, best.counts, map);
  return { bytes: best.bytes, unmapped: best.unmapped };
}

interface Reading extends CodeAttribution {
  counts: MappingCounts;
}

/** Bytes of `[from, to)` that count. */
type SizeOf = (from: number, to: number) => number;

function readInOrder(code: string, sizeOf: SizeOf, map: ParsedMap, lineEnd: LineEnd): Reading {
  const reading =
    readSections(code, sizeOf, map, lineEnd, false) ?? readSections(code, sizeOf, map, lineEnd, true);
  if (!reading) throw new UnusableMap("it cannot be read");
  return reading;
}

function readSections(
  code: string,
  sizeOf: SizeOf,
  map: ParsedMap,
  lineEnd: LineEnd,
  sort: boolean,
): Reading | null {
  const bytes = new Float64Array(map.sources.length);
  const counts: MappingCounts = { segments: 0, beyond: 0, last: 0 };
  // No generator counts a byte order mark, since no browser shows it to the code.
  const start = code.startsWith("\ufeff") ? 1 : 0;
  let unmapped = 0;
  // The last segment of its line reaches over it: a map inside the file would be the last source's.
  const comment = mapComment(code) ?? { from: code.length, to: code.length };
  const add = (from: number, to: number, source: number): void => {
    if (to > comment.from && from < comment.to && source >= 0) {
      if (from < comment.from) add(from, comment.from, source);
      add(Math.max(from, comment.from), Math.min(to, comment.to), -1);
      if (to > comment.to) add(comment.to, to, source);
      return;
    }
    const size = sizeOf(from, to);
    if (source < 0 || map.sources[source] === null) unmapped += size;
    else bytes[source] = (bytes[source] ?? 0) + size;
  };
  const offsets = offsetsOf(map.sections, code, start, lineEnd);
  add(0, offsets[0] ?? code.length, -1);
  for (const [index, section] of map.sections.entries()) {
    const from = offsets[index] ?? code.length;
    const to = offsets[index + 1] ?? code.length;
    const { mappings, sourceCount, firstSource } = section;
    const take = (a: number, b: number, source: number) => add(a, b, source < 0 ? -1 : firstSource + source);
    if (!streamMappings(code, { from, to, mappings, sourceCount }, { lineEnd, take, counts, sort }))
      return null;
  }
  return { bytes, unmapped, counts };
}

/** Where each section begins, as an offset in UTF-16 units. */
function offsetsOf(
  sections: readonly MapSection[],
  code: string,
  start: number,
  lineEnd: LineEnd,
): readonly number[] {
  let line = 0;
  let lineStart = start;
  let last = start;
  return sections.map((section) => {
    while (line < section.line && lineStart < code.length) {
      lineStart = lineEnd(code, lineStart, code.length);
      line++;
    }
    last = Math.max(
      last,
      line < section.line ? code.length : Math.min(code.length, lineStart + section.column),
    );
    return last;
  });
}

function refuseOther({ segments, beyond }: MappingCounts, map: ParsedMap): void {
  if (segments === 0) return;
  if (beyond < segments && beyond <= Math.max(mostBeyond.segments, segments * mostBeyond.share)) return;
  const named = map.file === null ? "" : `, and says that it is of ${map.file}`;
  throw new UnusableMap(
    `it is of another file or another build: ${beyond} of its ${segments} segments lie outside the code${named}`,
  );
}

/**
 * A file may be renamed after its build, and so may a map. So a different name only counts if the map also does not
 * reach the end of the code.
 */
function refuseRenamed(file: string, code: string, { segments, last }: MappingCounts, map: ParsedMap): void {
  const debugId = /^\/\/# debugId=([\w-]+)\s*$/m.exec(code.slice(-2000))?.[1];
  if (debugId && map.debugId && debugId.toLowerCase() !== map.debugId.toLowerCase())
    throw new UnusableMap("it is of another build: their debug ids differ");
  const tail = code.length - last;
  if (segments === 0 || map.file === null || baseName(map.file) === baseName(file)) return;
  if (tail > Math.max(mostTail.units, code.length * mostTail.share))
    throw new UnusableMap(
      `it says that it is of ${map.file}, and ends ${tail} characters before the code does`,
    );
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
