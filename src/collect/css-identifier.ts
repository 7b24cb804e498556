/**
 * An id or a class as CSS spells it. The same as the browser's `CSS.escape`, which Node lacks and a page may have replaced.
 * https://drafts.csswg.org/cssom/#serialize-an-identifier
 */
export function cssIdentifier(name: string): string {
  return name.replace(/^-$|^-?\d|[^\w\u0080-\uffff-]/g, escapeEnd);
}

/** Escapes the last character: before a digit at the start of a name there may be a dash. */
function escapeEnd(part: string): string {
  const [start, end] = [part.slice(0, -1), part.slice(-1)];
  const code = end.charCodeAt(0);
  if (code === 0) return "\uFFFD";
  const byNumber = code < 0x20 || code === 0x7f || /\d/.test(end);
  return `${start}\\${byNumber ? `${code.toString(16)} ` : end}`;
}
