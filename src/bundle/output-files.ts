import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { openRegularFile, readRegularFile, readSmallFile } from "../read-file.ts";
import type { AssetType, Bundle, BundleGroup, ImportGraph, Note } from "../types.ts";
import { decodeText } from "./decode-text.ts";
import type { SharedSources } from "./modules/name-sources.ts";
import { weighText } from "./sizes.ts";
import type { Sizes } from "./sizes.ts";
import { BrokenJson, streamJson } from "./stream-json.ts";
import type { Shape } from "./stream-json.ts";

/** Larger text is data, not code that a reader must follow. */
const mostTextBytes = 32_000_000;
const smallTextBytes = 1_000_000;
/** Limit for JSON that is streamed. Stats of the largest apps are some hundred MB. */
const mostJsonBytes = 2_000_000_000;

/** The files of one output folder, as readers see them. */
export interface OutputFiles {
  /** Absolute. */
  directory: string;
  /** Shipped files, sorted. */
  files: readonly string[];
  has(file: string): boolean;
  /**
   * Text of a file, also of one that is not shipped (a manifest); null where there is none or where it is too large to be code.
   *
   * @throws CheckError BUNDLE_UNREADABLE where it is there but does not open.
   */
  text(file: string): Promise<string | null>;
  /**
   * The parts of a JSON file that `shape` names; null if there is no such file. The file may be large and next to the
   * folder (`../stats.json`). It is read once for each shape.
   *
   * @throws BrokenJson if it is not valid JSON or far too large, CheckError BUNDLE_UNREADABLE if it cannot be opened.
   */
  json(file: string, shape: Shape): Promise<unknown>;
  /** The same folder, of which only these files ship. */
  only(files: readonly string[]): OutputFiles;
  /** Sizes of code that is not in a file: a document's own scripts. */
  weighText(text: string): Promise<Sizes>;
}

/** A file by its sources, as the build itself reports them. */
export interface KnownFile extends SharedSources {
  /** It is of one of several languages, whose texts made it longer or shorter than that. */
  localised?: boolean;
}

/** What a reader learnt. Any other JS or CSS is lazy. */
export interface Loaded {
  /** JS and CSS that some page needs initially. */
  initial: ReadonlySet<string>;
  /** How it was decided which these are. */
  initialBy: NonNullable<Bundle["initialBy"]>;
  /** JS that only browsers without modules load. */
  nomodule?: ReadonlySet<string> | undefined;
  /** What files are whose names do not say it. */
  types?: ReadonlyMap<string, AssetType> | undefined;
  /** If pages do not show what is initial: the inline code of the page that has the most. */
  inline?: Sizes | undefined;
  /** Which module imports which, where the build left that. */
  graph?: ImportGraph | undefined;
  /** What entries and pages load initially; absent if the output does not show it. */
  groups?: readonly BundleGroup[] | undefined;
  /** Files whose modules the build itself reported, to the byte; used if they add up to the file on disk. */
  known?: ReadonlyMap<string, KnownFile> | undefined;
  notes: readonly Note[];
  /** The notes about things that are not known; visits may show them. */
  unknown?: readonly Note[] | undefined;
}

/** One kind of build output. Add one: a file like `vite.ts`, and a line in `index.ts`. */
export interface BundleReader {
  name: string;
  detects(output: OutputFiles): Promise<boolean>;
  /** @param root the app's folder, absolute: names of modules begin there. */
  read(output: OutputFiles, root: string, signal?: AbortSignal): Promise<Loaded>;
}

export interface OutputOptions {
  /** Folder with what the build left in addition to its output, at the paths that it would have there. */
  record?: string | undefined;
  /** Whether code is weighed by brotli too. */
  brotli?: boolean | undefined;
}

/** The files of an output folder; each is opened when it is asked for. */
export function outputFiles(
  directory: string,
  files: readonly string[],
  options: OutputOptions = {},
): OutputFiles {
  return openOutput(directory, files, options, new Map());
}

/** @param read what was read of JSON so far. */
function openOutput(
  directory: string,
  files: readonly string[],
  options: OutputOptions,
  read: Map<Shape, Map<string, Promise<unknown>>>,
): OutputFiles {
  const { record, brotli } = options;
  const weighed = new Map<string, Promise<Sizes>>();
  const known = new Set(files);
  return {
    directory,
    files,
    has: (file) => known.has(file),
    text: async (file) =>
      (record === undefined ? null : await readText(join(record, file))) ?? readText(join(directory, file)),
    json: (file, shape) => {
      const ofShape = read.get(shape) ?? new Map<string, Promise<unknown>>();
      read.set(shape, ofShape);
      const paths = [...(record === undefined ? [] : [join(record, file)]), join(directory, file)];
      const value = ofShape.get(file) ?? readJson(paths, shape);
      ofShape.set(file, value);
      return value;
    },
    only: (fewer) => openOutput(directory, fewer, options, read),
    weighText: (text) => {
      // Most pages of a site have the same.
      const content = createHash("sha256").update(text).digest("base64");
      const sizes = weighed.get(content) ?? weighText(text, { brotli });
      weighed.set(content, sizes);
      return sizes;
    },
  };
}

/** Reads the first of the paths that is a file. */
async function readJson(paths: readonly string[], shape: Shape): Promise<unknown> {
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) continue;
      if (found.size > mostJsonBytes) throw new BrokenJson("it is larger than 2 GB", null);
      await using handle = await openRegularFile(path);
      return await streamJson(handle.createReadStream({ highWaterMark: 1 << 18 }), shape);
    } catch (cause) {
      if (cause instanceof BrokenJson) throw cause;
      if (!isAbsent(cause)) throw unreadable(path, cause);
    }
  }
  return null;
}

async function readText(path: string): Promise<string | null> {
  try {
    const small = readSmallFile(path, smallTextBytes);
    if (small !== null) return decodeText(small);
    if ((await stat(path)).size > mostTextBytes) return null;
    return decodeText(await readRegularFile(path, mostTextBytes));
  } catch (cause) {
    if (isAbsent(cause)) return null;
    throw unreadable(path, cause);
  }
}

function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR");
}

function unreadable(path: string, cause: unknown): CheckError {
  return new CheckError("BUNDLE_UNREADABLE", `${path} cannot be read: ${messageOf(cause)}`, {
    advice: "Check that you may read the files of the output folder",
    cause,
  });
}
