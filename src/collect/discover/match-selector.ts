import type { ElementHandle, Page } from "puppeteer";
import { within } from "../browser/within.ts";

const longestAnswerMs = 3_000;

/** The only element that a selector matches in all frames of a page; null where it matches none or several, or cannot be read. */
export async function onlyMatch(page: Page, selector: string): Promise<ElementHandle | null> {
  const found = await Promise.all(
    page
      .frames()
      .map((frame) => within(longestAnswerMs, frame.$$(selector)).then((matches) => matches ?? [])),
  );
  const [only, ...others] = found.flat();
  if (only && others.length === 0) return only;
  await Promise.all([only, ...others].map((handle) => handle?.dispose().catch(() => undefined)));
  return null;
}

/** The first of some selectors that matches one element alone, which passes a test. */
export async function firstOnlyMatch(
  page: Page,
  selectors: readonly string[],
  isIt: (handle: ElementHandle) => Promise<boolean>,
): Promise<string | null> {
  for (const selector of selectors) {
    using handle = await onlyMatch(page, selector);
    if (handle && (await isIt(handle).catch(() => false))) return selector;
  }
  return null;
}
