import type { AssetType, Bundle, BundleAsset, BundleDiff, Compression, Unit } from "../types.ts";

/**
 * A number (bytes, or a count), or why there is none. `because` distinguishes a bundle without such a file, which has 0
 * bytes of it, from one whose sizes are not known (a saved report weighed without brotli) and from a limit that cannot
 * be measured.
 */
export type BundleValue = number | { missing: string; because: "noFile" | "notMeasured" | "notMeasurable" };

/** One kind of bundle limit. A key of `bundle` is its name, or its name, a colon and a parameter. */
export interface BundleLimitDefinition {
  /** The word before the colon. */
  name: string;
  /** Sizes in bytes are labelled with their compression, counts are not. */
  unit: Unit;
  /** What may follow the colon: one of the given words, or any text. */
  parameter: readonly string[] | "any";
  /** True if the word has no meaning alone. */
  parameterRequired?: boolean;
  /** What could follow the colon, for error messages; set where any text may. */
  example?: string;
  /** One sentence for editors. */
  description: string;
  /** True if the value depends on which code counts as initial: it is compared only where both builds decided that in the same way. */
  dependsOnLoading?: boolean;
  /** True if it measures what changed since base: without a base it is not judged, and it takes no `maxIncrease`. */
  comparesBuilds?: boolean;
  /** True if pages are loaded in a browser for it; `check` does so where the budget has such a limit. */
  loadsPages?: boolean;
  /** `initial JS`, `files matching vendor-*.js`, without the compression. */
  label(parameter: string): string;
  /** Pure. */
  measure(bundle: Bundle, parameter: string | null, compression: Compression, diff?: BundleDiff): BundleValue;
  /** The files that it counts, of a limit on a part of the bundle; empty where there is no such part. */
  files?(bundle: Bundle, parameter: string): readonly BundleAsset[];
  /** What the verdict adds to the size of head, such as `; the largest of 3 pages is /about`; empty for nothing. */
  remark?(head: Bundle, parameter: string | null, compression: Compression, diff?: BundleDiff): string;
}

/** What may follow the colon of `initial:` and `lazy:`: only code is loaded in an order that a build decides. */
export const codeTypes: readonly AssetType[] = ["js", "css"];

/** What may follow the colon of `total:` and `count:`. */
export const assetTypes: readonly AssetType[] = [
  "js",
  "css",
  "html",
  "image",
  "font",
  "media",
  "wasm",
  "json",
  "other",
];
