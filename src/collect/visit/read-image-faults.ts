import type { Page } from "puppeteer";
import type { ImageFault } from "../../types.ts";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";
import { printAddress } from "../../address.ts";

/** A page that keeps its thread busy must not keep us. */
const longestWaitMs = 2_000;

/**
 * Images that the HTML of a loaded page says too little about: at most 200 that reserve no space before they load, and at
 * most ten that are loaded eagerly though a visitor would have to scroll far to see them. Undefined if the page does not
 * answer.
 */
export async function readImageFaults(page: Page): Promise<ImageFault[] | undefined> {
  const found = await within(longestWaitMs, evaluateApart(page, inPage.listImageFaults));
  return found?.map((fault) => ({ ...fault, url: printAddress(fault.url) }));
}
