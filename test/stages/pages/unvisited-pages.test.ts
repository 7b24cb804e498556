import { expect, test } from "vitest";
import { loadBudget } from "../../../src/config/load.ts";
import { narrowBudget } from "../../../src/stages/narrow-budget.ts";
import { unvisitedPages } from "../../../src/stages/pages/unvisited-pages.ts";
import type { Bundle, BundleAsset, BundleGroup } from "../../../src/types.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

async function budgetOf(content: object) {
  await using folder = await temporaryFolder({ "budget.json": content });
  return await loadBudget({ cwd: folder.path });
}

const asset = (file: string): BundleAsset => ({
  file,
  name: file,
  type: file.endsWith(".html") ? "html" : "js",
  loading: "other",
  raw: 1,
  gzip: 1,
});

const bundle = (
  files: readonly string[],
  routes: readonly string[] = [],
): Pick<Bundle, "assets" | "groups"> => ({
  assets: files.map(asset),
  groups: routes.map((name): BundleGroup => ({ kind: "route", name, files: [] })),
});

const site = bundle(
  [
    "index.html",
    "a.js",
    "404.html",
    "blog/first/index.html",
    "blog/index.html",
    "a bout#.html",
    "pricing.html",
  ],
  ["/", "/404", "/blog", "/pricing"],
);

test("without pages in the budget, the others of a built site are counted and named, the highest first", async () => {
  expect(unvisitedPages(await budgetOf({}), site, true)).toBe(
    "Only / is visited, and the build has 4 more pages, such as /a%20bout%23, /blog, /pricing. " +
      'Name those to measure in the budget: "pages": ["/", "/a%20bout%23"], or let them be found: "pages": "auto"; ' +
      "npx budget-check discover /a%20bout%23 proposes interactions for one",
  );
});

test("of an app whose server renders the pages, the routes that its build names; documents beside them are none", async () => {
  const app = bundle(
    ["500.html", "old.html"],
    ["/", "/_not-found", "/blog/[slug]", "/docs/[...path]", "/cart", "/shop/:id"],
  );
  expect(unvisitedPages(await budgetOf({}), app, false)).toContain(
    'the build has 4 more routes, such as /cart. Name those to measure in the budget: "pages": ["/", "/cart"], or let them be found',
  );
});

test("all are named where they are few, and one whose address is not known is only counted", async () => {
  const budget = await budgetOf({});
  expect(unvisitedPages(budget, bundle(["index.html", "a.html"]), true)).toContain(
    "has 1 more page (/a). Name",
  );
  expect(unvisitedPages(budget, bundle([], ["/", "/blog/[slug]"]), false)).toContain(
    'has 1 more route. Name those to measure in the budget: "pages": ["/", "/path"]',
  );
});

test("the page where the budget says that the server answers is the one that is visited", async () => {
  const budget = await budgetOf({ serve: { command: "npm start", url: "http://localhost:3000/shop" } });
  expect(unvisitedPages(budget, bundle([], ["/shop", "/"]), false)).toMatch(
    /^Only \/shop is visited, .* 1 more /,
  );
});

test.each<[name: string, files: readonly string[], routes: readonly string[]]>([
  ["one page", ["index.html", "a.js"], ["/"]],
  [
    "error pages and shells",
    ["index.html", "404.html", "200.html", "__spa-fallback.html", "index.csr.html"],
    [],
  ],
  ["no known page", ["a.js"], []],
])("nothing is said of a build with %s", async (_, files, routes) => {
  expect(unvisitedPages(await budgetOf({}), bundle(files, routes), true)).toBeNull();
});

test("nothing is said where somebody named pages, or nothing was weighed", async () => {
  expect(unvisitedPages(await budgetOf({ pages: ["/"] }), site, true)).toBeNull();
  const assumed = await budgetOf({});
  expect(unvisitedPages(narrowBudget(assumed, { pages: ["/"] }), site, true)).toBeNull();
  expect(unvisitedPages(narrowBudget(assumed, { devices: ["desktop"] }), site, true)).not.toBeNull();
  expect(unvisitedPages(assumed, null, true)).toBeNull();
});
