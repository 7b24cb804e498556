import { expect, test } from "vitest";
import type { FoundPages } from "../../../src/collect/pages/found-pages.ts";
import { onlyInBase } from "../../../src/stages/pages/only-in-base.ts";

/** What was found: pages to visit with their shapes, others by path. */
function found(pages: Readonly<Record<string, string>>, others: readonly string[] = []): FoundPages {
  return {
    pages: Object.entries(pages).map(([path, shape]) => ({ path, shape, links: 1, similar: 0 })),
    more: [],
    leftOut: [],
    known: new Set([...Object.keys(pages), ...others]),
    unknownRoutes: [],
    loaded: 1,
    isOutOfTime: false,
  };
}

test("a page that head has nothing like is only in base", () => {
  const head = found({ "/": "/", "/product/7": "/product/:n" }, ["/far-away"]);
  const base = found({
    "/": "/",
    "/old": "/old",
    "/far-away": "/far-away",
    "/product/1": "/product/:n",
  });
  expect(onlyInBase(head, base.pages)).toEqual(["/old"]);
});

test("a page that head would visit if it visited more is in both", () => {
  const [more] = found({ "/post/2": "/post/:n" }).pages;
  if (!more) throw new Error("There is no page");
  expect(
    onlyInBase({ ...found({ "/": "/" }), more: [more] }, found({ "/post/1": "/post/:n" }).pages),
  ).toEqual([]);
});

test("a saved report is compared by its paths, with all that head has", () => {
  const head = found({ "/": "/", "/cart": "/cart" }, ["/not-visited"]);
  const paths = ["/", "/cart.html", "/not-visited", "/old"];
  expect(
    onlyInBase(
      head,
      paths.map((path) => ({ path })),
    ),
  ).toEqual(["/old"]);
});
