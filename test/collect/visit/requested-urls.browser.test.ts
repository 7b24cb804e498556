import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { RequestRecorder } from "../../../src/collect/visit/requested-urls.ts";
import { serve } from "../../serve/fixture-folder.ts";
import type { ServedFolder } from "../../serve/fixture-folder.ts";

const page = (body: string) => `<!doctype html><h1>Page</h1>${body}`;
const script = (code: string) => page(`<script>${code}</script>`);

let browser: BrowserHandle;
let site: ServedFolder;
beforeAll(async () => {
  const { path } = await findBrowser({});
  browser = await launchBrowser({ path, signal: new AbortController().signal });
  site = await serve({
    "plain.html": page(""),
    "frame.html": page(`<img src="in-frame.svg">`),
    "all.html": page(`
      <img src="a.svg?size=1#part"><link rel="prefetch" href="next.js"><iframe src="frame.html"></iframe>
      <script>
        fetch("data.json"); navigator.sendBeacon("/beacon", "x");
        addEventListener("load", () => setTimeout(() => import("/late.js"), 300));
      </script>`),
    "worker.html": script(`new Worker("worker.js")`),
    "blob-worker.html": script(`new Worker(URL.createObjectURL(new Blob(["fetch('/data.json')"])))`),
    "shared.html": script(`new SharedWorker("worker.js")`),
    "service.html": script(`navigator.serviceWorker.register("service.js")`),
    "ahead.html": page(
      `<script type="speculationrules">{"prerender":[{"source":"list","urls":["plain.html?rendered"],"eagerness":"immediate"}],"prefetch":[{"source":"list","urls":["plain.html?fetched"],"eagerness":"immediate"}]}</script>`,
    ),
    "tab.html": page(`<button onclick="window.open('plain.html')">Open</button>`),
    "other-site.html": script(
      `const f = document.createElement("iframe"); f.src = "http://localhost:" + location.port + "/frame"; document.body.append(f)`,
    ),
    "data-shared.html": script(`new SharedWorker("data:text/javascript,fetch('" + origin + "/data.json')")`),
    "audio.html": script(`new AudioContext().audioWorklet.addModule("/worklet.js")`),
    "paint.html": script(`CSS.paintWorklet.addModule("/worklet.js")`),
    "worklet.js": "import './late.js'",
    "worker.js": "fetch('/data.json')",
    "service.js": "addEventListener('install', () => fetch('/data.json'))",
    "data.json": "{}",
    "next.js": "",
    "late.js": "",
  });
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

interface Recorded {
  requests: string[];
  unseen: string | null;
}

/**
 * Checks what is recorded of a page. What does not belong there has a second and a half to come, and what is missing then has as
 * long as a busy machine takes to start a worker.
 */
async function expectRecorded(path: string, check: (found: Recorded) => void): Promise<void> {
  const context = await browser.puppeteer.createBrowserContext();
  try {
    const recorder = new RequestRecorder(context);
    const tab = await context.newPage();
    recorder.follow(tab);
    await tab.goto(site.url + path, { waitUntil: "load" });
    await (await tab.$("button"))?.click();
    const found = () => {
      const { requests, unseen } = recorder.recorded();
      return { requests: [...requests].map((request) => request.replace(site.url, "")).toSorted(), unseen };
    };
    await pause(1_500);
    await vi.waitFor(() => check(found()), { timeout: 20_000, interval: 200 });
  } finally {
    await context.close();
  }
}

describe("a visit's requests", () => {
  it("are those of the page, its frames, its beacons and what it asks for late, with their queries", async () => {
    const requests = [
      "GET /a.svg?size=1",
      "GET /all",
      "GET /data.json",
      "GET /frame.html",
      "GET /in-frame.svg",
      "GET /late.js",
      "GET /next.js",
      "POST /beacon",
    ];
    await expectRecorded("/all", (found) => expect(found).toEqual({ requests, unseen: null }));
  });

  it("hold those of a frame of another site", async () => {
    await expectRecorded("/other-site", ({ requests, unseen }) => {
      expect(requests.map((request) => request.replace(/:\d+/, ""))).toEqual([
        "GET /other-site",
        "GET http://localhost/frame",
        "GET http://localhost/in-frame.svg",
      ]);
      expect(unseen).toBeNull();
    });
  });

  it.each([
    ["/worker", "it has a worker"],
    ["/blob-worker", "it has a worker"],
    ["/shared", "it has a shared worker"],
    ["/data-shared", "it has a shared worker"],
    ["/audio", "it has a worker"],
    ["/paint", "it has a worker"],
    ["/service", "it has a service worker"],
    ["/tab", "it opened another tab"],
  ])("may be more than are seen on %s", async (path, why) => {
    await expectRecorded(path, ({ unseen }) => expect(unseen).toBe(why));
  });

  it("hold those of a page that is fetched or rendered ahead", async () => {
    const requests = ["GET /ahead", "GET /plain.html?fetched", "GET /plain.html?rendered"];
    await expectRecorded("/ahead", (found) => expect(found).toEqual({ requests, unseen: null }));
  });
});
