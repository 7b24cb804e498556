import type { BundleAsset, Compression } from "../types.ts";
import type { BundleLimitDefinition, BundleValue } from "./definition.ts";
import { filesMatching, whyNoFile } from "./matching-files.ts";
import { sum } from "./sum.ts";

/** A pattern that matches no file is missing, since a misspelt one would pass forever. */
export const fileBytes: BundleLimitDefinition = {
  name: "file",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "assets/vendor-*.js",
  description: "Bytes of all files that a glob matches together, paths in the output directory.",
  label: (pattern) => `files matching ${pattern}`,
  measure: ({ assets }, pattern, compression) => sumMatching(assets, pattern ?? "", compression),
  files: ({ assets }, pattern) => filesMatching(assets, pattern),
};

function sumMatching(assets: readonly BundleAsset[], pattern: string, compression: Compression): BundleValue {
  const named = filesMatching(assets, pattern);
  return named.length === 0 ? whyNoFile(assets, "file", pattern) : sum(named, compression);
}
