import type { Page } from "puppeteer";
import type { ImageFault } from "../../types.ts";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";
import { printAddress } from "../../address.ts";

/** A page that keeps its thread busy must not keep us. */
const longestWaitMs = 2_000;

/**
 * What the HTML of a loaded page says too little of, at most ten of each kind: images that take no room before they come, and
 * such as are loaded at once though a visitor would have to scroll far to see them. Empty where the page does not answer.
 */
export async function readImageFaults(page: Page): Promise<ImageFault[]> {
  const found = (await within(longestWaitMs, evaluateApart(page, inPage.listImageFaults))) ?? [];
  return found.map((fault) => ({ ...fault, url: printAddress(fault.url) }));
}
