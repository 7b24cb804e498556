import { expect, test } from "vitest";
import { judgeBundle } from "../../../src/judge/judge-bundle.ts";
import { budget, limit } from "../../fixtures/visits.ts";
import { filesOf, raw, readSite } from "./site.ts";

/** As VitePress builds a site: a shared app, and for each page a part that its document preloads. */
function docs(pages: number): Record<string, string> {
  const files: Record<string, string> = {
    "assets/app.js": 'import "./framework.js"',
    "assets/framework.js": "f".repeat(5_000),
  };
  for (let page = 1; page <= pages; page++) {
    const part = `assets/page-${page}.md.js`;
    files[part] = "p".repeat(page === 7 ? 900 : 400);
    files[`page-${page}.html`] =
      `<script type="module" src="/assets/app.js"></script><link rel="modulepreload" href="/${part}">`;
  }
  return files;
}

test("a docs site: initial is the page that loads most, and one more page is no growth", async () => {
  const [base, head] = [await readSite(docs(62)), await readSite(docs(63))];
  const shared = 5_000 + 'import "./framework.js"'.length;
  expect(raw(base, "initial:js")).toBe(shared + 900);
  expect(raw(base, "route:/page-8")).toBe(shared + 400);
  expect(raw(base, "total:js")).toBe(shared + 61 * 400 + 900);
  const rules = ["initial:js", "count:js"].map((metric) =>
    limit(metric, { maxIncrease: { absolute: 0, text: "0" } }),
  );
  const verdicts = judgeBundle({ ...budget([]), bundle: rules }, head, base, null);
  expect(verdicts.map(({ status }) => status)).toEqual(["pass", "fail"]);
  expect(verdicts[0]?.reason).toContain("; the largest of 63 pages is /page-7");
});

test("an app in three languages: each loads its own files", async () => {
  const files = Object.fromEntries(
    ["de", "en", "fr"].flatMap((locale, index) => [
      [
        `${locale}/index.html`,
        `<base href="/${locale}/"><script type="module" src="main-ABC12DEF.js"></script>`,
      ],
      [`${locale}/main-ABC12DEF.js`, "m".repeat(100 + index)],
    ]),
  );
  const bundle = await readSite(files);
  expect(filesOf(bundle, "initial")).toHaveLength(3);
  expect(raw(bundle, "initial:js")).toBe(102);
  expect(raw(bundle, "route:/de")).toBe(100);
  expect(raw(bundle, "lazy:js")).toBe(0);
});

test("what a page loads through another's files is its own too", async () => {
  const bundle = await readSite({
    "a.html": '<script type="module" src="/a.js"></script>',
    "b.html": '<script type="module" src="/b.js"></script>',
    "a.js": 'import "./shared.js"',
    "b.js": 'import "./shared.js"; import "./a.js"',
    "shared.js": "s".repeat(50),
  });
  expect(raw(bundle, "route:/a")).toBe(20 + 50);
  expect(raw(bundle, "initial:js")).toBe(20 + 50 + 37);
});

test("styles and scripts are largest each for itself", async () => {
  const bundle = await readSite({
    "a.html": '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>',
    "b.html": '<link rel="stylesheet" href="/b.css"><script src="/b.js"></script>',
    "a.js": "a".repeat(100),
    "b.js": "b".repeat(90),
    "a.css": "a".repeat(10),
    "b.css": "b".repeat(30),
  });
  expect([raw(bundle, "initial:js"), raw(bundle, "initial:css"), raw(bundle, "initial")]).toEqual([
    100, 30, 120,
  ]);
});
