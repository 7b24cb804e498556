import picomatch from "picomatch";
import type { Bundle, BundleAsset, Compression, Loading } from "../types.ts";

/**
 * A number (bytes, or a count), or why there is none. `because` tells a bundle without such a file, which has 0 bytes of it,
 * from one whose sizes are not known (a saved report weighed without brotli) and from a limit that cannot be measured.
 */
export type BundleValue = number | { missing: string; because: "noFile" | "notMeasured" | "notMeasurable" };

/**
 * What a bundle limit counts: `initial`, `initial:js`, `lazy:js`, `total`, `total:css`, `count`, `count:js`, `file:GLOB`,
 * `entry:NAME`, `route:/PATH:js`, `package:NAME`, `duplicates`.
 *
 * No file of a kind, and no such package, is an exact zero; a pattern that matches no file, or an unknown route, is missing,
 * since a misspelt one would pass for ever.
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
    case "entry":
    case "route":
      return groupValue(bundle, family, parameter ?? "", compression);
    case "package":
      return packageValue(bundle, parameter ?? "", compression);
    case "duplicates":
      return duplicatesValue(bundle);
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

/** Bytes of JS and CSS that an entry or a route loads at once; `:js` or `:css` at the end of the name is a type. */
function groupValue(
  bundle: Bundle,
  kind: "entry" | "route",
  name: string,
  compression: Compression,
): BundleValue {
  const groups = (bundle.groups ?? []).filter((group) => group.kind === kind);
  if (groups.length === 0)
    return {
      missing: `the build does not tell its ${kind === "entry" ? "entries" : "routes"}`,
      because: "notMeasurable",
    };
  // A name may end like a type itself: as it is written goes first.
  const [, plain = name, type] = /^([^]*):(js|css)$/.exec(name) ?? [];
  const named = (wanted: string) => groups.find((group) => group.name === wanted);
  const whole = named(name);
  const group = whole ?? named(plain);
  if (!group)
    return {
      missing: `there is no ${kind} "${plain}", only ${listed(groups.map((one) => one.name))}`,
      because: "noFile",
    };
  const files = new Set(group.files);
  return sum(
    bundle.assets.filter((asset) => files.has(asset.file) && (whole || !type || asset.type === type)),
    compression,
  );
}

/** Names for a message, not all of hundreds. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

/** Below this share of the code a package that was not found may be in the rest. */
const enoughAttributed = 0.9;

/** Why it cannot be told which packages ship; null where it can. */
function whyNoPackages({ packages, attribution }: Bundle): BundleValue | null {
  if (!packages || !attribution)
    return {
      missing: "which packages ship is not known: there are no source maps of the build",
      because: "notMeasured",
    };
  const share = attribution.raw === 0 ? 1 : attribution.attributed / attribution.raw;
  if (share >= enoughAttributed) return null;
  return {
    missing: `which packages ship is known of ${Math.floor(share * 100)} % of the code only`,
    because: "notMeasured",
  };
}

function packageValue(bundle: Bundle, name: string, compression: Compression): BundleValue {
  const found = bundle.packages?.find((one) => one.name === name);
  // What is there is there, however little of the rest is known.
  if (!found) return whyNoPackages(bundle) ?? 0;
  return found[compression] ?? { missing: `${compression} sizes were not measured`, because: "notMeasured" };
}

function duplicatesValue(bundle: Bundle): BundleValue {
  const why = whyNoPackages(bundle);
  if (why) return why;
  const packages = bundle.packages ?? [];
  const unknown = packages.filter(({ versions }) => versions.length === 0);
  const count = packages.filter(({ versions }) => versions.length > 1).length;
  if (count === 0 && packages.length > 0 && unknown.length === packages.length)
    return {
      missing: "versions of packages are not known: no package.json of them was found",
      because: "notMeasured",
    };
  return count;
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
