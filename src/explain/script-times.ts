import type { VisitData } from "../types.ts";
import { number, rowsOf, text } from "./audit.ts";

/** What a script set off on the main thread, milliseconds on the device's CPU. */
export interface ScriptTime {
  /** As Lighthouse has it: the document for what no script did, `Unattributable` for the browser's own work. */
  url: string;
  totalMs: number;
  scriptingMs: number;
}

/** https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/audits/bootup-time.js lists files from this on. */
export const leastListedMs = 50;

/**
 * Main thread by script, most first. Lighthouse counts by the clock on the wall, on which a busy machine's other work is the
 * page's; the visit's own CPU time over its wall time takes that out again, on the average of its tasks.
 */
export function scriptTimes(visit: VisitData): ScriptTime[] {
  const { cpu, wall } = visit.mainThread;
  const share = cpu === null || wall <= 0 ? 1 : Math.min(1, cpu / wall);
  return rowsOf(visit, "bootup-time")
    .flatMap((row): ScriptTime[] => {
      const [url, total] = [text(row["url"]), number(row["total"])];
      const scripting = number(row["scripting"]) ?? 0;
      return url === null || total === null
        ? []
        : [{ url, totalMs: total * share, scriptingMs: scripting * share }];
    })
    .toSorted((a, b) => b.totalMs - a.totalMs);
}
