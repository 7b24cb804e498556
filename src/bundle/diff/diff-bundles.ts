import { sameLoading } from "../../initial-bytes.ts";
import type { Bundle, BundleDiff, ReadBundle } from "../../types.ts";
import { diffChunks } from "./diff-chunks.ts";
import { diffModules } from "./diff-modules.ts";
import { diffReload } from "./diff-reload.ts";
import { diffPackages, newDuplicates } from "./diff-packages.ts";

/**
 * What changed between two bundles, by what it means: a bundle and itself, or one whose hashes alone changed, have an empty
 * diff. Pure: it looks at nothing but the two.
 */
export function diffBundles(before: ReadBundle, after: ReadBundle): BundleDiff {
  // If base and head decided loading in two different ways, the difference would look like code that moved.
  const [base, head] = sameLoading(before, after) ? [before, after] : [allInitial(before), allInitial(after)];
  const reload = diffReload(before, after);
  return {
    raw: { base: total(base, "raw"), head: total(head, "raw") },
    gzip: { base: total(base, "gzip"), head: total(head, "gzip") },
    chunks: diffChunks(base, head),
    modules: diffModules(base, head, head.graph),
    packages: diffPackages(base, head, head.graph),
    duplicates: newDuplicates(base, head),
    ...(reload && { reload }),
  };
}

/** As if nothing were known of when code is loaded. */
function allInitial<T extends Bundle>(bundle: T): T {
  const { assets, packages } = bundle;
  return {
    ...bundle,
    assets: assets.map((asset) => (asset.loading === "lazy" ? { ...asset, loading: "initial" } : asset)),
    ...(packages && { packages: packages.map((one) => ({ ...one, initial: one.raw })) }),
  };
}

function total({ assets }: Bundle, of: "raw" | "gzip"): number {
  return assets.reduce((sum, asset) => sum + asset[of], 0);
}
