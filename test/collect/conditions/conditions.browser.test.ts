import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import type { VisitOptions } from "../../../src/collect/visit/visit.ts";
import { metrics } from "../../../src/metrics/index.ts";
import type { Device, Reading, VisitData } from "../../../src/types.ts";
import { desktop, mobile } from "../devices.ts";
import { elsewhere, serveConditions } from "./conditions-server.ts";
import type { ConditionsServer } from "./conditions-server.ts";

let server: ConditionsServer;
let browser: BrowserHandle;

beforeAll(async () => {
  server = await serveConditions();
  const { path } = await findBrowser();
  browser = await launchBrowser({ path, hosts: { [elsewhere]: `127.0.0.1:${server.port}` } });
});

afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

beforeEach(() => {
  server.asked.length = 0;
});

async function visit(path: string, more: Partial<VisitOptions> = {}): Promise<VisitData> {
  const url = server.origin + path;
  return (await visitPage({ browser, url, device: desktop, clock: "cpu", ...more })).data;
}

const readingOf = (data: VisitData, id: string): Reading | undefined =>
  metrics.map((metric) => metric.read(data).get(id)).find((reading) => reading !== undefined);
const askedFor = (path: string) => server.asked.filter((request) => request.path === path);

test("a page sees the device's language and preferences, and its server does", async () => {
  const tablet: Device = {
    ...mobile,
    name: "tablet",
    viewport: { width: 820, height: 1180, deviceScaleFactor: 2, mobile: true },
    userAgent: "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1",
    locale: "de-DE",
    colorScheme: "dark",
    reducedMotion: true,
  };
  const { userTimings } = await visit("/sees", { device: tablet });
  const [request] = askedFor("/sees");
  expect(userTimings.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "language de-DE",
      "number 1.234,5",
      "dark true",
      "reduced true",
      "width 820",
      `agent ${tablet.userAgent}`,
      "hints 0",
    ]),
  );
  expect(request?.headers["accept-language"]).toMatch(/^de-DE/);
  expect(request?.headers["user-agent"]).toBe(tablet.userAgent);

  // The next visit of the same browser is another device's.
  const told = (await visit("/sees")).userTimings.map(({ name }) => name);
  expect(told).toEqual(expect.arrayContaining(["number 1,234.5", "dark false", "reduced false"]));
});

test("what is blocked is asked for nowhere, and counts nowhere", async () => {
  const blockedUrls = ["*/widget/*"];
  const { requests, warnings } = await visit("/blocks", {
    conditions: { throttling: "simulate", blockedUrls },
  });
  const paths = requests.map(({ url }) => new URL(url).pathname);
  expect(paths).toEqual(expect.arrayContaining(["/blocks", "/allowed.js", "/frame", "/dot.svg"]));
  expect(paths.join()).not.toContain("widget");
  expect(askedFor("/worker.json")).toHaveLength(1);
  expect(server.asked.filter(({ path }) => path.startsWith("/widget"))).toEqual([]);
  expect(warnings).toEqual([]);
});

test("a host is where the budget says, under its own name", async () => {
  const { requests } = await visit("/mapped");
  const [request] = askedFor("/mapped.svg");
  expect(request?.headers.host).toBe(elsewhere);
  expect(requests.find(({ url }) => url === `http://${elsewhere}/mapped.svg`)).toMatchObject({
    status: 200,
    thirdParty: true,
  });
});

test("a warm visit finds in the cache what the load before it left there", async () => {
  const cold = await visit("/repeated", { device: mobile });
  const warm = await visit("/repeated", { device: mobile, warm: true });
  expect(cold.warm).toBeUndefined();
  expect(warm.warm).toBe(true);
  // Fetched once by the cold visit, once to fill the cache: with the device's own pixel ratio.
  expect(askedFor("/kept.css")).toHaveLength(2);
  expect(askedFor("/high.svg")).toHaveLength(2);
  expect(askedFor("/low.svg")).toHaveLength(0);
  expect(askedFor("/repeated")).toHaveLength(3);
  expect(askedFor("/fresh.js")).toHaveLength(3);

  const kept = (data: VisitData) => data.requests.find(({ url }) => url.endsWith("/kept.css"));
  expect(kept(cold)).toMatchObject({ fromCache: false });
  expect(kept(warm)).toMatchObject({ fromCache: true, transferSize: 0 });
  expect(kept(warm)?.cacheHitSize).toBe(kept(cold)?.transferSize);
  expect(readingOf(cold, "requests")).toEqual({ values: { exact: 4 } });
  expect(readingOf(warm, "requests")).toEqual({ values: { exact: 2 } });
  expect(readingOf(cold, "cache-hit")).toBeUndefined();
  expect(readingOf(warm, "cache-hit:stylesheet")).toEqual({ values: { exact: kept(cold)?.transferSize } });
  expect(readingOf(warm, "transfer:stylesheet")).toEqual({ values: { exact: 0 } });
});

test("applied throttling slows the load itself down, and says so", async () => {
  const conditions = { throttling: "devtools", blockedUrls: [] } as const;
  const slowed = await visit("/busy", { device: mobile, clock: "wall", conditions });
  expect(slowed.throttling).toBe("devtools");
  expect(slowed.cpu).toBeUndefined();
  // Latency of 3.75 × 150 ms delays what follows the document's answer.
  expect(slowed.observed.FCP).toBeGreaterThan(500);
  expect(readingOf(slowed, "FCP")).toEqual({ values: { observed: slowed.wall.FCP } });
  expect(Object.keys((readingOf(slowed, "TBT") as { values: object }).values)).toEqual(["observed"]);
  // One clock for both: the timing that the metric reads is the one that the browser saw.
  expect(Math.abs((slowed.wall.FCP ?? 0) - (slowed.observed.FCP ?? 0))).toBeLessThan(1);
});
