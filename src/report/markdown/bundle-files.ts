import { isOfCommand } from "../../command-metric.ts";
import { printQuantity } from "../../quantity.ts";
import type { Report } from "../../types.ts";
import { bundleChanges } from "../bundle-changes.ts";
import type { SizeChange } from "../bundle-changes.ts";
import type { RankedRow, Row } from "../sections.ts";
import { code } from "../escape/markdown.ts";
import { printGrowth } from "./tables.ts";

/** Most files named as the cause of a heavier bundle; all are in the fold. */
const mostFiles = 5;

/** Share of the largest growth: a file that grew by less is not a cause. */
const leastShare = 0.01;

/** What grew in a bundle is named by its files; of all else, the reason of the verdict says more. */
export function isOfBundle({ page, metric }: Row): boolean {
  return page === null && !isOfCommand(metric);
}

/** Files that grew, or without base the largest, if a bundle limit did not simply pass and no cause explains why. */
export function bundleFiles(report: Report, unexplained: readonly RankedRow[]): string[] {
  const limits = unexplained.filter(
    (row) => isOfBundle(row) && row.kind !== "passed" && row.kind !== "missing",
  );
  if (limits.length === 0) return [];
  const compared = report.bundle.base !== null;
  const sizeOf = ({ change, head }: SizeChange) => (compared ? change : head) ?? 0;
  const all = (bundleChanges(report.bundle)?.files ?? []).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const files = compared ? all : all.filter(({ kind }) => limits.some(({ metric }) => counts(metric, kind)));
  const most = sizeOf(files[0] ?? { name: "", kind: "", base: 0, head: 0, change: 0 });
  const large = files.filter((file) => sizeOf(file) > most * leastShare);
  const shown = large.slice(0, mostFiles).map((file) => {
    const size = compared ? printGrowth(file) : printQuantity(file.head ?? 0, "B").replace(" ", "\u00a0");
    return `<br>${code(file.name, 100)} ${size}${compared && file.base === null ? ", new" : ""}, ${file.kind}`;
  });
  const left = large.length - shown.length;
  if (shown.length === 0) return [];
  const title = compared ? "Files that grew" : "Largest files";
  return [`- **${title}**:${shown.join("")}${left > 0 ? `<br>and ${left} more` : ""}`];
}

/** Whether a limit is on files of a kind: `initial:js` on `initial JS`; one on packages or routes may be on any. */
function counts(metric: string, kind: string): boolean {
  const [part = "", type = ""] = metric.split(":");
  if (part !== "initial" && part !== "lazy" && part !== "total") return true;
  const ofPart = part === "total" || kind.startsWith(part);
  return ofPart && (type === "" || kind.toLowerCase().endsWith(type));
}
