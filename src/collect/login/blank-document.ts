import type { Page } from "puppeteer";

/** Nothing is there on any site, and nothing is asked: the answer is ours. */
const path = "/budget-check-setup";
const longestMs = 10_000;

/**
 * Takes a page to an empty document on an origin, without a request to it, and back to `about:blank`. There its storage can
 * be filled, and a request of ours has its cookies, as if the site had made it.
 */
export async function onBlankDocument<T>(page: Page, origin: string, work: () => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    session.on("Fetch.requestPaused", ({ requestId }) => {
      const answer = {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: "content-type", value: "text/html" }],
        body: Buffer.from("<!doctype html><link rel=icon href=data:,>").toString("base64"),
      };
      void session.send("Fetch.fulfillRequest", answer).catch(() => undefined);
    });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "*", resourceType: "Document" }] });
    await page.goto(origin + path, { timeout: longestMs });
    return await work();
  } finally {
    await page.goto("about:blank", { timeout: longestMs }).catch(() => undefined);
    await session.detach().catch(() => undefined);
  }
}
