import { PassThrough } from "node:stream";
import stringWidth from "string-width";

const known = new RegExp(String.raw`\u001b\[(\d*)A|\u001b\[K|\u001b\[J|\u001b\[\d+m|[^\u001b]`, "gu");

/**
 * A terminal as far as the progress needs one: text, line ends, `\r`, cursor up, clearing to the end of the line and of the screen, and
 * colours. Lines that are too long continue on the next row, as on a real one.
 */
export function screen(columns = 60, rows = 24) {
  const cells: string[] = [""];
  let row = 0;
  let at = 0;
  const writes: string[] = [];
  const put = (text: string) => {
    const before = cells[row] ?? "";
    cells[row] = before.slice(0, at) + text + before.slice(at + text.length);
    at += text.length;
    if (stringWidth(cells[row] ?? "") <= columns) return;
    cells[row] = before;
    row++;
    cells.splice(row, 0, text);
    at = text.length;
  };
  const write = (text: string) => {
    writes.push(text);
    for (const [piece, up] of text.matchAll(known)) {
      if (piece === "\n") {
        row++;
        at = 0;
        cells[row] ??= "";
      } else if (piece === "\r") at = 0;
      else if (piece.endsWith("A")) row = Math.max(0, row - Number(up || 1));
      else if (piece === "\u001b[K") cells[row] = (cells[row] ?? "").slice(0, at);
      else if (piece === "\u001b[J") {
        cells[row] = (cells[row] ?? "").slice(0, at);
        cells.length = row + 1;
      } else if (!piece.startsWith("\u001b")) put(piece);
    }
    return true;
  };
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns, rows, write });
  return {
    stream: stream as unknown as NodeJS.WriteStream & { columns: number },
    /** What is on the terminal; the last line is where the cursor is. */
    lines: () => [...cells],
    cursor: () => ({ row, column: at }),
    writes,
  };
}
