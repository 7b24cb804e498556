import { describe, expect, it } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { narrowBudget } from "../../src/stages/narrow-budget.ts";
import { unvisitedPages } from "../../src/stages/pages/unvisited-pages.ts";
import type { Budget } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function load(content: object, more: Record<string, object> = {}): Promise<Budget> {
  await using folder = await temporaryFolder({ "budget.json": content, ...more });
  return await loadBudget({ cwd: folder.path });
}

describe("pages that are found automatically", () => {
  it.each([
    ["auto", 5],
    [{ auto: 12 }, 12],
  ])("%j", async (pages, most) => {
    const budget = await load({ pages, limits: { LCP: "2 s" }, setup: { headers: { "x-a": "b" } } });
    expect(budget.autoPages).toEqual({ most });
    expect(budget.arePagesAssumed).toBeUndefined();
    expect(budget.pages).toMatchObject([
      { name: "/", path: "/", limits: [{ metric: "LCP" }], setup: { headers: { "x-a": "b" } } },
    ]);
  });

  it("are the default without a budget file, and not with one", async () => {
    await using folder = await temporaryFolder();
    const budget = await loadBudget({ cwd: folder.path });
    expect(budget).toMatchObject({ autoPages: { most: 5 }, pages: [{ path: "/" }] });
    expect(
      unvisitedPages(budget, { assets: [], groups: [{ kind: "route", name: "/a", files: [] }] }, false),
    ).toBe(null);
    const { autoPages } = await load({ limits: { LCP: "2 s" } });
    expect(autoPages).toBeUndefined();
  });

  it("begin where the server answers", async () => {
    const serve = { command: "npm start", url: "http://localhost:{port}/shop" };
    expect((await load({ pages: "auto", serve })).pages[0]?.path).toBe("/shop");
  });

  it("take the place of a list below, and a list takes theirs", async () => {
    const base = { "base.json": { pages: ["/a"] }, "auto.json": { pages: "auto" } };
    const auto = await load({ extends: "./base.json", pages: "auto" }, base);
    expect([auto.autoPages, auto.pages.map(({ path }) => path)]).toEqual([{ most: 5 }, ["/"]]);
    const list = await load({ extends: "./auto.json", pages: ["/b"] }, base);
    expect([list.autoPages, list.pages.map(({ path }) => path)]).toEqual([undefined, ["/b"]]);
    expect((await load({ extends: "./auto.json" }, base)).autoPages).toEqual({ most: 5 });
  });

  it("are not looked for where the command line names some", async () => {
    const budget = narrowBudget(await load({ pages: "auto" }), { pages: ["/cart"] });
    expect([budget.autoPages, budget.pages.map(({ path }) => path)]).toEqual([undefined, ["/cart"]]);
    expect(narrowBudget(await load({ pages: "auto" }), { devices: ["desktop"] }).autoPages).toEqual({
      most: 5,
    });
  });

  it("can have exceptions, by path", async () => {
    const exception = { limit: "LCP", reason: "later", expires: "2999-01-01" };
    const budget = await load({ pages: "auto", allow: [{ ...exception, page: "/cart" }] });
    expect(budget.allow).toMatchObject([{ page: "/cart" }]);
    await expect(load({ pages: "auto", allow: [{ ...exception, page: "cart" }] })).rejects.toThrow(
      '"cart" is not a path',
    );
  });

  it.each([
    ["automatic", 'pages cannot be "automatic": use "auto", or a list such as ["automatic"]'],
    ["/cart", 'pages cannot be "/cart": use "auto", or a list such as ["/cart"]'],
    [{ auto: 0 }, "budget.json:3:13: pages.auto must be a whole number from 1 to 50, not 0"],
    [{ auto: 51 }, "pages.auto must be a whole number from 1 to 50, not 51"],
    [{ auto: 2.5 }, "pages.auto must be"],
    [{ auto: "5" }, "pages.auto must be"],
    [{}, 'pages has no "auto"'],
    [{ auto: 5, include: [] }, 'unknown key "include" in pages'],
    [7, "pages must be an array, a string or an object, not 7"],
  ])("cannot be %j", async (pages, message) => {
    await expect(load({ pages })).rejects.toThrow(message);
  });
});
