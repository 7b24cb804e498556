import { cp, mkdtempDisposable, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBundle } from "../../../src/bundle/index.ts";
import { filesOf, notesOf, raw, readFixture, readSite } from "./site.ts";

const short = (file: string): string => file.replace(/^assets\//, "").replace(/-[\w-]{8}\.js$/, "");

describe("@vitejs/plugin-legacy", () => {
  test("next to modern chunks, the old ones are a class of their own, with all that they load", async () => {
    const bundle = await readFixture("vite-legacy");
    expect(filesOf(bundle, "initial").map(short)).toEqual(["index"]);
    expect(filesOf(bundle, "lazy").map(short)).toEqual(["later"]);
    expect(filesOf(bundle, "nomodule").map(short)).toEqual([
      "index-legacy",
      "later-legacy",
      "polyfills-legacy",
    ]);
    expect(notesOf(bundle)).toEqual([]);
    const inline = bundle.groups?.find(({ kind }) => kind === "route")?.inline?.raw ?? 0;
    expect(raw(bundle, "initial:js")).toBe(2200 + inline);
    expect(raw(bundle, "lazy:js")).toBe(102);
  });

  test("its own inline scripts are understood: they are no reason to count what nothing loads", async () => {
    for (const name of ["vite-legacy", "vite-legacy-only"]) {
      await using copy = await mkdtempDisposable(join(tmpdir(), "legacy-"));
      await cp(join(import.meta.dirname, "../../fixtures/bundles", name), copy.path, { recursive: true });
      await writeFile(join(copy.path, "stray.js"), "1");
      const bundle = await readBundle(copy.path);
      expect(filesOf(bundle, "lazy")).toContain("stray.js");
      expect(bundle.initialBy).toBe("pages");
    }
  });

  test("its entries do not take the name of the app's", async () => {
    const bundle = await readFixture("vite-legacy");
    expect(raw(bundle, "entry:index:js")).toBe(2200);
    expect(raw(bundle, "entry:index-legacy.html")).toBe(589);
  });

  test("without modern chunks, the entry in data-src is what all browsers load", async () => {
    const bundle = await readFixture("vite-legacy-only");
    expect(filesOf(bundle, "initial").map(short)).toEqual(["index-legacy", "polyfills-legacy"]);
    expect(filesOf(bundle, "lazy").map(short)).toEqual(["later-legacy"]);
    expect(filesOf(bundle, "nomodule")).toEqual([]);
  });
});

test("plugin-legacy behind a server: the manifest tells which entries are for old browsers", async () => {
  for (const [name, initial, nomodule] of [
    ["vite-legacy", ["index"], ["index-legacy", "later-legacy", "polyfills-legacy"]],
    ["vite-legacy-only", ["index-legacy", "polyfills-legacy"], []],
  ] as const) {
    await using copy = await mkdtempDisposable(join(tmpdir(), "legacy-"));
    await cp(join(import.meta.dirname, "../../fixtures/bundles", name), copy.path, { recursive: true });
    await rm(join(copy.path, "index.html"));
    const bundle = await readBundle(copy.path);
    expect(bundle.initialBy).toBe("entries");
    expect(filesOf(bundle, "initial").map(short)).toEqual(initial);
    expect(filesOf(bundle, "nomodule").map(short)).toEqual(nomodule);
  }
});

test.each(["next-turbopack", "next-webpack"])("%s: the polyfills are for old browsers only", async (name) => {
  const bundle = await readFixture(name);
  const [polyfill, ...others] = filesOf(bundle, "nomodule");
  expect(others).toEqual([]);
  const size = bundle.assets.find(({ file }) => file === polyfill)?.raw ?? 0;
  expect(size).toBeGreaterThan(0);
  const js = bundle.assets.filter(({ type }) => type === "js");
  const all = js.reduce((sum, { raw: bytes }) => sum + bytes, 0);
  const initial = js
    .filter(({ loading }) => loading === "initial")
    .reduce((sum, { raw: bytes }) => sum + bytes, 0);
  expect(raw(bundle, "lazy:js")).toBe(all - initial - size);
  expect(raw(bundle, "total:js")).toBe(all);
});

test("a script with nomodule is neither initial nor lazy, unless another page loads it for all", async () => {
  const old = '<script nomodule src="/old.js"></script>';
  const files = { "old.js": "old()", "app.js": "1", "later.js": "2" };
  const app = '<script type="module" src="/app.js"></script>';
  const bundle = await readSite({ ...files, "index.html": old + app });
  expect(filesOf(bundle, "nomodule")).toEqual(["old.js"]);
  expect(filesOf(bundle, "lazy")).toEqual(["later.js"]);
  const both = await readSite({
    ...files,
    "index.html": old + app,
    "b.html": '<script src="/old.js"></script>',
  });
  expect(filesOf(both, "nomodule")).toEqual([]);
  expect(filesOf(both, "initial")).toEqual(["app.js", "old.js"]);
});

test("without a manifest, what modules for old browsers name is for them too", async () => {
  const bundle = await readSite({
    "index.html": '<script nomodule src="/old.js"></script><script type="module" src="/app.js"></script>',
    "old.js": 'System.register(["./old-dep.js"], (e, c) => ({ execute() { c.import("./old-later.js"); } }))',
    "old-dep.js": "System.register([], () => ({}))",
    "old-later.js": "System.register([], () => ({}))",
    "app.js": "1",
    "later.js": "2",
  });
  expect(filesOf(bundle, "nomodule")).toEqual(["old-dep.js", "old-later.js", "old.js"]);
  expect(filesOf(bundle, "lazy")).toEqual(["later.js"]);
});

test("code for old browsers never counts, not even where all else does", async () => {
  const bundle = await readSite({
    "old.js": "1",
    "a.js": "2",
    "index.html": '<script nomodule src="/old.js"></script>',
  });
  expect(filesOf(bundle, "initial")).toEqual(["a.js"]);
  expect(bundle.initialBy).toBe("everything");
});

test("what packages ship is asked of the code that modern browsers load", async () => {
  const map = JSON.stringify({ version: 3, sources: ["../src/a.js"], names: [], mappings: "AAAA" });
  const bundle = await readSite({
    "index.html": '<script nomodule src="/polyfills.js"></script><script src="/a.js"></script>',
    "polyfills.js": "p".repeat(9_000),
    "a.js": "go()",
    "a.js.map": map,
  });
  expect(bundle.attribution?.raw).toBeLessThan(100);
  expect(raw(bundle, "package:moment")).toBe(0);
});

test("a package that only old browsers load is none, and no second copy of one", async () => {
  const mapOf = (...sources: string[]) =>
    JSON.stringify({
      version: 3,
      sources,
      names: [],
      mappings: sources.map((_, index) => (index === 0 ? "AAAA" : "ACAA")).join(";"),
    });
  const bundle = await readSite({
    "index.html": '<script nomodule src="/old.js"></script><script src="/a.js"></script>',
    "old.js": "core\nlodash",
    "old.js.map": mapOf("node_modules/core-js/a.js", "node_modules/x/node_modules/lodash/a.js"),
    "a.js": "go()\n_()",
    "a.js.map": mapOf("src/a.js", "node_modules/lodash/a.js"),
  });
  expect(filesOf(bundle, "nomodule")).toEqual(["old.js"]);
  expect(bundle.packages?.map(({ name, raw: bytes, copies }) => [name, bytes, copies?.length])).toEqual([
    ["lodash", 3, 1],
  ]);
  expect(raw(bundle, "package:core-js")).toBe(0);
  expect(raw(bundle, "duplicates")).toBe(0);
});
