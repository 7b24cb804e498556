import type { BundleAsset, Compression } from "../types.ts";
import type { BundleLimitDefinition } from "./definition.ts";
import { filesMatching, whyNoFile } from "./matching-files.ts";
import { notWeighed } from "./sum.ts";

/** Each file alone, so the largest decides. Which one that is may change from build to build. */
export const eachFile: BundleLimitDefinition = {
  name: "each",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "assets/*.js",
  description:
    "Bytes of the largest file that a glob matches: no file of them may be larger. Paths in the output directory.",
  label: (pattern) => `largest file matching ${pattern}`,
  measure({ assets }, pattern, compression) {
    const named = filesMatching(assets, pattern ?? "");
    if (named.length === 0) return whyNoFile(assets, "each", pattern ?? "");
    return largest(named, compression)?.bytes ?? notWeighed(compression);
  },
  files: ({ assets }, pattern) => filesMatching(assets, pattern),
  remark({ assets }, pattern, compression) {
    const named = filesMatching(assets, pattern ?? "");
    const one = largest(named, compression);
    return one && named.length > 1 ? `; the largest of ${named.length} files is ${one.file}` : "";
  },
};

/** Null if there is none, or if one of them was not weighed in that way. */
function largest(
  assets: readonly BundleAsset[],
  compression: Compression,
): { file: string; bytes: number } | null {
  let found: { file: string; bytes: number } | null = null;
  for (const asset of assets) {
    const bytes = asset[compression];
    if (bytes === undefined) return null;
    if (!found || bytes > found.bytes) found = { file: asset.file, bytes };
  }
  return found;
}
