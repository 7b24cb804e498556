import { resolve } from "node:path";
import type { Bundle, BundleAsset, Loading } from "../types.ts";
import { assetName } from "./asset-name.ts";
import { assetType } from "./asset-type.ts";
import { directoryReader } from "./directory.ts";
import { listFiles } from "./list-files.ts";
import { mapConcurrently } from "../map-concurrently.ts";
import { outputFiles, type BundleReader } from "./output-files.ts";
import { weighFile } from "./sizes.ts";
import { viteReader } from "./vite.ts";

/** Every reader; the first that detects its output reads it. `directory` detects anything and stays last. */
export const readers: readonly BundleReader[] = [viteReader, directoryReader];

/** zlib works on the thread pool, which has four threads unless the user sets more. */
const filesAtOnce = 4;

export interface ReadOptions {
  /** Also weigh with brotli at quality 11, which is slow: 20 s for 3.6 MB of JS. */
  brotli?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Reads an output folder: every shipped file with its sizes in bytes, its type, and whether a page loads it at once.
 *
 * @throws CheckError BUNDLE_UNREADABLE where the folder or a file cannot be read, or the folder holds too much.
 */
export async function readBundle(directory: string, options: ReadOptions = {}): Promise<Bundle> {
  const { signal } = options;
  const root = resolve(directory);
  const { files, notes } = await listFiles(root, { signal });
  const output = outputFiles(root, files);
  const reader = await detectReader(output);
  const loaded = await reader.read(output, signal);

  const assets = await mapConcurrently(files, filesAtOnce, async (file): Promise<BundleAsset> => {
    signal?.throwIfAborted();
    const sizes = await weighFile(root, file, options);
    const type = assetType(file);
    const isCode = type === "js" || type === "css";
    const loading: Loading = isCode ? (loaded.initial.has(file) ? "initial" : "lazy") : "other";
    return { file, name: assetName(file), type, loading, ...sizes };
  });
  return { reader: reader.name, directory: root, assets, notes: [...notes, ...loaded.notes] };
}

async function detectReader(output: Parameters<BundleReader["detects"]>[0]): Promise<BundleReader> {
  for (const reader of readers) if (await reader.detects(output)) return reader;
  return directoryReader;
}
