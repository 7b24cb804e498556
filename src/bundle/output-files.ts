import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import type { BundleGroup, ImportGraph, Note } from "../types.ts";

/** Larger text is data, not code that a reader must follow. */
const mostTextBytes = 32_000_000;

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
}

/** What a reader learnt. Any other JS or CSS is lazy. */
export interface Loaded {
  /** JS and CSS that an entry page needs at once. */
  initial: ReadonlySet<string>;
  /** Which module imports which, where the build left that. */
  graph?: ImportGraph | undefined;
  /** What entries and pages load at once; absent where the output does not tell. */
  groups?: readonly BundleGroup[] | undefined;
  notes: readonly Note[];
}

/** One kind of build output. Add one: a file like `vite.ts`, and a line in `index.ts`. */
export interface BundleReader {
  name: string;
  detects(output: OutputFiles): Promise<boolean>;
  /** @param root the app's folder, absolute: names of modules begin there. */
  read(output: OutputFiles, root: string, signal?: AbortSignal): Promise<Loaded>;
}

/** @param record folder of what the build left beside its output, at the paths that it would have there. */
export function outputFiles(directory: string, files: readonly string[], record?: string): OutputFiles {
  const known = new Set(files);
  return {
    directory,
    files,
    has: (file) => known.has(file),
    text: async (file) =>
      (record === undefined ? null : await readText(join(record, file))) ?? readText(join(directory, file)),
  };
}

async function readText(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > mostTextBytes) return null;
    return await readFile(path, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR"))
      return null;
    throw new CheckError("BUNDLE_UNREADABLE", `${path} cannot be read: ${messageOf(cause)}`, {
      advice: "Check that you may read the files of the output folder",
      cause,
    });
  }
}
