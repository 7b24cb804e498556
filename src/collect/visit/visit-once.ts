/** What bounds one visit, and what ends it early. */
import { CheckError } from "../../errors.ts";
import { printWait } from "../../quantity.ts";
import { ownStrayFailures } from "../../stray-failures.ts";
import { adaptLighthouse } from "./adapt-lighthouse.ts";
import { browserCrashed } from "../browser/browser-crashed.ts";
import { within } from "../browser/within.ts";
import type { LoadBounds } from "./lighthouse-config.ts";
import { measureVisit, tidyMs } from "./measure-visit.ts";
import type { VisitEvents, VisitOptions, VisitResult } from "./measure-visit.ts";
import { leftItself, loadFailed, pageFailed, PageHung, toLoadError } from "./page-failure.ts";

const defaultTimeoutMs = 120_000;
/** Lighthouse's own defaults, https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/config/constants.js */
const longestLoadMs = 45_000;
const longestWaitForFcpMs = 30_000;
/** A page that leaves itself more often while it loads goes on doing so. */
const mostLeft = 4;

/**
 * Loads a page once and measures it, see `visitPage`.
 * @throws what that throws, and PageHung for a page whose main thread does not pause.
 */
export async function visitOnce(options: VisitOptions): Promise<VisitResult> {
  const { browser, url, signal, timeoutMs = defaultTimeoutMs, isCut = false } = options;
  signal?.throwIfAborted();
  adaptLighthouse();
  const bounds: LoadBounds = {
    maxWaitForLoadMs: Math.min(longestLoadMs, timeoutMs / 2),
    maxWaitForFcpMs: Math.min(longestWaitForFcpMs, timeoutMs / 3),
    isCut: isCut && timeoutMs < 2 * longestLoadMs,
  };

  // Whatever ends the visit early also ends Lighthouse's waiting for the page.
  const stop = new AbortController();
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => undefined);
  const endWith = (reason: unknown) => {
    ended.reject(reason);
    stop.abort(reason);
  };
  const onAbort = () => endWith(signal?.reason);
  const onDisconnect = () => endWith(browserCrashed("a visit"));
  const timer = setTimeout(() => {
    const message = `was not done within ${printWait(timeoutMs)}`;
    endWith(pageFailed(url, { code: "TIMEOUT", message }, { ...bounds, isCut }));
  }, timeoutMs);
  signal?.addEventListener("abort", onAbort, { once: true });
  browser.puppeteer.on("disconnected", onDisconnect);
  const events: VisitEvents = {
    onTabCrash: () => endWith(pageFailed(url, { code: "TARGET_CRASHED" }, bounds)),
    onHang: (silentMs) => endWith(new PageHung(silentMs)),
    onLeave: (left) => {
      if (left.isLost || left.times > mostLeft) endWith(leftItself(url, left));
    },
  };
  const work = ownStrayFailures(endWith, () => measureVisit(options, bounds, stop.signal, events));
  try {
    return await Promise.race([work, ended.promise]);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (!browser.puppeteer.connected) throw browserCrashed("a visit", error);
    if (error instanceof CheckError || error instanceof PageHung) throw error;
    throw loadFailed(url, toLoadError(error), bounds, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    browser.puppeteer.off("disconnected", onDisconnect);
    stop.abort();
    await within(tidyMs, work);
  }
}
