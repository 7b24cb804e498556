const key = '"sourcesContent"';

/**
 * The text of a source map with empty `sourcesContent`: nine tenths of most maps, which nothing here reads, and which would take
 * most of the time of parsing. In valid JSON the key with its quotes is nothing but the key: in a string they would be escaped.
 * What is not as expected is left for the parser as it is.
 */
export function skipContents(text: string): string {
  let kept = "";
  let from = 0;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, Math.max(at + 1, from))) {
    if (isEscaped(text, at)) continue;
    const start = afterOpening(text, at + key.length);
    const end = start < 0 ? -1 : endOfStrings(text, start);
    if (end < 0) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Behind `: [`; -1 where that is not what follows. */
function afterOpening(text: string, at: number): number {
  const opening = /\s*:\s*\[/y;
  opening.lastIndex = at;
  return opening.test(text) ? opening.lastIndex : -1;
}

/** Index of the `]` that ends an array of strings and nulls; -1 if the text is not such an array. */
function endOfStrings(text: string, start: number): number {
  for (let at = start; at < text.length;) {
    const letter = text[at];
    if (letter === "]") return at;
    if (letter === "," || letter === " " || letter === "\n" || letter === "\r" || letter === "\t") at++;
    else if (letter === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
      if (close < 0) return -1;
      at = close + 1;
    } else if (text.startsWith("null", at)) at += 4;
    else return -1;
  }
  return -1;
}

/** After an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 92) before--;
  return (at - before) % 2 === 0;
}
