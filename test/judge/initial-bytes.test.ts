import { expect, test } from "vitest";
import { initialBytes } from "../../src/initial-bytes.ts";
import { bundleValue } from "../../src/bundle-limits/index.ts";
import { judgeBundle } from "../../src/judge/judge-bundle.ts";
import type { Bundle, BundleAsset, BundleGroup } from "../../src/types.ts";
import { budget, limit } from "../fixtures/visits.ts";

function asset(file: string, gzip: number, more: Partial<BundleAsset> = {}): BundleAsset {
  const type = file.endsWith(".css") ? "css" : "js";
  return { file, name: file, type, loading: "initial", raw: gzip * 3, gzip, ...more };
}

const route = (name: string, files: string[], inline?: number): BundleGroup => ({
  kind: "route",
  name,
  files,
  source: `${name}.html`,
  ...(inline !== undefined && { inline: { raw: inline * 3, gzip: inline } }),
});

/** Three locales of one app, and a page that has more CSS than any. */
const site: Bundle = {
  reader: "directory",
  directory: "/site",
  notes: [],
  assets: [
    asset("en/main.js", 40),
    asset("de/main.js", 41),
    asset("fr/main.js", 39),
    asset("site.css", 10),
    asset("about.css", 30),
    asset("later.js", 5, { loading: "lazy" }),
    asset("old.js", 700, { loading: "nomodule" }),
  ],
  groups: [
    { kind: "entry", name: "main", files: ["en/main.js", "de/main.js", "fr/main.js"] },
    route("/en", ["en/main.js", "site.css"]),
    route("/de", ["de/main.js", "site.css"]),
    route("/fr", ["fr/main.js", "site.css"]),
    route("/about", ["about.css"], 7),
  ],
  initialBy: "pages",
};

test.each([
  ["initial", 51, "/de"],
  ["initial:js", 41, "/de"],
  ["initial:css", 30, "/about"],
])("%s is what the page that loads most loads: %d, on %s", (key, bytes, page) => {
  expect(bundleValue(site, key, "gzip")).toBe(bytes);
  const [verdict] = judgeBundle(
    { ...budget([]), bundle: [limit(key, { max: { value: 1000, unit: "B", text: "1 kB" } })] },
    site,
    null,
    null,
  );
  expect(verdict?.reason).toBe(`${bytes} B is within 1 kB; the largest of 4 pages is ${page}`);
});

test("what other pages load at once is neither initial nor lazy, but part of total and count", () => {
  expect(bundleValue(site, "lazy:js", "gzip")).toBe(5);
  expect(bundleValue(site, "total:js", "gzip")).toBe(825);
  expect(bundleValue(site, "count:js", "gzip")).toBe(5);
  expect(bundleValue(site, "route:/fr", "gzip")).toBe(49);
});

test("one more page that is no larger changes nothing", () => {
  const more = {
    ...site,
    assets: [...site.assets, asset("it/main.js", 40)],
    groups: [...(site.groups ?? []), route("/it", ["it/main.js", "site.css"])],
  };
  const rule = limit("initial:js", { maxIncrease: { absolute: 0, text: "0 B" } });
  const [verdict] = judgeBundle({ ...budget([]), bundle: [rule] }, more, site, null);
  expect(verdict).toMatchObject({ status: "pass", actual: 0 });
});

test("scripts in a page are part of what it loads, and of a route", () => {
  const inline = { ...site, groups: [...(site.groups ?? []), route("/single", [], 90)] };
  expect(bundleValue(inline, "initial:js", "gzip")).toBe(90);
  expect(bundleValue(inline, "initial:css", "gzip")).toBe(30);
  expect(bundleValue(inline, "route:/single", "gzip")).toBe(90);
  expect(bundleValue(inline, "route:/single:js", "gzip")).toBe(90);
  expect(bundleValue(inline, "route:/single:css", "gzip")).toBe(0);
  expect(bundleValue(inline, "route:/single", "brotli")).toMatchObject({ because: "notMeasured" });
});

test.each(["entries", "everything", undefined] as const)(
  "where pages do not tell (%s), it is all that may be",
  (by) => {
    const { initialBy: _, ...rest } = site;
    const bundle: Bundle = { ...rest, ...(by && { initialBy: by }), inline: { raw: 6, gzip: 2 } };
    expect(initialBytes(bundle, "js", "gzip")).toMatchObject({ bytes: 40 + 41 + 39 + 2, page: null });
    expect(bundleValue(bundle, "initial:css", "gzip")).toBe(40);
  },
);

test("sizes that were not weighed are missing, in whatever page they are", () => {
  const assets = site.assets.map((one) => (one.file === "fr/main.js" ? one : { ...one, brotli: 1 }));
  expect(bundleValue({ ...site, assets }, "initial:js", "brotli")).toMatchObject({ because: "notMeasured" });
});

test("builds whose loading was told in two ways are not compared, in either direction", () => {
  const doubtful: Bundle = { ...site, initialBy: "everything" };
  const { initialBy: _, ...old } = site;
  for (const [head, base, reason] of [
    [
      doubtful,
      site,
      "cannot tell: base's code was split into initial and lazy by what pages load, head's by counting everything",
    ],
    [
      site,
      doubtful,
      "cannot tell: base's code was split into initial and lazy by counting everything, head's by what pages load",
    ],
    [
      site,
      old,
      "cannot tell: base's code was split into initial and lazy by an older version, head's by what pages load",
    ],
  ] as const)
    for (const metric of ["initial:js", "initial", "lazy:js"]) {
      const rule = limit(metric, {
        max: { value: 1, unit: "B", text: "1 B" },
        maxIncrease: { absolute: 0, text: "0 B" },
      });
      const [most, increase] = judgeBundle({ ...budget([]), bundle: [rule] }, head, base, null);
      expect(most).toMatchObject({ status: "fail", base: null, delta: null });
      expect(increase).toMatchObject({ status: "inconclusive", reason, base: null });
    }
  const total = limit("total", { maxIncrease: { absolute: 0, text: "0 B" } });
  expect(judgeBundle({ ...budget([]), bundle: [total] }, doubtful, site, null)[0]).toMatchObject({
    status: "pass",
  });
});

const twins: Bundle = {
  ...site,
  groups: [
    { kind: "entry", name: "index", files: ["en/main.js"], source: "index.html" },
    { kind: "entry", name: "index", files: ["de/main.js", "site.css"], source: "about/index.html" },
    { kind: "entry", name: "main", files: ["fr/main.js"], source: "src/main.ts" },
    { kind: "route", name: "/a", files: ["en/main.js"], source: "a.html" },
    { kind: "route", name: "/a", files: ["de/main.js"], source: "a/index.html" },
  ],
};

test("a name of two entries, or pages, is missing, with what can be written instead", () => {
  expect(bundleValue(twins, "entry:index", "gzip")).toEqual({
    missing: '"entry:index" names 2 entries: write "entry:index.html" or "entry:about/index.html"',
    because: "notMeasurable",
  });
  expect(bundleValue(twins, "entry:index:js", "gzip")).toHaveProperty(
    "missing",
    expect.stringMatching(/names 2 entries/),
  );
  expect(bundleValue(twins, "route:/a", "gzip")).toMatchObject({
    missing: '"route:/a" names 2 pages: write "route:a.html" or "route:a/index.html"',
  });
  const [verdict] = judgeBundle(
    { ...budget([]), bundle: [limit("entry:index", { max: { value: 1000, unit: "B", text: "1 kB" } })] },
    twins,
    twins,
    null,
  );
  expect(verdict).toMatchObject({ status: "missing", base: null });
});

test.each([
  ["entry:index.html", 40],
  ["entry:about/index.html", 51],
  ["entry:about/index.html:css", 10],
  ["entry:main", 39],
  ["entry:src/main.ts", 39],
  ["route:a/index.html", 41],
])("%s is %d", (key, bytes) => {
  expect(bundleValue(twins, key, "gzip")).toBe(bytes);
});

test("two of one name that load the same files are one, and two without a second name are told by their files", () => {
  const files = ["en/main.js"];
  const same = {
    ...twins,
    groups: ["a", "b"].map((source) => ({ kind: "entry" as const, name: "x", files, source })),
  };
  expect(bundleValue(same, "entry:x", "gzip")).toBe(40);
  const bare = {
    ...twins,
    groups: [
      { kind: "entry" as const, name: "x", files },
      { kind: "entry" as const, name: "x", files: ["de/main.js"] },
    ],
  };
  expect(bundleValue(bare, "entry:x", "gzip")).toMatchObject({
    missing: '"entry:x" names 2 entries: write "file:en/main.js" or "file:de/main.js"',
  });
});

test("a limit on an ambiguous name of base is not growth from nothing", () => {
  const head = { ...twins, groups: twins.groups?.filter(({ source }) => source !== "index.html") ?? [] };
  const rule = limit("entry:index", { maxIncrease: { absolute: 0, text: "0 B" } });
  const [verdict] = judgeBundle({ ...budget([]), bundle: [rule] }, head, twins, null);
  expect(verdict).toMatchObject({ status: "inconclusive" });
});
