import type { Bundle } from "../types.ts";
import type { BundleLimitDefinition, BundleValue } from "./definition.ts";
import { whyNoPackages } from "./packages-known.ts";

export const duplicates: BundleLimitDefinition = {
  name: "duplicates",
  unit: "count",
  parameter: [],
  description: "Number of packages that ship in more than one version.",
  label: () => "packages in several versions",
  measure: duplicatesValue,
};

/** Packages of which two copies ship: versions that differ, or places whose versions are not known to be one. */
function duplicatesValue(bundle: Bundle): BundleValue {
  const why = whyNoPackages(bundle);
  if (why) return why;
  const packages = bundle.packages ?? [];
  // A report of an older version does not list places.
  const unknown = packages.filter(({ versions, copies }) => !copies && versions.length === 0);
  const count = packages.filter(({ versions, copies }) => (copies ?? versions).length > 1).length;
  if (count === 0 && packages.length > 0 && unknown.length === packages.length)
    return {
      missing: "versions of packages are not known: no package.json of them was found",
      because: "notMeasured",
    };
  return count;
}
