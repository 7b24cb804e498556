import type { VisitData } from "../types.ts";

/** https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/audits/bootup-time.js lists files from this on. */
export const leastListedMs = 50;

type Table = Readonly<Record<string, unknown>>;

/** Rows of an audit's table; those of all tables in it, where it is a list of such. Empty where it found nothing. */
export function rowsOf(visit: VisitData | null, audit: string): Table[] {
  const details = field(visit?.audits[audit], "details");
  return collect(details, 0);
}

/** A list may hold tables, and these rows; deeper are only sub-items, which belong to their row. */
function collect(details: unknown, level: number): Table[] {
  const items = field(details, "items");
  if (!Array.isArray(items) || level > 2) return [];
  if (field(details, "type") === "list")
    return items.flatMap((item: unknown) => {
      const value = field(item, "value");
      return collect(isTable(value) && field(value, "items") ? value : item, level + 1);
    });
  return items.filter(isTable);
}

/** The element that a list of details names, such as that of the largest paint. */
export function nodeOf(visit: VisitData | null, audit: string): { selector: string; snippet: string } | null {
  const items = field(field(visit?.audits[audit], "details"), "items");
  const node: unknown = Array.isArray(items)
    ? items.find((item: unknown) => field(item, "type") === "node")
    : undefined;
  return readNode(node);
}

/** Selector and HTML snippet of a node as Lighthouse describes it; null for what is not one. */
export function readNode(value: unknown): { selector: string; snippet: string } | null {
  const [selector, snippet] = [text(field(value, "selector")), text(field(value, "snippet"))];
  return selector === null ? null : { selector, snippet: snippet ?? "" };
}

/** The first checklist of an audit: what it asks, and whether it holds. */
export function checklistOf(visit: VisitData | null, audit: string): ReadonlyMap<string, boolean> {
  const details = field(visit?.audits[audit], "details");
  const inner = field(details, "items");
  const list: unknown =
    field(details, "type") === "checklist"
      ? details
      : Array.isArray(inner)
        ? inner.find((item: unknown) => field(item, "type") === "checklist")
        : undefined;
  const items = field(list, "items");
  const entries = isTable(items) ? Object.entries(items) : [];
  return new Map(entries.map(([name, item]) => [name, field(item, "value") === true]));
}

/** What a script set off on the main thread, milliseconds on the device's CPU. */
export interface ScriptTime {
  /** As Lighthouse has it: the document for what no script did, `Unattributable` for the browser's own work. */
  url: string;
  totalMs: number;
  scriptingMs: number;
}

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

/** A property of a JSON object; undefined for everything else. */
export function field(value: unknown, key: string): unknown {
  return isTable(value) ? value[key] : undefined;
}

/** A text that is not empty, else null. */
export function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A finite number, else null. */
export function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
