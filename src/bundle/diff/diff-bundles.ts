import type { Bundle, BundleDiff, ReadBundle } from "../../types.ts";
import { diffChunks } from "./diff-chunks.ts";
import { diffModules } from "./diff-modules.ts";
import { diffPackages, newDuplicates } from "./diff-packages.ts";

/**
 * What changed between two bundles, by what it means: a bundle and itself, or one whose hashes alone changed, have an empty
 * diff. Pure: it looks at nothing but the two.
 */
export function diffBundles(base: Bundle, head: ReadBundle): BundleDiff {
  return {
    raw: { base: total(base, "raw"), head: total(head, "raw") },
    gzip: { base: total(base, "gzip"), head: total(head, "gzip") },
    chunks: diffChunks(base, head),
    modules: diffModules(base, head, head.graph),
    packages: diffPackages(base, head, head.graph),
    duplicates: newDuplicates(base, head),
  };
}

function total({ assets }: Bundle, of: "raw" | "gzip"): number {
  return assets.reduce((sum, asset) => sum + asset[of], 0);
}
