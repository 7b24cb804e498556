import type { Basis, HistoryRun, Unit } from "../types.ts";

/** One value of a run: head's median, or bytes of the bundle. */
export interface HistoryValue {
  metric: string;
  /** Null for bundles. */
  page: string | null;
  device: string | null;
  unit: Unit;
  basis: Basis;
  value: number;
  /** Set where it was simulated on one graph for all visits; without, each visit on its own. */
  graph?: "shared";
}

/** One run of the default branch: one line of the file. */
export interface HistoryEntry extends HistoryRun {
  values: readonly HistoryValue[];
}

/** What the file holds at most; older runs go first. */
export const mostEntries = 500;
export const mostBytes = 1_000_000;
/** Values of one run: if a budget has more pages than that, the first are kept. */
export const mostValues = 300;

/** A longer line is skipped: two runs must fit into the file, and a file that is not a history is not parsed. */
const longestLine = mostBytes / 2;
/** Characters of the longest name. */
const longestName = 300;

const units: readonly string[] = ["ms", "B", "count", "unitless"] satisfies Unit[];
const bases: readonly string[] = ["cpu", "wall", "observed", "exact"] satisfies Basis[];

/**
 * The text of a history with one more run: one line of JSON for each run, the oldest first, at most the newest 500 runs
 * and 1 MB. Lines in another format are left out.
 */
export function addEntry(text: string, entry: HistoryEntry): string {
  const lines = byDate([...readEntries(text), entry]).map((each) => `${print(each)}\n`);
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines.toReversed()) {
    bytes += Buffer.byteLength(line);
    if (kept.length === mostEntries || bytes > mostBytes) break;
    kept.push(line);
  }
  return kept.toReversed().join("");
}

/**
 * Reads a history, the oldest run first. It comes from a file that anyone with write access may have changed, so lines
 * that are not runs are skipped, and only numbers and names of limited length are used.
 */
export function readEntries(text: string): HistoryEntry[] {
  const lines = text.slice(-2 * mostBytes).split("\n");
  return byDate(lines.flatMap((line) => readLine(line) ?? [])).slice(-mostEntries);
}

/** Two jobs that end together may have written in either order. */
function byDate(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

/** Values as lists: their names would be most of the file. */
function print({ date, sha, values }: HistoryEntry): string {
  const rows = values
    .filter(({ metric, page, device }) =>
      [metric, page, device].every((name) => name === null || name.length <= longestName),
    )
    .slice(0, mostValues)
    .map(({ metric, page, device, unit, basis, value, graph }) => {
      const row = [metric, page, device, unit, basis, value];
      return graph ? [...row, graph] : row;
    });
  return JSON.stringify({ date, sha, values: rows });
}

function readLine(line: string): HistoryEntry | null {
  if (line.trim() === "" || line.length > longestLine) return null;
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    // Half a line, or somebody's merge conflict.
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const { date, sha, values } = data as Record<string, unknown>;
  if (
    typeof date !== "string" ||
    !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/.test(date) ||
    Number.isNaN(Date.parse(date))
  )
    return null;
  if (sha !== null && (typeof sha !== "string" || !/^[0-9a-f]{7,64}$/.test(sha))) return null;
  if (!Array.isArray(values)) return null;
  return { date, sha, values: values.slice(0, mostValues).flatMap((row) => readRow(row) ?? []) };
}

function readRow(row: unknown): HistoryValue | null {
  if (!Array.isArray(row) || row.length < 6 || row.length > 7) return null;
  const [metric, page, device, unit, basis, value, graph] = row as unknown[];
  if (row.length === 7 && graph !== "shared") return null;
  const isKnown = units.includes(String(unit)) && bases.includes(String(basis));
  if (!isName(metric) || !isNameOrNull(page) || !isNameOrNull(device) || !isKnown) return null;
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return null;
  const known = { metric, page, device, unit: unit as Unit, basis: basis as Basis, value };
  return graph === "shared" ? { ...known, graph } : known;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= longestName;
}

function isNameOrNull(value: unknown): value is string | null {
  return value === null || isName(value);
}
