import { AsyncLocalStorage } from "node:async_hooks";
import type { CDPSession, Page, Protocol } from "puppeteer";
import { within } from "../browser/within.ts";

/** A document of a tab's main frame that took the place of another. */
export interface LeftDocument {
  /** URL of the document that came. */
  to: string;
  /** Documents that were left so far, this one included. */
  times: number;
  /** Whether it is the same page once more. */
  isReload: boolean;
  /**
   * Where the document that came is from: `failed` is the browser's own page about an address that could not be opened, and
   * `nowhere` one that no server sent, such as `about:blank`, a `blob:`, or an earlier one that the browser had kept.
   */
  source: "server" | "failed" | "nowhere";
  /** Whether the document that was left had loaded. */
  hadLoaded: boolean;
  /** Whether there is nothing left to measure. */
  isLost: boolean;
}

/** The part of Lighthouse's network monitor that shows whether a page still loads. */
export interface NetworkState {
  is2Idle(): boolean;
  isCriticalIdle(): boolean;
}

/**
 * `loading` until Lighthouse waits for the main thread alone; `loaded` until the trace ends; then `measured`, while what was
 * measured is read.
 */
type Phase = "loading" | "loaded" | "measured" | "over";

/** An answer that comes this late is not waited for: the tab is busy or gone, and the visit has failed for that. */
const longestAnswerMs = 1_000;

/**
 * Which documents a tab's main frame shows while one is measured, and which of them Lighthouse waits for. Server redirects,
 * `history.pushState`, fragments, downloads and frames leave the document in place; `location`,
 * `<meta http-equiv="refresh">` and reloads replace it.
 *
 * A page that moves on before it has loaded is measured where it stays. Once it has loaded, a reload starts the wait anew, but
 * only one: a service worker or a script may update the page once. Going elsewhere then is too late, and so is everything
 * after the trace has ended: the numbers would be of a document that did not stay.
 */
export class DocumentWatch {
  readonly #session: CDPSession;
  readonly #onLeave: (left: LeftDocument) => void;
  readonly #signal: AbortSignal;
  #phase: Phase = "loading";
  /** Documents so far; the last one is the current one. */
  #documents = 0;
  #url = "";
  #loadedAt: number | null = null;
  /** Once it had loaded. */
  #wasReloaded = false;
  #network: NetworkState | undefined;
  #networkBusyAt = -Infinity;
  #observe: (() => Promise<unknown>) | undefined;
  /** The document whose long tasks are observed, and the last one that said how quiet it is. */
  #observed = 0;
  #answered = 0;

  private constructor(session: CDPSession, onLeave: (left: LeftDocument) => void, signal: AbortSignal) {
    this.#session = session;
    this.#onLeave = onLeave;
    this.#signal = signal;
    session.on("Page.frameNavigated", ({ frame, type }) => this.#onNavigated(frame, type));
    session.on("Page.loadEventFired", () => {
      if (this.#documents > 0) this.#loadedAt = performance.now();
    });
  }

  /**
   * @param page a tab that is still blank.
   * @param onLeave called each time that the page itself replaces its document; the first document does not count.
   * @param signal aborts where the visit has ended.
   */
  static async start(
    page: Page,
    onLeave: (left: LeftDocument) => void,
    signal: AbortSignal,
  ): Promise<DocumentWatch> {
    const watch = new DocumentWatch(await page.createCDPSession(), onLeave, signal);
    await watch.#session.send("Page.enable");
    return watch;
  }

  /**
   * Does all work that needs the measured document: Lighthouse's gathering, and what is read of the page after it. The watch
   * ends with it; a navigation after that is somebody else's. Where the work fails because the page has left,
   * `onLeave` has been called when this rejects.
   */
  async follow<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await waiting.run(this, work);
    } finally {
      // The failure, or an answer of the wrong document, may be here before the word that the document is another.
      await within(longestAnswerMs, this.#session.send("Page.getFrameTree"));
      this.#phase = "over";
      this.#session.detach().catch(() => undefined);
    }
  }

  /** Call it when the trace ends: from then on, the current document is the one that was measured. */
  measured(): void {
    // Lighthouse gave up waiting for a page that navigates again and again: the current document is one in between.
    const isUnloaded = this.#documents > 2 && this.#loadedAt === null;
    // It was reloaded after Lighthouse had asked for the last time.
    const isUnasked = this.#wasReloaded && this.#answered < this.#documents;
    if (isUnloaded || isUnasked) this.#tell({ isReload: true, source: "server", isLost: true });
    this.#phase = "measured";
  }

  /** Call it with the monitor of the visit's network. */
  useNetwork(network: NetworkState): void {
    this.#network = network;
  }

  /** Observes long tasks in the current document, and in those that replace it. */
  async observeLongTasks(observe: () => Promise<unknown>): Promise<void> {
    this.#observe = observe;
    const observed = this.#documents;
    try {
      await observe();
      this.#observed = observed;
    } catch {
      // Its document is gone; the next question is about another.
    }
  }

  /**
   * How long the current document has been quiet, in milliseconds: it has loaded, and its main thread and, after a
   * reload, its network are idle. 0 if it cannot answer: the visit has its own time limits, and reports why it failed.
   * @param ask asks the page for the time since its last long task.
   * @returns something other than a number once nobody waits any more.
   */
  async quietForMs(ask: () => Promise<unknown>): Promise<unknown> {
    if (this.#phase === "loading") this.#phase = "loaded";
    if (this.#observe && this.#observed < this.#documents) await this.observeLongTasks(this.#observe);
    const asked = this.#documents;
    try {
      const quietForMs = await ask();
      if (typeof quietForMs !== "number") return quietForMs;
      this.#answered = asked;
      const now = performance.now();
      if (this.#wasReloaded && this.#isNetworkBusy()) this.#networkBusyAt = now;
      return Math.min(quietForMs, now - (this.#loadedAt ?? now), now - this.#networkBusyAt);
    } catch {
      return this.#signal.aborted ? undefined : 0;
    }
  }

  #onNavigated(
    { parentId, url: shown, unreachableUrl }: Protocol.Page.Frame,
    type: Protocol.Page.NavigationType,
  ): void {
    const url = unreachableUrl ?? shown;
    // A tab begins with an empty document, and Lighthouse begins with another.
    if (parentId !== undefined || (this.#documents === 0 && url === "about:blank")) return;
    const isReload = url === this.#url;
    this.#url = url;
    this.#loadedAt = null;
    this.#documents++;
    if (this.#documents === 1 || this.#phase === "over") return;
    const isServed = /^https?:/.test(url) && type !== "BackForwardCacheRestore";
    const source = unreachableUrl !== undefined ? "failed" : isServed ? "server" : "nowhere";
    const isUpdate = isReload && !this.#wasReloaded;
    const isLate = this.#phase === "measured" || (this.#phase === "loaded" && !isUpdate);
    this.#tell({ isReload, source, isLost: isLate || source !== "server" });
    if (this.#phase === "loaded") this.#wasReloaded = true;
  }

  #tell(left: Pick<LeftDocument, "isReload" | "source" | "isLost">): void {
    const hadLoaded = this.#phase !== "loading";
    this.#onLeave({ ...left, hadLoaded, to: this.#url, times: this.#documents - 1 });
  }

  #isNetworkBusy(): boolean {
    return this.#network !== undefined && !(this.#network.is2Idle() && this.#network.isCriticalIdle());
  }
}

/** The visit in whose name Lighthouse runs, also in the timers that it starts. */
const waiting = new AsyncLocalStorage<DocumentWatch>();

/** How Lighthouse observes and asks for long tasks. Neither is exported; a bundler keeps the names. */
const observeLongTasks = "registerPerformanceObserverInPage";
const askForQuiet = "checkTimeSinceLastLongTaskInPage";

type Evaluate = (this: unknown, ...args: unknown[]) => Promise<unknown>;

/**
 * Wraps how Lighthouse asks a page for something. It asks again and again from a timer how long the main thread has been quiet,
 * and handles no failure there: where the page has left its document meanwhile, the rejection would end the process. And it
 * waits for the first document only, where the page itself has brought another.
 * https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/gather/driver/wait-for-condition.js
 */
export function waitForTheLastDocument(evaluate: Evaluate): Evaluate {
  return function (...args) {
    const watch = waiting.getStore();
    const [asked] = args;
    const ask = () => evaluate.apply(this, args);
    if (!watch || typeof asked !== "function") return ask();
    if (asked.name === observeLongTasks) return watch.observeLongTasks(ask);
    return asked.name === askForQuiet ? watch.quietForMs(ask) : ask();
  };
}

/** Wraps the end of Lighthouse's trace: from then on, the current document is the one that was measured. */
export function tellOfTraceEnd(stop: Evaluate): Evaluate {
  return function (...args) {
    waiting.getStore()?.measured();
    return stop.apply(this, args);
  };
}

/** Wraps the start of Lighthouse's network monitor, whose word the wait for a reloaded document needs. */
export function tellOfNetwork<Enable extends (this: NetworkState) => unknown>(enable: Enable): Enable {
  return function (this: NetworkState) {
    waiting.getStore()?.useNetwork(this);
    return enable.call(this);
  } as Enable;
}
