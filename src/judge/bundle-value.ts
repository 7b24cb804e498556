import picomatch from "picomatch";
import type { Bundle, BundleAsset, Compression, Loading } from "../types.ts";

/**
 * A number (bytes, or a count), or why there is none. `because` tells a bundle without such a file, which has 0 bytes of it,
 * from one whose sizes are not known (a saved report weighed without brotli) and from a limit that cannot be measured.
 */
export type BundleValue = number | { missing: string; because: "noFile" | "notMeasured" | "notMeasurable" };

/**
 * What a bundle limit counts: `initial`, `initial:js`, `lazy:js`, `total`, `total:css`, `count`, `count:js`, `file:GLOB`.
 *
 * No file of a kind is an exact zero; a pattern that matches no file is missing, since a misspelt one would pass for ever.
 */
export function bundleValue(bundle: Bundle, key: string, compression: Compression): BundleValue {
  const colon = key.indexOf(":");
  const family = colon < 0 ? key : key.slice(0, colon);
  const parameter = colon < 0 ? null : key.slice(colon + 1);
  const ofType = bundle.assets.filter((asset) => parameter === null || asset.type === parameter);
  switch (family) {
    case "initial":
    case "lazy":
      return sumLoading(ofType, family, parameter, compression);
    case "total":
      return sum(ofType, compression);
    case "count":
      return ofType.length;
    case "file":
      return sumMatching(bundle.assets, parameter ?? "", compression);
    default:
      return {
        missing: `"${key}" is nothing that a bundle is measured by`,
        because: "notMeasurable",
      };
  }
}

function sumLoading(
  assets: readonly BundleAsset[],
  loading: Loading,
  type: string | null,
  compression: Compression,
): BundleValue {
  // Which images a page shows is not known from its files: zero would be a lie.
  if (type !== null && type !== "js" && type !== "css")
    return {
      missing: `only js and css are told apart as ${loading}: limit "total:${type}" instead of "${loading}:${type}"`,
      because: "notMeasurable",
    };
  return sum(
    assets.filter((asset) => asset.loading === loading),
    compression,
  );
}

function sumMatching(assets: readonly BundleAsset[], pattern: string, compression: Compression): BundleValue {
  const glob = pattern.replace(/^\.?\//, "");
  if (glob === "") return { missing: "the file pattern is empty", because: "notMeasurable" };
  // Without a folder in the pattern, files of that name count wherever they are.
  const matches = picomatch(glob, { dot: true, basename: !glob.includes("/"), windows: false });
  const named = assets.filter((asset) => spellings(asset).some((spelling) => matches(spelling)));
  if (named.length === 0) return { missing: `no file matches "${pattern}"`, because: "noFile" };
  return sum(named, compression);
}

/** As it is, with `*` for the hash, and without the hash: `a-B3x_9kQ2.js`, `a-*.js`, `a.js`. */
function spellings(asset: BundleAsset): string[] {
  return [asset.file, asset.name, asset.name.replace(/[-._~]+\*/g, "")];
}

function sum(assets: readonly BundleAsset[], compression: Compression): BundleValue {
  let bytes = 0;
  for (const asset of assets) {
    const size = asset[compression];
    if (size === undefined)
      return { missing: `${compression} sizes were not measured`, because: "notMeasured" };
    bytes += size;
  }
  return bytes;
}
