import type { Page } from "puppeteer";
import { fillCache } from "../conditions/fill-cache.ts";
import { inOwnContext } from "./own-context.ts";
import { prepareTab } from "./prepare-tab.ts";
import type { Load } from "./prepare-tab.ts";

/** A page that still loads then is taken as far as it came. */
const longestLoadMs = 15_000;

/**
 * Works in a new tab that is the device's and the user's, in a browser context of its own. For a repeat view, a load before fills
 * its cache.
 * @throws what `work` throws; the signal's reason on abort.
 */
export async function inPreparedTab<T>(
  options: Load & { signal: AbortSignal },
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const { browser, url, warm, signal } = options;
  return inOwnContext(browser, signal, async (context) => {
    const prepare = (tab: Page) => prepareTab(tab, options);
    if (warm) await fillCache(context, url, prepare, longestLoadMs);
    const page = await context.newPage();
    await prepare(page);
    return work(page);
  });
}

/**
 * Opens a page and waits until its network has been quiet, or until the longest time that a load may take is over.
 * @param quietMs a network that is this long quiet has come to rest.
 * @returns the status of the document, where it was answered.
 * @throws Error where the page cannot be opened.
 */
export async function openAndSettle(page: Page, url: string, quietMs: number): Promise<number | null> {
  const deadline = performance.now() + longestLoadMs;
  const left = () => Math.max(1, Math.round(deadline - performance.now()));
  const response = await page.goto(url, { waitUntil: "domcontentloaded", timeout: left() });
  await page.waitForNetworkIdle({ idleTime: quietMs, timeout: left() }).catch(() => undefined);
  return response?.status() ?? null;
}
