import { gunzipSync } from "node:zlib";
import { parseSitemap } from "./parse-sitemap.ts";

/** Gets a file of the site by a GET request; null where it is not there. */
export type GetFile = (url: string) => Promise<Uint8Array | null>;

export interface SitemapOptions {
  /** The site's address with its base path, ending in a slash. */
  root: string;
  get: GetFile;
  signal: AbortSignal;
}

/** Places that are asked for a sitemap, those of an index included. */
const mostSitemaps = 16;
/** A compressed sitemap may not be more than this, either way. */
export const mostSitemapBytes = 10_000_000;

/**
 * Addresses that the site's sitemaps list, as the sitemaps write them: those that robots.txt names, or else `sitemap.xml` and
 * `sitemap-index.xml` at the usual places. A site without any has none; what cannot be read is left out.
 */
export async function readSitemaps({ root, get, signal }: SitemapOptions): Promise<string[]> {
  const origin = new URL("/", root).href;
  // A sitemap lies on the host that names it, which is this one once it is deployed.
  const served = (address: string) => {
    const url = URL.parse(address, root);
    return url ? [origin.replace(/\/$/, "") + url.pathname + url.search] : [];
  };
  const robots = await get(new URL("robots.txt", origin).href);
  const named = robots ? sitemapsIn(new TextDecoder().decode(robots.subarray(0, 500_000))) : [];
  const usual = ["sitemap.xml", "sitemap-index.xml", "sitemap_index.xml"].flatMap((name) => [
    new URL(name, root).href,
    new URL(name, origin).href,
  ]);
  const waiting = [...named.flatMap(served), ...usual];
  const read = new Set<string>();
  const pages: string[] = [];
  for (let next = waiting.shift(); next !== undefined && read.size < mostSitemaps; next = waiting.shift()) {
    signal.throwIfAborted();
    // What is not at one usual place may be at another; one sitemap that lists pages is enough of those.
    if (read.has(next) || (usual.includes(next) && pages.length > 0)) continue;
    read.add(next);
    const bytes = await get(next);
    const sitemap = bytes && parseSitemap(textOf(bytes));
    if (!sitemap) continue;
    pages.push(...sitemap.pages);
    waiting.unshift(...sitemap.sitemaps.flatMap(served));
  }
  return pages;
}

/** https://www.rfc-editor.org/rfc/rfc9309 leaves other records to others: https://www.sitemaps.org/protocol.html#submit_robots */
function sitemapsIn(robots: string): string[] {
  return robots.split(/\r\n|\r|\n/).flatMap((line) => /^\s*sitemap\s*:\s*(\S+)/i.exec(line)?.[1] ?? []);
}

/** A `.gz` file comes as it is; what a server compresses on the way was unpacked before. */
function textOf(bytes: Uint8Array): string {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = isCompressed ? gunzipSync(bytes, { maxOutputLength: mostSitemapBytes }) : bytes;
    return new TextDecoder().decode(plain);
  } catch {
    return "";
  }
}
