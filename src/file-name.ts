import { assetName } from "./asset-name.ts";
import { isLoopback } from "./is-loopback.ts";

/**
 * What every report calls a file that a page loads: `assets/main-*.js` for one of its own site, `cdn.example/tag.js` for one of
 * another's. Without content hash, query and our server's port, so that base and head share the name. What is no URL of the web,
 * such as a name that was given already, stays as it is.
 * @param pageUrl of the page that loads it.
 */
export function fileName(url: string, pageUrl: string): string {
  return nameFile(url, pageUrl, assetName);
}

function nameFile(url: string, pageUrl: string, nameOf: (path: string) => string): string {
  const { protocol, host, pathname } = URL.parse(url) ?? {};
  if (pathname === undefined || !/^https?:$/.test(protocol ?? "")) return url;
  const path = nameOf(pathname.slice(1));
  return isSameSite(url, pageUrl) ? path || "/" : `${host}/${path}`;
}

/** The same with its content hash, such as `assets/main-DcA1b2C3.js`: what names are made of where one is not enough. */
export function wholeFileName(url: string, pageUrl: string): string {
  return nameFile(url, pageUrl, String);
}

/**
 * What every report calls a script: its file's name, or `inline script of /cart` for one in the text of a document, which has the
 * document's URL.
 * @param pageUrl of the page that loads it.
 * @param documentUrl of the document that it runs in, where that is not the page's first.
 */
export function scriptName(url: string, pageUrl: string, documentUrl = pageUrl): string {
  if (url === "") return "code without a file";
  const [script, document] = [URL.parse(url), URL.parse(documentUrl)];
  if (script?.protocol === "blob:" || script?.protocol === "data:") return `code of a ${script.protocol} URL`;
  if (!script || !document || !isSameSite(url, documentUrl) || script.pathname !== document.pathname)
    return fileName(url, pageUrl);
  return `inline script of ${isSameSite(url, pageUrl) ? "" : script.host}${script.pathname}`;
}

/** By host name alone: base is served from another port than head, and a page may call its own server by another name of this machine. */
function isSameSite(url: string, other: string): boolean {
  const [one, two] = [URL.parse(url)?.hostname, URL.parse(other)?.hostname];
  if (!one || !two) return false;
  return one === two || (isLoopback(one) && isLoopback(two));
}
