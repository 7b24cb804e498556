import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import type { VisitOptions } from "../../../src/collect/visit/visit.ts";
import { CheckError } from "../../../src/errors.ts";
import type { Device, VisitData } from "../../../src/types.ts";
import { desktop, mobile } from "../devices.ts";
import { serveFixtures } from "../fixture-server.ts";
import type { FixtureServer } from "../fixture-server.ts";

let server: FixtureServer;
let browser: BrowserHandle;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await launchBrowser({ path: (await findBrowser()).path });
});

afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

async function visit(path: string, more: Partial<VisitOptions> = {}): Promise<VisitData> {
  const { data } = await visitPage({
    browser,
    url: server.origin + path,
    device: mobile,
    clock: "cpu",
    ...more,
  });
  return data;
}

async function failureOf(path: string, more: Partial<VisitOptions> = {}): Promise<CheckError> {
  const outcome = await visit(path, more).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(CheckError);
  return outcome as CheckError;
}

/** Incognito contexts that are still open in the browser; the default one does not count. */
const openContexts = () => browser.puppeteer.browserContexts().length - 1;

describe("a page that behaves", () => {
  test("gives every timing on both clocks, and closes its context", async () => {
    const data = await visit("/plain?token=secret#fragment");
    expect(data.requestedUrl).toBe(`${server.origin}/plain`);
    expect(data.finalUrl).toBe(`${server.origin}/plain`);
    for (const timings of [data.wall, data.cpu]) {
      expect(Object.values(timings ?? {})).toHaveLength(6);
      for (const value of Object.values(timings ?? {})) expect(value).toEqual(expect.any(Number));
    }
    expect(data.wall.FCP).toBeGreaterThan(0);
    expect(data.observed).toEqual({
      FCP: expect.any(Number),
      LCP: expect.any(Number),
      TTFB: expect.any(Number),
      SI: expect.any(Number),
    });
    // Lighthouse's own TTFB adds 3 × 150 ms, and would be later than this page's first paint.
    expect(data.observed.TTFB).toBeLessThan(data.observed.FCP ?? 0);
    expect(data.CLS).toBe(0);
    expect(data.mainThread.wall).toBeGreaterThan(0);
    expect(data.mainThread.cpu).toBeGreaterThan(0);
    expect(data.heapBytes).toBeGreaterThan(100_000);
    expect(data.versions).toEqual({ lighthouse: "13.5.0", browser: browser.version });
    expect(data.warnings).toEqual([]);
    expect(openContexts()).toBe(0);
  });

  test("under applied throttling shows what it does not wait for, and keeps a graph that nothing is simulated from", async () => {
    const data = await visit("/races", { slowed: true, clock: "wall" });
    const { graph } = data;
    expect(graph?.clock).toBe("slowed");
    expect(data.throttling).toBe("devtools");
    const script = graph?.nodes.find((node) => node.kind === "request" && node.url.endsWith("/large.js"));
    if (!graph || script?.kind !== "request") throw new Error("the script is not in the graph");
    // At 1.6 Mbit/s 200 kB take a second more than the paint, whatever the machine.
    expect(Number(script.endMs) * 1000).toBeGreaterThan(graph.paints.fcp);
    expect(data.wall.FCP).toBeGreaterThan(500);
    expect(
      (await visit("/races", { conditions: { throttling: "devtools", blockedUrls: [] } })).graph,
    ).toBeUndefined();
  });

  test("counts its requests by kind and party, without queries, data URLs and secrets", async () => {
    const { requests } = await visit("/third-party");
    expect(requests.map(({ url, type, thirdParty, status }) => ({ url, type, thirdParty, status }))).toEqual([
      { url: `${server.origin}/third-party`, type: "document", thirdParty: false, status: 200 },
      { url: `${server.otherOrigin}/library.js`, type: "script", thirdParty: true, status: 200 },
      { url: `${server.origin}/dot.svg`, type: "image", thirdParty: false, status: 200 },
    ]);
    for (const { transferSize, resourceSize } of requests) {
      expect(transferSize).toBeGreaterThan(resourceSize);
      expect(resourceSize).toBeGreaterThan(0);
    }
  });

  test("gives the Server-Timing durations of its document, and the wall clock alone where that is asked for", async () => {
    const { serverTimings, cpu } = await visit("/server-timing", { clock: "wall" });
    expect(serverTimings).toEqual([
      { name: "db", duration: 53.2 },
      { name: "app", duration: 47 },
    ]);
    expect(cpu).toBeUndefined();
  });

  test("gives its marks, its measures and its shifts, and two at once in two browsers do not mix", async () => {
    await using second = await launchBrowser({ path: browser.path });
    const [shifted, timed] = await Promise.all([
      visit("/shift", { device: desktop }),
      visit("/user-timings", { browser: second }),
    ]);
    expect(shifted.userTimings).toEqual([]);
    expect(timed.CLS).toBe(0);
    expect(shifted.requests.map(({ url }) => url)).toEqual([`${server.origin}/shift`]);
    expect(timed.requests.map(({ url }) => url)).toEqual([`${server.origin}/user-timings`]);

    const { userTimings } = timed;
    const byName = Object.fromEntries(userTimings.map((timing) => [timing.name, timing]));
    expect(Object.keys(byName).sort()).toEqual(["end", "start", "work"]);
    expect(byName["work"]?.kind).toBe("measure");
    expect(byName["work"]?.value).toBeGreaterThanOrEqual(60);
    expect((byName["end"]?.value ?? 0) - (byName["start"]?.value ?? 0)).toBeCloseTo(
      byName["work"]?.value ?? -1,
      0,
    );

    // By hand, by the rules of layout instability.
    const { CLS, audits, layoutShifts } = shifted;
    const { width, height } = desktop.viewport;
    // Before and after, the block covers 600 px of the height; it moves by 200 px of the longer side.
    expect(CLS).toBeCloseTo((600 / height) * (200 / Math.max(width, height)), 6);
    expect(JSON.stringify(audits["layout-shifts"])).toContain("block");
    expect(layoutShifts?.[0]?.value).toBeCloseTo(CLS ?? 0, 6);
    const [moved] = layoutShifts?.[0]?.moved ?? [];
    expect(moved?.selector).toMatch(/block/);
    expect((moved?.to.y ?? 0) - (moved?.from.y ?? 0)).toBe(200);
    expect(moved?.pushedBy).toEqual({ selector: "body > div", height: 200, lacksSize: false });
  });

  test("sees a slow server in the observed TTFB, which has no simulated round trips", async () => {
    const slow = await visit("/slow");
    expect(slow.observed.TTFB).toBeGreaterThanOrEqual(700);
  });

  test("knows what the HTML held before scripts ran", async () => {
    // A header, its heading, the main part, 40 paragraphs and an image: what the script appends is not in the HTML.
    expect((await visit("/article")).html).toEqual({ elements: 44, characters: 7 + 40 * 39 });
  });

  test("knows images without room of their own, and such as are loaded long before they can be seen", async () => {
    const { imageFaults } = await visit("/image-tags");
    expect(imageFaults?.map(({ fault, selector }) => `${fault} ${selector.split(" ").at(-1)}`)).toEqual([
      "unsized img.bare",
      "eager img.far",
    ]);
    expect(imageFaults?.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual([
      "/dot.svg",
      "/dot.svg",
    ]);
  });

  test("has a duration of what a click changes at the lower end of the screen", async () => {
    const { interactions } = await visit("/low", { interactions: [{ click: "#low", name: "low" }] });
    expect(interactions?.steps[0]?.slowest).toMatchObject({ event: "click", target: "button#low" });
    expect(interactions?.inp?.value).toBeGreaterThan(50);
  });

  test.each([mobile, desktop])("is shown the device: $name", async (device) => {
    const { userTimings } = await visit("/device", { device });
    const told = userTimings.map(({ name }) => name);
    const { width, deviceScaleFactor, mobile: isMobile } = device.viewport;
    expect(told).toContain(`width ${width}`);
    expect(told).toContain(`ratio ${deviceScaleFactor}`);
    expect(told).toContain(`touch ${isMobile}`);
    const milestone = browser.version.split(".", 1)[0];
    const agent = told.find((name) => name.startsWith("agent "));
    expect(agent).toContain(`Chrome/${milestone}.0.0.0`);
    expect(agent).toContain(isMobile ? "Android" : "Macintosh");
    expect(agent).not.toContain("Headless");
  });

  test("is simulated with the device's network and processor", async () => {
    const [onMobile, onDesktop] = [await visit("/busy"), await visit("/busy", { device: desktop })];
    expect(onMobile.cpu?.FCP).toBeGreaterThan(onDesktop.cpu?.FCP ?? Infinity);
    // 300 ms of work, on a processor four times as slow.
    expect(onMobile.wall.FID).toBeGreaterThanOrEqual(1200);
    expect(onMobile.wall.FID).toBeGreaterThan(onDesktop.wall.FID ?? Infinity);
    const slower: Device = { ...mobile, network: { rttMs: 400, throughputKbps: 400 } };
    expect((await visit("/plain", { device: slower })).wall.FCP).toBeGreaterThan(1600);
  });
});

describe("a page that behaves oddly is measured", () => {
  test("a script that throws", async () => {
    const data = await visit("/throws");
    expect(data.wall.FCP).toBeGreaterThan(0);
  });

  test("a redirect on the same origin: where it led is what the report warns of", async () => {
    const data = await visit("/redirect-here");
    expect(data.finalUrl).toBe(`${server.origin}/plain`);
    expect(data.requestedUrl).toBe(`${server.origin}/redirect-here`);
    expect(data.requests.map(({ status }) => status)).toEqual([302, 200]);
  });

  test("long polling, when the wait is over, with a warning", async () => {
    const data = await visit("/long-poll", { timeoutMs: 30_000 });
    expect(data.warnings).toEqual([
      "the page never came to rest, and was measured when the time for its load was over: requests to /never-answers did not end",
    ]);
    expect(data.wall.FCP).toBeGreaterThan(0);
  });

  test("thirty megabytes", async () => {
    const data = await visit("/huge");
    expect(data.requests[0]?.transferSize).toBeGreaterThan(30_000_000);
    expect(JSON.stringify(data.audits).length).toBeLessThan(61_000);
  });
});

describe("a page that cannot be measured says why", () => {
  test.each([
    ["/missing", "answered 404."],
    ["/broken", "answered 500."],
    ["/json", "is not an HTML page but application/json."],
    ["/drops", "could not be loaded: net::ERR_EMPTY_RESPONSE."],
  ])("%s", async (path, message) => {
    const error = await failureOf(path);
    expect(error.code).toBe("PAGE_FAILED");
    expect(error.message).toBe(`${server.origin}${path} ${message}`);
    expect(error.advice).toBeTruthy();
    expect(openContexts()).toBe(0);
  });

  test.each(["/redirect-away", "/script-redirect-away"])("%s", async (path) => {
    const error = await failureOf(path);
    expect(error.code).toBe("PAGE_FAILED");
    expect(error.message).toBe(
      `${server.origin}${path} redirects to ${server.otherSite}/plain, another origin.`,
    );
  });

  test("a page that never paints", async () => {
    const error = await failureOf("/never-paints", { timeoutMs: 12_000 });
    expect(error.message).toBe(`${server.origin}/never-paints painted nothing within 4 s.`);
    const cut = await failureOf("/never-paints", { timeoutMs: 12_000, isCut: true });
    expect(cut.message).toBe(
      `${server.origin}/never-paints was cut off: the time for visits ran out before it had loaded.`,
    );
  });

  test("a page that loops for ever", async () => {
    const error = await failureOf("/loops", { timeoutMs: 16_000 });
    expect(error.code).toBe("PAGE_FAILED");
    expect(error.message).toMatch(/kept its main thread busy|was not done within 16 s|painted nothing/);
    expect(openContexts()).toBe(0);
  });

  test("a tab that crashes", async () => {
    browser.puppeteer.once("targetchanged", async (target) => {
      const session = await target.createCDPSession();
      await session.send("Page.crash").catch(() => undefined);
    });
    const error = await failureOf("/plain");
    expect(error.code).toBe("PAGE_FAILED");
    expect(error.message).toBe(`${server.origin}/plain crashed its tab.`);
    expect((await visit("/plain")).wall.FCP).toBeGreaterThan(0);
  });

  test("an abort ends the visit with its reason and leaves no context", async () => {
    const abort = new AbortController();
    const reason = new Error("stop");
    setTimeout(() => abort.abort(reason), 1_000);
    await expect(visit("/long-poll", { signal: abort.signal })).rejects.toBe(reason);
    expect(openContexts()).toBe(0);
    await expect(visit("/plain", { signal: abort.signal })).rejects.toBe(reason);
  });

  test("a browser that dies", async () => {
    await using doomed = await launchBrowser({ path: browser.path });
    const asked = server.asked("/never-answers");
    const [error] = await Promise.all([
      failureOf("/long-poll", { browser: doomed }),
      asked.then(() => doomed.puppeteer.process()?.kill("SIGKILL")),
    ]);
    expect(error.code).toBe("BROWSER_CRASHED");
  });
});
