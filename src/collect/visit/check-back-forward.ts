import { NotRestoredReasonDescription } from "lighthouse/core/lib/bf-cache-strings.js";
import type { BrowserContext, Page, Protocol } from "puppeteer";
import type { BackForwardReason, VisitData } from "../../types.ts";
import { printAddress } from "../../address.ts";
import { within } from "../browser/within.ts";

/** A page that is still busy then is left as it is. */
const longestLoadMs = 10_000;
/** Requests in progress keep a page out of the cache, and a visitor who comes back has seen it whole. */
const quietMs = 500;
/** The browser reports its reasons a moment after it has come back; on a busy machine, after some seconds. */
const longestReturnMs = 10_000;
const longestCloseMs = 2_000;
const mostReasons = 20;
/** Where DevTools itself leaves to for this test: from `about:blank` the browser may not swap processes, which is a reason of its own. */
const elsewhere = "chrome://terms";

/** What on the page kept the browser from restoring it, empty where it was restored; else why that is not known. */
export type BackForward = Pick<VisitData, "backForward" | "noBackForward">;

const notSaid: BackForward = { noBackForward: "the browser did not say whether it restored the page" };

type NotUsed = Protocol.Page.BackForwardCacheNotUsedEvent;
type Tree = Protocol.Page.BackForwardCacheNotRestoredExplanationTree;

/**
 * Opens a page in a tab of its own, leaves it and goes back: what on the page keeps the browser from restoring it. Where the browser
 * only gives reasons of its own, such as too little memory, this is not known.
 * @param prepare gives the tab the device and the visit's conditions.
 */
export async function checkBackForward(
  context: BrowserContext,
  url: string,
  prepare: (tab: Page) => Promise<void>,
): Promise<BackForward> {
  const tab = await context.newPage();
  try {
    await prepare(tab);
    const session = await tab.createCDPSession();
    await session.send("Page.enable");
    await tab.goto(url, { waitUntil: "load", timeout: longestLoadMs }).catch(() => undefined);
    await tab.waitForNetworkIdle({ idleTime: quietMs, timeout: longestLoadMs }).catch(() => undefined);
    const { entries, currentIndex } = await session.send("Page.getNavigationHistory");
    const entry = entries[currentIndex];
    if (!entry) return notSaid;
    await tab.goto(elsewhere, { timeout: longestLoadMs });
    const returned = Promise.withResolvers<NotUsed | "restored">();
    session.on("Page.frameNavigated", ({ frame, type }) => {
      if (frame.parentId === undefined && type === "BackForwardCacheRestore") returned.resolve("restored");
    });
    session.on("Page.backForwardCacheNotUsed", returned.resolve);
    await session.send("Page.navigateToHistoryEntry", { entryId: entry.id });
    const event = await within(longestReturnMs, returned.promise);
    if (event === undefined) return notSaid;
    return event === "restored" ? { backForward: [] } : readReasons(event, entry.url);
  } finally {
    await within(longestCloseMs, tab.close());
  }
}

/** Each reason once, with the frame that it was first given for. */
function readReasons(event: NotUsed, pageUrl: string): BackForward {
  const reasons = new Map<string, BackForwardReason>();
  const others = new Set<string>();
  const add = (
    explanations: readonly Protocol.Page.BackForwardCacheNotRestoredExplanation[],
    frame: string | undefined,
  ) => {
    for (const { type, reason } of explanations)
      if (type === "Circumstantial") others.add(reason);
      else if (!reasons.has(reason))
        reasons.set(reason, { reason, text: sentenceOf(reason), ...(frame !== undefined && { frame }) });
  };
  const walk = ({ url, explanations, children }: Tree) => {
    add(explanations, url === pageUrl ? undefined : printAddress(url));
    children.forEach(walk);
  };
  if (event.notRestoredExplanationsTree) walk(event.notRestoredExplanationsTree);
  add(event.notRestoredExplanations, undefined);
  if (reasons.size > 0) return { backForward: [...reasons.values()].slice(0, mostReasons) };
  const named = [...others].slice(0, mostReasons).join(", ");
  return named === ""
    ? notSaid
    : { noBackForward: `the browser did not restore the page for reasons of its own: ${named}` };
}

/** As DevTools puts it. */
function sentenceOf(reason: string): string {
  const name = NotRestoredReasonDescription[reason]?.name;
  return (typeof name === "string" ? name : name?.formattedDefault) ?? "Chrome gives no more than this word.";
}
