import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { SourceMapInput } from "@jridgewell/trace-mapping";
import type { InteractionScript } from "../../types.ts";

/** Line and column of an offset in a script, both from 0, as source maps count them. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } | null {
  if (offset < 0 || offset > text.length) return null;
  const before = text.slice(0, offset);
  // As JavaScript ends lines: https://tc39.es/ecma262/#sec-line-terminators
  const ends = [...before.matchAll(/\r\n|[\n\r\u2028\u2029]/g)];
  const last = ends.at(-1);
  return { line: ends.length, column: offset - (last ? last.index + last[0].length : 0) };
}

/** Module and 1-based line behind a position of a script, or undefined where its map does not know. */
export function originalPosition(
  map: TraceMap,
  position: { line: number; column: number },
): InteractionScript["source"] {
  const { source, line } = originalPositionFor(map, { line: position.line + 1, column: position.column });
  return source === null || line === null ? undefined : { module: moduleName(source), line };
}

/** Null if the text is not a source map. */
export function parseSourceMap(json: unknown): TraceMap | null {
  try {
    return new TraceMap(json as SourceMapInput);
  } catch {
    return null;
  }
}

/** The path of a module as its project has it: `../../src/cart.ts`, `webpack://shop/./src/cart.ts?1a2b` are `src/cart.ts`. */
export function moduleName(source: string): string {
  return source
    .replace(/^[\w-]+:\/\/[^/]*\//, "")
    .replace(/[?#].*$/, "")
    .replace(/^(?:\.{0,2}\/)+/, "");
}
