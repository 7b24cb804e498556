import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { findLoop } from "../../../src/collect/visit/find-loop.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import type { CheckError } from "../../../src/errors.ts";
import { desktop } from "../devices.ts";
import { serve } from "../page-server.ts";
import type { Served } from "../page-server.ts";

const page = (script: string) =>
  `<!doctype html><title>Page</title><link rel="icon" href="data:,"><h1>Hello</h1>\n<script>\n${script}</script>`;

let server: Served;
let browser: BrowserHandle;
beforeAll(async () => {
  server = await serve({
    "/late": page("addEventListener('load', () => setTimeout(() => {\nfor (;;);\n}, 300))"),
    "/at-once": page("for (;;);"),
    "/stops-itself": page("debugger; for (let at = 0; at < 3; at++) debugger;"),
  });
  browser = await launchBrowser({ path: (await findBrowser()).path });
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

test("a loop that does not end is a failed visit that names its line", async () => {
  const url = `${server.origin}/late`;
  const error: CheckError = await visitPage({ browser, url, device: desktop, clock: "wall" }).then(
    () => Promise.reject(new Error("it was measured")),
    (thrown: CheckError) => thrown,
  );
  expect(error).toMatchObject({
    code: "PAGE_FAILED",
    message: `${url} kept its main thread busy for 30 s without a pause, in /late:4.`,
    advice: "Look there for a loop that does not end.",
  });
  expect(browser.puppeteer.browserContexts()).toHaveLength(1);
});

test.each([
  ["/at-once", 3],
  ["/stops-itself", null],
])("the loop of %s is in line %s", async (path, line) => {
  const url = server.origin + path;
  const { signal } = new AbortController();
  const place = await findLoop({ browser, url, device: desktop, blockedUrls: [] }, signal);
  expect(place).toEqual(line === null ? null : { url, line });
});
