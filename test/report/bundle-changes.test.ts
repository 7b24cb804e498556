import { expect, test } from "vitest";
import { bundleChanges, isChanged, printFate } from "../../src/report/bundle-changes.ts";
import type { ChunkChange } from "../../src/types.ts";
import { asset, bundle } from "../fixtures/reports/build.ts";

const of = (base: number, head: number) => ({ base, head });
const chunk = (more: Partial<ChunkChange>): ChunkChange => ({
  kind: "changed",
  base: ["a.js"],
  head: ["a.js"],
  name: "a.js",
  type: "js",
  raw: of(1, 1),
  gzip: of(100, 100),
  ...more,
});
const diffOf = (...chunks: ChunkChange[]) => ({
  raw: of(0, 0),
  gzip: of(0, 0),
  chunks,
  modules: null,
  packages: null,
  duplicates: [],
});

test("groups stand in the order of how they are loaded, then of their sizes, with all together last", () => {
  const head = bundle(
    asset("photo.png", 900, { type: "image", loading: "other" }),
    asset("lazy.css", 10, { type: "css", loading: "lazy" }),
    asset("lazy.js", 90, { loading: "lazy" }),
    asset("main.css", 20, { type: "css" }),
    asset("main.js", 80),
    asset("font.woff2", 950, { type: "font", loading: "other" }),
  );
  expect(bundleChanges({ head, base: null })?.groups.map(({ name, head: bytes }) => [name, bytes])).toEqual([
    ["initial JS", 80],
    ["initial CSS", 20],
    ["lazy JS", 90],
    ["lazy CSS", 10],
    ["font", 950],
    ["image", 900],
    ["everything", 2050],
  ]);
  expect(bundleChanges({ head: bundle(asset("a.js", 1)), base: null })?.groups).toHaveLength(1);
});

test("initial is what the page that loads most loads, what only others load is a row of its own", () => {
  const site = (bytes: number) => ({
    ...bundle(
      asset("a.js", bytes),
      asset("b.js", 30),
      asset("later.js", 5, { loading: "lazy" }),
      asset("old.js", 70, { loading: "nomodule" }),
    ),
    initialBy: "pages" as const,
    groups: [
      { kind: "route" as const, name: "/a", files: ["a.js"], inline: { raw: 9, gzip: 3 } },
      { kind: "route" as const, name: "/b", files: ["b.js"] },
    ],
  });
  const rows = (changes: ReturnType<typeof bundleChanges>) =>
    changes?.groups.map(({ name, base, head, change }) => [name, base, head, change]);
  expect(rows(bundleChanges({ head: site(20), base: site(100) }))).toEqual([
    ["initial JS", 103, 30, -73],
    ["initial JS of other pages", 30, 20, -10],
    ["lazy JS", 5, 5, 0],
    ["nomodule JS", 70, 70, 0],
    ["everything", 205, 125, -80],
  ]);
  const { initialBy: _, ...old } = site(100);
  expect(rows(bundleChanges({ head: site(20), base: old }))?.slice(0, 3)).toEqual([
    ["initial JS", null, 30, null],
    ["initial JS of other pages", null, 20, null],
    ["lazy JS", null, 5, null],
  ]);
});

test("files stand in the order of their changes, then of their sizes", () => {
  const base = bundle(
    asset("gone.js", 50),
    asset("same.js", 900),
    asset("grew.js", 100),
    asset("also.js", 800),
  );
  const head = bundle(
    asset("also.js", 800),
    asset("same.js", 900),
    asset("grew.js", 130),
    asset("new.js", 40),
  );
  expect(bundleChanges({ head, base })?.files.map(({ name, change }) => [name, change])).toEqual([
    ["gone.js", -50],
    ["new.js", 40],
    ["grew.js", 30],
    ["same.js", 0],
    ["also.js", 0],
  ]);
});

test("without a bundle of head there are none, and without one of base no change", () => {
  expect(bundleChanges({ head: null, base: bundle() })).toBeNull();
  expect(bundleChanges({ head: bundle(asset("a.js", 9)), base: null })?.files).toEqual([
    { name: "a.js", kind: "initial JS", base: null, head: 9, change: null },
  ]);
});

test.each<[string, Partial<ChunkChange>, string]>([
  ["renamed", { kind: "renamed" }, ", was old-*.js"],
  ["merged", { kind: "merged" }, ", merged from old-*.js"],
  ["split", { kind: "split", head: ["a.js", "b.js"] }, ", split into a.js, b.js"],
  ["loaded otherwise", { loading: { base: "lazy", head: "initial" } }, ", was lazy"],
])("a file that was %s is one row, which says so", (_, more, fate) => {
  const head = bundle(asset("a.js", 130), asset("b.js", 10));
  const base = bundle(asset("old-D26K0KKW.js", 100, { name: "old-*.js" }));
  const chunks = [chunk({ base: ["old-D26K0KKW.js"], gzip: of(100, 140), ...more })];
  const [first] = bundleChanges({ head, base, diff: diffOf(...chunks) })?.files ?? [];
  expect(first).toMatchObject({ name: "a.js", kind: "initial JS", base: 100, head: 140, change: 40 });
  expect(first && printFate(first, (file) => file)).toBe(fate);
});

test("three files are named, and the others counted", () => {
  const row = (count: number) => ({
    name: "a.js",
    kind: "initial JS",
    base: 1,
    head: 1,
    change: 0,
    fate: { words: "merged from", files: Array.from({ length: count }, (_, at) => `${at}.js`) },
  });
  expect(printFate(row(3), (file) => `<${file}>`)).toBe(", merged from <0.js>, <1.js>, <2.js>");
  expect(printFate(row(5), (file) => file)).toBe(", merged from 0.js, 1.js, 2.js and 2 more");
  expect(isChanged(row(0))).toBe(true);
  const { fate: _, ...plain } = row(0);
  expect([isChanged(plain), isChanged({ ...plain, change: 1 })]).toEqual([false, true]);
  expect(printFate(plain, String)).toBe("");
});

test("two files never share a row's name: what changed keeps a part of its hash, the others are counted", () => {
  const files = (...hashes: string[]) =>
    hashes.map((hash, at) => asset(`_nuxt/${hash}.js`, 100 + at, { name: "_nuxt/*.js" }));
  const base = bundle(...files("A26K0KKW", "B26K0KKW", "C26K0KKW"));
  const head = bundle(...files("A26K0KKW", "B26K0KKW"), ...files("D26K0KKW", "E26K0KKW"));
  const named = { name: "_nuxt/*.js" };
  const rows = bundleChanges({
    head,
    base,
    diff: diffOf(
      chunk({ ...named, base: ["_nuxt/C26K0KKW.js"], head: ["_nuxt/D26K0KKW.js"], gzip: of(102, 100) }),
      chunk({ ...named, kind: "added", base: [], head: ["_nuxt/E26K0KKW.js"], gzip: of(0, 101) }),
    ),
  });
  expect(rows?.files.map(({ name, base: was, head: is, change }) => [name, was, is, change])).toEqual([
    ["_nuxt/E26K*.js", null, 101, 101],
    ["_nuxt/D26K*.js", 102, 100, -2],
    ["_nuxt/*.js (2 files)", 201, 201, 0],
  ]);
});
