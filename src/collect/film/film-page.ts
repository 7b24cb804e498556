import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "puppeteer";
import type { Device, Film } from "../../types.ts";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { inOneDocument } from "../browser/in-one-document.ts";
import { inPreparedTab, openAndSettle } from "../browser/in-prepared-tab.ts";
import type { Load } from "../browser/prepare-tab.ts";
import { within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";
import { appliedNetwork } from "../visit/lighthouse-config.ts";

export interface FilmOptions extends Load {
  /** Ends the visit, at whatever point it is. */
  signal: AbortSignal;
}

/** All that was recorded of one load. */
export type Footage = Pick<Film, "endMs" | "firstPaintMs" | "largestPaintMs" | "frames">;

/** A network that is this long quiet has come to rest. */
const quietMs = 500;
/** Time for the last frames to come. */
const lastFramesMs = 300;
const longestSide = 320;
const jpegQuality = 55;
/** A page that keeps its thread busy must not keep us. */
const longestPaintWaitMs = 2_000;
/** For one load: a page that moves all the time sends sixty a second. */
const mostRecorded = 150;

/**
 * Loads a page once more while its screen is recorded, the network and CPU slowed down as the device's. Nothing of it is a
 * sample.
 * @throws Error where the page cannot be loaded; the signal's reason on abort.
 */
export async function filmPage(options: FilmOptions): Promise<Footage> {
  return inPreparedTab(options, (page) => record(page, options));
}

async function record(page: Page, { url, device, onLoaded }: FilmOptions): Promise<Footage> {
  const session = await page.createCDPSession();
  const footage = await inOneDocument(session, () => filmOpening(page, session, url, device));
  await onLoaded?.(page);
  return footage;
}

async function filmOpening(page: Page, session: CDPSession, url: string, device: Device): Promise<Footage> {
  const recorded: { at: number; jpeg: string }[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    if (metadata.timestamp !== undefined && recorded.length < mostRecorded)
      recorded.push({ at: metadata.timestamp * 1000, jpeg: data });
    void session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await slowDown(page, session, device);
  await session.send("Page.startScreencast", {
    format: "jpeg",
    quality: jpegQuality,
    maxWidth: longestSide,
    maxHeight: longestSide,
  });
  await openAndSettle(page, url, quietMs);
  await pause(lastFramesMs);
  const timeOrigin = await page.evaluate(() => performance.timeOrigin);
  await session.send("Page.stopScreencast").catch(() => undefined);
  const paints = await within(longestPaintWaitMs, evaluateApart(page, inPage.readPaintTimes));
  return { ...footageOf(recorded, timeOrigin), ...paintsOf(paints) };
}

function paintsOf(
  paints: Awaited<ReturnType<typeof inPage.readPaintTimes>> | undefined,
): Pick<Film, "firstPaintMs" | "largestPaintMs"> {
  const { firstMs = null, largestMs = null } = paints ?? {};
  return {
    ...(firstMs !== null && { firstPaintMs: Math.round(firstMs) }),
    ...(largestMs !== null && { largestPaintMs: Math.round(largestMs) }),
  };
}

async function slowDown(page: Page, session: CDPSession, device: Device): Promise<void> {
  const { latencyMs, downloadKbps, uploadKbps } = appliedNetwork(device);
  const bytesPerSecond = (kbps: number) => (kbps > 0 ? (kbps * 1024) / 8 : -1);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond(downloadKbps),
    uploadThroughput: bytesPerSecond(uploadKbps),
  });
  if (device.cpuSlowdown > 1) await page.emulateCPUThrottling(device.cpuSlowdown);
}

/** Frames since the navigation, in their order: what was on the screen before is its first, and nothing comes twice. */
export function footageOf(recorded: readonly { at: number; jpeg: string }[], timeOrigin: number): Footage {
  const sorted = recorded
    .map(({ at, jpeg }) => ({ atMs: Math.max(0, Math.round(at - timeOrigin)), jpeg }))
    .sort((a, b) => a.atMs - b.atMs);
  // Of several before the start, the last was on the screen.
  const started = sorted.filter((frame, at) => frame.atMs > 0 || (sorted[at + 1]?.atMs ?? 1) > 0);
  const frames = started.filter((frame, at) => at === 0 || frame.jpeg !== started[at - 1]?.jpeg);
  return { endMs: frames.at(-1)?.atMs ?? 0, frames };
}
