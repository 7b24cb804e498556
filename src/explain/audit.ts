import type { VisitData } from "../types.ts";

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

export function field(value: unknown, key: string): unknown {
  return isTable(value) ? value[key] : undefined;
}

export function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
