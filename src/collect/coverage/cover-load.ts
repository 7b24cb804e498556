import type { HTTPResponse, Page } from "puppeteer";
import type { CoveredLoad } from "../../types.ts";
import { inOneDocument } from "../browser/in-one-document.ts";
import { inPreparedTab, openAndSettle } from "../browser/in-prepared-tab.ts";
import type { Load } from "../browser/prepare-tab.ts";

/** As for a load under the profiler: what starts later than a timer of half a second counts as executed too. */
const quietMs = 1_000;

/**
 * Loads a page once more, as fast as it can, and records which parts of its scripts were executed. Nothing of it is a sample:
 * recording takes time.
 * @throws Error where the page cannot be loaded; the signal's reason on abort.
 */
export async function coverLoad(options: Load & { signal: AbortSignal }): Promise<CoveredLoad> {
  return inPreparedTab(options, (page) => record(page, options));
}

async function record(page: Page, { url, onLoaded }: Load): Promise<CoveredLoad> {
  const session = await page.createCDPSession();
  const requested = new Set<string>();
  const onResponse = (response: HTTPResponse) => {
    if (response.ok() || response.status() === 304) requested.add(response.url());
  };
  page.on("response", onResponse);
  const entries = await inOneDocument(session, async () => {
    // Block coverage: of a function that ran, the branches that did not are known too.
    await page.coverage.startJSCoverage({ useBlockCoverage: true });
    await openAndSettle(page, url, quietMs);
    return page.coverage.stopJSCoverage();
  });
  page.off("response", onResponse);
  await onLoaded?.(page);
  return {
    pageUrl: page.url(),
    requested: [...requested],
    scripts: entries.map(({ url: script, text, ranges }) => ({ url: script, text, used: ranges })),
  };
}
