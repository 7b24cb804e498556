import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, HTTPResponse, Page } from "puppeteer";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { inTime, within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";

/** How much of the page's own time passes in a round: in all, timers of up to four seconds are counted, in every load. */
const roundMs = 500;
const rounds = 8;
/** Frames come by the real clock. One that is due in this time, with what waits for it, runs when the page's clock goes on. */
const frameMs = 100;
const longestAskingMs = 1_000;
/** A page that is still busy then waits for its clock in a loop, or for an answer that does not end. */
const longestRealMs = 30_000;
/** A page that posts itself messages without end must not keep its clock from going on. */
const mostTasks = 100_000;

/**
 * Opens a page on a clock of its own. It stands still while scripts run and requests are under way, and jumps from timer to timer
 * in between. So neither the speed of the machine nor what else it does decides how many turns a timer has had, or how often code that
 * yields after 5 ms, as React does, has yielded.
 *
 * @param session of the page.
 * @param date what the page takes the time to be at its start, seconds since 1970: the same for loads that are compared.
 * @param settle waits for what has no part in the page's clock, such as workers.
 * @returns whether the page came to rest. One that waits for the time to pass in a loop does not, nor does one with a stream of events.
 * @throws Error where the page cannot be opened.
 */
export async function openOnVirtualTime(
  page: Page,
  session: CDPSession,
  url: string,
  { date, settle }: { date: number; settle: () => Promise<void> },
): Promise<boolean> {
  const opened = Promise.withResolvers<void>();
  const onNavigated = ({ frame }: { frame: { parentId?: string | undefined } }) => {
    if (frame.parentId === undefined) opened.resolve();
  };
  const endless = Promise.withResolvers<false>();
  const onResponse = (response: HTTPResponse) => {
    if (response.headers()["content-type"]?.startsWith("text/event-stream")) endless.resolve(false);
  };
  session.on("Page.frameNavigated", onNavigated);
  page.on("response", onResponse);
  const come = async () => {
    const going = page.goto(url, { waitUntil: "domcontentloaded", timeout: longestRealMs + 1 });
    going.catch(() => undefined);
    await Promise.race([opened.promise, going]);
    for (let round = 0; round < rounds; round++) {
      await pass(session, roundMs);
      if (round === 0) await going;
      await within(longestAskingMs, evaluateApart(page, inPage.askForFrame));
      await Promise.all([settle(), pause(frameMs)]);
    }
    await pass(session, roundMs);
    return true as const;
  };
  try {
    await session.send("Page.enable");
    await session.send("Emulation.setVirtualTimePolicy", { policy: "pause", initialVirtualTime: date });
    return (await inTime(longestRealMs, Promise.race([come(), endless.promise]))) ?? false;
  } finally {
    session.off("Page.frameNavigated", onNavigated);
    page.off("response", onResponse);
  }
}

/** Lets the page's clock go on, and waits until so much of its time has passed. */
async function pass(session: CDPSession, ms: number): Promise<void> {
  const expired = Promise.withResolvers<void>();
  session.once("Emulation.virtualTimeBudgetExpired", () => expired.resolve());
  await session.send("Emulation.setVirtualTimePolicy", {
    policy: "pauseIfNetworkFetchesPending",
    budget: ms,
    maxVirtualTimeTaskStarvationCount: mostTasks,
  });
  await expired.promise;
}
