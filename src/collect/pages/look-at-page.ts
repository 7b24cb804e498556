import { CheckError, messageOf } from "../../errors.ts";
import { isSameOrigin } from "../../same-origin.ts";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { within } from "../browser/within.ts";
import { loadGuarded } from "../discover/open-page.ts";
import type { OpenOptions } from "../discover/open-page.ts";
import { inPage } from "../in-page.ts";
import type { SeenLink, SeenLinks } from "../in-page/links.ts";
import { asksForPassword } from "../login/look-at-page.ts";
import type { LeftOutKind } from "./found-pages.ts";
import { linksInHtml } from "./links-in-html.ts";

/** What loading a page has shown. */
export type PageLook =
  | ({ kind: "page"; url: string; asksForPassword: boolean } & SeenLinks)
  /** @property url where it was sent; absent where it stayed. */
  | { kind: "none"; why: string; is: LeftOutKind; url?: string };

const mostLinks = 1_000;
const longestAnswerMs = 5_000;
const longestText = 5_000_000;

/**
 * Loads a page with all guards on, and reads its links: those of its HTML, and those that its scripts have made. It is touched in no
 * other way. Never throws for what the page is or does.
 * @throws the signal's reason on abort; what ends the browser.
 */
export async function lookAtPage(options: OpenOptions): Promise<PageLook> {
  const { url, browser, signal } = options;
  try {
    await using opened = await loadGuarded(options);
    const { page, status, type, html } = opened;
    const at = page.url();
    if (status >= 400) return { kind: "none", why: `answers ${status}`, is: "error" };
    if (!isSameOrigin(at, url)) return { kind: "none", why: "leads to another site", is: "redirect" };
    if (type !== "" && !/\bhtml\b/.test(type)) return { kind: "none", why: `is ${type}`, is: "download" };
    const [seen, asks] = await Promise.all([
      within(longestAnswerMs, evaluateApart(page, inPage.collectLinks, mostLinks)),
      asksForPassword(page),
    ]);
    const source = (await within(longestAnswerMs, html())) ?? "";
    const inHtml = source.length > longestText ? [] : linksInHtml(source, at, mostLinks);
    const { links = [], canonical = null, versions = [] } = seen ?? {};
    return {
      kind: "page",
      url: at,
      asksForPassword: asks,
      canonical,
      versions,
      links: joined(links, inHtml),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof CheckError) || !browser.puppeteer.connected) throw error;
    const stopped = options.guard.take().find(({ kind }) => kind === "navigation");
    if (stopped) return { kind: "none", why: "leads to an address that may change something", is: "unsafe" };
    // The browser gives a load up that turns out to be a file, or nothing at all (204).
    const isFile = /ERR_ABORTED/.test(messageOf(error.cause ?? error));
    return isFile
      ? { kind: "none", why: "is a download", is: "download" }
      : { kind: "none", why: "could not be loaded", is: "error" };
  }
}

/** The rendered page says where a link is, so it comes first; its scripts may have removed what only its HTML has. */
function joined(rendered: readonly SeenLink[], inHtml: readonly SeenLink[]): SeenLink[] {
  const known = new Set(rendered.map(({ href }) => href));
  return [...rendered, ...inHtml.filter(({ href }) => !known.has(href))];
}
