const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/* East Asian Wide and Fullwidth blocks: https://www.unicode.org/reports/tr11/ (ranges merged over unassigned gaps). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

/** Columns that a piece of escaped text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for marks. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += widthOfGrapheme(segment);
  return width;
}

function widthOfGrapheme(grapheme: string): number {
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  return wide.test(grapheme) || /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.test(grapheme) ? 2 : 1;
}

/** The text cut to at most `columns`, with an ellipsis where something went. */
export function truncate(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    const next = widthOfGrapheme(segment);
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
    if (line !== "" && widthOf(longer) > columns) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  lines.push(line.trimEnd());
  return lines;
}

function chop(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of segmenter.segment(word)) {
    if (piece !== "" && widthOf(piece + segment) > columns) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}
