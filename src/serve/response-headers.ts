import { extname } from "node:path";
import { lookup } from "mrmime";

/** Types that are text, or shrink like text. Images, fonts in WOFF, media and archives are compressed already. */
const compressible =
  /^(?:text\/|application\/(?:javascript|json|xml|wasm|manifest\+json|vnd\.ms-fontobject|.*\+(?:json|xml))|image\/(?:svg\+xml|bmp|x-icon|vnd\.microsoft\.icon)|font\/(?:ttf|otf|collection))/;

/** Text whose bytes are UTF-8 by the web's custom; without the word, browsers guess. */
const textual =
  /^(?:text\/|application\/(?:javascript|json|xml|manifest\+json|.*\+(?:json|xml))|image\/svg\+xml)/;

/** The Content-Type for a file name, `application/octet-stream` where the extension says nothing. */
export function contentType(file: string): string {
  const type = lookup(file) ?? "application/octet-stream";
  return textual.test(type) ? `${type};charset=utf-8` : type;
}

/**
 * Whether a CDN would compress a file of this type.
 * @param type a MIME type, with or without parameters.
 */
export function isCompressible(type: string): boolean {
  return compressible.test(type);
}

/** True where the URL's last part ends like a file of a known type. */
export function looksLikeFile(pathname: string): boolean {
  const extension = extname(pathname);
  return extension !== "" && lookup(extension) !== undefined;
}

/** Whether a file's content begins as an HTML document does, as browsers look for it where no type is given. */
export function startsAsHtml(content: Buffer): boolean {
  return /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|script|title)\b/i.test(
    content.toString("utf8", 0, 1024),
  );
}

/** Folders in which frameworks write nothing but files with hashed names. */
const immutableFolders = /(?:^|\/)(?:_next\/static|_app\/immutable|_nuxt|_astro)\//;

/**
 * The default of large static hosts: HTML is requested again every time, a file with a hash in its name never changes,
 * and anything else is cached for four hours, Cloudflare's default.
 *
 * @see https://developers.cloudflare.com/cache/how-to/edge-browser-cache-ttl/
 */
export function cacheControl(path: string, type: string): string {
  if (type.startsWith("text/html")) return "no-cache";
  if (immutableFolders.test(path) || hasContentHash(path)) return "public, max-age=31536000, immutable";
  return "public, max-age=14400";
}

/**
 * True for names with a hash of their content: `index-DiwrgTda.js` (Vite), `main.3f1b2c4d.chunk.js` (webpack),
 * `main-5YJJQ3BT.js` (Angular). A word such as `settings` is none: a hash has a digit, or capitals beyond the first letter.
 */
function hasContentHash(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const stem = name.slice(0, name.lastIndexOf("."));
  // A hash of Vite may itself hold - and _: the last eight characters after a separator are tried as well.
  const parts = stem.split(/[.\-_]/).slice(1);
  const last = /[.\-_]([\w-]{8})$/.exec(stem)?.[1];
  return [...parts, ...(last === undefined ? [] : [last])].some(isHash);
}

function isHash(part: string): boolean {
  // 20240115 is a date, 1920x1080 a size.
  if (part.length < 8 || /^\d+(?:x\d+)?$/.test(part)) return false;
  return /^(?=.*\d)[0-9a-f]+$/.test(part) || (/^[\w-]{8,12}$/.test(part) && /\d|.[A-Z]/.test(part));
}
