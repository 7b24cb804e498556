import type { OutputFiles } from "./output-files.ts";
import { assetName } from "../asset-name.ts";

/** Stands for the site's own origin, which its files do not tell. */
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
 * The file behind an address. Where the site will be served under a path (`/app/assets/x.js`) or from a CDN's, that is no part
 * of the output, so leading folders are dropped until a file is found. On another origin only a name with a hash is ours:
 * `https://cdn.example/analytics.js` is not our `analytics.js`.
 */
export function resolveFile(address: string, output: OutputFiles): Resolution {
  const url = new URL(address);
  const path = decode(url.pathname).split("/").filter(Boolean);
  for (let skipped = 0; skipped < path.length; skipped++) {
    const file = path.slice(skipped).join("/");
    if (!output.has(file)) continue;
    return url.origin === origin || assetName(file) !== file ? { file } : { foreign: true };
  }
  return url.origin === origin ? { absent: path.join("/") } : { foreign: true };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
