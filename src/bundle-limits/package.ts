import { printQuantity } from "../quantity.ts";
import type { Bundle, BundlePackage, Compression } from "../types.ts";
import type { BundleLimitDefinition, BundleValue } from "./definition.ts";
import { whyNoPackages } from "./packages-known.ts";
import { notWeighed } from "./sum.ts";

export const packageBytes: BundleLimitDefinition = {
  name: "package",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "moment",
  description: "Bytes of a package that ship, in one language of the app. 0 bans it.",
  label: (name) => `package ${name}`,
  measure: (bundle, name, compression) => packageValue(bundle, name ?? "", compression),
};

/** By its own name, and by any that it is installed under. */
function packageValue(bundle: Bundle, name: string, compression: Compression): BundleValue {
  const found = (bundle.packages ?? []).filter((one) => one.name === name || one.aliases?.includes(name));
  // A package that was found has its size, however little of the other code is known.
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
