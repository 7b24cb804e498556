import type { BundleValue } from "./definition.ts";

/** Why a type of file is not measured as `initial` or `lazy`; null for code. */
export function whyNotCode(name: string, type: string | null): BundleValue | null {
  // Which images a page shows is not known from its files: zero would be a lie.
  if (type === null || type === "js" || type === "css") return null;
  return {
    missing: `only js and css can be limited as ${name}: limit "total:${type}" instead of "${name}:${type}"`,
    because: "notMeasurable",
  };
}
