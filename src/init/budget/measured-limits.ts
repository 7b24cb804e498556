import { bundleLabel, bundleValue } from "../../bundle-limits/index.ts";
import { printQuantity } from "../../quantity.ts";
import type { Bundle } from "../../types.ts";
import type { Remark } from "./print-json.ts";

/** Room over what ships today. */
const share = 0.05;

/** gzip of the same code differs by some bytes with the hashes in it, which matters for small files. */
const leastRoom = 200;

const kinds = ["initial:js", "initial:css", "total"] as const;

interface MeasuredLimit {
  max: string;
  ratchet: true;
  level?: "warn";
}

/** Limits of `bundle`, with a comment for each. */
export interface MeasuredLimits {
  bundle: Readonly<Record<string, MeasuredLimit>>;
  remarks: readonly Remark[];
}

/**
 * Limits for what the bundle weighs today plus 5 %. What it has nothing of gets none: the first kB of it would fail.
 * The total only warns: code that a page loads when it needs it makes no page slower, and is the advice where initial JS fails.
 */
export function measuredLimits(bundle: Bundle): MeasuredLimits {
  const limits: [string, MeasuredLimit][] = [];
  const remarks: Remark[] = [];
  for (const kind of kinds) {
    const bytes = bundleValue(bundle, kind, "gzip");
    if (typeof bytes !== "number" || bytes === 0) continue;
    const isTotal = kind === "total";
    limits.push([kind, { max: printRoomy(bytes), ratchet: true, ...(isTotal && { level: "warn" }) }]);
    const why = isTotal ? "; lazily loaded code and other files are in it, so it only warns" : "";
    remarks.push({ path: [kind], text: `${printQuantity(bytes, "B")} today${why}` });
  }
  return { bundle: Object.fromEntries(limits), remarks };
}

/** The sizes that the limits are made from, as people read them: `initial JS 68.4 kB`. */
export function measuredSizes(bundle: Bundle): string[] {
  return kinds.flatMap((kind) => {
    const bytes = bundleValue(bundle, kind, "gzip");
    return typeof bytes === "number" && bytes > 0
      ? [`${bundleLabel(kind, "gzip")} ${printQuantity(bytes, "B")}`]
      : [];
  });
}

/** Rounded up, in kB with one decimal or MB with two. */
function printRoomy(bytes: number): string {
  const most = bytes + Math.max(bytes * share, leastRoom);
  return most < 999_900 ? `${up(most / 1000, 1)} kB` : `${up(most / 1e6, 2)} MB`;
}

function up(value: number, digits: number): number {
  return Math.ceil(value * 10 ** digits) / 10 ** digits;
}
