import { describe, expect, test } from "vitest";
import { bundleValue, filesOfLimit, findBundleLimit } from "../../src/bundle-limits/index.ts";
import type { AssetType, Bundle, BundleAsset, Loading } from "../../src/types.ts";

function asset(file: string, name: string, type: AssetType, loading: Loading, gzip: number): BundleAsset {
  return { file, name, type, loading, raw: gzip * 3, gzip };
}

const bundle: Bundle = {
  reader: "directory",
  directory: "/site",
  notes: [],
  assets: [
    asset("assets/main-D26K0KKW.js", "assets/main-*.js", "js", "initial", 1000),
    asset("assets/vendor-react-DctBZRDK.js", "assets/vendor-react-*.js", "js", "initial", 600),
    asset("assets/main-CKhbnsq8.css", "assets/main-*.css", "css", "initial", 70),
    asset("assets/chart-BCB6rpDE.js", "assets/chart-*.js", "js", "lazy", 5),
    asset("app/[slug]/page-688aa0c7241baf30.js", "app/[slug]/page-*.js", "js", "lazy", 30),
    asset("app/(a|b)/[...all]/page-268803444e87b940.js", "app/(a|b)/[...all]/page-*.js", "js", "lazy", 2),
    asset("hero.webp", "hero.webp", "image", "other", 20000),
    asset("static/js/469.22c247dd.chunk.js", "static/js/469.*.chunk.js", "js", "lazy", 8),
  ],
};

test.each([
  ["initial", 1670],
  ["initial:js", 1600],
  ["initial:css", 70],
  ["lazy", 45],
  ["lazy:js", 45],
  ["lazy:css", 0],
  ["total", 21715],
  ["total:js", 1645],
  ["total:image", 20000],
  ["total:font", 0],
  ["count", 8],
  ["count:js", 6],
  ["count:wasm", 0],
  ["file:assets/vendor-*.js", 600],
  ["file:assets/*.js", 1605],
  ["file:**/*.js", 1645],
  ["file:/assets/main-D26K0KKW.js", 1000],
  ["file:./assets/main-*.js", 1000],
  ["file:assets/main.js", 1000],
  ["file:main.{js,css}", 1070],
  ["file:*.js", 1645],
  ["file:hero.webp", 20000],
  ["file:/hero.webp", 20000],
  ["each:assets/*.js", 1000],
  ["each:**/*.js", 1000],
  ["each:hero.webp", 20000],
  ["file:app/[slug]/page-*.js", 30],
  ["file:app/[slug]/page.js", 30],
  ["file:app/(a|b)/[...all]/page-*.js", 2],
  ["file:static/js/469.chunk.js", 8],
])("%s is %d", (key, value) => {
  expect(bundleValue(bundle, key, "gzip")).toBe(value);
});

test("a pattern that begins with a slash is about the top folder alone", () => {
  expect(bundleValue(bundle, "file:/*.webp", "gzip")).toBe(20000);
  expect(bundleValue(bundle, "file:/*.js", "gzip")).toMatchObject({ because: "noFile" });
});

test("a limit on each file names the largest, and needs one", () => {
  const { limit } = findBundleLimit("each:assets/*.js");
  expect(limit?.remark?.(bundle, "assets/*.js", "gzip")).toBe(
    "; the largest of 3 files is assets/main-D26K0KKW.js",
  );
  expect(limit?.remark?.(bundle, "hero.webp", "gzip")).toBe("");
  expect(bundleValue(bundle, "each:*.mp4", "gzip")).toMatchObject({ because: "noFile" });
  expect(bundleValue(bundle, "each:dist/assets/*.js", "gzip")).toEqual({
    missing: 'no file matches "dist/assets/*.js": write "each:assets/*.js", paths begin in the output folder',
    because: "noFile",
  });
  expect(bundleValue(bundle, "each:assets/*.js", "brotli")).toMatchObject({ because: "notMeasured" });
});

test("an empty bundle is exactly nothing", () => {
  const empty = { ...bundle, assets: [] };
  for (const key of ["initial:js", "lazy:js", "total", "count"])
    expect(bundleValue(empty, key, "gzip")).toBe(0);
});

test("raw counts raw, and brotli that was not measured is missing", () => {
  expect(bundleValue(bundle, "initial:css", "raw")).toBe(210);
  expect(bundleValue(bundle, "initial:css", "brotli")).toEqual({
    missing: "brotli sizes were not measured",
    because: "notMeasured",
  });
  expect(bundleValue(bundle, "lazy:css", "brotli")).toBe(0);
  const measured = { ...bundle, assets: bundle.assets.map((each) => ({ ...each, brotli: 2 })) };
  expect(bundleValue(measured, "initial:js", "brotli")).toBe(4);
});

test.each([
  ["file:assets/vendr-*.js", "noFile", /no file matches "assets\/vendr-\*\.js"/],
  ["file:vendor/*.js", "noFile", /no file matches/],
  ["file:MAIN.js", "noFile", /no file matches/],
  ["file:", "notMeasurable", /empty/],
  ["initial:image", "notMeasurable", /total:image/],
  ["lazy:html", "notMeasurable", /total:html/],
  ["inital:js", "notMeasurable", /nothing that a bundle is measured by/],
])("%s is missing, with the reason", (key, because, reason) => {
  expect(bundleValue(bundle, key, "gzip")).toEqual({ missing: expect.stringMatching(reason), because });
});

const known: Bundle = {
  ...bundle,
  groups: [
    { kind: "entry", name: "main", files: ["assets/main-D26K0KKW.js", "assets/main-CKhbnsq8.css"] },
    { kind: "route", name: "/", files: ["assets/main-D26K0KKW.js"] },
    { kind: "route", name: "/a:js", files: ["assets/chart-BCB6rpDE.js", "assets/main-CKhbnsq8.css"] },
  ],
  packages: [
    { name: "zod", versions: ["3.1.0", "4.0.0"], raw: 900, gzip: 300, initial: 0 },
    { name: "@scope/kit", versions: ["1.0.0"], raw: 90, gzip: 30, brotli: 20, initial: 0 },
    { name: "odd", versions: [], raw: 9, gzip: 3, initial: 9 },
  ],
  attribution: { engine: "source maps", raw: 1000, attributed: 990 },
};

test.each([
  ["entry:main", 1070],
  ["entry:main:js", 1000],
  ["entry:main:css", 70],
  ["route:/", 1000],
  ["route:/:css", 0],
  ["route:/a:js", 75],
  ["route:/a:js:js", 5],
  ["package:zod", 300],
  ["package:@scope/kit", 30],
  ["package:moment", 0],
  ["duplicates", 1],
])("%s is %d", (key, value) => {
  expect(bundleValue(known, key, "gzip")).toBe(value);
});

test("an unknown entry or route is missing, with those that there are", () => {
  expect(bundleValue(known, "entry:mian", "gzip")).toEqual({
    missing: 'there is no entry "mian", only main',
    because: "noFile",
  });
  expect(bundleValue(known, "route:/b:js", "gzip")).toMatchObject({
    missing: 'there is no route "/b", only /, /a:js',
  });
  expect(bundleValue(bundle, "route:/", "gzip")).toMatchObject({ because: "notMeasurable" });
});

test("an absent package is nothing only where nearly all of the code is known by module", () => {
  const half = { ...known, attribution: { engine: "source maps" as const, raw: 1000, attributed: 500 } };
  for (const key of ["package:moment", "duplicates"]) {
    expect(bundleValue(half, key, "gzip")).toEqual({
      missing: "which packages ship is known of 50 % of the code only",
      because: "notMeasured",
    });
    expect(bundleValue(bundle, key, "gzip")).toHaveProperty(
      "missing",
      expect.stringMatching(/no source maps/),
    );
  }
  expect(bundleValue(half, "package:zod", "gzip")).toBe(300);
});

test("a package's brotli bytes, where they were weighed", () => {
  expect(bundleValue(known, "package:@scope/kit", "brotli")).toBe(20);
  expect(bundleValue(known, "package:zod", "brotli")).toMatchObject({ because: "notMeasured" });
});

test("duplicates are missing where no version at all is known", () => {
  const unknown = { ...known, packages: known.packages?.map((one) => ({ ...one, versions: [] })) ?? [] };
  expect(bundleValue(unknown, "duplicates", "gzip")).toHaveProperty(
    "missing",
    expect.stringMatching(/versions/),
  );
  expect(bundleValue({ ...known, packages: [] }, "duplicates", "gzip")).toBe(0);
});

test.each([
  ["./dist/assets/main.js", 'write "file:assets/main.js", paths begin in the output folder'],
  ["assets/main-[hash].js", 'write "file:assets/main-*.js", paths begin in the output folder'],
  [
    "build/assets/[name]-[contenthash:8].css",
    'write "file:assets/*-*.css", paths begin in the output folder',
  ],
  ["gone.css", "such files are called assets/main-*.css, with * for a hash"],
  [
    "gone.js",
    "such files are called assets/main-*.js, assets/vendor-react-*.js, assets/chart-*.js, with * for a hash",
  ],
])("file:%s says what such names look like here", (pattern, hint) => {
  expect(bundleValue(bundle, `file:${pattern}`, "gzip")).toEqual({
    missing: `no file matches "${pattern}": ${hint}`,
    because: "noFile",
  });
});

test("what no modern browser downloads hides no package, and a gap is named", () => {
  const half = {
    ...known,
    attribution: {
      engine: "source maps" as const,
      raw: 1000,
      attributed: 500,
      largestGap: { file: "vendor.js", raw: 400 },
    },
  };
  expect(bundleValue(half, "package:moment", "gzip")).toHaveProperty(
    "missing",
    "which packages ship is known of 50 % of the code only; most of the rest is in vendor.js (400 B)",
  );
});

const measured = (page: string, gzip: number) => ({
  page,
  device: "mobile",
  unused: { raw: gzip * 3, gzip },
  owners: [],
});

test("unused:js is that of the page with most of it", () => {
  const pages = [measured("/", 300), measured("/about", 700), measured("/cart", 500)];
  const withPages = { ...bundle, unused: { complete: true, pages } };
  expect(bundleValue(withPages, "unused:js", "gzip")).toBe(700);
  expect(bundleValue(withPages, "unused:js", "raw")).toBe(2100);
  expect(bundleValue(withPages, "unused:js", "brotli")).toMatchObject({
    missing: "brotli sizes were not measured",
  });
});

test.each([
  ["no page was loaded", undefined, /^unused JS was not measured: it needs loads in a browser/],
  ["only some were", { complete: false, pages: [measured("/", 300)] }, /not measured on every page/],
  [
    "one could not be",
    {
      complete: true,
      pages: [measured("/", 300), { ...measured("/about", 1), unused: null, missing: "it failed" }],
    },
    /^unused JS of \/about is not known: it failed$/,
  ],
])("unused:js is missing where %s", (_, unused, reason) => {
  expect(bundleValue({ ...bundle, ...(unused && { unused }) }, "unused:js", "gzip")).toEqual({
    missing: expect.stringMatching(reason),
    because: "notMeasured",
  });
});

describe("the files of a limit on a part of the bundle", () => {
  const groups: Bundle["groups"] = [
    {
      kind: "route",
      name: "/cart",
      files: ["assets/main-D26K0KKW.js", "assets/main-CKhbnsq8.css"],
      inline: { raw: 9, gzip: 9 },
    },
    { kind: "entry", name: "odd:css", files: ["assets/chart-BCB6rpDE.js"] },
    { kind: "entry", name: "index", files: ["hero.webp"] },
    { kind: "entry", name: "index", files: [] },
  ];
  const files = (key: string) => {
    const found = filesOfLimit({ ...bundle, groups }, key);
    return found && [...found];
  };

  test.each([
    ["file:main.{js,css}", ["assets/main-D26K0KKW.js", "assets/main-CKhbnsq8.css"]],
    ["file:./hero.webp", ["hero.webp"]],
    ["file:nothing.js", []],
    ["file:", []],
    ["route:/cart", ["assets/main-D26K0KKW.js", "assets/main-CKhbnsq8.css"]],
    ["route:/cart:js", ["assets/main-D26K0KKW.js"]],
    ["route:/cart:css", ["assets/main-CKhbnsq8.css"]],
    ["route:/none", []],
    ["entry:odd:css", ["assets/chart-BCB6rpDE.js"]],
    ["entry:index", []],
    ["initial:js", null],
    ["total", null],
    ["LCP", null],
  ])("%s", (key, expected) => {
    expect(files(key)).toEqual(expected);
  });
});
