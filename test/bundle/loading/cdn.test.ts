import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import webpack from "webpack";
import { readBundle } from "../../../src/bundle/index.ts";
import { filesOf, notesOf, readSite } from "./site.ts";

/** A build by webpack 5 for a CDN, with a document whose tags name the files as html-webpack-plugin does. */
async function buildForCdn(publicPath: string, filename: string) {
  const made = await mkdtempDisposable(join(tmpdir(), "cdn-"));
  const sources = {
    "src/main.js": 'document.title = "main"; document.onclick = () => import("./later.js");',
    "src/later.js": 'console.log("later");',
  };
  for (const [file, text] of Object.entries(sources)) {
    await mkdir(dirname(join(made.path, file)), { recursive: true });
    await writeFile(join(made.path, file), text);
  }
  const compiler = webpack({
    mode: "production",
    context: made.path,
    entry: { main: "./src/main.js" },
    output: {
      path: join(made.path, "dist"),
      publicPath,
      filename,
      chunkFilename: filename.replace("[name]", "chunk-[id]"),
    },
  });
  const names = await new Promise<string[]>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(String(stats)));
      const assets = stats?.toJson().entrypoints?.["main"]?.assets ?? [];
      compiler.close(() => resolve(assets.map(({ name }) => name)));
    });
  });
  const tags = names.map((name) => `<script defer src="${publicPath}${name}"></script>`).join("");
  await writeFile(join(made.path, "dist/index.html"), `<!doctype html><head>${tags}</head>`);
  return { made, names, bundle: await readBundle(join(made.path, "dist")) };
}

const cdn = "https://cdn.example.com/shop/";

test.each([
  "[name].js",
  "[name].min.js",
  "v12/[name].js",
  "[name].[contenthash:6].js",
  "[name].[contenthash:7].js",
  "[name].[contenthash:12].js",
  "[name].[contenthash].js",
])("webpack for a CDN, %s: what the document loads is initial, the chunk is not", async (filename) => {
  const { made, names, bundle } = await buildForCdn(cdn, filename);
  await using _ = made;
  expect(names).toHaveLength(1);
  expect(filesOf(bundle, "initial")).toEqual(names);
  expect(filesOf(bundle, "lazy")).toHaveLength(1);
  expect(bundle.initialBy).toBe("pages");
  expect(notesOf(bundle)).toEqual([]);
});

const module = { "main.js": 'import "./vendor.js"', "vendor.js": "1", "later.js": "2" };

test.each([
  ["a base of another origin", `<base href="${cdn}"><script type="module" src="main.js"></script>`],
  ["without a scheme", '<script type="module" src="//cdn.example.com/main.js"></script>'],
  ["a version in the path", `<script type="module" src="${cdn}v12/main.js?v=3"></script>`],
  [
    "a base path as well",
    '<base href="https://static.example.com/a/b/"><script type="module" src="../b/main.js"></script>',
  ],
])("%s: the files of the output are found by the end of their address", async (_, html) => {
  const bundle = await readSite({ ...module, "index.html": html });
  expect(filesOf(bundle, "initial")).toEqual(["main.js", "vendor.js"]);
  expect(filesOf(bundle, "lazy")).toEqual(["later.js"]);
});

test("a file that pages have from their own origin is not the one of that name on another", async () => {
  const bundle = await readSite({
    "index.html":
      '<script src="/main.js"></script><link rel="prefetch" href="/analytics.js"><script src="https://stats.example.com/analytics.js"></script>',
    "main.js": "1",
    "analytics.js": "2",
  });
  expect(filesOf(bundle, "initial")).toEqual(["main.js"]);
});

test("what another site's script is called says nothing of files in folders", async () => {
  const bundle = await readSite({
    "index.html":
      '<script src="/main.js"></script><script src="https://stats.example.com/a/tag.js"></script>',
    "main.js": "1",
    "lib/tag.js": "2",
  });
  expect(filesOf(bundle, "lazy")).toEqual(["lib/tag.js"]);
});

test("modules on a CDN import one another there, by an import map too", async () => {
  const bundle = await readSite({
    "index.html": `<script type="importmap">{"imports":{"${cdn}vendor-1.js":"${cdn}vendor-2.js"}}</script><script type="module" src="${cdn}main.js"></script>`,
    "main.js": 'import "./vendor-1.js"',
    "vendor-2.js": "1",
    "other.js": "2",
  });
  expect(filesOf(bundle, "initial")).toEqual(["main.js", "vendor-2.js"]);
  expect(notesOf(bundle)).toEqual([]);
});

test("what a page has from a CDN is its own, though another page has it from the site", async () => {
  const bundle = await readSite({
    "a.html": `<script type="module" src="${cdn}main.js"></script><script src="${cdn}early-D26K0KKW.js"></script>`,
    "b.html": '<script src="/vendor.js"></script><script src="/early-D26K0KKW.js"></script>',
    "main.js": 'import "./vendor.js"',
    "vendor.js": "1",
    "early-D26K0KKW.js": "2",
  });
  expect(bundle.groups?.map(({ files }) => files)).toEqual([
    ["early-D26K0KKW.js", "main.js", "vendor.js"],
    ["early-D26K0KKW.js", "vendor.js"],
  ]);
});
