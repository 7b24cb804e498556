import type { Report } from "../../types.ts";
import { code, prose } from "../escape/markdown.ts";
import { describeLoads } from "../page-loads.ts";

/** Lazy files named of each page; the HTML report has all. */
const mostLines = 8;

/**
 * Pages that load initially what the build calls lazy, or do not load what it calls initial. Other pages are left out.
 */
export function loadRows({ pageLoads = [] }: Report): string[] {
  return describeLoads(pageLoads)
    .filter(({ lines }) => lines.length > 0)
    .map(({ page, devices, summary, lines }) => {
      const where = `${code(page, 60)} (${devices.map((device) => code(device, 40)).join(", ")})`;
      const shown = lines
        .slice(0, mostLines)
        .map(({ name, text }) => `  - ${code(name, 100)}: ${prose(text)}`);
      const left = lines.length - shown.length;
      return [`- ${where}: ${summary}`, ...shown, ...(left > 0 ? [`  - and ${left} more`] : [])].join("\n");
    });
}
