import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { findBrowser } from "../../../src/collect/browser/find-browser.ts";
import { filmPage } from "../../../src/collect/film/film-page.ts";
import { mobile } from "../../../src/config/keys/devices.ts";

// Grey immediately; red when its script has loaded, half a second later.
const pages: Readonly<Record<string, string>> = {
  "/": "<!doctype html><style>body{background:#ccc}</style><h1>One</h1><script src=/late.js async></script>",
  "/late.js": "document.body.style.background = 'red'; document.body.append('and two')",
  "/asks": "<!doctype html><h1>Asked</h1><script>alert('stay')</script>",
};

let server: Server;
let origin: string;
let browser: BrowserHandle;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/never") return;
    const type = path.endsWith(".js") ? "text/javascript" : "text/html";
    setTimeout(
      () => response.setHeader("content-type", type).end(pages[path] ?? ""),
      path === "/late.js" ? 500 : 0,
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { path } = await findBrowser({});
  browser = await launchBrowser({ path, signal: new AbortController().signal });
});

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  server?.closeAllConnections();
  server?.close();
});

const film = (path: string, signal = new AbortController().signal) =>
  filmPage({ browser, url: origin + path, device: mobile, blockedUrls: [], warm: false, signal });

it("records what the page looked like, from the start on, as small JPEGs in their order", async () => {
  const { frames, endMs, firstPaintMs = 0, largestPaintMs = 0 } = await film("/");
  expect(frames.length).toBeGreaterThanOrEqual(2);
  expect(frames.map(({ atMs }) => atMs)).toEqual(frames.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
  // Its script came after the half second, whatever the machine.
  expect(endMs).toBeGreaterThanOrEqual(500);
  // Its heading is painted first, and stays the largest: both before the script comes.
  expect(firstPaintMs).toBeGreaterThan(0);
  expect(largestPaintMs).toBeGreaterThanOrEqual(firstPaintMs);
  expect(largestPaintMs).toBeLessThan(endMs);
  const tab = await browser.puppeteer.newPage();
  const seen = await tab.evaluate(
    async (jpegs) =>
      Promise.all(
        jpegs.map(async (jpeg) => {
          const image = new Image();
          image.src = `data:image/jpeg;base64,${jpeg}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          const drawing = canvas.getContext("2d");
          drawing?.drawImage(image, 0, 0);
          const [red = 0, green = 0] = drawing?.getImageData(4, 100, 1, 1).data ?? [];
          return { size: Math.max(image.naturalWidth, image.naturalHeight), red: red > 200 && green < 60 };
        }),
      ),
    frames.map(({ jpeg }) => jpeg),
  );
  await tab.close();
  expect(seen.every(({ size }) => size <= 320)).toBe(true);
  expect(seen.map(({ red }) => red)).toEqual([...seen.slice(1).map(() => false), true]);
});

it("is not held up by a dialog", async () => {
  expect((await film("/asks")).frames.length).toBeGreaterThan(0);
});

it("ends at once when it is told to, and leaves no tab behind", async () => {
  const contexts = browser.puppeteer.browserContexts().length;
  const stop = new AbortController();
  const filming = film("/never", stop.signal);
  setTimeout(() => stop.abort(new Error("enough")), 300);
  await expect(filming).rejects.toThrow("enough");
  expect(browser.puppeteer.browserContexts()).toHaveLength(contexts);
});
