import { expect, test } from "vitest";
import { BrowserPool } from "../../../src/collect/browser/browser-pool.ts";
import { findBrowser } from "../../../src/collect/browser/browser.ts";
import { findPages } from "../../../src/collect/pages/find-pages.ts";
import type { FoundPages } from "../../../src/collect/pages/found-pages.ts";
import { mobile } from "../../../src/config/keys/devices.ts";
import { getFile } from "../../../src/serve/get-file.ts";
import { shopServer } from "./shop-server.ts";

const { signal } = new AbortController();

async function find(origin: string, most: number): Promise<FoundPages> {
  const { path } = await findBrowser({});
  await using pool = new BrowserPool(path, signal);
  return await findPages({
    browser: await pool.get(0),
    site: { url: origin, basePath: "/" },
    urlOf: (page) => origin + page,
    first: "/",
    most,
    device: mobile,
    get: (url) => getFile(url, { mostBytes: 1_000_000, timeoutMs: 5_000, signal }),
    maxTimeMs: 120_000,
    signal,
  });
}

test("a shop's pages are found once each, and nothing that may change something is asked for", async () => {
  await using server = await shopServer();
  const { pages, more, leftOut, isOutOfTime } = await find(server.origin, 14);
  expect(isOutOfTime).toBe(false);
  expect(more).toEqual([]);
  // First what every page links to, in the order of the menu; a footer's links come last, and what only a sitemap names.
  expect(pages.map(({ path }) => path)).toEqual([
    "/",
    "/products?page=1",
    "/cart",
    "/about",
    "/product/1",
    "/blog/first-post",
    "/team",
    "/sale",
    "/imprint",
  ]);
  expect(pages.filter(({ similar }) => similar > 0)).toEqual([
    // In German, too.
    { path: "/", shape: "/", links: 8, similar: 1 },
    { path: "/products?page=1", shape: "/products", links: 8, similar: 1 },
    { path: "/about", shape: "/about", links: 8, similar: 1 },
    { path: "/product/1", shape: "/product/:n", links: 2, similar: 11 },
    { path: "/blog/first-post", shape: "/blog/*", links: 1, similar: 3 },
  ]);
  expect(Object.fromEntries(leftOut.map((page) => [page.path, page.why]))).toEqual({
    "/login": "asks for a password",
    "/logout": 'says "logout"',
    "/session/end": 'says "Sign out"',
    "/items/3/delete": 'says "delete"',
    "/items/4": 'says "DELETE"',
    "/list?action=delete&id=3": 'says "action=delete"',
    "/cart?add-to-cart=3": 'says "add-to-cart"',
    "/unsubscribe": 'says "unsubscribe"',
    "/catalogue.pdf": "is not a page",
    "/export": "is a download",
    "/old-about": "leads to /about",
    "/gone": "answers 404",
    "/broken": "answers 500",
    "/file": "is a download",
    "/empty": "is a download",
    "/data": "is application/json",
    "/secret-exit": "leads to an address that may change something",
  });
  const unsafe = /logout|session|delete|unsubscribe|add-to-cart|track|beacon|export|items|[.]pdf/;
  expect(server.received.filter((request) => unsafe.test(request) || !request.startsWith("GET "))).toEqual(
    [],
  );
});
