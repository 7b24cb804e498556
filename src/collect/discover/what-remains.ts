import type { Page } from "puppeteer";
import { within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";

/** This many of the other controls are enough. */
const mostAsked = 12;
const longestAnswerMs = 2_000;

/**
 * The share of some selectors whose element still exists, is visible, and is not covered; 1 if there are no selectors.
 */
export async function shareThatRemains(page: Page, selectors: readonly string[]): Promise<number> {
  const asked = selectors.slice(0, mostAsked);
  if (asked.length === 0) return 1;
  const there = await Promise.all(asked.map((selector) => within(longestAnswerMs, isThere(page, selector))));
  return there.filter(Boolean).length / asked.length;
}

async function isThere(page: Page, selector: string): Promise<boolean> {
  using handle = await page.$(selector);
  if (!handle) return false;
  return handle.evaluate(inPage.isReachable);
}
