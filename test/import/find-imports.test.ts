import { expect, test } from "vitest";
import { filesMatching } from "../../src/bundle-limits/matching-files.ts";
import { findImports, importFile, joinImports } from "../../src/import/index.ts";
import { readImports } from "../../src/init/read-imports.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const checks = [{ path: "dist/*.js", limit: "10 kB", gzip: true }];

test("finds one configuration for each tool, as the tool itself would", async () => {
  await using folder = await temporaryFolder({
    "package.json": { name: "app", "size-limit": checks },
    ".size-limit.json": [],
  });
  expect(await findImports(folder.path)).toEqual(["package.json#size-limit"]);
  expect((await importFile("package.json#size-limit", folder.path)).budget).toEqual({
    bundle: { "file:/*.js": "10 kB" },
  });
});

test("finds nothing in a folder without any, and in none", async () => {
  await using folder = await temporaryFolder({ "package.json": "{ broken" });
  expect(await findImports(folder.path)).toEqual([]);
  expect(await findImports(`${folder.path}/missing`)).toEqual([]);
});

test.each([
  ["missing.json", /^There is no file missing.json$/],
  ["other.json", /^other.json is not a configuration of a known tool$/],
  [".size-limit.json", /^Cannot read .size-limit.json:2: /],
  ["package.json", /^package.json has no key of a known tool$/],
])("says what is wrong with %s", async (file, message) => {
  await using folder = await temporaryFolder({
    "package.json": { name: "app" },
    "other.json": { a: 1 },
    ".size-limit.json": "[\n  { path: }\n]",
  });
  await expect(importFile(file, folder.path)).rejects.toMatchObject({
    code: "IMPORT",
    message: expect.stringMatching(message) as string,
  });
});

test("of two tools that differ, the first counts and the other is named", () => {
  const common = { left: [], unneeded: [] };
  const joined = joinImports([
    {
      ...common,
      tool: "one",
      file: "one.json",
      budget: { pages: ["/", "/a"], limits: { LCP: "2 s" }, bundle: { total: "1 MB" } },
      remarks: [],
    },
    {
      ...common,
      tool: "two",
      file: "two.json",
      budget: {
        pages: [{ path: "/b" }, { path: "/a", limits: { CLS: 0.1 } }],
        limits: { LCP: "3 s", TBT: "1 s" },
        bundle: { total: "1 MB" },
      },
      remarks: [{ path: ["pages", 1, "limits", "CLS"], text: "why" }],
    },
  ]);
  expect(joined.budget).toEqual({
    pages: ["/", { path: "/a", limits: { CLS: 0.1 } }, { path: "/b" }],
    limits: { LCP: "2 s", TBT: "1 s" },
    bundle: { total: "1 MB" },
  });
  expect(joined.remarks).toEqual([{ path: ["pages", 1, "limits", "CLS"], text: "why" }]);
  expect(joined.left).toEqual([
    {
      where: 'two.json, as limits.LCP: "3 s"',
      reason: 'one says "2 s", which is kept: choose one of them',
    },
  ]);
});

/** What is imported from one file of a Vite app. */
async function imported(file: string, content: unknown, dependencies: readonly string[] = []) {
  const devDependencies = Object.fromEntries(["vite", ...dependencies].map((name) => [name, "*"]));
  await using folder = await temporaryFolder({
    "package.json": { name: "app", scripts: { build: "vite build" }, devDependencies },
    [file]: JSON.stringify(content),
  });
  return await importFile(file, folder.path);
}

test("limits on built files are about one folder, and those on another are left out", async () => {
  const check = (path: string) => ({ path, limit: "1 kB", gzip: true });
  const two = await imported(".size-limit.json", [check(".next/static/x.js"), check("dist/b.js")]);
  expect(two.budget).toEqual({ bundle: { directory: ".next", "file:static/x.js": "1 kB" } });
  expect(two.left).toMatchObject([{ reason: expect.stringContaining("it is in dist, and the limits") }]);
  const other = await imported(".size-limit.json", [check("dist/b.js"), check("build/a.js")]);
  expect(other.budget).toEqual({ bundle: { "file:/b.js": "1 kB" } });
  expect(other.left).toMatchObject([{ reason: expect.stringContaining("it is in build") }]);
  // A limit that the budget does not get decides nothing.
  const none = { ...check("build/a.js"), limit: 1e20 };
  expect((await imported(".size-limit.json", [none, check("dist/b.js")])).budget).toEqual(other.budget);
});

test("limits of two tools are about one folder as well", () => {
  const one = (tool: string, bundle: Record<string, unknown>) => ({
    tool,
    file: `${tool}.json`,
    budget: { bundle },
    left: [],
    unneeded: [],
    remarks: [{ path: ["bundle", "file:/a.js"], text: tool }],
  });
  const joined = joinImports([
    one("one", { "file:/a.js": "1 kB" }),
    one("two", { directory: "build", "file:/a.js": "1 kB" }),
  ]);
  expect(joined.budget).toEqual({ bundle: { "file:/a.js": "1 kB" } });
  expect(joined.remarks.map(({ text }) => text)).toEqual(["one"]);
  expect(joined.left).toMatchObject([{ reason: expect.stringContaining("on build, those of one on the") }]);
});

test("sources are not weighed as the build", async () => {
  const sources = [
    { path: "src/index.js", limit: "1 kB" },
    { path: "code/index.js", limit: "1 kB" },
  ];
  const bundled = await imported(".size-limit.json", sources, ["@size-limit/preset-small-lib"]);
  expect(bundled.budget).toEqual({});
  const reason = expect.stringContaining("size-limit bundles this source");
  expect(bundled.left).toMatchObject([{ reason }, { reason }]);
  const alone = await imported(".size-limit.json", sources.slice(0, 1), ["@size-limit/file"]);
  expect(alone.budget).toEqual({});
});

test("several paths at the top count there alone", async () => {
  const path = ["dist/a.js", "dist/b,c.js"];
  const { budget } = await imported(".size-limit.json", [{ path, limit: "1 kB", gzip: true }]);
  const key = "file:/{a.js,b\\,c.js}";
  expect(budget).toEqual({ bundle: { [key]: "1 kB" } });
  const files = ["a.js", "b,c.js", "vendor/a.js", "b", "c.js"].map((file) => ({ file, name: file }));
  const assets = files.map((one) => ({ ...one, type: "js", loading: "initial", raw: 1, gzip: 1 }) as const);
  expect(filesMatching(assets, key.slice("file:".length)).map(({ file }) => file)).toEqual([
    "a.js",
    "b,c.js",
  ]);
});

test("Lighthouse's entry for every page becomes the budget's limits, which its other entries replace", async () => {
  const { budget, left } = await imported("budget.json", [
    { path: "/*", resourceSizes: [{ resourceType: "script", budget: 125 }] },
    { path: "/cart", timings: [{ metric: "speed-index", budget: 2000 }] },
  ]);
  expect(left).toEqual([]);
  expect(budget).toEqual({
    pages: ["/", { path: "/cart", limits: { SI: "2 s", "transfer:script": null } }],
    limits: { "transfer:script": "128 kB" },
  });
});

test("one comment says how Lighthouse CI judged its runs, whatever its entries say", async () => {
  const entry = (matchingUrlPattern: string, more: object) => ({
    matchingUrlPattern,
    assertions: { interactive: ["error", { maxNumericValue: 3000 }] },
    ...more,
  });
  const told = async (...assertMatrix: object[]) => {
    const url = ["http://localhost/a", "http://localhost/b"];
    const { remarks } = await imported("lighthouserc.json", {
      ci: { collect: { url }, assert: { assertMatrix } },
    });
    return remarks.map(({ text }) => text).filter((text) => text.startsWith("Lighthouse CI judged"));
  };
  expect(await told(entry("a$", { aggregationMethod: "pessimistic" }), entry("b$", {}))).toEqual([
    expect.stringMatching(/"pessimistic" of its runs for some limits and the best .* for others/),
  ]);
  expect(await told(entry("a$", { aggregationMethod: "optimistic" }), entry("b$", {}))).toEqual([
    expect.stringContaining('the best ("optimistic", its default) of its runs; here'),
  ]);
});

test("an entry for one page takes no limit away that another tool has set", () => {
  const common = { remarks: [], left: [], unneeded: [] };
  const first = { ...common, tool: "one", file: "one.json", budget: { limits: { TTI: "3 s" } } };
  const second = {
    ...common,
    tool: "two",
    file: "two.json",
    budget: { limits: { TTI: "5 s", LCP: "4 s" }, pages: [{ path: "/a", limits: { TTI: null, LCP: null } }] },
  };
  expect(joinImports([first, second]).budget).toEqual({
    limits: { TTI: "3 s", LCP: "4 s" },
    pages: [{ path: "/a", limits: { LCP: null } }],
  });
});

test("a file that another tool names is imported once, by the rules of that tool", async () => {
  await using folder = await temporaryFolder({
    "lighthouserc.json": {
      ci: { collect: { url: ["http://localhost/x"] }, assert: { budgetsFile: "budget.json" } },
    },
    "budget.json": JSON.stringify([{ path: "/*", timings: [{ metric: "interactive", budget: 5000 }] }]),
  });
  const found = await readImports(folder.path, null);
  expect(found).toMatchObject({ tool: "Lighthouse CI", file: "lighthouserc.json" });
  expect(found?.budget["pages"]).toEqual([{ path: "/x", limits: { TTI: "5 s" } }]);
});
