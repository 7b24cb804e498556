/** Where a file's map is: in the file itself, or at a relative address; null if the file does not say. */
export type MapPlace = { inline: string } | { url: string } | null;

/** What may follow the comment: white space, a debug id, the end of a CSS comment. */
const trailing = 4000;
const mark = "# sourceMappingURL=";

/**
 * What the last `sourceMappingURL` comment of a file says (https://tc39.es/ecma426/#sec-linking-generated-code). One in the middle
 * is a text of the code, or of a file that was put into this one.
 */
export function locateMap(content: Buffer): MapPlace {
  const at = content.lastIndexOf(mark);
  if (at < 2) return null;
  // Only the comment is made a string: most of a file is none.
  const code = content.toString("latin1", at - 2);
  if (!code.startsWith("//") && !code.startsWith("/*")) return null;
  const from = 2 + mark.length;
  const end = /[\s"'`*]/g;
  end.lastIndex = from;
  const to = end.exec(code)?.index ?? code.length;
  const url = code.slice(from, to);
  if (url === "" || code.length - to > trailing) return null;
  return url.startsWith("data:") ? { inline: url } : { url };
}

/** Where in the code the comment is that {@link locateMap} reads, as offsets of UTF-16 units; null where there is none. */
export function mapComment(code: string): { from: number; to: number } | null {
  const at = code.lastIndexOf(mark);
  const opening = code.slice(Math.max(0, at - 2), Math.max(0, at));
  if (opening !== "//" && opening !== "/*") return null;
  const end = /[\s"'`*]/g;
  end.lastIndex = at + mark.length;
  const to = end.exec(code)?.index ?? code.length;
  if (code.length - to > trailing) return null;
  const closing = opening === "/*" ? code.indexOf("*/", to) : -1;
  return { from: at - 2, to: closing < 0 ? to : closing + 2 };
}

/** The text of a `data:` URL; null where it is none that holds JSON. */
export function decodeDataUrl(url: string): string | null {
  const comma = url.indexOf(",");
  const header = url.slice(0, comma);
  if (comma < 0 || !/^data:(application|text)\/json/i.test(header)) return null;
  const data = url.slice(comma + 1);
  if (/;base64$/i.test(header)) return Buffer.from(data, "base64").toString("utf8");
  try {
    return decodeURIComponent(data);
  } catch {
    return null;
  }
}
