import { requestedFile } from "../requested-file.ts";
import { printChange, printQuantity } from "../quantity.ts";
import type { Verdict } from "../types.ts";
import type { BundleSubject } from "./subject.ts";

/** What more code does to a page, the most telling first. */
const metrics = ["main-thread", "TBT", "LCP", "FCP"];
const mostPages = 2;

/**
 * What got worse on the pages that load these modules: with its interval, since it only changed together with them.
 * @param holds whether a module of head is one of them.
 */
export function harmOf(
  { head, pages }: BundleSubject,
  holds: (module: { name: string; package: string | null }) => boolean,
): string[] {
  const files = new Set(
    (head.modules ?? []).filter(holds).flatMap(({ parts }) => parts.map(({ file }) => file)),
  );
  const fileOf = requestedFile(head.assets);
  return pages
    .filter((page) => page.head.requests.some((request) => files.has(fileOf(request) ?? "")))
    .flatMap((page) => {
      const worse = metrics.flatMap((metric) => page.verdicts.find((one) => isWorse(one, metric)) ?? []);
      return worse.length === 0
        ? []
        : [
            `${page.page} (${page.device}) loads it, and got worse together with it: ${worse.slice(0, 3).map(describe).join(", ")}`,
          ];
    })
    .slice(0, mostPages);
}

function isWorse({ metric, delta }: Verdict, wanted: string): boolean {
  return metric === wanted && delta?.verdict === "regressed";
}

function describe({ metric, delta }: Verdict): string {
  if (!delta) return metric;
  const { value, low, high } = delta;
  const interval =
    low === null || high === null ? "" : ` [${printQuantity(low, "ms")}, ${printQuantity(high, "ms")}]`;
  return `${metric} ${printChange(value, "ms")}${interval}`;
}
