import { launchBrowser } from "../../../src/collect/browser/launch-browser.ts";

/** How long the page may take until its load event, and what begins before it until it is there. */
const mostMs = 60_000;

/**
 * Paths of the scripts and styles that Chromium asked a page's own origin for before the load event, in order; prefetches, which
 * have the lowest priority, are not among them.
 */
export async function requestedBy(url: string): Promise<readonly string[]> {
  await using browser = await launchBrowser({ path: process.env["CHROME_PATH"] ?? "" });
  const page = await browser.puppeteer.newPage();
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  await session.send("Page.enable");
  const { origin } = new URL(url);
  const asked = new Map<string, { path: string; type: string }>();
  let loaded = false;
  session.on("Page.loadEventFired", () => {
    loaded = true;
  });
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    const found = new URL(request.url);
    if (loaded || found.origin !== origin || request.initialPriority === "VeryLow") return;
    asked.set(requestId, { path: decodeURIComponent(found.pathname), type: type ?? "Other" });
  });
  // What is preloaded says its type only where it is used, so the answer's type counts.
  const code = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (/javascript|ecmascript|text\/css/.test(response.mimeType)) code.add(requestId);
  });
  await page.goto(url, { waitUntil: "networkidle0", timeout: mostMs });
  return [...new Set([...asked].flatMap(([id, { path }]) => (code.has(id) ? [path] : [])))];
}
