import { stripVTControlCharacters } from "node:util";

/** A server's own address in its log: `➜  Local:   http://localhost:4173/shop/`, `listening on http://0.0.0.0:3000`. */
const address =
  /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d{1,5})?(?![.:]?[\w-])(?:\/[^\s"'`<>)\],;]*)?/gi;

/** More addresses than that are a log of requests, not an announcement. */
const maxUrls = 10;

/** Collects the local URLs that a server prints, in order, also where a URL arrives in two pieces. */
export class PrintedUrls {
  readonly #urls = new Set<string>();
  #rest = "";

  push(text: string): void {
    // A line that has not ended may go on, in the midst of a colour code too: it is read with the next piece.
    const seen = this.#rest + text;
    const end = seen.lastIndexOf("\n") + 1;
    this.#rest = seen.slice(end).slice(-2000);
    for (const [found] of stripVTControlCharacters(seen.slice(0, end)).matchAll(address)) {
      if (this.#urls.size >= maxUrls) return;
      const url = reachable(found);
      if (url !== null) this.#urls.add(url);
    }
  }

  get all(): readonly string[] {
    return [...this.#urls];
  }
}

/** 0.0.0.0 and [::] mean "every address": a browser needs one. */
function reachable(found: string): string | null {
  const url = URL.parse(found.replace(/[.:]+$/, "").replace(/\/\/(?:0\.0\.0\.0|\[::\])/, "//localhost"));
  return url && url.port !== "0" ? url.origin + url.pathname : null;
}
