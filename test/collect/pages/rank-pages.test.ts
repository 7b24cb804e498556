import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PageRecords } from "../../../src/collect/pages/page-records.ts";
import type { FoundLink } from "../../../src/collect/pages/page-records.ts";
import { crawlOrder, rankShapes } from "../../../src/collect/pages/rank-pages.ts";

const link = (path: string, change: Partial<FoundLink> = {}): FoundLink => ({
  path,
  list: "li ul nav",
  isMenu: true,
  isInline: false,
  isFooter: false,
  ...change,
});

/** Pages with what they link to. */
function siteOf(pages: Readonly<Record<string, readonly (string | FoundLink)[]>>): PageRecords {
  const records = new PageRecords(() => null);
  records.add("/", 0);
  for (const [path, links] of Object.entries(pages)) {
    records.settle(path, "page");
    records.addLinks(
      path,
      links.map((one) => (typeof one === "string" ? link(one) : one)),
    );
  }
  return records;
}

const ranked = (records: PageRecords) =>
  rankShapes(records.all(), "/").map(({ members: [best], links }) => `${best?.path} ${links}`);

describe("rankShapes", () => {
  it("has the first page first, then what most pages link to, then what comes first in a menu", () =>
    expect(ranked(siteOf({ "/": ["/b", "/a", "/c"], "/a": ["/c", "/"], "/b": ["/c", "/a"] }))).toEqual([
      "/ 1",
      "/c 3",
      "/a 2",
      "/b 1",
    ]));

  it("has what only a footer links to last, with what no page links to", () => {
    const records = siteOf({ "/": [link("/imprint", { isFooter: true }), "/cart"], "/cart": [] });
    records.add("/unlinked");
    expect(ranked(records)).toEqual(["/ 0", "/cart 1", "/imprint 0", "/unlinked 0"]);
  });

  it("counts a page that links to several of a shape once, and none that is of it", () =>
    expect(ranked(siteOf({ "/": ["/p/1", "/p/2"], "/p/2": ["/p/1", "/p/3"], "/x": ["/p/3"] }))).toEqual([
      "/ 0",
      "/p/2 2",
      "/x 0",
    ]));

  it("counts links to a page that leads elsewhere for where it leads", () => {
    const records = siteOf({ "/": ["/old"], "/new": [] });
    records.redirect("/old", "/new");
    expect(ranked(records).slice(0, 2)).toEqual(["/ 0", "/new 1"]);
  });

  it("takes the page that was loaded for its shape, then the most linked, then by its number", () => {
    const best = (records: PageRecords) => rankShapes(records.all(), "/")[1]?.members[0]?.path;
    expect(best(siteOf({ "/": ["/p/10", "/p/9"] }))).toBe("/p/9");
    expect(best(siteOf({ "/": ["/p/10", "/p/9"], "/x": ["/p/10"] }))).toBe("/p/10");
    expect(best(siteOf({ "/": ["/p/10", "/p/9"], "/p/10": [] }))).toBe("/p/10");
  });

  it("takes the page itself before its versions in other languages", () => {
    const records = siteOf({ "/": ["/de/about", "/about"], "/x": ["/de/about"] });
    expect(rankShapes(records.all(), "/")[1]?.members.map(({ path }) => path)).toEqual([
      "/about",
      "/de/about",
    ]);
  });

  it("spells a page without a query if any link does, and does not take what is refused", () => {
    const records = siteOf({ "/": ["/a?b=1", "/a", "/logout"], "/x": ["/a?b=1"] });
    records.settle("/logout", "refused");
    expect(ranked(records)).toEqual(["/ 0", "/a 2", "/x 0"]);
  });

  it("spells a page as links do, whatever the build calls it", () => {
    const records = siteOf({ "/": ["/about.html"] });
    for (const path of ["/about", "/unlinked"]) records.add(path);
    expect(ranked(records)).toEqual(["/ 0", "/about.html 1", "/unlinked 0"]);
  });

  it("is the same whatever order records come in", () => {
    const records = siteOf({
      "/": ["/b", "/a/1", "/a/2", "/c"],
      "/b": ["/c", "/d"],
      "/c": ["/a/3", "/b"],
    }).all();
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(rankShapes(shuffled, "/")).toEqual(rankShapes(records, "/"));
      }),
    );
  });
});

it("pages are loaded breadth first, what no link leads to last", () => {
  const records = siteOf({ "/": ["/b"], "/b": ["/c"], "/x": ["/c"] });
  records.add("/a-unlinked");
  expect(crawlOrder(rankShapes(records.all(), "/")).map(({ name }) => name)).toEqual([
    "/",
    "/b",
    "/c",
    "/a-unlinked",
    "/x",
  ]);
});
