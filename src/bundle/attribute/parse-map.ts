import { skipContents } from "./skip-contents.ts";

/** A part of the generated code with mappings of its own. A flat map is one section that begins at the beginning. */
export interface MapSection {
  /** 0-based line and UTF-16 column where it begins. */
  line: number;
  column: number;
  mappings: string;
  /** Where the section's sources begin in `ParsedMap.sources`. */
  firstSource: number;
  sourceCount: number;
}

/** What attribution needs of a source map (ECMA-426): contents and names are left behind. */
export interface ParsedMap {
  /** The file that the map says it is of; null where it does not say. */
  file: string | null;
  debugId: string | null;
  /** `sourceRoot` is before each already; null is code that no source is known of. */
  sources: readonly (string | null)[];
  /** Indices of sources that the bundler calls not the user's own. */
  ignored: ReadonlySet<number>;
  /** In the order of the code. */
  sections: readonly MapSection[];
}

/** What is wrong with a map, in words that complete "its source map is not used: ". */
export class UnusableMap extends Error {}

/** JSON may be made unusable as a script by this first line (https://tc39.es/ecma426/#sec-json-over-http-transport). */
const guard = /^\)\]\}'[^\n]*\n?/;

/**
 * Reads a source map, flat or indexed.
 * @throws UnusableMap where it is none.
 */
export function parseMap(text: string): ParsedMap {
  let data: unknown;
  try {
    data = JSON.parse(skipContents(text.replace(/^\ufeff/, "").replace(guard, "")));
  } catch {
    throw new UnusableMap(text.trim() === "" ? "it is empty" : "it is not JSON, or is cut off");
  }
  if (!isRecord(data)) throw new UnusableMap("it holds no object");
  const sources: (string | null)[] = [];
  const ignored = new Set<number>();
  const sections: MapSection[] = [];
  if (Array.isArray(data["sections"])) for (const section of data["sections"]) addIndexed(section);
  else add(data, 0, 0);
  return { file: textOf(data["file"]), debugId: textOf(data["debugId"]), sources, ignored, sections };

  function addIndexed(section: unknown): void {
    if (!isRecord(section) || !isRecord(section["offset"])) throw new UnusableMap("a section has no offset");
    if (!isRecord(section["map"])) throw new UnusableMap("a section holds no map");
    if ("sections" in section["map"]) throw new UnusableMap("a section holds sections");
    const { line, column } = section["offset"];
    if (!isIndex(line) || !isIndex(column)) throw new UnusableMap("a section's offset is not a position");
    const last = sections.at(-1);
    if (last && (line < last.line || (line === last.line && column < last.column)))
      throw new UnusableMap("its sections are out of order");
    add(section["map"], line, column);
  }

  function add(map: Record<string, unknown>, line: number, column: number): void {
    const { mappings, sources: own } = map;
    if (typeof mappings !== "string") throw new UnusableMap("it has no mappings");
    if (!Array.isArray(own)) throw new UnusableMap("it names no sources");
    const firstSource = sources.length;
    const root = textOf(map["sourceRoot"]) ?? "";
    for (const source of own) sources.push(typeof source === "string" ? joinRoot(root, source) : null);
    for (const index of ignoreList(map)) ignored.add(firstSource + index);
    sections.push({ line, column, mappings, firstSource, sourceCount: own.length });
  }
}

/**
 * Texts of the sources, in the order of `ParsedMap.sources`; null where the map does not hold one.
 * @param text a map that `parseMap` took.
 */
export function sourceTexts(text: string): (string | null)[] {
  const data: unknown = JSON.parse(text.replace(/^\ufeff/, "").replace(guard, ""));
  const sections = isRecord(data) && Array.isArray(data["sections"]) ? data["sections"] : [{ map: data }];
  return sections.flatMap((section: unknown) => {
    const map = isRecord(section) && isRecord(section["map"]) ? section["map"] : {};
    const { sources, sourcesContent: texts } = map;
    const list: unknown[] = Array.isArray(texts) ? texts : [];
    return (Array.isArray(sources) ? sources : []).map((_, index) => textOrNull(list[index]));
  });
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The older name is what Chrome introduced and bundlers still write. */
function ignoreList(map: Record<string, unknown>): number[] {
  const list = map["ignoreList"] ?? map["x_google_ignoreList"];
  return Array.isArray(list) ? list.filter(isIndex) : [];
}

/**
 * By the specification: `sourceRoot` and a slash before every source. A source with a scheme of its own is used as it
 * is.
 */
function joinRoot(root: string, source: string): string {
  if (root === "" || /^[a-z][a-z\d+.-]*:/i.test(source) || source.startsWith("/")) return source;
  return root.endsWith("/") ? root + source : `${root}/${source}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
