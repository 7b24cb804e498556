import type { HTTPResponse, Page } from "puppeteer";
import { visitHtml } from "../../html-nodes.ts";
import type { HtmlContent } from "../../types.ts";
import { within } from "../browser/within.ts";

/** Elements whose content is not shown. */
const unseen = new Set(["head", "script", "style", "noscript", "link", "meta"]);
/** Elements that every document has, or that only hold what is shown elsewhere. */
const uncounted = new Set(["html", "body", "template"]);
/** Only the first part of a longer document is read: a page that sends more is not waiting for scripts. */
const longest = 2_000_000;

/** Longer a visit does not wait for what the browser has kept anyway. */
const longestAnswerMs = 1_000;

/**
 * Remembers which response was the page's own document.
 * @param tab before it loads anything.
 * @returns reads the last document as it was sent; undefined if the browser no longer has it.
 */
export function watchHtml(tab: Page): () => Promise<HtmlContent | undefined> {
  let last: HTTPResponse | undefined;
  tab.on("response", (response) => {
    const isDocument = response.request().isNavigationRequest() && response.frame() === tab.mainFrame();
    if (isDocument) last = response;
  });
  return async () => {
    const html = last && (await within(longestAnswerMs, last.text()));
    return html === undefined ? undefined : readHtmlContent(html);
  };
}

/** Counts what a browser can show of a document without running its scripts. Never throws: any text is a document. */
export function readHtmlContent(html: string): HtmlContent {
  let [elements, characters] = [0, 0];
  visitHtml(html.slice(0, longest), (node) => {
    if ("tagName" in node) {
      if (unseen.has(node.tagName)) return false;
      if (!uncounted.has(node.tagName)) elements++;
      return true;
    }
    if (node.nodeName === "#text" && "value" in node) characters += node.value.replaceAll(/\s/g, "").length;
    return false;
  });
  return { elements, characters };
}
