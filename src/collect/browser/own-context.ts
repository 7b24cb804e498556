import type { BrowserContext } from "puppeteer";
import { ownStrayFailures } from "../../stray-failures.ts";
import type { BrowserHandle } from "./browser.ts";
import { within } from "./within.ts";
import { noDownloads } from "./no-downloads.ts";

/** For closing what is done or has failed. */
const tidyMs = 5_000;

/**
 * Does some work in a browser context of its own, which is closed afterwards.
 * @throws the signal's reason immediately on abort; any error that the work does not handle.
 */
export async function inOwnContext<T>(
  browser: BrowserHandle,
  signal: AbortSignal,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const context = await browser.puppeteer.createBrowserContext(noDownloads);
  const close = () => context.close().catch(() => undefined);
  const aborted = Promise.withResolvers<never>();
  aborted.promise.catch(() => undefined);
  const onAbort = () => {
    aborted.reject(signal.reason);
    void close();
  };
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    // The browser may have taken until after an abort to make it.
    signal.throwIfAborted();
    const working = ownStrayFailures(aborted.reject, () => work(context));
    working.catch(() => undefined);
    return await Promise.race([working, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    await within(tidyMs, close());
  }
}
