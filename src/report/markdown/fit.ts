/** A part of the text that may be shortened: whole rows between an opening and a closing, or nothing. */
export interface Part {
  /** What it is called where it is left out. Our own words. */
  name: string;
  /** 0 is kept longest. */
  importance: number;
  open: string;
  rows: readonly string[];
  close: string;
}

/** How much room a text takes: characters for a comment, bytes for a job summary. */
export type Measure = (text: string) => number;

/** UTF-16 units: never fewer than what GitHub counts as characters. */
export const characters: Measure = (text) => text.length;

const encoder = new TextEncoder();

/** UTF-8 bytes. */
export const bytes: Measure = (text) => encoder.encode(text).length;

const cut = (left: number) => `\n${left} more did not fit; the full report has them.\n`;

const leftOut = (parts: readonly Part[]) =>
  parts.length === 0
    ? ""
    : `Left out, since it did not fit: ${parts.map(({ name, rows }) => `${name} (${rows.length})`).join(", ")}.\n`;

/**
 * Joins parts in their order, within `room`. Room is given out by importance, row by row, so that no table or fold is
 * ever cut in its middle; what does not fit is counted. Only where there is no room even for that it is left unsaid.
 */
export function fit(parts: readonly Part[], room: number, measure: Measure = characters): string {
  const apology = measure(leftOut(parts));
  let left = room - apology;
  const kept = new Map<Part, number>();
  for (const part of parts.toSorted((a, b) => a.importance - b.importance)) {
    const notice = measure(cut(part.rows.length)) + 1;
    let used = measure(part.open) + measure(part.close) + 1;
    let rows = 0;
    for (const row of part.rows) {
      const size = measure(row) + 1;
      const isLast = rows === part.rows.length - 1;
      if (used + size + (isLast ? 0 : notice) > left) break;
      used += size;
      rows++;
    }
    if (rows < part.rows.length) used += notice;
    if (used > left || (rows === 0 && part.rows.length > 0)) continue;
    kept.set(part, rows);
    left -= used;
  }
  const text = parts.map((part) => printed(part, kept.get(part))).join("");
  const missing = leftOut(parts.filter((part) => !kept.has(part)));
  return measure(text) + measure(missing) > room ? text : text + missing;
}

function printed(part: Part, rows: number | undefined): string {
  if (rows === undefined) return "";
  const missing = part.rows.length - rows;
  const lines = part.rows.slice(0, rows).map((row) => `${row}\n`);
  return `${part.open}${lines.join("")}${missing > 0 ? `${cut(missing)}\n` : ""}${part.close}\n`;
}
