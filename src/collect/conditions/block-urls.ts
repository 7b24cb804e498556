import type { Page } from "puppeteer";
import { followTargets } from "./follow-targets.ts";

/**
 * Keeps a page, its frames and its workers from asking for URLs that match; the cache goes on working, as it does not where
 * requests are intercepted. Lighthouse's own setting would end with its part of the visit, and miss frames of other sites.
 * @param patterns parts of a URL, in which `*` stands for any text.
 */
export async function blockUrls(page: Page, patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  await followTargets(page, async (session) => {
    // Nobody reads bodies from this session.
    await session.send("Network.enable", { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
    await session.send("Network.setBlockedURLs", { urls: [...patterns] });
  });
}
