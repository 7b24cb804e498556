import { expect, test } from "vitest";
import { filesOf, notesOf, raw, readSite } from "./site.ts";

const app = { "js/app.js": "app()", "js/other.js": "other()" };

test("single-spa: what System.import names is found in the import map, and what it registers follows", async () => {
  const map = '{"imports":{"@acme/root":"/acme-root.js","@acme/":"/apps/"}}';
  const files = {
    "acme-root.js": 'System.register(["./shared.js", "@acme/nav.js"], () => ({}))',
    "shared.js": "System.register([], () => ({}))",
    "apps/nav.js": 'System.register("nav", [], () => ({ execute() { System.import("./cart.js"); } }))',
    "apps/cart.js": "System.register([], () => ({}))",
    "system.js": "/* SystemJS */",
  };
  const inline = `<script type="systemjs-importmap">${map}</script>`;
  const start = `<script src="/system.js"></script><script>System.import("@acme/root");</script>`;
  for (const bundle of [
    await readSite({ ...files, "index.html": inline + start }),
    await readSite({
      ...files,
      "map.json": map,
      "index.html": `<script type="systemjs-importmap" src="/map.json"></script>${start}`,
    }),
  ]) {
    expect(filesOf(bundle, "initial")).toEqual(["acme-root.js", "apps/nav.js", "shared.js", "system.js"]);
    expect(filesOf(bundle, "lazy")).toEqual(["apps/cart.js"]);
  }
});

test("a module of SystemJS by its type", async () => {
  const bundle = await readSite({
    ...app,
    "index.html": '<script type="systemjs-module" src="/js/app.js"></script>',
  });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
});

test("RequireJS: data-main, paths, folders, packages in one file, and what is required later", async () => {
  const bundle = await readSite({
    "index.html": '<script data-main="js/main" src="js/require.js"></script>',
    "js/require.js": "/* RequireJS */",
    "js/main.js": `require.config({ paths: { jquery: "lib/jquery.min", views: "../ui" } });
      require(["jquery", "app/start", "text!app/page.html"], function ($, start) { start(); });`,
    "js/lib/jquery.min.js": 'define("jquery", [], function () {})',
    "js/app/start.js": 'define(["./model", "views/list", "exports"], function (model) {})',
    "js/app/model.js": 'define(function (require) { var util = require("app/util"); })',
    "js/app/util.js":
      'define("app/util", ["app/inside"], function () {}); define("app/inside", [], function () {})',
    "ui/list.js": "define({})",
    "js/text.js": "define({ load: function () {} })",
    "js/unused.js": "define({})",
  });
  expect(filesOf(bundle, "lazy")).toEqual(["js/unused.js"]);
  expect(notesOf(bundle)).toEqual([]);
});

test("RequireJS by a script in the page, with a base of its own", async () => {
  const bundle = await readSite({
    "index.html": `<script src="https://cdn.example.com/require.js"></script>
      <script>require.config({ baseUrl: "/js" }); require(["app"], function () {});</script>`,
    ...app,
  });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
});

test.each([
  [
    "a script element",
    `const s = document.createElement("script"); s.src = "/js/app.js"; document.head.append(s);`,
  ],
  [
    "an address in parts",
    "const s = document.createElement('script'); s.src = `${base}/js/app.js?v=1`; go(s);",
  ],
  ["document.write", String.raw`document.write('<script src="/js/app.js"><\/script>')`],
  ["document.write in parts", `document.write("<scr" + "ipt src='/js/app.js'></scr" + "ipt>")`],
  ["escaped slashes", String.raw`load({ "url": "\/js\/app.js" })`],
  ["a loader's function", `$.getScript("js/app.js", start)`],
  ["a list", `LazyLoad.js(["js/app.js"])`],
])("an inline script names what it loads: %s", async (_, code) => {
  const bundle = await readSite({ ...app, "index.html": `<script>${code}</script>` });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
  expect(notesOf(bundle)).toEqual([
    "js/app.js counts as initial: named by an inline script, which is taken to load it as the page loads",
  ]);
});

test.each([
  ["a template without parts", "import(`/js/app.js`)"],
  ["a template", "import(`${base}/js/app.js`)"],
  ["a template with a name", "import(`./js/a${name}.js`)"],
])("inline import() of %s", async (_, code) => {
  for (const type of ["", ' type="module"']) {
    const bundle = await readSite({ ...app, "index.html": `<script${type}>${code}</script>` });
    expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
  }
});

test.each([
  [
    '<script type="0123abcd-text/javascript" src="/js/app.js"></script>',
    'a script of type "0123abcd-text/javascript"',
  ],
  ['<script type="text/rocketscript" data-rocket-src="/js/app.js"></script>', "a script's data-rocket-src"],
  ['<script type="text/plain" data-src="/js/app.js"></script>', "a script's data-src"],
  ['<script type="text/partytown" src="/js/app.js"></script>', 'a script of type "text/partytown"'],
])("a script that a loader will run: %s", async (html, looks) => {
  const bundle = await readSite({ ...app, "index.html": html });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
  expect(notesOf(bundle)).toEqual([
    `js/app.js counts as initial: named by ${looks}, which is taken to load it as the page loads`,
  ]);
});

test("a small script of the output that appends others is followed, a bundler's runtime is not", async () => {
  const append = 'var s = document.createElement("script"); s.src = "/js/app.js"; document.head.append(s);';
  const page = { ...app, "index.html": '<script src="/loader.js"></script>' };
  const bundle = await readSite({ ...page, "loader.js": append });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js", "loader.js"]);
  for (const code of [`self.webpackChunkapp = []; ${append}`, append + "x();".repeat(5_000)])
    expect(filesOf(await readSite({ ...page, "loader.js": code }), "initial")).toEqual(["loader.js"]);
});

const unclear = 'const s = document.createElement("script"); s.src = config.base + config.name; go(s);';

test("where a page loads what its text does not name, whatever nothing else loads counts, and a note says which", async () => {
  const bundle = await readSite({
    "index.html": `<script src="/vendor.js"></script><script>${unclear}</script>`,
    "vendor.js": 'later = () => import("./later.js")',
    "later.js": "1",
    "app.js": "2",
    "sw.js": "3",
  });
  expect(filesOf(bundle, "initial")).toEqual(["app.js", "vendor.js"]);
  // A base that names all that it loads is told in another way.
  expect(bundle.initialBy).toBe("pages-and-rest");
  expect(raw(bundle, "initial:js")).toBe(34 + 1 + unclear.length);
  expect(notesOf(bundle)).toEqual([
    "index.html may load more than its text says (a script element that is made by script): app.js, which nothing else loads, counts as initial",
  ]);
});

test("where nothing at all is understood, all of it counts", async () => {
  for (const code of [unclear, "import(location.hash)", "System.import(name)", "import(`${name}`)"]) {
    const bundle = await readSite({ ...app, "index.html": `<script>${code}</script>` });
    expect(filesOf(bundle, "initial"), code).toEqual(["js/app.js", "js/other.js"]);
    expect(bundle.initialBy).toBe("everything");
  }
});

test("names in data and in a bundler's runtime are no reason to load them", async () => {
  for (const code of [
    // Gatsby's map of all pages
    `/*<![CDATA[*/window.pagePath="/";window.___chunkMapping={"app":["/app.js"],"other":["/js/other.js"]};/*]]>*/`,
    `self.webpackChunkapp = []; var map = ["js/other.js"]; var s = document.createElement("script"); s.src = u(0);`,
    'const __vite__mapDeps=(i,d=["js/other.js"])=>i.map((i)=>d[i]);',
  ]) {
    const bundle = await readSite({
      ...app,
      "index.html": `<script src="/js/app.js"></script><script>${code}</script>`,
    });
    expect(filesOf(bundle, "initial"), code).toEqual(["js/app.js"]);
  }
});

test("an onload attribute is code too", async () => {
  const bundle = await readSite({ ...app, "index.html": `<body onload="load('/js/app.js')"><h1>Hi</h1>` });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
});

test("tags of other sites, and what is registered as a service worker, leave an app as it is", async () => {
  const tag = `(function(w,d,s){var f=d.getElementsByTagName(s)[0],j=d.createElement("script");j.src='https://www.googletagmanager.com/gtm.js?id=1';f.before(j)})(window,document,'script');`;
  const worker = `if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js"); new Workbox("/sw.js");`;
  const year = "document.write(new Date().getFullYear())";
  const bundle = await readSite({
    "index.html": `<script src="/js/app.js"></script><script>${tag}</script><script>${worker}</script><script>${year}</script>`,
    ...app,
    "sw.js": "1",
  });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
  expect(notesOf(bundle)).toEqual([]);
});

test("inline code is initial JS: of modules, of classic scripts, of data addresses; data is none", async () => {
  const code = `console.log(${JSON.stringify("x".repeat(400_000))})`;
  const inline = async (html: string) => raw(await readSite({ "index.html": html }), "initial:js");
  expect(await inline(`<script type="module">${code}</script>`)).toBe(code.length);
  expect(await inline(`<script>${code}</script><script>${code}</script>`)).toBe(2 * code.length + 1);
  expect(await inline(`<script src="data:text/javascript,go()"></script>`)).toBe(4);
  expect(await inline(`<script src="data:text/javascript;base64,Z28oKQ=="></script>`)).toBe(4);
  for (const data of [
    '<script type="application/json">{"a":1}</script>',
    '<script>self.__next_f.push([1,"flight"])</script>',
    '<script>window.__DATA__ = {"a": [1, 2]};</script>',
    String.raw`<script>window.__VP_HASH_MAP__=JSON.parse("{\"a.md\":\"x\"}");window.b=JSON.parse("1");</script>`,
    `<script>/*<![CDATA[*/window.pagePath="/a;b";window.chunks={"a":["/a.js"]};/*]]>*/</script>`,
    `<script type="text/template">${code}</script>`,
  ])
    expect(await inline(data), data).toBe(0);
  for (const [some, bytes] of [
    ["window.a = b;", 13],
    ['window.a = {"b": 1}; start()', 28],
    ['a.push("b", c)', 14],
    ['a = JSON.parse("1", b)', 22],
  ] as const)
    expect(await inline(`<script>${some}</script>`), some).toBe(bytes);
});

test("a document in which all is inline decides, and its code counts where others do not tell as well", async () => {
  const single = await readSite({ "index.html": `<script type="module">start()</script>`, "robots.txt": "" });
  expect([single.initialBy, raw(single, "initial:js")]).toEqual(["pages", 7]);
  const unknown = await readSite({ ...app, "index.html": `<script type="module">start()</script>` });
  expect([unknown.initialBy, raw(unknown, "initial:js")]).toEqual(["everything", 5 + 7 + 7]);
});

test("a short comment is a whole one: the script behind it is loaded", async () => {
  for (const comment of ["<!-->", "<!--->", "<!-- x --!>"]) {
    const bundle = await readSite({ ...app, "index.html": `${comment}<script src="/js/app.js"></script>` });
    expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
    expect(bundle.initialBy).toBe("pages");
  }
});
