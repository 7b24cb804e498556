import { assetType } from "./asset-type.ts";
import type { OutputFiles } from "./output-files.ts";
import { assetName } from "../asset-name.ts";

/** Stands for the site's own origin, which its files do not contain. */
const origin = "http://site.invalid";

/** The address of a file of the output, if its folder is served at the root. */
export function addressOf(file: string): string {
  return `${origin}/${file.split("/").map(encodeURIComponent).join("/")}`;
}

/** An address as a document or a module means it, or null where it is none (`javascript:`, a malformed one). */
export function resolveAddress(reference: string, base: string): string | null {
  const url = URL.parse(reference, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

export type Resolution = { file: string } | { foreign: true } | { absent: string };

/**
 * The file behind an address. If the site will be served under a path (`/app/assets/x.js`) or from a CDN, its addresses
 * begin with folders that are not in the output, so leading folders are dropped until a file is found. On another
 * origin, only a name with a hash certainly belongs to the app: `https://stats.example/analytics.js` may not be our
 * `analytics.js`.
 */
export function resolveFile(address: string, output: OutputFiles): Resolution {
  const url = new URL(address);
  const found = fileAtEnd(address, output);
  if (url.origin === origin)
    return found ? { file: found.file } : { absent: segmentsOf(url).map(decode).join("/") };
  return found && assetName(found.file) !== found.file ? { file: found.file } : { foreign: true };
}

/** The file of the output that an address ends with, and the public path before it: `https://cdn.example/shop/`. */
export function fileAtEnd(
  address: string,
  output: Pick<OutputFiles, "has">,
): { file: string; publicPath: string } | null {
  const url = new URL(address);
  const segments = segmentsOf(url);
  for (let skipped = 0; skipped < segments.length; skipped++) {
    const file = segments.slice(skipped).map(decode).join("/");
    if (output.has(file))
      return { file, publicPath: [url.origin, ...segments.slice(0, skipped), ""].join("/") };
  }
  return null;
}

/** The document of the output that a server of its files answers an address with, whatever path they are served under. */
export function documentAt(address: string, { has }: Pick<OutputFiles, "has">): string | null {
  const url = new URL(address);
  if (url.origin !== origin) return null;
  const segments = segmentsOf(url).map(decode);
  if (segments.length === 0) return has("index.html") ? "index.html" : null;
  for (let skipped = 0; skipped < segments.length; skipped++) {
    const path = segments.slice(skipped).join("/");
    const found = [path, `${path}.html`, `${path}/index.html`].find(
      (file) => has(file) && assetType(file) === "html",
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** Files of the output that a pattern of an address ends with, where `*` is any text; the longest such end counts. */
export function filesAtEnd(pattern: string, { files }: Pick<OutputFiles, "files">): string[] {
  const segments = pattern
    .replace(/[?#].*$/s, "")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  for (let skipped = 0; skipped < segments.length; skipped++) {
    const source = segments.slice(skipped).map(decode).join("/");
    // `*` alone says nothing.
    if (/^[*/]*$/.test(source)) continue;
    const expression = source.replace(/[^\w*/-]/g, "\\$&").replaceAll("*", ".*");
    const found = files.filter((file) => new RegExp(`^${expression}$`).test(file));
    if (found.length > 0) return found;
  }
  return [];
}

/** Files of the output that end with a text: whole names where there are any, else the ends of names. */
export function filesEnding(end: string, { files }: Pick<OutputFiles, "files">): string[] {
  const text = decode(end.replace(/[?#].*$/s, "")).replace(/^\/+/, "");
  const whole = files.filter((file) => file === text || file.endsWith(`/${text}`));
  return whole.length > 0 || end.startsWith("/") ? whole : files.filter((file) => file.endsWith(text));
}

/** Whether an address is on the site's own origin, as far as its files show. */
export function isOwnAddress(address: string): boolean {
  return new URL(address).origin === origin;
}

function segmentsOf(url: URL): string[] {
  return url.pathname.split("/").filter(Boolean);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
