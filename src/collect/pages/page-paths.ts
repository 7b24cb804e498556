/**
 * What makes two paths the same page: case and spelling of an index file, the slash at the end and the query do not count. A route behind
 * `#` does, in apps that route by it.
 */
export function identityOf(path: string): string {
  const [, before = "/", query = "", route = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(path) ?? [];
  void query;
  const place = withoutIndex(before);
  const inner = /^#!?(\/[^?]*)/.exec(route)?.[1];
  if (inner === undefined || withoutIndex(inner) === "/") return place;
  return `${place === "/" ? "" : place}/#${withoutIndex(inner)}`;
}

function withoutIndex(pathname: string): string {
  return (
    decoded(pathname)
      .replace(/\/+$/, "")
      .replace(/\/index\.html?$/i, "")
      .replace(/\.html?$/i, "") || "/"
  );
}

/** Two spellings of one character are one path. What cannot be decoded stays as it is. */
function decoded(pathname: string): string {
  try {
    return encodeURI(decodeURI(pathname));
  } catch {
    return pathname;
  }
}

/** The parts of an identity: none of the root's. */
export function segmentsOf(identity: string): string[] {
  return identity.split("/").filter((segment) => segment !== "");
}

const natural = new Intl.Collator("en", { numeric: true });

/** Shorter paths first, `/product/2` before `/product/10`; the same order on every machine. */
export function comparePaths(a: string, b: string): number {
  return segmentsOf(a).length - segmentsOf(b).length || natural.compare(a, b) || (a < b ? -1 : Number(a > b));
}
