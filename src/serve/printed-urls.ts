import { stripVTControlCharacters } from "node:util";

/** A server's own address in its log: `➜  Local:   http://localhost:4173/shop/`, `listening on http://0.0.0.0:3000`. */
const address =
  /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d{1,5})?(?![.:]?[\w-])(?:\/[^\s"'`<>)\],;]*)?/gi;

/** More addresses than that are a log of requests, not an announcement. */
const maxUrls = 10;

/**
 * Matches the address of something other than the app, by its line or its path:
 * `API docs: http://localhost:4399/docs/`.
 */
const besides =
  /\b(?:api|docs?|documentation|swagger|openapi|graphi?ql|playground|studio|storybook|admin|dashboard|metrics|debugg?er|inspect\w*|dev ?tools|database|db|mail\w*|health\w*|websocket|hmr)\b/i;

/** Collects the local URLs that a server prints, in order, also where a URL arrives in two pieces. */
export class PrintedUrls {
  readonly #urls = new Set<string>();
  readonly #besides = new Set<string>();
  #rest = "";

  push(text: string): void {
    // A line that has not ended may go on, in the midst of a colour code too: it is read with the next piece.
    const seen = this.#rest + text;
    const end = seen.lastIndexOf("\n") + 1;
    this.#rest = seen.slice(end).slice(-2000);
    for (const line of stripVTControlCharacters(seen.slice(0, end)).split("\n")) {
      for (const [found] of line.matchAll(address)) {
        if (this.#urls.size >= maxUrls) return;
        const url = reachable(found);
        if (url === null) continue;
        this.#urls.add(url);
        const words = line.replaceAll(address, "") + new URL(url).pathname;
        if (besides.test(words)) this.#besides.add(url);
      }
    }
  }

  /** Likeliest to be the app first: `/` before folders, what is named as something else last. */
  get likeliest(): readonly string[] {
    const rank = (url: string): number =>
      (this.isBesides(url) ? 2 : 0) + (new URL(url).pathname === "/" ? 0 : 1);
    return this.all.toSorted((a, b) => rank(a) - rank(b));
  }

  /** Whether a URL was printed as the address of something other than the app. */
  isBesides(url: string): boolean {
    return this.#besides.has(url);
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
