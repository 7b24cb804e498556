import type { BundleAsset, Compression } from "../types.ts";
import type { BundleValue } from "./definition.ts";

/** Bytes of all files, unless one was not weighed in that way. */
export function sum(assets: readonly BundleAsset[], compression: Compression): BundleValue {
  let bytes = 0;
  for (const asset of assets) {
    const size = asset[compression];
    if (size === undefined) return notWeighed(compression);
    bytes += size;
  }
  return bytes;
}

/** A type of file, or all. */
export function ofType(assets: readonly BundleAsset[], type: string | null): readonly BundleAsset[] {
  return type === null ? assets : assets.filter((asset) => asset.type === type);
}

/** Says that sizes are not known. */
export function notWeighed(compression: Compression): Exclude<BundleValue, number> {
  return { missing: `${compression} sizes were not measured`, because: "notMeasured" };
}
