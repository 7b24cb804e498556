import { findLoop } from "./find-loop.ts";
import { hung, PageHung } from "./page-failure.ts";
import type { VisitOptions, VisitResult } from "./measure-visit.ts";
import { visitOnce } from "./visit-once.ts";

export type { VisitOptions, VisitResult } from "./measure-visit.ts";

/**
 * Loads a page once, in a browser context of its own that is gone afterwards, and measures it with Lighthouse.
 * Visits may run at the same time, each in a browser of its own. A page that never goes idle is measured as far as it came, with
 * a warning.
 * @throws CheckError PAGE_FAILED where the page could not be measured, BROWSER_CRASHED where every further visit would
 *   fail too; the signal's reason on abort.
 */
export async function visitPage(options: VisitOptions): Promise<VisitResult> {
  try {
    return await visitOnce(options);
  } catch (error) {
    if (!(error instanceof PageHung)) throw error;
    const { conditions, signal = new AbortController().signal } = options;
    const place = await findLoop({ ...options, blockedUrls: conditions?.blockedUrls ?? [] }, signal).catch(
      () => null,
    );
    signal.throwIfAborted();
    throw hung(options.url, error, place);
  }
}
