import type { CDPSession, Page, Protocol } from "puppeteer";
import { inPreparedTab, openAndSettle } from "../browser/in-prepared-tab.ts";
import type { Load } from "../browser/prepare-tab.ts";
import { PageTargets } from "../browser/page-targets.ts";
import { within } from "../browser/within.ts";
import { inOneDocument } from "../browser/in-one-document.ts";
import { functionNamer } from "./name-functions.ts";
import type { ReadMap } from "./name-functions.ts";
import { readLoad } from "./read-load.ts";
import type { LoadTimes } from "./read-load.ts";
import { isScript } from "./read-profile.ts";

export interface ProfileLoadOptions extends Load {
  /** For maps that scripts do not name. */
  readMap?: ReadMap | undefined;
  /** Ends the visit, at whatever point it is. */
  signal: AbortSignal;
}

/** Fine enough for modules that take a millisecond, and five of them on a slow device. */
const intervalMicroseconds = 250;
/** A network that is this long quiet has come to rest: what starts later than a timer of half a second is seen too. */
const quietMs = 1_000;
const longestStopMs = 10_000;

/**
 * Loads a page once more under the CPU profiler, as fast as it can, and returns whose code ran. None of this is a
 * sample, because profiling itself takes time.
 * @throws Error if the page cannot be loaded; the signal's reason on abort.
 */
export async function profileLoad(options: ProfileLoadOptions): Promise<LoadTimes> {
  return inPreparedTab(options, (page) => record(page, options));
}

async function record(
  page: Page,
  { url, device, readMap, onLoaded }: ProfileLoadOptions,
): Promise<LoadTimes> {
  await using targets = await PageTargets.attach(page, () => undefined);
  const session = targets.page;
  const stopped = await inOneDocument(session, () => profileOpening(page, session, url));
  await onLoaded?.(page);
  const { profile } = stopped;
  const frames = profile.nodes.map(({ callFrame }) => callFrame).filter(isScript);
  const urls = new Set(frames.map((frame) => frame.url));
  const name = await functionNamer(urls, targets, readMap, page.url());
  return readLoad(profile, (frame) => name(withoutTime(frame)), device.cpuSlowdown, page.url());
}

async function profileOpening(
  page: Page,
  session: CDPSession,
  url: string,
): Promise<Protocol.Profiler.StopResponse> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: intervalMicroseconds });
  await session.send("Profiler.start");
  await openAndSettle(page, url, quietMs);
  const stopped = await within(longestStopMs, session.send("Profiler.stop"));
  if (!stopped) throw new Error("the profiler gave no answer");
  return stopped;
}

function withoutTime({ functionName, url, scriptId, lineNumber, columnNumber }: Protocol.Runtime.CallFrame) {
  return {
    function: functionName,
    url,
    scriptId,
    line: lineNumber,
    column: columnNumber,
    selfMs: 0,
    totalMs: 0,
  };
}
