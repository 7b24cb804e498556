import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPage } from "../../../src/collect/pages/next-page.ts";
import { PageRecords } from "../../../src/collect/pages/page-records.ts";
import type { FoundLink } from "../../../src/collect/pages/page-records.ts";
import { rankShapes } from "../../../src/collect/pages/rank-pages.ts";

/** Pages of any site by path, and what each links to. A page that is missing here is not one. */
type Links = Readonly<Record<string, readonly string[]>>;

const link = (path: string): FoundLink => ({
  path,
  list: "nav",
  isMenu: true,
  isInline: false,
  isFooter: false,
});

/** Searches as `findPages` does, without a browser: which paths are loaded, in order, and the state of each. */
function search(site: Links, most: number): { loaded: string[]; records: PageRecords } {
  const records = new PageRecords(() => null);
  const loaded: string[] = [];
  records.add("/", 0);
  for (let next: string | null = "/"; next !== null;) {
    loaded.push(next);
    const links = site[next];
    records.settle(next, links ? "page" : "leftOut");
    if (links) records.addLinks(next, links.map(link));
    next = nextPage(rankShapes(records.all(), "/"), { most, loaded: loaded.length });
  }
  return { loaded, records };
}

const names = "abcdefghijklmnopqrstuvwxyz".split("");
const many = names.map((name) => `/${name}`);

describe("the pages that are loaded are", () => {
  it("five more than are asked for, the nearest first", () => {
    const site = Object.fromEntries(["/", ...many].map((path) => [path, path === "/" ? many : []]));
    expect(search(site, 2).loaded).toEqual(["/", "/a", "/b", "/c", "/d", "/e", "/f"]);
    expect(search(site, 5).loaded).toHaveLength(10);
  });

  it("all of a small site", () =>
    expect(search({ "/": ["/a"], "/a": ["/b", "/"], "/b": [] }, 5).loaded).toEqual(["/", "/a", "/b"]));

  it("at most twice as many where they turn out not to be pages", () =>
    expect(search({ "/": many }, 2).loaded).toHaveLength(14));

  it("one of a shape, and a second where the first is gone", () => {
    const posts = [1, 2, 3, 4].map((id) => `/post/${id}`);
    expect(search({ "/": posts, "/post/1": [] }, 5).loaded).toEqual(["/", "/post/1"]);
    expect(search({ "/": posts, "/post/2": [] }, 5).loaded).toEqual(["/", "/post/1", "/post/2"]);
    expect(search({ "/": posts, "/post/3": [] }, 5).loaded).toEqual(["/", "/post/1", "/post/2"]);
  });

  it("what most pages link to, too, however late that was found", () => {
    // Seven pages at the first level are loaded; all of them link to one at the second.
    const first = many.slice(0, 9);
    const site = Object.fromEntries([
      ["/", first],
      ...first.map((path) => [path, ["/z/deep"]] as const),
      ["/z/deep", []],
    ]);
    const { loaded } = search(site, 2);
    expect(loaded).toHaveLength(8);
    expect(loaded.at(-1)).toBe("/z/deep");
  });

  it("never more than twice as many, none twice, and all that would be chosen", () => {
    const path = fc.constantFrom("/", ...many, "/p/1", "/p/2", "/p/3", "/a/b/c");
    const sites = fc.dictionary(path, fc.array(path, { maxLength: 12 }), { maxKeys: 20 });
    fc.assert(
      fc.property(sites, fc.integer({ min: 1, max: 6 }), (site, most) => {
        const { loaded, records } = search({ ...site, "/": site["/"] ?? many }, most);
        expect(loaded.length).toBeLessThanOrEqual(2 * (most + 5));
        expect(new Set(loaded).size).toBe(loaded.length);
        if (loaded.length === 2 * (most + 5)) return;
        const shapes = rankShapes(records.all(), "/").flatMap(({ members }) =>
          members.every(({ state }) => state === "leftOut") ? [] : [members],
        );
        const tried = shapes.filter(
          (members) => members.filter(({ state }) => state === "leftOut").length < 2,
        );
        for (const members of tried.slice(0, most))
          expect(members.some(({ state }) => state === "page")).toBe(true);
      }),
    );
  });
});
