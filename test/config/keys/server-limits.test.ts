import { expect, test } from "vitest";
import { errorsOf, load } from "../budget-folder.ts";

const why =
  'can never apply: budget-check\'s own static server sends the built files, and no visitor gets its headers or redirects; name your server in "serve" ({ "command": … } or a URL), or remove the limit';

test("limits on what a server decides are refused where our own serves a folder, each with its line", async () => {
  const budget = `{
  "serve": "dist",
  "limits": { "cache:immutable": 0 },
  "pages": [
    "/",
    { "path": "/cart", "limits": { "redirects": { "warn": 0 }, "compression:text": { "maxIncrease": 0 } } }
  ]
}`;
  expect(await errorsOf(budget)).toEqual([
    `budget.json:3:34: cache:immutable ${why}`,
    `budget.json:6:59: redirects ${why}`,
    `budget.json:6:101: compression:text ${why}`,
  ]);
});

test("one that an extended budget sets can be removed", async () => {
  const shared = JSON.stringify({ limits: { redirects: 0 } });
  const budget = { extends: "./shared.json", serve: "dist" };
  expect(await errorsOf(budget, { "shared.json": shared })).toEqual([`shared.json:1:24: redirects ${why}`]);
  const without = { ...budget, limits: { redirects: null } };
  expect((await load(without, { "shared.json": shared })).limits).toEqual([]);
});

test.each([{ command: "node server.js" }, "https://shop.example"])(
  "they apply with serve %j",
  async (serve) => {
    const { pages } = await load({ serve, limits: { redirects: 0, "cache:immutable": 0 } });
    expect(pages[0]?.limits.map(({ metric }) => metric)).toEqual(["redirects", "cache:immutable"]);
  },
);

test("what the page itself decides can be limited with our server too", async () => {
  const limits = {
    bfcache: 0,
    "images:unsized": 0,
    "images:oversized": 2,
    "requests:blocking": { maxIncrease: 0 },
  };
  expect((await load({ serve: "dist", limits })).pages[0]?.limits).toHaveLength(4);
});
