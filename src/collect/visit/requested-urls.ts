import type { BrowserContext, Page, Target } from "puppeteer";

/** All that one visit asked for, its steps included. Addresses are whole: they stay in memory. */
export interface RequestedUrls {
  /** `GET http://127.0.0.1:4173/app.js?v=1`, each once. */
  requests: ReadonlySet<string>;
  /** Why there may have been other requests that were not seen; null if there were none. */
  unseen: string | null;
}

/** A page that asks for more makes new addresses all the time. */
const mostRequests = 5_000;

/** Records what the tabs of a visit ask for, whatever frame asks, and notices who could ask unseen. */
export class RequestRecorder {
  readonly #requests = new Set<string>();
  #unseen: string | null = null;
  /** Tabs that are there, less those that are followed. */
  #strangers = 0;

  /** @param context the visit's own, before it has a tab. */
  constructor(context: BrowserContext) {
    context.on("targetcreated", (target: Target) => {
      if (target.type() === "page") this.#strangers++;
      // A frame of another site has no address yet, and its tab is followed. Workers and worklets ask for themselves.
      else if (/^(?:https?|blob|data):/.test(target.url()))
        this.#unseen ??= `it has a ${target.type() === "other" ? "worker" : target.type().replace("_", " ")}`;
    });
  }

  /** @param tab before it loads anything. */
  follow(tab: Page): void {
    this.#strangers--;
    tab.on("request", (request) => {
      const url = request.url().replace(/#.*$/s, "");
      if (!/^https?:/.test(url)) return;
      // Browsers ask for it or not as they like.
      if (request.resourceType() === "other" && url.endsWith("/favicon.ico")) return;
      if (this.#requests.size >= mostRequests) this.#unseen ??= "it makes too many requests";
      else this.#requests.add(`${request.method()} ${url}`);
    });
    tab.on("response", (response) => {
      if (response.fromServiceWorker()) this.#unseen ??= "a service worker answers for it";
    });
    tab.on("workercreated", () => (this.#unseen ??= "it has a worker"));
  }

  /** What was asked for so far. */
  recorded(): RequestedUrls {
    const unseen = this.#strangers > 0 ? "it opened another tab" : null;
    return { requests: new Set(this.#requests), unseen: this.#unseen ?? unseen };
  }
}
