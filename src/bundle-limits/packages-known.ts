import { printQuantity } from "../quantity.ts";
import type { Bundle } from "../types.ts";
import type { BundleValue } from "./definition.ts";

/** Below this share of the code a package that was not found may be in the rest. */
const enoughAttributed = 0.9;

/** Why it is not known which packages ship; null if it is. */
export function whyNoPackages({ packages, attribution, modulesHint }: Bundle): BundleValue | null {
  if (!packages || !attribution)
    return {
      missing: `which packages ship is not known: there are no source maps of the build${modulesHint === undefined ? "" : `; ${modulesHint}`}`,
      because: "notMeasured",
    };
  if (attribution.allPackages) return null;
  const share = attribution.raw === 0 ? 1 : attribution.attributed / attribution.raw;
  if (share >= enoughAttributed) return null;
  const { largestGap: gap } = attribution;
  const most = gap ? `; most of the rest is in ${gap.file} (${printQuantity(gap.raw, "B")})` : "";
  return {
    missing: `which packages ship is known of ${Math.floor(share * 100)} % of the code only${most}`,
    because: "notMeasured",
  };
}
