import { describe, expect, it } from "vitest";
import type { FoundPages } from "../../../src/collect/pages/found-pages.ts";
import { loadBudget } from "../../../src/config/load.ts";
import { foundPagesNote, onlyInBaseNote } from "../../../src/stages/pages/found-pages-note.ts";
import { withPages } from "../../../src/stages/pages/with-pages.ts";
import type { Budget } from "../../../src/types.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const found = (paths: readonly string[], more: Partial<FoundPages> = {}): FoundPages => ({
  pages: paths.map((path) => ({ path, shape: path, links: 1, similar: 0 })),
  more: [],
  leftOut: [],
  known: new Set(paths),
  unknownRoutes: [],
  loaded: paths.length,
  isOutOfTime: false,
  ...more,
});

async function autoBudget(more: object = {}): Promise<Budget> {
  await using folder = await temporaryFolder({
    "budget.json": { pages: "auto", limits: { LCP: "2 s", CLS: 0.1 }, ...more },
  });
  return await loadBudget({ cwd: folder.path });
}

describe("withPages", () => {
  it("gives each page that was found the limits and the setup of the budget", async () => {
    const budget = await autoBudget({ setup: { cookies: { consent: "all" } } });
    const { pages } = withPages(budget, found(["/", "/cart"])).budget;
    expect(pages.map(({ name, path }) => [name, path])).toEqual([
      ["/", "/"],
      ["/cart", "/cart"],
    ]);
    for (const { limits, setup } of pages) {
      expect(limits.map(({ metric }) => metric).sort()).toEqual(["CLS", "LCP"]);
      expect(setup?.cookies).toHaveLength(1);
    }
  });

  it("keeps exceptions for pages that were found, however they are spelled, and names the others", async () => {
    const exception = { limit: "LCP", reason: "later", expires: "2999-01-01" };
    const allow = [{ ...exception, page: "/cart" }, { ...exception, page: "/gone" }, exception];
    const { budget, notes } = withPages(await autoBudget({ allow }), found(["/", "/cart/"]));
    expect(budget.allow.map(({ page }) => page)).toEqual(["/cart/", "/gone", undefined]);
    expect(notes.map(({ level, text }) => [level, text.includes("LCP on /gone does not apply")])).toEqual([
      ["warn", true],
    ]);
  });
});

describe("foundPagesNote", () => {
  it("has the pages with a line to paste, and what was left out with the reason", () => {
    const page = (path: string, similar = 0) => ({ path, shape: path, links: 1, similar });
    const { level, text } = foundPagesNote(
      found([], {
        pages: [page("/"), page("/product/1", 7)],
        more: [page("/imprint")],
        leftOut: [
          { path: "/login", kind: "login", why: "asks for a password" },
          { path: "/a.pdf", kind: "download", why: "is not a page" },
        ],
        unknownRoutes: ["/blog/[slug]"],
      }),
    );
    expect(level).toBe("info");
    expect(text).toBe(
      'Pages found automatically: /, /product/1 (1 of 8 similar pages). To keep this list, put it into the budget: "pages": ["/", "/product/1"]. ' +
        'Not visited: 1 more (/imprint); "pages": { "auto": 3 } visits them too. ' +
        "Left out: /login (asks for a password), 1 file. No link leads to /blog/[slug]",
    );
  });

  it("says each reason for leaving pages out once", () => {
    const unsafe = (path: string) => ({ path, kind: "unsafe" as const, why: 'says "delete"' });
    const leftOut = [
      unsafe("/notes/1/delete"),
      { path: "/login", kind: "login" as const, why: "asks for a password" },
      unsafe("/notes/2/delete"),
      unsafe("/notes/3/delete"),
    ];
    expect(foundPagesNote(found(["/"], { leftOut })).text).toMatch(
      /Left out: \/notes\/1\/delete and 2 more \(says "delete"\), \/login \(asks for a password\)$/,
    );
  });

  it("warns where the time was over: another run may find others", () =>
    expect(foundPagesNote(found(["/"], { isOutOfTime: true })).level).toBe("warn"));

  it("names few of many", () => {
    expect(onlyInBaseNote(["/a", "/b", "/c", "/d", "/e", "/f"])).toBe(
      "Only base has /a, /b, /c, /d and 2 more: not visited",
    );
  });
});
