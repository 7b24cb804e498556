import { printQuantity } from "../../quantity.ts";
import type { BundleDiff, Compression } from "../../types.ts";
import type { Cause } from "./result.ts";

/**
 * The files that grew, the most first: where nothing more is known of why a limit on bytes is exceeded.
 * @param compression of the limit. What brotli makes of each file is not kept, so gzip is given instead.
 */
export function grownFiles(diff: BundleDiff | null | undefined, compression: Compression = "gzip"): Cause[] {
  const by = compression === "raw" ? "raw" : "gzip";
  return (diff?.chunks ?? [])
    .map((chunk) => ({ name: chunk.name, growth: chunk[by].head - chunk[by].base }))
    .filter(({ growth }) => growth > 0)
    .toSorted((a, b) => b.growth - a.growth)
    .map(({ name, growth }) => ({
      title: `${name} grew by ${printQuantity(growth, "B")} (${by === "raw" ? "uncompressed" : by})`,
      effects: "",
      evidence: [],
    }));
}
