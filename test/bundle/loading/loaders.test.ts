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
  ["a worker", `new Worker(new URL("./js/app.js", location))`],
  ["code that is run", `fetch("/js/app.js").then((r) => r.text()).then(eval)`],
  ["the end of an address", `s = document.createElement("script"); s.src = base + "/app.js"; go(s);`],
  ["an address cut in two", `s = document.createElement("script"); s.src = "/js/ap" + "p.js"; go(s);`],
  ["an element that is there", `loader.src = "/js/app.js"`],
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
  ["texts that are put together", 'import("./js/a" + name + ".js")'],
  ["a text and what a call gives", "import('/js/' + names.at(0) + `${suffix}`)"],
])("inline import() of %s", async (_, code) => {
  for (const type of ["", ' type="module"']) {
    const bundle = await readSite({ ...app, "index.html": `<script${type}>${code}</script>` });
    expect(filesOf(bundle, "initial")).toContain("js/app.js");
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
  // `initialBy` differs from that of a base whose pages name everything that they load.
  expect(bundle.initialBy).toBe("pages-and-rest");
  expect(raw(bundle, "initial:js")).toBe(34 + 1 + unclear.length);
  expect(notesOf(bundle)).toEqual([
    "index.html may load more than its text says (a script element that is made by script): app.js, which nothing else loads, counts as initial",
  ]);
});

test.each([
  [
    "the element's name is a parameter",
    `(function (d, t, p) { var s = d.createElement(t); s.src = p + v + ".js"; d.head.append(s); })(document, "script", "/js/app-")`,
  ],
  ["its properties are assigned", "Object.assign(document.createElement('script'), { src, async: true })"],
  ["it is written in parts", `document.write("<scr" + "ipt src='" + src + "'></scr" + "ipt>")`],
  ["it is a fragment", "body.append(range.createContextualFragment(`<script src=${src}></script>`))"],
  ["its code is fetched", "fetch(src).then((r) => r.text()).then((code) => new Function(code)())"],
  [
    "its code is fetched and waited for",
    `x = new XMLHttpRequest(); x.open("GET", src, false); x.send(); eval(x.responseText)`,
  ],
  ["it is a worker", "new SharedWorker(src)"],
  ["it is a worklet", "CSS.paintWorklet.addModule(src)"],
  ["a library loads it", "$.getScript(src)"],
  [
    "only the end of its address is known, and no file has it",
    `s = document.createElement("script"); s.src = base + "/other.js"; go(s)`,
  ],
  ["another import is spelled out", `import("/vendor.js"); import(src)`],
  ["another site is named", `const api = "https://api.example.com/"; import(src)`],
])("a page that does not name the script that it loads: %s", async (_, code) => {
  const bundle = await readSite({
    "index.html": `<script src="/vendor.js"></script><script>${code.replaceAll("</script>", String.raw`<\/script>`)}</script>`,
    "vendor.js": "vendor()",
    "js/app.js": "app()",
  });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js", "vendor.js"]);
  expect(bundle.initialBy).toBe("pages-and-rest");
});

test.each([
  [
    "an image's address, with a script looked for",
    `i = document.createElement("img"); i.src = u; document.getElementsByTagName("script")[0].before(i)`,
  ],
  ["a worker of the page's own code", "new Worker(URL.createObjectURL(new Blob([code])))"],
  ["what is fetched without being run", "fetch(u).then((r) => r.json()).then(show)"],
  ["another page", `l = document.querySelector('link[rel="stylesheet"]'); location.href = next`],
  ["import() on another site", "import('https://esm.example/' + name)"],
])("a page that loads no script of the output: %s", async (_, code) => {
  const html = `<script src="/js/app.js"></script><script>${code}</script>`;
  const bundle = await readSite({ ...app, "a.css": "a{}", "index.html": html });
  expect(filesOf(bundle, "initial")).toEqual(["js/app.js"]);
  expect(notesOf(bundle)).toEqual([]);
});

test("a stylesheet that a script adds: by its name, and where that is not told, whatever nothing else loads", async () => {
  const add = (url: string) => `l = document.createElement("link"); l.rel = "stylesheet"; l.href = ${url};`;
  const files = { ...app, "a.css": "a{}", "b.css": "b{}" };
  const page = (url: string) =>
    `<link rel=stylesheet href=a.css><script src=js/app.js></script><script>${add(url)}</script>`;
  const named = await readSite({ ...files, "c.css": "c{}", "index.html": page('"/b.css"') });
  expect(filesOf(named, "initial")).toEqual(["a.css", "b.css", "js/app.js"]);
  const unnamed = await readSite({ ...files, "index.html": page("config.theme") });
  expect(filesOf(unnamed, "initial")).toEqual(["a.css", "b.css", "js/app.js"]);
  expect(filesOf(unnamed, "lazy")).toEqual(["js/other.js"]);
});

test("a small script that loads what the page's data names: whatever nothing else loads counts", async () => {
  const boot = 'for (const a of ASSETS) { const s = document.createElement("script"); s.src = a; go(s); }';
  for (const type of ["", " type=module"]) {
    const html = `<script>window.ASSETS = ["/js/app.js"]</script><script src="/boot.js"${type}></script>`;
    const bundle = await readSite({
      "index.html": html,
      "boot.js": boot,
      "js/app.js": "app()",
      "vendor.js": "import('./x.js')",
    });
    expect(filesOf(bundle, "initial")).toEqual(["boot.js", "js/app.js", "vendor.js"]);
  }
  // A library that loads what the page's own code calls.
  const html = '<script src="/boot.js"></script><script>boot("/js/app.js")</script>';
  const called = await readSite({ ...app, "index.html": html, "boot.js": boot });
  expect(filesOf(called, "lazy")).toEqual(["js/other.js"]);
});

test("a script is not explained by a longer name that ends or begins like its own", async () => {
  const bundle = await readSite({
    "index.html": '<script src="/vendor.js"></script><script>import(location.hash)</script>',
    "vendor.js": 'names = ["webapp.js", "app.json", "my.app.js", "named.js?v=1"]',
    "app.js": "app()",
    "named.js": "named()",
  });
  expect(filesOf(bundle, "initial")).toEqual(["app.js", "vendor.js"]);
});

test("a page that may load more than it is counted for is named, though all files are loaded elsewhere", async () => {
  const bundle = await readSite({
    "index.html": "<script>import(location.hash)</script>",
    "about.html": '<script src="/js/app.js"></script>',
    "js/app.js": "app()",
  });
  expect(bundle.initialBy).toBe("pages");
  expect(notesOf(bundle)).toEqual([
    "index.html may load more than its text says (import() of a computed address): each file is loaded or named elsewhere, so what these pages load may be more than is counted for them",
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

test.each(["onload", "onpageshow"])("an %s attribute is code too", async (name) => {
  const bundle = await readSite({ ...app, "index.html": `<body ${name}="load('/js/app.js')"><h1>Hi</h1>` });
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
