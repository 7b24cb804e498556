import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import type { CheckError } from "../../../src/errors.ts";
import { serve } from "../page-server.ts";
import type { Served } from "../page-server.ts";
import { mobile } from "../devices.ts";

const text = `<h1>Hello</h1><p>${"words ".repeat(100)}</p>`;
const page = (head: string) => `<!doctype html><title>Page</title>${head}${text}`;
const afterLoad = (ms: number, what: string) =>
  page(`<script>addEventListener("load", () => setTimeout(() => { ${what} }, ${ms}))</script>`);
const toOther = 'location.replace("/other")';
/**
 * Lighthouse waits for the main thread alone from a second after the load or the first paint on, and for a second at least: this is
 * in its middle, since neither the page nor Lighthouse is as punctual on a busy machine.
 */
const onceLoaded = 1700;
const once = "if (!sessionStorage.done) { sessionStorage.done = 1; location.reload() }";
const reloadedLate = (then: string) =>
  page(`<script>addEventListener("load", () => {
    if (sessionStorage.done) { ${then} }
    else setTimeout(() => { sessionStorage.done = 1; location.reload() }, ${onceLoaded});
  })</script>`);

const pages = {
  "/other": page(""),
  "/refresh": page('<meta http-equiv="refresh" content="1">'),
  "/loop": afterLoad(200, "location.reload()"),
  "/late": afterLoad(onceLoaded, toOther),
  "/while-read": afterLoad(2050, toOther),
  // No browser connects to this port.
  "/nowhere": afterLoad(100, 'location.replace("http://127.0.0.1:9/")'),
  "/blank": afterLoad(300, 'location = "about:blank"'),
  "/blob": afterLoad(
    300,
    'location = URL.createObjectURL(new Blob(["<h1>Blob</h1>"], { type: "text/html" }))',
  ),
  "/back": afterLoad(300, `if (!sessionStorage.done) { sessionStorage.done = 1; location = "/goes-back" }`),
  "/goes-back": afterLoad(300, "history.back()"),
  "/early": afterLoad(300, toOther),
  "/inline": page(`<script>${toOther}</script>`),
  "/slow-second": afterLoad(0, 'location.replace("/slow")'),
  // Lighthouse waits for images of high priority as for part of the network.
  "/slow": page('<img src="/image-after-3s.png" fetchpriority="low" width="10" height="10">'),
  "/once": afterLoad(200, once),
  // As after an update of a service worker. The visit has to wait for what the page does then as well.
  "/update": reloadedLate('fetch("/image-after-3s.png").then(() => performance.mark("fetched"))'),
  "/busy-update": reloadedLate(`for (let at = 0; at < 3000; at += 300) setTimeout(() => {
    for (const end = performance.now() + 100; performance.now() < end; );
    if (at >= 2700) performance.mark("rested");
  }, at)`),
  "/twice": afterLoad(onceLoaded, "location.reload()"),
  "/never-loads": page(`<img src="/image-never.png"><script>
    sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1;
    if (sessionStorage.loads < 3) setTimeout(() => location.reload(), 500);
  </script>`),
  "/stays": page(`<script>addEventListener("load", () => setTimeout(() => {
    history.pushState({}, "", "/elsewhere"); location.hash = "part";
    document.body.append(Object.assign(document.createElement("iframe"), { src: "/refresh" }));
    Object.assign(document.createElement("a"), { href: "data:text/plain,words", download: "words.txt" }).click();
  }, 500))</script>`),
  "/asks": afterLoad(300, `addEventListener("beforeunload", (event) => event.preventDefault()); ${toOther}`),
  "/written": afterLoad(300, `document.open(); document.write("${text}"); document.close()`),
};

let server: Served;
let browser: BrowserHandle;
const stray: unknown[] = [];
const onStray = (error: unknown) => void (/closed/.test(String(error)) || stray.push(error));

beforeAll(async () => {
  server = await serve(pages);
  browser = await launchBrowser({ path: (await findBrowser()).path });
  process.on("unhandledRejection", onStray);
});
afterAll(async () => {
  process.off("unhandledRejection", onStray);
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  expect(stray).toEqual([]);
});

const visit = (path: keyof typeof pages, timeoutMs = 60_000) =>
  visitPage({ browser, url: server.origin + path, device: mobile, clock: "cpu", timeoutMs });

describe("a page that leaves itself is a failed visit with a plain sentence", () => {
  test.each([
    ["/refresh", /\/refresh left itself .*while it was measured, last to \/refresh/, /http-equiv=refresh/],
    ["/loop", /\/loop left itself 5 times while it was measured, last to \/loop/, /reloads the page/],
    ["/twice", /\/twice left itself 2 times while it was measured, last to \/twice/, /reloads the page/],
    ["/late", /\/late left itself after it had loaded, to \/other/, /into the budget \(\/other\)/],
    ["/nowhere", /\/nowhere left itself while it loaded, to \S+, which could not be opened/, /address/],
    ["/blank", /\/blank left itself while it loaded, to about:blank, without a request/, /navigation/],
    // The browser has kept the document, whole.
    ["/back", /\/back left itself while it loaded, to \/back, without a request/, /navigation/],
    ["/blob", /\/blob left itself while it loaded, to a blob: URL, without a request/, /navigation/],
    ["/while-read", /\/while-read left itself after it had loaded, to \/other/, /into the budget/],
  ] as const)("%s", async (path, message, advice) => {
    const failure = (await visit(path).catch((error: unknown) => error)) as CheckError;
    expect(failure).toMatchObject({ code: "PAGE_FAILED", message: expect.stringMatching(message) });
    expect(failure.advice).toMatch(advice);
    expect(browser.puppeteer.browserContexts()).toHaveLength(1);
  });
});

test("a page that left itself twice and then does not load in time is no measured page", async () => {
  const failure = await visit("/never-loads", 16_000).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    message: expect.stringMatching(/\/never-loads left itself 2 times while it was measured/),
  });
});

describe("a page that moved on before it had loaded is measured where it stays", () => {
  test.each([
    ["/early", "/other"],
    ["/inline", "/other"],
    ["/once", "/once"],
    ["/stays", "/elsewhere"],
    ["/asks", "/other"],
    ["/written", "/written"],
  ] as const)("%s is %s", async (path, final) => {
    const { data } = await visit(path);
    expect(data.finalUrl).toBe(server.origin + final);
    expect(data.wall.LCP).toEqual(expect.any(Number));
  });

  test.each([
    ["/update", "fetched"],
    ["/busy-update", "rested"],
  ] as const)("%s, reloaded once after it had loaded, is waited for anew", async (path, mark) => {
    const { data } = await visit(path);
    expect(data.finalUrl).toBe(server.origin + path);
    expect(data.userTimings.map(({ name }) => name)).toContain(mark);
  });

  test("the load of the page that stays is waited for", async () => {
    const { data } = await visit("/slow-second");
    expect(data.requests.find(({ url }) => url.endsWith("/image-after-3s.png"))?.status).toBe(200);
  });
});
