import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, readFixture, readSite, unnamedOf } from "./site.ts";

const docs = { "docs/index.html": '<script src="/docs/docs.js"></script>', "docs/docs.js": "1" };

test("what no page loads and nothing names is said, and may be what server-rendered pages load", async () => {
  const bundle = await readSite({
    ...docs,
    "assets/entry-1a2b3c4d.js": 'import("./cart-5e6f7a8b.js")',
    "assets/cart-5e6f7a8b.js": "2",
  });
  expect(filesOf(bundle, "initial")).toEqual(["docs/docs.js"]);
  expect(unnamedOf(bundle)).toEqual([
    {
      level: "warn",
      text: "No page in the output folder loads assets/cart-5e6f7a8b.js, assets/entry-1a2b3c4d.js, and no script of these pages names them: they count as lazy. If a server renders pages that load them, initial is too small; if an older build left them, empty the folder before building",
    },
  ]);
});

test("a few old files are worth no warning, and move no figure", async () => {
  const app = {
    "index.html": '<script type="module" src="/main.js"></script>',
    "main.js": 'import("./a.js"); import("./b.js")',
    "a.js": "1",
    "b.js": "2",
  };
  const clean = await readSite(app);
  const bundle = await readSite({ ...app, "old-1a2b3c4d.js": "3" });
  expect(unnamedOf(clean)).toEqual([]);
  expect(unnamedOf(bundle)).toMatchObject([
    { level: "info", text: expect.stringContaining("it counts as lazy") },
  ]);
  expect(filesOf(bundle, "initial")).toEqual(filesOf(clean, "initial"));
});

test.each([
  ["a script that is loaded names it", { "docs/docs.js": 'new Worker("/work.js")', "work.js": "1" }],
  [
    "a script that is loaded names its hash",
    { "docs/docs.js": 'e("a"+{1:"1a2b3c4d"})', "a.1a2b3c4d.js": "1" },
  ],
  [
    "a lazy script names it",
    { "docs/docs.js": 'import("./a.js")', "docs/a.js": 'import("./b.js")', "docs/b.js": "1" },
  ],
  [
    "a page's data names it",
    {
      "docs/more.html": '<script src="docs.js"></script><script>map = {"a":"a_1a2b3c4d.js"}</script>',
      "a_1a2b3c4d.js": "1",
    },
  ],
  ["it is a service worker", { "sw.js": 'self.addEventListener("fetch", () => {})' }],
])("nothing is said where %s", async (_, files) => {
  expect(unnamedOf(await readSite({ ...docs, ...files }))).toEqual([]);
});

const fixtures = readdirSync(join(import.meta.dirname, "../../fixtures/bundles"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => /^[^/]+\/index\.html$/.test(file))
  .map((file) => file.split("/")[0] ?? "");

test.each(fixtures)("nothing is said of a real build: %s", async (name) => {
  expect(unnamedOf(await readFixture(name))).toEqual([]);
});
