import { mkdtempDisposable, rm, writeFile, mkdir, cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { followDocuments } from "../../src/bundle/follow-documents.ts";
import { readBundle } from "../../src/bundle/index.ts";
import { outputFiles } from "../../src/bundle/output-files.ts";
import type { Bundle } from "../../src/types.ts";
import { otherNotes } from "./loading/site.ts";

const fixture = (name: string) => join(import.meta.dirname, "../fixtures/bundles", name);

/** Asset names by loading, the code only. */
function loading(bundle: Bundle): { initial: string[]; lazy: string[] } {
  const named = (kind: string) =>
    bundle.assets.filter((asset) => asset.loading === kind).map((asset) => asset.name);
  return { initial: named("initial"), lazy: named("lazy") };
}

async function folder(files: Record<string, string>) {
  const made = await mkdtempDisposable(join(tmpdir(), "bundle-"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(made.path, file)), { recursive: true });
    await writeFile(join(made.path, file), text);
  }
  return made;
}

test("a Vite build without a manifest is understood by its documents", async () => {
  const bundle = await readBundle(fixture("vite-plain"));
  expect(bundle.reader).toBe("directory");
  expect(loading(bundle)).toEqual({
    initial: ["assets/index-*.css", "assets/index-*.js", "early.js"],
    lazy: ["assets/chart-*.css", "assets/chart-*.js"],
  });
  expect(bundle.notes).toEqual([]);
  expect(bundle.assets.map(({ file, type }) => [file, type])).toContainEqual(["site.webmanifest", "json"]);
});

test("a Vite build with a manifest, under a base path, with two documents", async () => {
  const bundle = await readBundle(fixture("vite-manifest"));
  expect(bundle.reader).toBe("vite");
  expect(loading(bundle)).toEqual({
    initial: ["assets/index-*.js", "assets/index-*.js", "assets/main-*.css", "assets/main-*.js", "early.js"],
    lazy: ["assets/chart-*.css", "assets/chart-*.js"],
  });
  expect(bundle.notes).toEqual([]);
  expect(bundle.assets.filter(({ file }) => file.endsWith(".map") || file.startsWith("."))).toEqual([]);
});

test("documents and manifest of one build agree, and a manifest suffices without documents", async () => {
  await using copy = await mkdtempDisposable(join(tmpdir(), "bundle-"));
  await cp(fixture("vite-manifest"), copy.path, { recursive: true });
  const whole = loading(await readBundle(copy.path));
  await rm(join(copy.path, "index.html"));
  await rm(join(copy.path, "help/index.html"));
  const { initial, lazy } = loading(await readBundle(copy.path));
  expect(initial).toEqual(whole.initial.filter((name) => name !== "early.js"));
  expect(lazy).toEqual([...whole.lazy, "early.js"]);
  await cp(fixture("vite-manifest"), copy.path, { recursive: true });
  await rm(join(copy.path, ".vite"), { recursive: true });
  const plain = await readBundle(copy.path);
  expect(plain.reader).toBe("directory");
  expect(loading(plain)).toEqual(whole);
});

test("a manifest that is broken or names no entry is noted, and the documents are read", async () => {
  for (const text of ["{", "[]", "{}", '{"a":{}}', '{"a":{"file":"b.js"}}']) {
    await using made = await folder({
      ".vite/manifest.json": text,
      "index.html": '<script src="/a.js"></script>',
      "a.js": "1",
      "b.js": "2",
    });
    const bundle = await readBundle(made.path);
    expect(loading(bundle)).toEqual({ initial: ["a.js"], lazy: ["b.js"] });
    expect(otherNotes(bundle)).toMatchObject([{ level: "warn", text: /manifest\.json is not used/ }]);
  }
});

test("a manifest without entries is as Vite writes it where all pages load one module", async () => {
  const page = '<script type="module" src="/assets/main.js"></script>';
  await using made = await folder({
    ".vite/manifest.json": '{"_main.js":{"file":"assets/main.js","name":"main"}}',
    "index.html": page,
    "about.html": page,
    "assets/main.js": "1",
    "assets/other.js": "2",
  });
  const bundle = await readBundle(made.path);
  expect(loading(bundle)).toEqual({ initial: ["assets/main.js"], lazy: ["assets/other.js"] });
  expect(otherNotes(bundle)).toEqual([]);
});

test("a file that a manifest names and that is not there is noted", async () => {
  const manifest = { "a.html": { file: "a.js", isEntry: true, imports: ["a.html", "gone"], css: ["a.css"] } };
  await using made = await folder({ ".vite/manifest.json": JSON.stringify(manifest), "a.js": "1" });
  const bundle = await readBundle(made.path);
  expect(loading(bundle).initial).toEqual(["a.js"]);
  expect(bundle.notes.map(({ text }) => text)).toEqual([
    ".vite/manifest.json names a.css, which is not in the output folder",
    ".vite/manifest.json names gone, which is not in the output folder",
  ]);
});

test("a file that Rollup wrote and that is not there is noted", async () => {
  const chunks = [
    { file: "main.js", name: "main", isEntry: true, isDynamicEntry: false, imports: ["part.js"] },
    { file: "part.js", name: "part", isEntry: false, isDynamicEntry: false, imports: [] },
  ];
  await using made = await folder({ ".budget-check/chunks.json": JSON.stringify(chunks), "main.js": "1" });
  const bundle = await readBundle(made.path);
  expect(bundle.reader).toBe("rollup");
  expect(bundle.notes.map(({ text }) => text)).toEqual([
    "The build names part.js, which is not in the output folder",
  ]);
});

test("an entry that is also imported on demand is initial only where no document says otherwise", async () => {
  const manifest = {
    start: { file: "start.js", isEntry: true },
    page: { file: "page.js", isEntry: true, isDynamicEntry: true },
  };
  const files = { ".vite/manifest.json": JSON.stringify(manifest), "start.js": "1", "page.js": "2" };
  await using alone = await folder(files);
  expect(loading(await readBundle(alone.path)).initial).toEqual(["page.js", "start.js"]);
  await using site = await folder({ ...files, "index.html": '<script src="start.js"></script>' });
  expect(loading(await readBundle(site.path))).toEqual({ initial: ["start.js"], lazy: ["page.js"] });
});

test("webpack: classic scripts with hashes, chunks by number", async () => {
  const bundle = await readBundle(fixture("webpack"));
  expect(loading(bundle)).toEqual({
    initial: ["static/css/main.*.css", "static/js/main.*.js", "static/js/runtime.*.js"],
    lazy: ["static/css/469.*.chunk.css", "static/js/469.*.chunk.js"],
  });
});

test("plain HTML: base, import map, inline module, @import, and what a browser does not load", async () => {
  const bundle = await readBundle(fixture("plain"));
  expect(loading(bundle)).toEqual({
    initial: [
      "css/guide.css",
      "css/reset.css",
      "css/site.css",
      "js/classic.js",
      "js/guide.mjs",
      "js/lib/format.js",
      "js/side-effect.js",
      "js/start.js",
    ],
    lazy: ["css/contrast.css", "css/noscript.css", "js/later.js"],
  });
  expect(bundle.assets.find(({ file }) => file === "js/old.js")?.loading).toBe("nomodule");
  expect(bundle.notes).toEqual([]);
});

test("a page without scripts has exactly no initial JS", async () => {
  await using made = await folder({ "index.html": "<h1>Hi</h1>", "sw.js": "1" });
  const bundle = await readBundle(made.path);
  expect(loading(bundle)).toEqual({ initial: [], lazy: ["sw.js"] });
  expect(bundle.notes).toEqual([]);
});

test("where nothing tells what is initial, all of it is, and a note says so", async () => {
  await using library = await folder({ "index.js": "1", "style.css": "a{}" });
  const bare = await readBundle(library.path);
  expect(loading(bare).initial).toEqual(["index.js", "style.css"]);
  expect(bare.notes).toMatchObject([{ level: "info", text: /^No document tells/ }]);

  await using elsewhere = await folder({ "index.html": '<script src="/gone.js"></script>', "a.js": "1" });
  const lost = await readBundle(elsewhere.path);
  expect(loading(lost).initial).toEqual(["a.js"]);
  expect(lost.notes.map(({ text }) => text)).toEqual([
    "Pages load files that are not in the output folder: gone.js",
    "No script that the pages load was found in the output folder: all JS and CSS counts as initial",
  ]);
});

test("a file that one page preloads and another runs is followed by the import map of the other", async () => {
  await using made = await folder({
    "a.html": '<link rel="preload" as="script" href="/a.js">',
    "b.html": `<script type="importmap">{"imports":{"b":"./lib/b.js"}}</script><script type="module" src="/a.js"></script>`,
    "a.js": 'import "b"',
    "lib/b.js": "1",
    "b.js": "2",
  });
  expect(loading(await readBundle(made.path))).toEqual({ initial: ["a.js", "lib/b.js"], lazy: ["b.js"] });
});

test("an inline script's import() runs as the page loads", async () => {
  await using made = await folder({
    "index.html": '<script>Promise.all([import("./start.js"), import("./app.js")]).then(go)</script>',
    "start.js": "export const a = () => import('./later.js')",
    "app.js": "1",
    "later.js": "2",
  });
  expect(loading(await readBundle(made.path))).toEqual({
    initial: ["app.js", "start.js"],
    lazy: ["later.js"],
  });
});

test("an aborted reading stops", async () => {
  await expect(readBundle(fixture("webpack"), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});

test("reading many documents stops where it is interrupted meanwhile", async () => {
  const pages = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.html`, "<p>"]));
  await using made = await folder(pages);
  const interruption = new AbortController();
  const output = outputFiles(made.path, Object.keys(pages));
  const reading = followDocuments(output, interruption.signal);
  setImmediate(() => interruption.abort());
  await expect(reading).rejects.toThrow(/abort/i);
});
