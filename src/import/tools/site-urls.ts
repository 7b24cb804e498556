/** Addresses that mean this machine: a server that is started for the run. */
const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** A page of a list of URLs. */
export interface SitePage {
  /** Path with query, as a budget has it. */
  path: string;
  /** The address that the other tool visits, which its patterns are compared with. */
  url: string;
  /** Null for a path. */
  origin: string | null;
  isLocal: boolean;
}

/**
 * Reads an address or a path.
 * @param base what a path is relative to.
 * @returns null for what is neither.
 */
export function readUrl(text: string, base = "http://localhost"): SitePage | null {
  const isAbsolute = /^https?:\/\//i.test(text);
  if (!isAbsolute && /^[a-z][a-z\d+.-]*:/i.test(text)) return null;
  const url = URL.parse(text, base);
  if (!url || url.username !== "" || url.password !== "") return null;
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith("//")
    ? null
    : { path, url: url.href, origin: isAbsolute ? url.origin : null, isLocal: loopback.test(url.hostname) };
}
