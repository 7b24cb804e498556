import { AsyncLocalStorage } from "node:async_hooks";
import type { Page } from "puppeteer";

/** A document of a tab's main frame that took the place of another. */
export interface LeftDocument {
  /** URL of the document that came. */
  to: string;
  /** Documents that were left so far, this one included. */
  times: number;
  /** Whether the page counted as loaded already: what is being measured is gone. */
  late: boolean;
}

export interface DocumentWatch {
  /** Runs Lighthouse's gathering, which then waits for the document that stays. */
  gather<T>(work: () => Promise<T>): Promise<T>;
  /** Ends the watch; a navigation after this is somebody else's. Safe to call twice. */
  stop(): void;
}

interface Waiting {
  /** The page has painted, loaded and its network is quiet: only its main thread is waited for now. */
  onReached(): void;
  /** How long ago the document that stands now has loaded, milliseconds; 0 while it has not. */
  loadedForMs(): number;
  /** Nobody waits any more. */
  signal: AbortSignal;
}

/** The visit in whose name Lighthouse runs, also in the timers that it starts. */
const waiting = new AsyncLocalStorage<Waiting>();

/**
 * Watches which documents a tab's main frame shows. Server redirects, `history.pushState`, fragments, downloads and
 * frames do not count: these leave the document in place. `location`, `<meta http-equiv="refresh">` and reloads do.
 * @param onLeave called each time that the page itself replaces its document; the first document is not counted.
 * @param signal aborts where the visit has ended.
 */
export async function watchDocuments(
  page: Page,
  onLeave: (left: LeftDocument) => void,
  signal: AbortSignal,
): Promise<DocumentWatch> {
  const session = await page.createCDPSession();
  await session.send("Page.enable");
  let documents = 0;
  let late = false;
  let stopped = false;
  let loadedAt: number | null = null;
  session.on("Page.frameNavigated", ({ frame: { parentId, url } }) => {
    // A tab begins with an empty document, and Lighthouse begins with another.
    if (parentId !== undefined || stopped || (documents === 0 && url === "about:blank")) return;
    loadedAt = null;
    documents++;
    if (documents > 1) onLeave({ to: url, times: documents - 1, late });
  });
  session.on("Page.loadEventFired", () => {
    if (documents > 0) loadedAt = performance.now();
  });
  const settle = () => {
    late = true;
  };
  const loadedForMs = () => (loadedAt === null ? 0 : performance.now() - loadedAt);
  return {
    async gather(work) {
      const gathered = await waiting.run({ onReached: settle, loadedForMs, signal }, work);
      // A page that never goes idle has not been asked how quiet it is: what is read from now on is of this document too.
      settle();
      return gathered;
    },
    stop() {
      if (stopped) return;
      stopped = true;
      session.detach().catch(() => undefined);
    },
  };
}

/** How Lighthouse asks for the time since the last long task. It is not exported; a bundler keeps the name. */
const quietCheck = "checkTimeSinceLastLongTaskInPage";

type Evaluate = (this: unknown, ...args: unknown[]) => Promise<unknown>;

/**
 * Wraps how Lighthouse asks a page for something. It asks again and again from a timer how long the main thread has been quiet,
 * and handles no failure there: where the page has left its document meanwhile, the rejection would end the process. And it
 * waits for the load of the first document only, where a client-side redirect has brought another.
 * https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/gather/driver/wait-for-condition.js
 */
export function waitForTheLastDocument(evaluate: Evaluate): Evaluate {
  return function (...args) {
    const visit = waiting.getStore();
    const [asked] = args;
    if (!visit || typeof asked !== "function" || asked.name !== quietCheck) return evaluate.apply(this, args);
    visit.onReached();
    return evaluate.apply(this, args).then(
      (quietForMs) =>
        typeof quietForMs === "number" ? Math.min(quietForMs, visit.loadedForMs()) : quietForMs,
      // Zero: not quiet, ask again. The visit has its own bounds, and says why it failed.
      () => (visit.signal.aborted ? undefined : 0),
    );
  };
}
