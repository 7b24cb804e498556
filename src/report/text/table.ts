import stringWidth from "string-width";
import type { Paint } from "./paint.ts";
import { truncate } from "./width.ts";

export interface Column {
  title: string;
  align: "left" | "right";
  /** Columns that do not fit are dropped, highest number first. 0 is always kept. */
  drop: number;
}

export interface Cell {
  /** Escaped, one line, without colour. */
  text: string;
  paint?: (text: string) => string;
}

const gap = "   ";

/** Fewest columns that the first column keeps, and the last where that is not enough. */
const narrowest = 12;
/** A first column that is wider than this may be cut before a column of numbers is dropped: `Max Potential FID` stays whole. */
const readable = 24;

/**
 * Aligned lines: a dim line of titles, then the rows. Columns in which no row has a value are left out. If the width is
 * too small, columns are dropped by their rank; then the first column is cut, then the last.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string[] {
  const cells = rows.map((row) => alignUnits(row));
  const sizes = columns.map((column, at) =>
    cells.reduce((most, row) => Math.max(most, stringWidth(row[at]?.text ?? "")), stringWidth(column.title)),
  );
  const filled = (at: number) => cells.some((row) => (row[at]?.text ?? "").trim() !== "");
  let kept = columns.map((_, at) => at).filter((at) => at === 0 || filled(at));
  const total = () => kept.reduce((sum, at) => sum + (sizes[at] ?? 0), gap.length * (kept.length - 1));
  while (total() > width) {
    const last = kept.toSorted((a, b) => (columns[b]?.drop ?? 0) - (columns[a]?.drop ?? 0))[0];
    if (last === undefined || (columns[last]?.drop ?? 0) === 0) break;
    // A first column that is only long in places is cut before a whole column of numbers goes.
    const first = sizes[0] ?? 0;
    if (total() - first + Math.max(Math.min(first, readable), first * 0.75) <= width) break;
    kept = kept.filter((at) => at !== last);
  }
  for (const at of [0, kept.at(-1) ?? 0]) {
    const size = sizes[at] ?? 0;
    sizes[at] = Math.max(Math.min(size, narrowest), size - Math.max(0, total() - width));
  }
  const line = (row: readonly Cell[]) =>
    kept
      .map((at) => pad(row[at] ?? { text: "" }, sizes[at] ?? 0, columns[at]?.align ?? "left"))
      .join(gap)
      .trimEnd();
  return [paint.dim(line(columns.map(({ title }) => ({ text: title })))), ...cells.map(line)];
}

function pad(cell: Cell, size: number, align: Column["align"]): string {
  const text = truncate(cell.text, size);
  const blanks = " ".repeat(Math.max(0, size - stringWidth(text)));
  const painted = cell.paint ? cell.paint(text) : text;
  return align === "left" ? painted + blanks : blanks + painted;
}

/** Aligns numbers below each other: a unit of one letter, or none, is padded to the width of `ms` and `kB`. */
function alignUnits(row: readonly Cell[]): Cell[] {
  return row.map((cell) => {
    const found = /^[+−]?\d[\d,.]*(?: (\S{1,2}))?$/.exec(cell.text);
    if (!found) return cell;
    const unit = found[1];
    return { ...cell, text: cell.text + " ".repeat(unit === undefined ? 3 : 2 - unit.length) };
  });
}
