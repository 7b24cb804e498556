import { expect, test } from "vitest";
import { readRequests } from "../../../src/collect/visit/visit-requests.ts";
import type { NetworkRecord } from "../../../src/collect/visit/visit-requests.ts";

const page = "https://shop.example.com/cart";
const record = (url: string, more: Partial<NetworkRecord> = {}): NetworkRecord => ({
  url,
  resourceType: "Script",
  transferSize: 100,
  resourceSize: 300,
  statusCode: 200,
  fromDiskCache: false,
  fromMemoryCache: false,
  fromPrefetchCache: false,
  ...more,
});
const entities = [
  {
    name: "example.com",
    origins: ["https://shop.example.com", "https://cdn.example.com"],
    isFirstParty: true,
  },
  { name: "Tracker", origins: ["https://t.example.net"] },
];
const read = (...records: NetworkRecord[]) => readRequests(records, entities, page);

test("a request that did not end while Lighthouse looked has no end", () => {
  const [ended, open] = read(
    record(page, { rendererStartTime: 1000, networkEndTime: 1200 }),
    record(page, { rendererStartTime: 1100, networkEndTime: -1 }),
  );
  expect(ended).toMatchObject({ startMs: 0, endMs: 200 });
  expect(open).toMatchObject({ startMs: 100 });
  expect(open).not.toHaveProperty("endMs");
});

test("types are Lighthouse's groups", () => {
  const kinds = [
    "Document",
    "Stylesheet",
    "Image",
    "Media",
    "Font",
    "Script",
    "XHR",
    "Fetch",
    "Manifest",
    "Preflight",
  ] as const;
  const requests = read(...kinds.map((resourceType) => record(page, { resourceType })));
  expect(requests.map(({ type }) => type)).toEqual([
    "document",
    "stylesheet",
    "image",
    "media",
    "font",
    "script",
    "other",
    "other",
    "other",
    "other",
  ]);
  expect(read(record(page, { resourceType: undefined }))[0]?.type).toBe("other");
});

test("first party is who owns the page, third party everyone else", () => {
  const urls = [
    page,
    "https://cdn.example.com/a.js",
    "https://t.example.net/t.js",
    "https://new.example.org/x.js",
  ];
  expect(read(...urls.map((url) => record(url))).map(({ thirdParty }) => thirdParty)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test("the page's own host is never a third party, even where nobody owns it", () => {
  const requests = readRequests(
    [record("http://127.0.0.1:3001/api"), record("http://localhost:3000/")],
    undefined,
    "http://127.0.0.1:3000/",
  );
  expect(requests.map(({ thirdParty }) => thirdParty)).toEqual([false, true]);
});

test("what went to no network is no request, nor is a favicon", () => {
  const left = [
    "data:text/css,a{}",
    "blob:https://shop.example.com/1",
    "about:blank",
    "chrome-extension://a/b.js",
    "not a url",
  ];
  expect(read(...left.map((url) => record(url)))).toEqual([]);
  expect(read(record("https://shop.example.com/favicon.ico?v=1", { resourceType: "Other" }))).toEqual([]);
  expect(read(record("https://shop.example.com/favicon.ico", { resourceType: "Image" }))).toHaveLength(1);
});

test("URLs lose user, query and fragment", () => {
  expect(read(record("https://me:pw@shop.example.com:8443/a/b.js?token=1#x"))[0]?.url).toBe(
    "https://shop.example.com:8443/a/b.js",
  );
});

test("caches of any kind are one word; sizes are as recorded", () => {
  expect(read(record(page))[0]).toMatchObject({
    fromCache: false,
    transferSize: 100,
    resourceSize: 300,
    status: 200,
  });
  for (const cache of ["fromDiskCache", "fromMemoryCache", "fromPrefetchCache"] as const) {
    expect(read(record(page, { [cache]: true }))[0]?.fromCache).toBe(true);
  }
});

test("what came from the cache saved what the URL had cost before, else its size", () => {
  const cached = { fromDiskCache: true, transferSize: 0 };
  const urls = ["filled", "twice", "twice", "new"].map((name) => `https://shop.example.com/${name}.js`);
  const [filled = "", twice = "", , fresh = ""] = urls;
  const requests = readRequests(
    [record(filled, cached), record(twice), record(twice, cached), record(fresh, cached)],
    entities,
    page,
    { filled: new Map([[filled, 70]]) },
  );
  expect(requests.map(({ cacheHitSize }) => cacheHitSize)).toEqual([70, undefined, 100, 300]);
});

test("who asked is the request that Lighthouse resolved, else the innermost script, else nobody", () => {
  const stack = {
    callFrames: [
      { url: "", functionName: "", scriptId: "1", lineNumber: 0, columnNumber: 0 },
      {
        url: "https://shop.example.com/a.js?v=1",
        functionName: "f",
        scriptId: "2",
        lineNumber: 0,
        columnNumber: 0,
      },
    ],
  };
  const asked = [
    record(page, { initiatorRequest: record("https://shop.example.com/main.js?token=1") as never }),
    record(page, { initiator: { type: "script", stack } }),
    record(page, { initiator: { type: "parser", url: page } }),
    record(page, { initiator: { type: "other" } }),
    record(page, { initiator: { type: "script", url: "chrome-extension://x/y.js" } }),
  ];
  expect(read(...asked).map(({ initiator }) => initiator)).toEqual([
    "https://shop.example.com/main.js",
    "https://shop.example.com/a.js",
    page,
    undefined,
    undefined,
  ]);
});

test("a redirect keeps where it leads, without what may be secret", () => {
  const to = (value: string) => [{ name: "Location", value }];
  const [relative, absolute, none, other] = read(
    record(page, { statusCode: 301, responseHeaders: to("/basket?token=s3cret#top") }),
    record(page, { statusCode: 302, responseHeaders: to("https://user:pw@other.example/") }),
    record(page, { statusCode: 302, responseHeaders: to("http://[") }),
    record(page, { statusCode: 201, responseHeaders: to("/made") }),
  );
  expect(relative).toMatchObject({ status: 301, location: "https://shop.example.com/basket" });
  expect(absolute).toMatchObject({ location: "https://other.example/" });
  expect(none).not.toHaveProperty("location");
  expect(other).not.toHaveProperty("location");
});
