import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityOf } from "../../../src/collect/pages/page-paths.ts";
import { shapesOf } from "../../../src/collect/pages/page-shapes.ts";
import type { LinkPlace, ShapedPage } from "../../../src/collect/pages/page-shapes.ts";

const inContent: LinkPlace = { list: "li ul main", isMenu: false, isInline: false };
const inline: LinkPlace = { list: "main", isMenu: false, isInline: true };
const inMenu: LinkPlace = { list: "li ul nav", isMenu: true, isInline: false };

function page(path: string, places: readonly LinkPlace[] = [], route: string | null = null): ShapedPage {
  return { identity: identityOf(path), places, route };
}

/** Groups of paths that are one shape. */
function groups(pages: readonly ShapedPage[], declared: readonly string[] = []): string[] {
  const shapes = shapesOf(pages, declared);
  const byShape = Map.groupBy(pages, ({ identity }) => shapes.get(identity)?.name);
  return [...byShape.values()].map((group) => group.map(({ identity }) => identity).join(" "));
}

const all = (paths: string, places: readonly LinkPlace[] = []) =>
  paths.split(" ").map((path) => page(path, places));

describe("one shape are", () => {
  it.each([
    ["numbers", "/product/1 /product/2"],
    ["numbers within a path", "/user/1/posts /user/22/posts"],
    ["numbers behind words", "/item-1 /item-2"],
    ["titles with a number", "/12-blue-bowl /7-red-cup"],
    ["keys", "/o/3f2504e0-4f89-11d3-9a0c-0305e82c3301 /o/6fa459ea-ee8a-3ca4-894e-db77e160355e"],
    ["hashes", "/c/9fceb02d0ae5 /c/1a410efbd13591db"],
    ["days", "/news/2026-01-31 /news/2025-12-24"],
    ["dates in parts", "/2026/01/31/a /2025/12/24/a"],
    ["pages of a list", "/blog /blog/page/2 /blog/page/3"],
    ["spellings", "/about /about/ /about.html /about/index.html /about?a=1"],
    ["languages", "/about /de/about /fr/about"],
    ["routes behind #", "/#/user/1 /#/user/2"],
  ])("%s", (_, paths) => expect(groups(all(paths))).toHaveLength(1));

  it("entries of one list, and what a sitemap names next to them", () =>
    expect(groups([...all("/blog/a /blog/b /blog/c", [inContent]), page("/blog/d")])).toEqual([
      "/blog/a /blog/b /blog/c /blog/d",
    ]));

  it("titles with a number, among others without", () =>
    expect(
      groups(all("/blog/a /blog/b /blog/c /blog/2026-in-review /blog/top-10", [inContent])),
    ).toHaveLength(1));

  it("what only a sitemap names below one page", () =>
    expect(groups(all("/blog/a /blog/b /blog/c"))).toHaveLength(1));

  it("a long table of contents", () =>
    expect(
      groups(all("/docs/a /docs/b /docs/c /docs/d /docs/e /docs/f /docs/g /docs/h", [inMenu])),
    ).toHaveLength(1));

  it("what lies below entries of a list", () =>
    expect(
      groups([...all("/shop/a /shop/b /shop/c", [inContent]), ...all("/shop/a/reviews /shop/b/reviews")]),
    ).toHaveLength(2));

  it("posts directly below the root", () =>
    expect(groups(all("/one /two /three /four /five /six", [inContent]))).toHaveLength(1));

  it("addresses of one dynamic route, whatever they look like", () =>
    expect(
      groups([
        page("/x/about-us", [], "/x/[slug]"),
        page("/x/2", [], "/x/[slug]"),
        page("/x/new", [], "/x/new"),
      ]),
    ).toEqual(["/x/about-us /x/2", "/x/new"]));

  it("versions that a page declares", () => expect(groups(all("/ /de"), ["/de"])).toEqual(["/ /de"]));
});

describe("shapes of their own are", () => {
  it.each([
    ["entries of a menu", all("/account/orders /account/settings /account/profile", [inMenu])],
    ["pages below the root", all("/about /pricing /contact /blog /help /jobs /press")],
    ["pages below the root, next to each other", all("/about /pricing /contact /blog /help /jobs", [inline])],
    [
      "pages in a menu that a list shows too",
      all("/about /pricing /contact /blog /help /jobs", [inContent, inMenu]),
    ],
    ["two siblings", all("/legal/terms /legal/privacy", [inContent])],
    ["short names that could be languages", all("/it /hr /pr", [inMenu])],
    ["a list and its entry", all("/product /product/1")],
    ["pages of a catch-all route", [page("/about", [], "/[...path]"), page("/team", [], "/[...path]")]],
    ["routes behind #", all("/#/cart /#/help")],
  ])("%s", (_, pages) => expect(groups(pages)).toHaveLength(pages.length));
});

it("a shape depends on what was found, and not on the order in which it was", () => {
  const segment = fc.constantFrom("a", "b", "c", "d", "1", "2", "de", "fr", "page", "2026-01-01", "x-12");
  const place = fc.constantFrom(inContent, inMenu, inline);
  const site = fc.uniqueArray(
    fc.record({
      identity: fc.array(segment, { maxLength: 4 }).map((parts) => identityOf(`/${parts.join("/")}`)),
      places: fc.array(place, { maxLength: 2 }),
      route: fc.constantFrom(null, null, "/a/[id]", "/[...rest]"),
    }),
    { selector: ({ identity }) => identity, maxLength: 30 },
  );
  const shuffled = site.chain((pages) =>
    fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const sorted = (pages: readonly ShapedPage[]) =>
        [...shapesOf(pages)].toSorted(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(other)).toEqual(sorted(one));
    }),
  );
});
