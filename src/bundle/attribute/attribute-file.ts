import { readFileSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { messageOf } from "../../errors.ts";
import { readRegularText, UnreadableFile } from "../../read-file.ts";
import { digestOf } from "../modules/confirm-versions.ts";
import type { CodeRange } from "../../types.ts";
import { attributeCode, textOfCode } from "./attribute-code.ts";
import { decodeDataUrl, locateMap } from "./locate-map.ts";
import { bytesWithin } from "./ranges.ts";
import { parseMap, sourceTexts, UnusableMap } from "./parse-map.ts";

/** V8's longest string is 512 Mi units; a map of half of that needs more memory than a gate may take. */
const mostMapBytes = 256 * 1024 * 1024;

/** One file to be shared out among its sources. */
export interface AttributionTask {
  /** Path in the output folder. */
  file: string;
  /** Absolute path of the output folder: no map outside of it is read, whatever a file says. */
  directory: string;
  /** Absolute path of a map that was put aside for this file; it goes before what the file itself says. */
  map?: string | undefined;
  /** Absolute path of the output folder that this map was written for, where the file has been copied from there. */
  mapWrittenFor?: string | undefined;
  /**
   * Also distinguish sources of packages by their text, if the map contains it. The whole map is then parsed, which
   * takes longer.
   */
  digests?: boolean | undefined;
  /** The parts of the code that count, in order and without overlaps; absent: all of it. */
  only?: readonly CodeRange[] | undefined;
}

export interface AttributedSource {
  /** As the map spells it, `sourceRoot` before it. */
  source: string;
  bytes: number;
  ignored: boolean;
  /** Digest of the source's text, see `digestOf`. */
  digest?: string | undefined;
}

/** Whose the bytes of one file are; all of them together are its length, or that of the parts that count. */
export interface FileAttribution {
  file: string;
  /** Length of the file, bytes. */
  raw: number;
  sources: readonly AttributedSource[];
  /** Bytes of no source. */
  unmapped: number;
  /** Folder that the map's sources are relative to, absolute; null where there is no map. */
  relativeTo: string | null;
  /** Why the map was not used; null where it was, or where there is none. */
  problem: string | null;
  /** Bytes of a map that is shipped inside the file. */
  inlineMap: number;
}

/**
 * Splits a file's bytes between the sources of its source map. A missing or unusable map is not an error: all bytes are
 * then unmapped.
 * @throws if the file itself cannot be read.
 */
export async function attributeFile(task: AttributionTask): Promise<FileAttribution> {
  const { file, directory, only } = task;
  // The work between two reads blocks as long: reading in pieces would only take more of it.
  const content = readFileSync(join(directory, file));
  const nothing = {
    file,
    raw: content.length,
    sources: [],
    unmapped: only ? bytesWithin(textOfCode(content), only) : content.length,
    relativeTo: null,
    problem: null,
    inlineMap: 0,
  };
  let inlineMap = 0;
  try {
    const found = await findMap(task, content);
    if (found === null) return nothing;
    inlineMap = found.inline;
    const map = parseMap(found.text);
    const { bytes, unmapped } = attributeCode(file, content, map, only);
    const texts = task.digests ? sourceTexts(found.text) : [];
    const sources = map.sources.flatMap((source, index): AttributedSource[] => {
      const size = bytes[index] ?? 0;
      if (source === null || size === 0) return [];
      const text = texts[index] ?? null;
      return [
        {
          source,
          bytes: size,
          ignored: map.ignored.has(index),
          ...(text !== null && { digest: digestOf(text) }),
        },
      ];
    });
    return { ...nothing, sources, unmapped, relativeTo: found.relativeTo, inlineMap };
  } catch (error) {
    if (error instanceof UnusableMap) return { ...nothing, problem: error.message, inlineMap };
    throw error;
  }
}

export interface FoundMap {
  text: string;
  /** Absolute folder that sources are relative to. */
  relativeTo: string;
  /** Bytes that the map takes in the file. */
  inline: number;
}

/**
 * The source map of a file: one that was put aside, an inline one, one at the address that the file names, or one next
 * to the file.
 * @returns null if there is none.
 * @throws UnusableMap if it cannot be read.
 */
export async function findMap(task: AttributionTask, content: Buffer): Promise<FoundMap | null> {
  const path = join(task.directory, task.file);
  const beside = dirname(path);
  if (task.map !== undefined) {
    const text = await readMap(task.map);
    const relativeTo = dirname(join(task.mapWrittenFor ?? task.directory, task.file));
    if (text !== null) return { text, relativeTo, inline: 0 };
  }
  const place = locateMap(content);
  if (place && "inline" in place) {
    const text = decodeDataUrl(place.inline);
    if (text === null) throw new UnusableMap("it is inline, and not JSON");
    return { text, relativeTo: beside, inline: place.inline.length };
  }
  // Maps are often uploaded elsewhere, and then deleted: an address that leads nowhere is usual.
  const named = place ? addressed(place.url, beside, task.directory) : null;
  for (const candidate of [named, `${path}.map`]) {
    if (candidate === null || !(await isInside(candidate, task.directory))) continue;
    const text = await readMap(candidate);
    if (text !== null) return { text, relativeTo: dirname(candidate), inline: 0 };
  }
  return null;
}

/** The file behind a relative address; null outside of the output folder, or on another origin. */
function addressed(url: string, beside: string, directory: string): string | null {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return null;
  const [path = ""] = url.split(/[?#]/);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const target = decoded.startsWith("/") ? resolve(directory, `.${decoded}`) : resolve(beside, decoded);
  return target.startsWith(directory + sep) ? target : null;
}

/** Also false where there is no such file. A link may lead anywhere. */
async function isInside(path: string, directory: string): Promise<boolean> {
  try {
    return (await realpath(path)).startsWith((await realpath(directory)) + sep);
  } catch {
    return false;
  }
}

async function readMap(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).isDirectory()) return null;
    return await readRegularText(path, mostMapBytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnusableMap(error.message);
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return null;
    throw new UnusableMap(`it cannot be read: ${messageOf(error)}`);
  }
}
