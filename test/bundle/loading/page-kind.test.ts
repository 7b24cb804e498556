import { expect, test } from "vitest";
import { readSite } from "./site.ts";

const code = { "a/own.js": "1", "b/own.js": "2", "own.js": "3", "a/own.css": "a{}", "b/own.css": "b{}" };

/** What two pages of one text load, that are in different folders. */
async function loadedBy(head: string): Promise<Record<string, readonly string[]>> {
  const page = (title: string) => `<title>${title}</title>${head}<h1>${title}</h1>`;
  const bundle = await readSite({ ...code, "a/index.html": page("A"), "b/index.html": page("B") });
  return Object.fromEntries((bundle.groups ?? []).map(({ name, files }) => [name, files]));
}

test.each([
  ['<script src="own.js"></script>', "own.js"],
  ['<script src="./own.js" type="module"></script>', "own.js"],
  ['<base href="./"><script src="own.js"></script>', "own.js"],
  ['<link rel="modulepreload" href="own.js">', "own.js"],
  ['<link rel="stylesheet" href="own.css"><script src="/own.js"></script>', "own.css"],
  ['<style>@import "own.css";</style><script src="/own.js"></script>', "own.css"],
  ['<astro-island component-url="own.js" client="load">', "own.js"],
  ['<script type="text/plain" data-src="own.js"></script>', "own.js"],
  ["<script type=module>import './own.js'</script>", "own.js"],
  [
    "<script>const s = document.createElement('script'); s.src = 'own.js'; document.head.append(s)</script>",
    "own.js",
  ],
  ["<body onload=\"import('./own.js')\">", "own.js"],
  [
    '<script type="importmap">{"imports":{"own":"./own.js"}}</script><script type="module">import "own"</script>',
    "own.js",
  ],
  [
    '<script type="systemjs-importmap">{"imports":{"own":"./own.js"}}</script><script>System.import("own")</script>',
    "own.js",
  ],
  ['<script data-main="own" src="https://cdn.example.com/require.js"></script>', "own.js"],
  ['<script>require(["own"])</script>', "own.js"],
])("what %s loads depends on the page's place", async (head, file) => {
  const loaded = await loadedBy(head);
  const others = file.endsWith(".css") ? ["own.js"] : [];
  expect(loaded["/a"]).toEqual([`a/${file}`, ...others]);
  expect(loaded["/b"]).toEqual([`b/${file}`, ...others]);
});

test.each([
  '<script src="/own.js"></script>',
  '<base href="/"><script src="own.js"></script>',
  "<script type=module>import '/own.js'</script>",
  "<script>const s = document.createElement('script'); s.src = '/own.js'; document.head.append(s)</script>",
])("%s loads the same everywhere", async (head) => {
  expect(await loadedBy(head)).toEqual({ "/a": ["own.js"], "/b": ["own.js"] });
});

test("pages of one kind keep their own names, data and paths", async () => {
  const page = (data: string, more = "") =>
    `<script>self.__data = ["${data}"]</script><script src="/own.js"></script>${more}`;
  const bundle = await readSite({
    ...code,
    "a/index.html": page("a"),
    "b/index.html": page("b"),
    "c.html": page("c", '<script src="/b/own.js"></script>'),
    "d.html": page("d", "<script>document.title = f()</script>"),
  });
  expect(bundle.groups).toEqual([
    { kind: "route", name: "/a", source: "a/index.html", files: ["own.js"] },
    { kind: "route", name: "/b", source: "b/index.html", files: ["own.js"] },
    { kind: "route", name: "/c", source: "c.html", files: ["b/own.js", "own.js"] },
    {
      kind: "route",
      name: "/d",
      source: "d.html",
      files: ["own.js"],
      inline: { raw: 20, gzip: expect.any(Number) },
    },
  ]);
});
