import stringWidth from "string-width";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text cut to at most `columns`, with an ellipsis where something went. */
export function truncate(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    const next = stringWidth(segment);
    if (width + next > columns - 1) break;
    kept += segment;
    width += next;
  }
  return `${kept}…`;
}

/** A number and its unit stay on one line. */
const unitBlank = /(?<=\d) (?=(?:ms|s|[kMG]?B|%|min|h|pairs|visits)(?![\w]))/g;

/** Lines of at most `columns`, broken at blanks; a word longer than a line is broken where the line ends. */
export function wrap(text: string, columns: number): string[] {
  return wrapWords(text.replaceAll(unitBlank, "\u00a0"), columns).map((line) =>
    line.replaceAll("\u00a0", " "),
  );
}

function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => chop(long, columns))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && stringWidth(longer) > columns) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  lines.push(line.trimEnd());
  return lines;
}

function chop(word: string, columns: number): string[] {
  if (stringWidth(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of segmenter.segment(word)) {
    if (piece !== "" && stringWidth(piece + segment) > columns) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}
