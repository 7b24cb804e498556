import { expect, test } from "vitest";
import { findBrowser } from "../../../src/collect/browser/browser.ts";
import { usualPages } from "../../../src/config/keys/auto-pages.ts";
import { serveDirectory } from "../../../src/serve/static.ts";
import { resolvePages } from "../../../src/stages/pages/resolve-pages.ts";
import { startRun } from "../../../src/stages/run-state.ts";
import { Visitor } from "../../../src/stages/visitor.ts";
import { budget } from "../../fixtures/visits.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { quietOptions } from "../quiet-options.ts";

const { signal } = quietOptions;

/** Pages by name, each with links to all of them. */
function pagesOf(...names: string[]): Record<string, string> {
  const links = names.map((name) => `<a href="/${name}">${name}</a>`).join(" ");
  const page = `<!doctype html><link rel="icon" href="data:,"><nav><a href="/">Home</a> ${links}</nav>`;
  return Object.fromEntries(["index", ...names].map((name) => [`${name}.html`, page]));
}

test("pages of head are visited, and named where only one of the two has them", async () => {
  await using folder = await temporaryFolder({
    ...Object.fromEntries(
      Object.entries(pagesOf("cart", "new")).map(([file, text]) => [`head/${file}`, text]),
    ),
    ...Object.fromEntries(
      Object.entries(pagesOf("cart", "old")).map(([file, text]) => [`base/${file}`, text]),
    ),
  });
  await using head = await serveDirectory(`${folder.path}/head`, { signal });
  await using base = await serveDirectory(`${folder.path}/base`, { signal });
  const rules = { ...budget([]), autoPages: usualPages };
  const sides = { head: { site: head, outputDirectory: null }, base: { site: base, outputDirectory: null } };
  await using visitor = new Visitor(sides, await findBrowser(), rules, { signal });
  const state = { ...startRun(rules, quietOptions), compare: true, baseBudget: budget([]) };

  await resolvePages({ visitor, sites: { head, base } }, state, quietOptions);
  expect(state.budget.pages.map(({ path }) => path)).toEqual(["/", "/cart", "/new"]);
  expect([...state.newPages]).toEqual(["/new"]);
  expect(state.loosened).toEqual([]);
  expect(state.notes.map(({ text }) => text)).toEqual([
    'Pages found automatically: /, /cart, /new. To keep this list, put it into the budget: "pages": ["/", "/cart", "/new"]',
    "Only base has /old: not visited",
    "page /new is new: base does not have it, so it is not compared",
  ]);
});
