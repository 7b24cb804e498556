import { setTimeout as sleep } from "node:timers/promises";
import { inOwnContext } from "../browser/own-context.ts";
import { prepareTab } from "../browser/prepare-tab.ts";
import type { Load } from "../browser/prepare-tab.ts";
import { within } from "../browser/within.ts";

/** After which a page is asked whether it pauses, and how long it may take to answer. */
const pauseMs = 1_000;
const longestAnswerMs = 2_000;
/** How long a page may do well before the loop is not found, milliseconds. */
const longestSearchMs = 8_000;
/** A page that runs more makes new ones all the time. */
const mostScripts = 5_000;

/** A place in a script. The URL is whole, the line counts from 1. */
export interface ScriptPlace {
  url: string;
  line: number;
}

/**
 * Loads a page once more, under the debugger, and pauses it while its main thread is stuck. The debugger can only pause
 * a page if it was attached first, and attaching it in every visit would cost time.
 * @returns null if the page is not stuck this time, or is busy with something other than a script that has an address.
 * @throws the signal's reason on abort.
 */
export async function findLoop(
  load: Pick<Load, "browser" | "url" | "device" | "blockedUrls" | "enter">,
  signal: AbortSignal,
): Promise<ScriptPlace | null> {
  return inOwnContext(load.browser, signal, async (context) => {
    const tab = await context.newPage();
    await prepareTab(tab, load);
    const session = await tab.createCDPSession();
    const paused = Promise.withResolvers<ScriptPlace | null>();
    let isAsked = false;
    const urls = new Map<string, string>();
    session.on("Debugger.scriptParsed", ({ scriptId, url }) => {
      if (urls.size < mostScripts) urls.set(scriptId, url);
    });
    session.on("Debugger.paused", ({ callFrames }) => {
      // At a `debugger` statement of the page's own.
      if (!isAsked) return void session.send("Debugger.resume").catch(() => undefined);
      const places = callFrames.map(({ location }) => ({
        url: urls.get(location.scriptId) ?? "",
        line: location.lineNumber + 1,
      }));
      paused.resolve(places.find(({ url }) => /^https?:/.test(url)) ?? null);
    });
    await session.send("Debugger.enable");
    tab.goto(load.url, { waitUntil: "load", timeout: longestSearchMs }).catch(() => undefined);
    const deadline = performance.now() + longestSearchMs;
    while (performance.now() < deadline) {
      await sleep(pauseMs, undefined, { signal });
      if (await within(longestAnswerMs, session.send("Runtime.evaluate", { expression: "0" }))) continue;
      isAsked = true;
      session.send("Debugger.pause").catch(() => undefined);
      return (await within(longestAnswerMs, paused.promise)) ?? null;
    }
    return null;
  });
}
