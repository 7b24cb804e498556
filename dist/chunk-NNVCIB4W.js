import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/report/text/paint.ts
var same = (text) => text;
var none = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
var sgr = (on, off) => (text) => text === "" ? "" : `\x1B[${on}m${text}\x1B[${off}m`;
var colors = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  cyan: sgr(36, 39)
};
function paintFor(color) {
  return color ? colors : none;
}

// src/report/text/width.ts
var segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
function widthOf(text) {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += widthOfGrapheme(segment);
  return width;
}
function widthOfGrapheme(grapheme) {
  if (new RegExp("^\\p{M}+$", "u").test(grapheme)) return 0;
  return wide.test(grapheme) || new RegExp("\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f", "u").test(grapheme) ? 2 : 1;
}
function truncate(text, columns) {
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
var unitBlank = /(?<=\d) (?=(?:ms|s|[kMG]?B|%|min|h|pairs|visits)(?![\w]))/g;
function wrap(text, columns) {
  return wrapWords(text.replaceAll(unitBlank, " "), columns).map(
    (line) => line.replaceAll(" ", " ")
  );
}
function wrapWords(text, columns) {
  const lines = [];
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
function chop(word, columns) {
  if (widthOf(word) <= columns) return [word];
  const pieces = [];
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

export {
  paintFor,
  widthOf,
  truncate,
  wrap
};
