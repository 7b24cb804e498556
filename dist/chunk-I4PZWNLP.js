import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  stringWidth,
  truncate
} from "./chunk-LEWYM5HX.js";

// src/report/text/table.ts
var gap = "   ";
var narrowest = 12;
var readable = 24;
function table(columns, rows, width, paint) {
  const cells = rows.map((row) => alignUnits(row));
  const sizes = columns.map(
    (column, at) => cells.reduce((most, row) => Math.max(most, stringWidth(row[at]?.text ?? "")), stringWidth(column.title))
  );
  const filled = (at) => cells.some((row) => (row[at]?.text ?? "").trim() !== "");
  let kept = columns.map((_, at) => at).filter((at) => at === 0 || filled(at));
  const total = () => kept.reduce((sum, at) => sum + (sizes[at] ?? 0), gap.length * (kept.length - 1));
  while (total() > width) {
    const last = kept.toSorted((a, b) => (columns[b]?.drop ?? 0) - (columns[a]?.drop ?? 0))[0];
    if (last === void 0 || (columns[last]?.drop ?? 0) === 0) break;
    const first = sizes[0] ?? 0;
    if (total() - first + Math.max(Math.min(first, readable), first * 0.75) <= width) break;
    kept = kept.filter((at) => at !== last);
  }
  for (const at of [0, kept.at(-1) ?? 0]) {
    const size = sizes[at] ?? 0;
    sizes[at] = Math.max(Math.min(size, narrowest), size - Math.max(0, total() - width));
  }
  const line = (row) => kept.map((at) => pad(row[at] ?? { text: "" }, sizes[at] ?? 0, columns[at]?.align ?? "left")).join(gap).trimEnd();
  return [paint.dim(line(columns.map(({ title }) => ({ text: title })))), ...cells.map(line)];
}
function pad(cell, size, align) {
  const text = truncate(cell.text, size);
  const blanks = " ".repeat(Math.max(0, size - stringWidth(text)));
  const painted = cell.paint ? cell.paint(text) : text;
  return align === "left" ? painted + blanks : blanks + painted;
}
function alignUnits(row) {
  return row.map((cell) => {
    const found = /^[+−]?\d[\d,.]*(?: (\S{1,2}))?$/.exec(cell.text);
    if (!found) return cell;
    const unit = found[1];
    return { ...cell, text: cell.text + " ".repeat(unit === void 0 ? 3 : 2 - unit.length) };
  });
}

export {
  table
};
