import picomatch from "picomatch";
import { initialBytes } from "../initial-bytes.ts";
import { printQuantity } from "../quantity.ts";
import type { Bundle, BundleAsset, BundleGroup, BundlePackage, Compression } from "../types.ts";

/**
 * A number (bytes, or a count), or why there is none. `because` tells a bundle without such a file, which has 0 bytes of it,
 * from one whose sizes are not known (a saved report weighed without brotli) and from a limit that cannot be measured.
 */
export type BundleValue = number | { missing: string; because: "noFile" | "notMeasured" | "notMeasurable" };

/**
 * What a bundle limit counts: `initial`, `initial:js`, `lazy:js`, `total`, `total:css`, `count`, `count:js`, `file:GLOB`,
 * `entry:NAME`, `route:/PATH:js`, `package:NAME`, `duplicates`.
 *
 * `initial` is what the page that loads most loads at once; `lazy` what no page loads at once. Code for browsers without modules
 * is neither. No file of a kind, and no such package, is an exact zero; a pattern that matches no file, or an unknown route, is missing,
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
      // Which images a page shows is not known from its files: zero would be a lie.
      if (parameter !== null && parameter !== "js" && parameter !== "css")
        return {
          missing: `only js and css are told apart as ${family}: limit "total:${parameter}" instead of "${key}"`,
          because: "notMeasurable",
        };
      return family === "lazy"
        ? sum(
            ofType.filter(({ loading }) => loading === "lazy"),
            compression,
          )
        : (initialBytes(bundle, parameter, compression).bytes ?? notWeighed(compression));
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

function sumMatching(assets: readonly BundleAsset[], pattern: string, compression: Compression): BundleValue {
  const glob = pattern.replace(/^\.?\//, "");
  if (glob === "") return { missing: "the file pattern is empty", because: "notMeasurable" };
  // Without a folder in the pattern, files of that name count wherever they are.
  const matches = picomatch(glob, { dot: true, basename: !glob.includes("/"), windows: false });
  const named = assets.filter((asset) => spellings(asset).some((spelling) => matches(spelling)));
  if (named.length === 0)
    return { missing: `no file matches "${pattern}"${namesLike(assets, glob)}`, because: "noFile" };
  return sum(named, compression);
}

/**
 * What the file is called here that a pattern may have meant: with the folder of the build in front (`dist/x.js`), or with a
 * bundler's word for the hash (`main-[hash].js`); else some of the same type.
 */
function namesLike(assets: readonly BundleAsset[], glob: string): string {
  const starred = glob.replace(/\[(?:content|chunk|full)?hash(?::[^\]]*)?\]/gi, "*").replace(/\[\w+\]/g, "*");
  const folders = starred.split("/");
  for (let dropped = 0; dropped < folders.length; dropped++) {
    const shorter = folders.slice(dropped).join("/");
    const matches = picomatch(shorter, { dot: true, windows: false });
    if (assets.some((asset) => spellings(asset).some((spelling) => matches(spelling))))
      return `: write "file:${shorter}", paths begin in the output folder`;
  }
  const extension = /\.\w+$/.exec(glob)?.[0] ?? "";
  const alike = assets.filter(({ file }) => file.endsWith(extension)).map(({ name }) => name);
  const names = [...new Set(alike.length > 0 ? alike : assets.map(({ name }) => name))];
  return names.length === 0 ? "" : `: such files are called ${listed(names.slice(0, 3))}, with * for a hash`;
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
  const whole = groupsNamed(name, groups);
  const found = whole.length > 0 ? whole : groupsNamed(plain, groups);
  const [group] = found;
  if (found.length > 1 && new Set(found.map((one) => one.files.toSorted().join("\n"))).size > 1)
    return ambiguous(kind, whole.length > 0 ? name : plain, found);
  if (!group && kind === "route" && bundle.routesLeftOut)
    return {
      missing: `"${plain}" is none of the ${groups.length} pages that the report holds: it leaves out ${bundle.routesLeftOut} that load less`,
      because: "notMeasured",
    };
  if (!group)
    return {
      missing: `there is no ${kind} "${plain}", only ${listed(groups.map((one) => one.name))}`,
      because: "noFile",
    };
  const wanted = whole.length > 0 ? undefined : type;
  const files = new Set(group.files);
  const bytes = sum(
    bundle.assets.filter((asset) => files.has(asset.file) && (!wanted || asset.type === wanted)),
    compression,
  );
  if (!group.inline || wanted === "css" || typeof bytes !== "number") return bytes;
  const inline = group.inline[compression];
  return inline === undefined ? notWeighed(compression) : bytes + inline;
}

/** Two entries may share a name, as two documents called `index.html` do; the name of its source is one's own. */
function groupsNamed(wanted: string, groups: readonly BundleGroup[]): BundleGroup[] {
  const byName = groups.filter(({ name }) => name === wanted);
  return byName.length > 0 ? byName : groups.filter(({ source }) => source === wanted);
}

function ambiguous(
  kind: "entry" | "route",
  name: string,
  found: readonly BundleGroup[],
): Exclude<BundleValue, number> {
  const instead = found.map(({ source, files }) =>
    source === undefined ? `"file:${files[0] ?? ""}"` : `"${kind}:${source}"`,
  );
  const things = kind === "entry" ? "entries" : "pages";
  return {
    missing: `"${kind}:${name}" names ${found.length} ${things}: write ${listed(instead, " or ")}`,
    because: "notMeasurable",
  };
}

/** Names for a message, not all of hundreds. */
function listed(names: readonly string[], separator = ", "): string {
  const shown = names.slice(0, 8).join(separator);
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
  const { largestGap: gap } = attribution;
  const most = gap ? `; most of the rest is in ${gap.file} (${printQuantity(gap.raw, "B")})` : "";
  return {
    missing: `which packages ship is known of ${Math.floor(share * 100)} % of the code only${most}`,
    because: "notMeasured",
  };
}

/** By its own name, and by any that it is installed under. */
function packageValue(bundle: Bundle, name: string, compression: Compression): BundleValue {
  const found = (bundle.packages ?? []).filter((one) => one.name === name || one.aliases?.includes(name));
  // What is there is there, however little of the rest is known.
  if (found.length === 0) return whyNoPackages(bundle) ?? whyNoOwner(bundle) ?? 0;
  let bytes = 0;
  for (const one of found) {
    const size = one.name === name ? one[compression] : sizeOfAlias(one, name, compression);
    if (size === undefined) return notWeighed(compression);
    bytes += size;
  }
  return bytes;
}

/** The copies that are installed under the alias; all of them where the package manager's folders do not show it. */
function sizeOfAlias(found: BundlePackage, alias: string, compression: Compression): number | undefined {
  const named = found.copies?.filter(({ places }) =>
    places.some((place) => place.endsWith(`node_modules/${alias}`)),
  );
  if (!named || named.length === 0) return found[compression];
  const sizes = named.map((copy) => copy[compression]);
  return sizes.reduce((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0);
}

/** A package of the workspace may be in code whose folder is not here. */
function whyNoOwner({ attribution }: Bundle): BundleValue | null {
  const unknown = attribution?.ownerUnknown;
  if (!unknown) return null;
  return {
    missing: `the package of ${unknown.module} is not known, since its folder is not here (${printQuantity(unknown.raw, "B")} of the code is outside of the app's folder)`,
    because: "notMeasured",
  };
}

/** Packages of which two copies ship: versions that differ, or places whose versions are not known to be one. */
function duplicatesValue(bundle: Bundle): BundleValue {
  const why = whyNoPackages(bundle);
  if (why) return why;
  const packages = bundle.packages ?? [];
  // A report of an older version does not tell places.
  const unknown = packages.filter(({ versions, copies }) => !copies && versions.length === 0);
  const count = packages.filter(({ versions, copies }) => (copies ?? versions).length > 1).length;
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
    if (size === undefined) return notWeighed(compression);
    bytes += size;
  }
  return bytes;
}

function notWeighed(compression: Compression): Exclude<BundleValue, number> {
  return { missing: `${compression} sizes were not measured`, because: "notMeasured" };
}
