import { join, relative } from "node:path";
import type { BundleGroup } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { findStats, isRecord, noteMissing, notUsed, records } from "./build-stats.ts";
import { decideLoading } from "./decide-loading.ts";
import { directoryReader } from "./directory.ts";
import { followDocuments } from "./follow-documents.ts";
import type { BundleReader, OutputFiles } from "./output-files.ts";
import { webpackImports } from "./webpack-imports.ts";
import { startedFiles } from "./webpack-startup.ts";

/**
 * webpack 5 and Rspack, by the stats that `--json=stats.json` writes: what an entry point loads initially, and which
 * module imports which. HTML documents are the better source for which entry points a page needs; without any, all of
 * them are initial. Stats list sizes before minification, which are not used.
 */
export const webpackReader: BundleReader = {
  name: "webpack",
  detects: async (output) => (await findStats(output))?.of === "webpack",
  read: async (output, root, signal) => {
    const stats = await findStats(output);
    const why = stats?.problem ?? null;
    const compilations = stats && why === null ? compilationsOf(stats.content) : [];
    const { groups, missing } = entryGroups(compilations, output);
    if (!stats || !groups.some(({ files }) => files.length > 0)) {
      const plain = await directoryReader.read(output, root, signal);
      const reason = why ?? "it names no entry whose files are in the output folder";
      return { ...plain, notes: [...plain.notes, notUsed(stats?.file ?? "stats.json", reason)] };
    }
    const decided = await decideLoading(output, await followDocuments(output, signal), {
      entries: groups,
      whole: true,
    });
    return {
      ...decided,
      graph: await webpackImports(compilations, root),
      notes: [...decided.notes, ...noteMissing(stats.file, missing)],
    };
  },
};

/** The compilation itself; of several that ran together each one. A child without entry points is a plugin's. */
function compilationsOf(content: Record<string, unknown>): Record<string, unknown>[] {
  const own = records(content["entrypoints"]).length > 0 ? [content] : [];
  return own.length > 0
    ? own
    : records(content["children"]).filter((child) => isRecord(child["entrypoints"]));
}

function entryGroups(compilations: readonly Record<string, unknown>[], output: OutputFiles) {
  const missing = new Set<string>();
  const groups = compilations.flatMap((compilation, index) =>
    Object.entries(isRecord(compilation["entrypoints"]) ? compilation["entrypoints"] : {}).map(
      ([name, entry]): BundleGroup => {
        const named = isRecord(entry) ? Object.values(entry["assets"] ?? {}).flatMap(assetFile) : [];
        const started = isRecord(entry)
          ? startedFiles(compilation, Object.values(entry["chunks"] ?? {})).flatMap(assetFile)
          : [];
        const code = [...new Set([...named, ...started])].filter((file) =>
          ["js", "css"].includes(assetType(file)),
        );
        const files = code.flatMap((file) => {
          const found = locate(file, compilation["outputPath"], output);
          if (found === null) missing.add(file);
          return found ?? [];
        });
        const label = typeof compilation["name"] === "string" ? compilation["name"] : String(index + 1);
        return {
          kind: "entry",
          name,
          files: files.sort(),
          ...(compilations.length > 1 && { source: `${label}/${name}` }),
        };
      },
    ),
  );
  return { groups, missing };
}

/** webpack 5 lists `{ name }`, webpack 4 just the name. A query (`main.js?v=1`) does not belong to the file's name. */
function assetFile(asset: unknown): string[] {
  const name = isRecord(asset) ? asset["name"] : asset;
  return typeof name === "string" ? [name.replace(/\?.*$/s, "")] : [];
}

/** A name is relative to its compilation's folder, which may be below or above the one that is weighed. */
function locate(name: string, outputPath: unknown, output: OutputFiles): string | null {
  if (output.has(name)) return name;
  if (typeof outputPath !== "string") return null;
  const file = relative(output.directory, join(outputPath, name)).split("\\").join("/");
  return output.has(file) ? file : null;
}
