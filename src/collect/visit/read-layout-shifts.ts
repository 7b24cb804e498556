import type { Page } from "puppeteer";
import { fileName } from "../../file-name.ts";
import type { LayoutShift } from "../../types.ts";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";

/** Buffered entries arrive in a task of their own; a page that keeps the thread busy must not keep us. */
const longestWaitMs = 2_000;
const longestFont = 120;

/**
 * The layout shifts of a load, before any interaction: which elements moved, from where to where, and what is now in
 * their old place. The page is asked, because it still has the elements; the trace has only their ids. Empty if the
 * page does not answer.
 */
export async function readLayoutShifts(page: Page): Promise<LayoutShift[]> {
  const found = (await within(longestWaitMs, evaluateApart(page, inPage.listLayoutShifts))) ?? [];
  return found.map(({ font, ...shift }) => ({
    ...shift,
    font: font === null ? null : fileName(font, page.url()).slice(-longestFont),
  }));
}
