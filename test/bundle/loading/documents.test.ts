import { expect, test } from "vitest";
import { filesOf, notesOf, raw, readSite } from "./site.ts";

const assets = {
  "assets/application-1a2b3c4d.js": "app()",
  "assets/admin.js": "admin()",
  "assets/a.css": "a{}",
};
const errorPage = "<!doctype html><title>Error</title><style>h1 { color: red }</style><h1>Sorry</h1>";
const visualizer = `<title>Rollup Visualizer</title><script>const data = {"version":2,"tree":{"name":"root"},"nodeParts":{},"nodeMetas":{}};${"draw();".repeat(9_000)}</script>`;
const titled = `<html><head><title>Sonda report</title></head><script>${"draw();".repeat(9_000)}</script>`;
const analyzer = `<title>app [29 Nov 2026]</title><script>window.chartData = [{"label":"main.js"}];</script><script>${"draw();".repeat(9_000)}</script>`;

test("error pages without scripts do not decide: all of a server-rendered app's code counts", async () => {
  const bundle = await readSite({
    ...assets,
    "404.html": errorPage,
    "422.html": errorPage,
    "500.html": errorPage,
  });
  expect(filesOf(bundle, "initial")).toEqual([
    "assets/a.css",
    "assets/admin.js",
    "assets/application-1a2b3c4d.js",
  ]);
  expect(bundle.initialBy).toBe("everything");
  expect(notesOf(bundle)).toEqual([
    "No page loads assets/admin.js, assets/application-1a2b3c4d.js in a way that is understood: all JS and CSS counts as initial",
  ]);
});

test.each([
  ["a maintenance page", { "maintenance.html": errorPage }],
  [
    "a page with another site's script",
    { "about.html": '<script src="https://www.example.com/tag.js"></script>' },
  ],
  ["a page with a tag of its own", { "offline.html": "<script>document.title = 1</script>" }],
])("%s does not decide either", async (_, pages) => {
  const bundle = await readSite({ ...assets, ...pages });
  expect(filesOf(bundle, "initial")).toHaveLength(3);
  expect(bundle.initialBy).toBe("everything");
});

test("a tool's report is not a page, alone or next to the app's", async () => {
  for (const report of [visualizer, visualizer.replace("Rollup Visualizer", "My app"), analyzer, titled]) {
    const alone = await readSite({ ...assets, "stats.html": report });
    expect(notesOf(alone)).toEqual([
      "Not weighed, since no page loads them: reports and stats of the build (stats.html)",
      "No document tells what loads first: all JS and CSS counts as initial",
    ]);
    const bundle = await readSite({
      ...assets,
      "stats.html": report,
      "index.html": '<script src="/assets/application-1a2b3c4d.js"></script>',
    });
    expect(raw(bundle, "initial:js")).toBe(5);
    expect(bundle.groups?.map(({ name }) => name)).toEqual(["/"]);
  }
});

test("an error page with the app's scripts decides, as a fallback of a single-page app does", async () => {
  const bundle = await readSite({
    "404.html": '<script type="module" src="/main.js"></script>',
    "main.js": 'import("./later.js")',
    "later.js": "1",
  });
  expect(filesOf(bundle, "lazy")).toEqual(["later.js"]);
});

test("a service worker alone is no reason to doubt a page without scripts", async () => {
  for (const [file, code] of [
    ["sw.js", "1"],
    ["my-worker.js", 'self.addEventListener("fetch", () => {}); self.skipWaiting()'],
    ["firebase-messaging-sw.js", "importScripts('https://www.gstatic.com/firebase.js')"],
  ] as const) {
    const bundle = await readSite({ "index.html": "<h1>Hi</h1>", [file]: code });
    expect(raw(bundle, "initial:js")).toBe(0);
    expect(notesOf(bundle)).toEqual([]);
  }
  const app = await readSite({ "index.html": "<h1>Hi</h1>", "app.js": "document.title = self.registration" });
  expect(filesOf(app, "initial")).toEqual(["app.js"]);
});

test.each([
  ["UTF-16, little endian", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16, big endian", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-8 with a byte order mark", (text: string) => Buffer.from(`\ufeff${text}`)],
])("documents, scripts, styles and manifests in %s", async (_, encode) => {
  const files = {
    "main.js": encode('import "./part.js"'),
    "part.js": "part()",
    "a.css": encode('@import "b.css"'),
    "b.css": "b{}",
    "later.js": "later()",
  };
  const html = encode("<link rel=stylesheet href=a.css><script type=module src=main.js></script>");
  const bundle = await readSite({ ...files, "about.html": html, "index.html": "<h1>Hi</h1>" });
  expect(filesOf(bundle, "lazy")).toEqual(["later.js"]);
  const manifest = encode(
    '{"main.js":{"file":"main.js","isEntry":true,"imports":["part.js"],"css":["a.css","b.css"]},"part.js":{"file":"part.js"}}',
  );
  const served = await readSite({ ...files, ".vite/manifest.json": manifest });
  expect(served.reader).toBe("vite");
  expect(filesOf(served, "lazy")).toEqual(["later.js"]);
});

test("two documents for one path are ambiguous where their own scripts differ", async () => {
  const bundle = await readSite({
    "a.html": "<script>a()</script>",
    "a/index.html": "<script>other()</script>",
  });
  expect(raw(bundle, "route:/a")).toMatchObject({
    missing: '"route:/a" names 2 pages: write "route:a.html" or "route:a/index.html"',
  });
});

test("what a page loads as code is code, whatever it is called", async () => {
  const bundle = await readSite({
    "index.html":
      '<link rel=stylesheet href="/theme"><script src="/main"></script><script type=module src="app.jsx"></script>',
    main: "main()",
    theme: '@import "more.css"',
    "more.css": "m{}",
    "app.jsx": 'import "./part.tsx"; import data from "./data.json" with { type: "json" }',
    "part.tsx": "part()",
    "data.json": "{}",
    "other.js": "other()",
    "notes.txt": "",
  });
  expect(filesOf(bundle, "initial")).toEqual(["app.jsx", "main", "more.css", "part.tsx", "theme"]);
  expect(filesOf(bundle, "lazy")).toEqual(["other.js"]);
  const bytes = (...files: string[]) =>
    bundle.assets.filter(({ file }) => files.includes(file)).reduce((sum, asset) => sum + asset.raw, 0);
  expect(raw(bundle, "initial:js")).toBe(bytes("app.jsx", "main", "part.tsx"));
  expect(raw(bundle, "initial:css")).toBe(bytes("theme", "more.css"));
  expect(raw(bundle, "total:other")).toBe(0);
});

test("XHTML: an element that ends in its own tag does not hold those that follow", async () => {
  const bundle = await readSite({
    "index.xhtml":
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/><script src="b.js" /></head></html>',
    "a.js": "a()",
    "b.js": "b()",
    "c.js": "c()",
  });
  expect(filesOf(bundle, "initial")).toEqual(["a.js", "b.js"]);
});

test("what stands before a page's base is relative to the page", async () => {
  const page = (name: string) =>
    `<link rel=modulepreload href=${name}.js><link rel=stylesheet href=${name}.css>`;
  const files = ["a", "b", "en/a", "en/b", "fr/a", "fr/b"].flatMap((name) => [
    [`${name}.js`, "1"],
    [`${name}.css`, "2"],
  ]);
  const html = `<script src=c.js></script>${page("a")}<base href="/">${page("b")}<script src=d.js></script>`;
  const bundle = await readSite({
    ...Object.fromEntries(files),
    "en/c.js": "",
    "fr/c.js": "",
    "d.js": "",
    "en/index.html": html,
    "fr/index.html": html,
  });
  const loads = bundle.groups?.map(({ name, files: loaded }) => [name, loaded]);
  expect(loads).toEqual(
    ["en", "fr"].map((name) => [
      `/${name}`,
      ["b.css", "b.js", "d.js", `${name}/a.css`, `${name}/a.js`, `${name}/c.js`],
    ]),
  );
});

test("a document that is too large to be read loads all that it may, also what others load", async () => {
  const large = `<script src="app.js"></script><!--${"x".repeat(33_000_000)}-->`;
  const bundle = await readSite({
    "index.html": large,
    "about.html": '<script src="app.js"></script>',
    "app.js": "app()",
    "a.css": "a{}",
  });
  expect(raw(bundle, "route:/")).toBe(5 + 3);
  expect(raw(bundle, "route:/about")).toBe(5);
  expect(notesOf(bundle)).toEqual([
    "Documents of over 32 MB are not read: for index.html all JS and CSS counts as initial, without the scripts in the document itself",
  ]);
});

test("a script that is too large to be read may import whatever nothing else loads", async () => {
  const bundle = await readSite({
    "index.html": '<script type=module src="app.js"></script>',
    "app.js": `import "./part.js";/*${"x".repeat(33_000_000)}*/`,
    "part.js": "part()",
  });
  expect(filesOf(bundle, "initial")).toEqual(["app.js", "part.js"]);
});
