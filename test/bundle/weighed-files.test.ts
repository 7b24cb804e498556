import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBundle } from "../../src/bundle/index.ts";
import { bundleValue } from "../../src/bundle-limits/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const site = { "index.html": '<script src="app.js"></script>', "app.js": "1" };

/** What is weighed of a folder in addition to the two files of the site, and the note about what is not. */
async function weighed(files: Record<string, string>) {
  await using made = await temporaryFolder({ ...site, ...files });
  const bundle = await readBundle(made.path, { root: made.path });
  const total = bundleValue(bundle, "total", "raw");
  expect(total).toBe(bundle.assets.reduce((sum, { raw }) => sum + raw, 0));
  expect(bundleValue(bundle, "count", "raw")).toBe(bundle.assets.length);
  const others = bundle.assets.map(({ file }) => file).filter((file) => !(file in site));
  return { others, notes: bundle.notes.map(({ text }) => text) };
}

/** A viewer of 120 kB comes before or around the data, as in the reports that the tools really write. */
const viewer = `<script>${"/* viewer */".repeat(10_000)}</script>`;
const reports = {
  "webpack-bundle-analyzer": `<!DOCTYPE html><title>Webpack Bundle Analyzer [29 Nov 2026 at 09:55]</title>${viewer}<script>
          window.chartData = [{"label":"main.js","isAsset":true,"statSize":61}];</script>`,
  "rollup-plugin-visualizer": `<!DOCTYPE html><title>Rollup Visualizer</title>${viewer}<script>
    const data = {"version":2,"tree":{"name":"root","children":[{"name":"assets/a.js"}]}};</script>`,
  "vite-bundle-analyzer": `<!DOCTYPE html>${viewer}<script>window.analyzeModule=[{"filename":"assets/index.js","label":"a"}];</script>`,
  "an older vite-bundle-analyzer": `<!DOCTYPE html>${viewer}<script>window.foamModule = [{"filename":"assets/index.js"}]</script>`,
  Sonda: `<!doctype html><title>Sonda report</title>${viewer}`,
};

describe("what nobody downloads", () => {
  test("compressed copies beside the file that they come from; one alone is what ships", async () => {
    const { others, notes } = await weighed({
      "app.js.gz": "z",
      "app.js.br": "z",
      "index.html.zst": "z",
      "data/model.bin.gz": "z",
      "data/terrain.br": "z",
      "data/app.js.gz": "z",
      "Build.wasm.gz": "z",
    });
    expect(others).toEqual(["Build.wasm.gz", "data/app.js.gz", "data/model.bin.gz", "data/terrain.br"]);
    expect(notes).toEqual([
      "Not weighed, since no page loads them: compressed copies (app.js.br, app.js.gz, index.html.zst)",
    ]);
  });

  test("maps and licences, and copies of them, also where the map itself is gone", async () => {
    const { others, notes } = await weighed({
      "app.css": "a{}",
      "app.css.map": JSON.stringify({ version: 3, sources: [], mappings: "" }),
      "app.js.map.gz": "z",
      "gone.js.map.br": "z",
      "app.js.LICENSE.txt": "MIT",
      "app.js.LICENSE.txt.gz": "z",
      "app.js.LEGAL.txt": "MIT",
      "3rdpartylicenses.txt": "MIT",
      "LICENSE.txt": "of the site itself",
    });
    expect(others).toEqual(["LICENSE.txt", "app.css"]);
    expect(notes).toEqual([
      expect.stringContaining(
        "licences and maps (3rdpartylicenses.txt, app.js.LEGAL.txt, app.js.LICENSE.txt.gz and 2 more)",
      ),
    ]);
  });

  test.each(Object.entries(reports))("a report of %s, whatever it is called", async (_, html) => {
    const { others, notes } = await weighed({
      "report.html": html,
      "stats.html": html,
      "admin/size.html": html,
    });
    expect(others).toEqual([]);
    expect(notes).toEqual([
      "Not weighed, since no page loads them: reports and stats of the build (admin/size.html, report.html, stats.html)",
    ]);
  });

  test.each([
    ["report.json", '[{"label":"main.js","isAsset":true,"statSize":61}]'],
    ["stats.json", '{\n  "version": 2,\n  "tree": {\n    "name": "root", "children": []}}'],
    ["bundle-analysis-stats.json", '[{"filename":"a.js","label":"a.js","parsedSize":1}]'],
    ["esbuild-meta.json", '{"inputs":{"a.js":{}},"outputs":{}}'],
    ["stats.json", '{"version": "5.1.0", "entrypoints": {}, "modules": []}'],
  ])("%s with %j", async (file, json) => {
    expect((await weighed({ [file]: json })).others).toEqual([]);
    expect((await weighed({ [file]: json, [`${file}.gz`]: "z" })).others).toEqual([]);
  });
});

describe("what is the site's own", () => {
  test.each([
    ["stats.html", `<title>Stats</title>${viewer}`],
    ["report.html", '<title>Webpack Bundle Analyzer</title> how to read window.chartData = [{"'],
    ["stats.json", '{"visitors": [1, 2]}'],
    ["meta.json", '{"title": "inputs and outputs"}'],
    ["meta.json", '{"inputs": ["a", "b"]}'],
    ["stats.json", '{"modules": ["a"]}'],
    ["report.json", '[{"label": "a", "value": 1}]'],
    ["data/stats.json", '{"version": 2, "name": "root"}'],
    ["map", "a"],
    [".well-known/assetlinks.json", "[]"],
  ])("%s: %j", async (file, text) => {
    const { others, notes } = await weighed({ [file]: text });
    expect(others).toEqual([file]);
    expect(notes.filter((note) => note.startsWith("Not weighed"))).toEqual([]);
  });
});

test("a report is no document of the app: what it loads is not initial, nor is its path a route", async () => {
  await using made = await temporaryFolder({ ...site, "stats.html": reports["rollup-plugin-visualizer"] });
  const bundle = await readBundle(made.path, { root: made.path });
  expect(bundle.groups?.map(({ name }) => name)).toEqual(["/"]);
  expect(bundleValue(bundle, "initial:js", "raw")).toBe(1);
});

test("a folder in which nothing else is is an error", async () => {
  await using made = await temporaryFolder({ "dist/stats.html": reports.Sonda, "dist/app.js.map": "{}" });
  await expect(readBundle(join(made.path, "dist"))).rejects.toMatchObject({
    message: expect.stringContaining("holds no file that ships"),
  });
});
