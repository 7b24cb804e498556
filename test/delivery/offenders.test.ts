import { describe, expect, it } from "vitest";
import { countOffenders, deliveryMetrics, offendersOf } from "../../src/delivery/offenders.ts";
import { findMetric } from "../../src/metrics/index.ts";
import type { DeliveryHeaders, VisitData, VisitRequest } from "../../src/types.ts";
import { visitData } from "../fixtures/visits.ts";

const origin = "http://localhost:3000";
const careful: DeliveryHeaders = {
  contentType: "text/javascript",
  contentEncoding: "br",
  cacheControl: "public, max-age=31536000, immutable",
  vary: "accept-encoding",
  validator: true,
};
const script = (headers: Partial<DeliveryHeaders> = {}, more: Partial<VisitRequest> = {}): VisitRequest => ({
  url: `${origin}/assets/app-C35B8Qfk.js`,
  type: "script",
  transferSize: 20_300,
  resourceSize: 20_000,
  thirdParty: false,
  status: 200,
  fromCache: false,
  headers: { ...careful, ...headers },
  ...more,
});
const visit = (...requests: VisitRequest[]): VisitData =>
  visitData({ requestedUrl: `${origin}/`, finalUrl: `${origin}/`, requests });
const other = { url: "http://localhost:4000/assets/app-C35B8Qfk.js" };
const cached = (...requests: VisitRequest[]) => countOffenders("cache:immutable", visit(...requests));
const plain = (...requests: VisitRequest[]) => countOffenders("compression:text", visit(...requests));

describe("cache:immutable", () => {
  it.each([
    ["public, max-age=31536000, immutable", 0],
    ["max-age=2419200", 0],
    ["Public, Max-Age=31536000", 0],
    ["No-Cache, max-age=31536000", 1],
    ["max-age=2419199", 1],
    ["no-store", 1],
    ["max-age=31536000, no-cache", 1],
    [null, 1],
  ])("of cache-control %j counts %i", (cacheControl, count) => {
    expect(cached(script({ cacheControl }))).toBe(count);
  });

  it("counts a file once, whether it is sent or confirmed, and only with a hash in its name", () => {
    const no = { cacheControl: "no-cache" };
    expect(cached(script(no), script(no, { status: 304, transferSize: 200 }))).toBe(1);
    expect(cached(script(no, { status: 304 }))).toBe(1);
    expect(cached(script(no, { url: `${origin}/settings.js` }), script(no, { status: 404 }))).toBe(0);
  });
});

describe("compression:text", () => {
  it.each<[number, Partial<DeliveryHeaders>, Partial<VisitRequest>]>([
    [1, { contentEncoding: null }, {}],
    [1, { contentEncoding: "identity" }, {}],
    [0, { contentEncoding: "gzip" }, {}],
    [0, { contentEncoding: "zstd" }, {}],
    [1, { contentEncoding: null, contentType: "image/svg+xml" }, {}],
    [1, { contentEncoding: null, contentType: "Text/HTML" }, {}],
    [1, { contentEncoding: null, contentType: "application/x-javascript" }, {}],
    [1, { contentEncoding: null, contentType: "application/ld+json" }, {}],
    [0, { contentEncoding: null, contentType: "application/octet-stream" }, {}],
    [0, { contentEncoding: null, contentType: "Text/Event-Stream" }, {}],
    [0, { contentEncoding: null, contentType: "image/webp" }, {}],
    [0, { contentEncoding: null, contentType: "text/event-stream" }, {}],
    [0, { contentEncoding: null }, { resourceSize: 1_399, transferSize: 1_700 }],
    [0, { contentEncoding: null }, { transferSize: 0, fromCache: true }],
  ])("counts %i for %j, %j", (count, headers, more) => {
    expect(plain(script(headers, more))).toBe(count);
  });
});

it("does not count what another server sends", () => {
  const bad = script({ contentEncoding: null, cacheControl: null }, other);
  expect([cached(bad), plain(bad)]).toEqual([0, 0]);
  const away = script({}, { ...other, status: 302 });
  expect(countOffenders("redirects", visit(away))).toBe(0);
  const imageWaste = [
    { url: "http://localhost:4000/a.png", fault: "legacy-format", wasted: 9_000 },
    {
      url: `${origin}/b.png`,
      fault: "oversized",
      shown: "800x600 pixels, shown at 100x75",
      wasted: 8_000,
    },
  ] as const;
  const data = { ...visit(), imageWaste };
  expect(offendersOf("images:oversized", data)).toEqual([
    {
      name: "b.png",
      url: `${origin}/b.png`,
      detail: `${origin}/b.png, 800x600 pixels, shown at 100x75, 8.0 kB could be saved`,
      bytes: 8_000,
    },
  ]);
  expect(countOffenders("images:legacy-format", data)).toBe(0);
});

it("counts what the HTML asks for, whoever sends it: what blocks, and images without a size", () => {
  const url = "https://cdn.example/a.css";
  const imageFaults = [
    { fault: "unsized", url: "https://cdn.example/a.jpg", selector: "main > img" },
    { fault: "eager", url: `${origin}/b.jpg`, selector: "footer > img" },
  ] as const;
  const data = { ...visit(script({}, { url, transferSize: 1_200 })), blocking: [url], imageFaults };
  expect(offendersOf("requests:blocking", data)).toEqual([
    { name: "cdn.example/a.css", url, detail: `${url}, 1.2 kB`, bytes: 1_200 },
  ]);
  expect(offendersOf("images:unsized", data)?.map(({ name }) => name)).toEqual(["main > img"]);
});

it("names where a redirect leads, and counts every one", () => {
  const hop = script({}, { url: `${origin}/old`, type: "document", status: 301, location: `${origin}/new` });
  const data = visit(hop, { ...hop, status: 304 }, { ...hop, status: 308 });
  expect(offendersOf("redirects", data)?.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
    `/old to /new ${origin}/old: 301 to ${origin}/new`,
    `/old to /new ${origin}/old: 308 to ${origin}/new`,
  ]);
});

it("says once that a page is kept out of the back/forward cache, for however many reasons", () => {
  const reason = { reason: "UnloadHandlerExistsInMainFrame", text: "It has an unload handler." };
  const of = (backForward: VisitData["backForward"]) =>
    countOffenders("bfcache", { ...visit(), ...(backForward && { backForward }) });
  expect([of([reason, { ...reason, reason: "WebLocks" }]), of([]), of(undefined)]).toEqual([1, 0, null]);
  expect(
    findMetric("bfcache")
      ?.read({ ...visit(), noBackForward: "not said" })
      .get("bfcache"),
  ).toEqual({
    missing: "not said",
  });
});

it("has no value where our own server answered, or a visit does not say", () => {
  const read = (data: VisitData) =>
    deliveryMetrics.filter((metric) => findMetric(metric)?.read(data).size !== 0);
  const bare = visit(script({ contentEncoding: null, cacheControl: null }));
  expect(read(bare)).toEqual(["cache:immutable", "compression:text", "redirects"]);
  expect(read({ ...bare, ownServer: true })).toEqual([]);
  const full = { ...bare, imageWaste: [], blocking: [], backForward: [], imageFaults: [] };
  expect(read(full)).toEqual([...deliveryMetrics]);
});

it("is a metric of its own next to the family of requests", () => {
  expect(findMetric("requests:blocking")?.id).toBe("requests:blocking");
  expect(findMetric("requests:image")?.id).toBe("requests");
});
