/** A part of the text that may be shortened: whole rows between an opening and a closing, or nothing. */
export interface Part {
  /** 0 is kept longest. */
  importance: number;
  open: string;
  rows: readonly string[];
  close: string;
  /** Said inside, before `close`, when `left` rows did not fit. */
  cut: (left: number) => string;
}

/**
 * Joins parts in their order, within `room` characters (UTF-16 units). Room is given out by importance, row by row;
 * what does not fit is left out whole and counted.
 */
export function fit(parts: readonly Part[], room: number): string {
  let left = room;
  const kept = new Map<Part, number>();
  for (const part of parts.toSorted((a, b) => a.importance - b.importance)) {
    const frame = part.open.length + part.close.length + 1;
    const notice = part.cut(part.rows.length).length + 1;
    let used = frame;
    let rows = 0;
    for (const row of part.rows) {
      const isLast = rows === part.rows.length - 1;
      if (used + row.length + 1 + (isLast ? 0 : notice) > left) break;
      used += row.length + 1;
      rows++;
    }
    if (rows < part.rows.length) used += notice;
    if (used > left) continue;
    kept.set(part, rows);
    left -= used;
  }
  return parts
    .flatMap((part) => {
      const rows = kept.get(part);
      if (rows === undefined) return [];
      const missing = part.rows.length - rows;
      const lines = part.rows.slice(0, rows);
      return [
        `${part.open}${lines.map((row) => `${row}\n`).join("")}${missing > 0 ? `${part.cut(missing)}\n` : ""}${part.close}\n`,
      ];
    })
    .join("");
}
