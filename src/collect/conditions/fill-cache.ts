import type { BrowserContext, Page } from "puppeteer";
import { followTargets } from "./follow-targets.ts";

/** What each URL cost over the wire, bytes. */
export type TransferSizes = ReadonlyMap<string, number>;

/** A page asks for hundreds of files; what is beyond this is a loop. */
const mostUrls = 10_000;
/** Lighthouse's own: a network that is this long quiet has come to rest, milliseconds. */
const quietMs = 1_000;

/**
 * Loads a page in a tab of its own and closes it. Its context's cache, service worker and storage are then those of a
 * returning visitor. A load that fails is ignored here: the measured load will fail too and report why.
 * @param prepare gives the tab the device and the visit's conditions, and answers its dialogs.
 * @param timeoutMs after which a page that is still busy counts as loaded.
 */
export async function fillCache(
  context: BrowserContext,
  url: string,
  prepare: (page: Page) => Promise<void>,
  timeoutMs: number,
): Promise<TransferSizes> {
  const page = await context.newPage();
  try {
    await prepare(page);
    const sizes = await recordSizes(page);
    const deadline = performance.now() + timeoutMs;
    const left = () => Math.max(1, deadline - performance.now());
    await page
      .goto(url, { waitUntil: "load", timeout: left() })
      .then(() => page.waitForNetworkIdle({ idleTime: quietMs, timeout: left() }))
      .catch(() => undefined);
    return sizes;
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function recordSizes(page: Page): Promise<TransferSizes> {
  const sizes = new Map<string, number>();
  await followTargets(page, async (session) => {
    const urls = new Map<string, string>();
    session.on("Network.responseReceived", ({ requestId, response }) => {
      if (urls.size < mostUrls) urls.set(requestId, response.url);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const url = urls.get(requestId);
      if (url === undefined || encodedDataLength <= 0 || sizes.size >= mostUrls) return;
      sizes.set(url, encodedDataLength);
    });
    await session.send("Network.enable", { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  });
  return sizes;
}
