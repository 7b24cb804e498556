import { printQuantity } from "../quantity.ts";
import type { PageLoad } from "../types.ts";

/** What a page loads of the bundle, in words. Devices that load the same are listed together. */
export interface DescribedLoad {
  page: string;
  devices: readonly string[];
  /** `3 initial files of JS (120.3 kB), 1 lazy but loaded immediately (12.4 kB)`. */
  summary: string;
  /**
   * Lazy files that were loaded initially, each with what requested it, and initial files that were not requested. One
   * line each.
   */
  lines: readonly { name: string; text: string }[];
}

/** What each page loads of the bundle, in words; devices that load the same are one entry. */
export function describeLoads(loads: readonly PageLoad[]): DescribedLoad[] {
  const alike = Map.groupBy(loads, (load) => JSON.stringify({ ...load, device: "" }));
  return [...alike.values()].flatMap((same): DescribedLoad[] => {
    const [load] = same;
    if (!load) return [];
    const { page, initial, lazy } = load;
    const first = `${counted(initial.files, "initial file")} of JS (${printQuantity(initial.gzip, "B")})`;
    const more =
      lazy.files === 0
        ? ""
        : `, ${lazy.files} lazy but loaded immediately (${printQuantity(lazy.gzip, "B")})`;
    return [{ page, devices: same.map(({ device }) => device), summary: first + more, lines: linesOf(load) }];
  });
}

function linesOf({ route, lazy, atOnce, notRequested }: PageLoad): DescribedLoad["lines"] {
  const left = lazy.files - atOnce.length;
  return [
    ...atOnce.map(({ name, gzip, by }) => ({
      name,
      text: `lazy, loaded immediately, ${printQuantity(gzip, "B")}${by === null ? "" : `, asked for by ${by}`}`,
    })),
    ...(left > 0 ? [{ name: `and ${left} more`, text: "lazy, loaded immediately" }] : []),
    ...notRequested.map((name) => ({ name, text: `initial for ${route ?? "all"}, but not requested` })),
  ];
}

function counted(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}
