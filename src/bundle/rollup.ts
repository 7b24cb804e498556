import type { BundleGroup } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { noteMissing } from "./build-stats.ts";
import { decideLoading } from "./decide-loading.ts";
import { followDocuments } from "./follow-documents.ts";
import { directoryReader } from "./directory.ts";
import type { BundleReader, OutputFiles } from "./output-files.ts";

/** What our own plugin recorded of a build by Rollup's command line. */
const chunksFile = ".budget-check/chunks.json";

interface Chunk {
  file: string;
  name: string;
  isEntry: boolean;
  isDynamicEntry: boolean;
  /** Files that are loaded together with it. */
  imports: readonly string[];
}

/**
 * Rollup leaves no manifest, so this is read from the record of a build that we made. Documents know better which entries a page
 * needs; without any, all entries and what they import are initial.
 */
export const rollupReader: BundleReader = {
  name: "rollup",
  detects: async (output) => (await output.text(chunksFile)) !== null,
  read: async (output, root, signal) => {
    const chunks = parseChunks((await output.text(chunksFile)) ?? "");
    if (!chunks) return directoryReader.read(output, root, signal);
    const entries = [...chunks.values()].filter(({ isEntry, isDynamicEntry }) => isEntry && !isDynamicEntry);
    const missing = new Set<string>();
    const entryGroups = entries.map(({ file, name }): BundleGroup => ({
      kind: "entry",
      name,
      files: reach(file, chunks, output, missing),
      source: file,
    }));
    const decided = await decideLoading(output, await followDocuments(output, signal), {
      entries: entryGroups,
    });
    return { ...decided, notes: [...decided.notes, ...noteMissing("The build", missing)] };
  },
};

function reach(
  entry: string,
  chunks: ReadonlyMap<string, Chunk>,
  output: OutputFiles,
  missing: Set<string>,
): string[] {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const next of chunks.get(file)?.imports ?? []) reached.add(next);
    if (chunks.has(file) && !output.has(file)) missing.add(file);
  }
  return [...reached].filter((file) => output.has(file) && assetType(file) === "js").sort();
}

/** Null if the text is not such a list. */
function parseChunks(text: string): Map<string, Chunk> | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(data)) return null;
  const chunks = data.filter(isChunk);
  return chunks.length === 0 ? null : new Map(chunks.map((chunk) => [chunk.file, chunk]));
}

function isChunk(value: unknown): value is Chunk {
  if (typeof value !== "object" || value === null) return false;
  const { file, name, imports } = value as Record<string, unknown>;
  return typeof file === "string" && typeof name === "string" && Array.isArray(imports);
}
