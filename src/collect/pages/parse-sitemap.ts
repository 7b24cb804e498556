import sax from "sax";

/** What a sitemap lists: addresses of pages, or of further sitemaps. Untrusted text. */
export interface Sitemap {
  pages: readonly string[];
  sitemaps: readonly string[];
  /** It lists more than is read. */
  isCut: boolean;
}

/** A site with more pages has few templates all the same. */
export const mostAddresses = 5_000;
const longestAddress = 2_048;
const pieceLength = 16_384;
const deepest = 50;

/**
 * Reads a sitemap or a sitemap index (https://www.sitemaps.org/protocol.html). The parser knows XML's own entities alone and loads
 * nothing, so that no document can make it expand or ask for anything.
 * @returns null for what is not a sitemap, an HTML page among others. What stands before a mistake in one counts.
 */
export function parseSitemap(text: string): Sitemap | null {
  const pages: string[] = [];
  const sitemaps: string[] = [];
  const open: string[] = [];
  let [loc, isBroken, isSitemap, isCut] = ["", false, false, false];
  const isFull = () => pages.length + sitemaps.length >= mostAddresses;
  const parser = sax.createStream(true, { position: false });
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", ({ name }) => {
    open.push(localName(name));
    if (open.length === 1) isSitemap = open[0] === "urlset" || open[0] === "sitemapindex";
    loc = "";
  });
  const addText = (part: string) => {
    if (open.at(-1) === "loc" && loc.length <= longestAddress) loc += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const place = open.join("/");
    open.pop();
    const address = loc.trim();
    loc = "";
    if (isBroken || address === "" || address.length > longestAddress) return;
    if (isFull()) isCut = true;
    else if (place === "urlset/url/loc") pages.push(address);
    else if (place === "sitemapindex/sitemap/loc") sitemaps.push(address);
  });
  // In pieces, so that neither a mistake nor the bound lets the rest be read.
  for (let at = 0; at < text.length && !isBroken && !isCut; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
    if (open.length > deepest || (open.length > 0 && !isSitemap)) break;
  }
  return isSitemap ? { pages, sitemaps, isCut } : null;
}

function localName(name: string): string {
  return name.replace(/^.*:/, "").toLowerCase();
}
