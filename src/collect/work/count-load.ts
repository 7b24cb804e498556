import type { Page } from "puppeteer";
import type { CountedLoad, WorkPlace } from "../../types.ts";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { inOneDocument } from "../browser/in-one-document.ts";
import { inPreparedTab, openAndSettle } from "../browser/in-prepared-tab.ts";
import type { Load } from "../browser/prepare-tab.ts";
import { within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";
import { countBlocks } from "./count-blocks.ts";
import type { IsOwn } from "./count-blocks.ts";
import { CoverageSessions } from "./coverage-sessions.ts";
import { placeBlocks } from "./place-blocks.ts";
import { openOnVirtualTime } from "./virtual-time.ts";

export interface CountOptions extends Load {
  isOwn: IsOwn;
  /** What the page takes the time to be, seconds since 1970, for a load on a clock of its own; null: on the real one. */
  date: number | null;
  /** Whether to say whose code was executed as well. */
  places: boolean;
  /** For maps that scripts do not name. */
  readMap?: ((scriptUrl: string) => Promise<string | null>) | undefined;
  /** Ends the load, at whatever point it is. */
  signal: AbortSignal;
}

export interface CountedPage {
  load: CountedLoad;
  /** Null where nobody asked for them. */
  places: readonly WorkPlace[] | null;
}

/** As for a load under the profiler: what a timer of half a second starts is counted too. */
const quietMs = 1_000;
const longestCountMs = 15_000;

/**
 * Loads a page once more, as fast as it can, and counts which blocks its scripts execute. Nothing of it is a sample of a time: counting
 * slows code down.
 * @returns null where the page does not come to rest on a clock of its own: it has to be counted on the real one.
 * @throws Error where the page cannot be loaded or does not answer; the signal's reason on abort.
 */
export async function countLoad(options: CountOptions): Promise<CountedPage | null> {
  return inPreparedTab(options, (page) => count(page, options));
}

async function count(page: Page, options: CountOptions): Promise<CountedPage | null> {
  const { url, date, isOwn, onLoaded } = options;
  const session = await page.createCDPSession();
  const coverage = await CoverageSessions.start(page);
  const taken = await inOneDocument(session, async () => {
    const settle = () => coverage.settle();
    if (date === null) await openAndSettle(page, url, quietMs);
    else if (!(await openOnVirtualTime(page, session, url, { date, settle }))) return null;
    return coverage.take();
  });
  if (!taken) return null;
  const elements = await within(longestCountMs, evaluateApart(page, inPage.countElements));
  await onLoaded?.(page);
  const [places = null] = options.places ? await placeBlocks(page, [taken.scripts], options) : [];
  return {
    load: {
      ...countBlocks(taken.scripts, isOwn),
      elements: elements ?? null,
      ...(taken.lost > 0 && { uncounted: taken.lost }),
    },
    places,
  };
}
