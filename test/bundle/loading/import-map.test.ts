import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "vite";
import { readBundle } from "../../../src/bundle/index.ts";
import { resolveImportMap, resolveSpecifier } from "../../../src/bundle/loading/import-map.ts";
import { filesOf, notesOf, readSite } from "./site.ts";

test.each([
  { modulePreload: false, manifest: false, base: "/" },
  { modulePreload: false, manifest: true, base: "/shop/" },
  { modulePreload: { polyfill: false }, manifest: false, base: "/shop/" },
])("Vite with an import map of its chunks: $modulePreload, $manifest, $base", async (options) => {
  await using made = await mkdtempDisposable(join(tmpdir(), "chunk-map-"));
  await mkdir(join(made.path, "src"));
  const sources = {
    "index.html": '<script type="module" src="/src/main.js"></script>',
    "src/main.js":
      'import { big } from "./vendor.js"; document.title = big; document.onclick = () => import("./later.js");',
    "src/vendor.js": `export const big = "${"x".repeat(3_000)}";`,
    "src/later.js": 'import { big } from "./vendor.js"; console.log(big.length, "later");',
  };
  for (const [file, text] of Object.entries(sources)) await writeFile(join(made.path, file), text);
  const { base, ...rest } = options;
  await build({
    root: made.path,
    base,
    logLevel: "error",
    configFile: false,
    build: {
      ...rest,
      chunkImportMap: true,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: "vendor", test: /vendor/ }] } } },
    },
  });
  const bundle = await readBundle(join(made.path, "dist"));
  const names = (kind: "initial" | "lazy") =>
    filesOf(bundle, kind).map((file) => file.replace(/-[\w-]{8}\.js$/, ""));
  expect(names("initial")).toEqual(["assets/index", "assets/vendor"]);
  expect(names("lazy")).toEqual(["assets/later"]);
  expect(notesOf(bundle)).toEqual([]);
});

const map = resolveImportMap(
  {
    imports: {
      a: "/a-1.js",
      "lib/": "/lib-1/",
      "lib/deep/": "./deep/",
      "/assets/x.js": "/assets/x-2.js",
      "https://cdn.example.com/y.js": "/y.js",
    },
    scopes: {
      "/old/": { a: "/a-0.js", "./rel.js": "/rel-0.js" },
      "/old/very/": { a: "/a-00.js" },
      "/one.js": { a: "/a-one.js" },
    },
  },
  "http://site.invalid/index.html",
);

test.each([
  ["a", "main.js", "a-1.js"],
  ["a", "old/main.js", "a-0.js"],
  ["a", "old/very/main.js", "a-00.js"],
  ["a", "one.js", "a-one.js"],
  ["a", "one.js.js", "a-1.js"],
  ["lib/x.js", "main.js", "lib-1/x.js"],
  ["lib/deep/x.js", "main.js", "deep/x.js"],
  ["./x.js", "assets/main.js", "assets/x-2.js"],
  ["/assets/x.js", "old/main.js", "assets/x-2.js"],
  ["../rel.js", "old/main.js", "rel-0.js"],
  ["https://cdn.example.com/y.js", "main.js", "y.js"],
  ["./other.js", "assets/main.js", "assets/other.js"],
])("%s in %s is %s", (specifier, referrer, file) => {
  expect(resolveSpecifier(specifier, `http://site.invalid/${referrer}`, map)).toBe(
    `http://site.invalid/${file}`,
  );
});

test("a bare name that the map does not know leads nowhere", () => {
  expect(resolveSpecifier("b", "http://site.invalid/main.js", map)).toBeNull();
});

test.each([
  ["inline", (text: string) => `<script type="importmap-shim">${text}</script>`],
  ["a file of its own", () => '<script type="importmap-shim" src="/map.json"></script>'],
])("es-module-shims: its import map, %s, is for its modules", async (_, written) => {
  const json = '{"imports":{"app":"/js/app.js"}}';
  const bundle = await readSite({
    "index.html": `${written(json)}<script src="/shims.js"></script><script type="module-shim">import "app"</script>
      <script type="module-shim" src="/js/other.js"></script>`,
    "map.json": json,
    "shims.js": "shims()",
    "js/app.js": 'import "./part.js"',
    "js/part.js": "part()",
    "js/other.js": 'import "app"',
    "js/lazy.js": "lazy()",
  });
  expect(filesOf(bundle, "lazy")).toEqual(["js/lazy.js"]);
});

test("each document has its own map", async () => {
  const page = (file: string) =>
    `<script type="importmap">{"imports":{"/dep.js":"/${file}"}}</script><script type="module" src="/main.js"></script>`;
  const bundle = await readSite({
    "a.html": page("a-dep.js"),
    "b.html": page("b-dep.js"),
    "main.js": 'import "./dep.js"',
    "a-dep.js": "1",
    "b-dep.js": "2",
  });
  expect(bundle.groups?.map(({ name, files }) => [name, files])).toEqual([
    ["/a", ["a-dep.js", "main.js"]],
    ["/b", ["b-dep.js", "main.js"]],
  ]);
  expect(notesOf(bundle)).toEqual([]);
});

test("scopes decide by who imports", async () => {
  const bundle = await readSite({
    "index.html": `<script type="importmap">{"imports":{"dep":"/dep-2.js"},"scopes":{"/widget/":{"dep":"/dep-1.js"}}}</script><script type="module" src="/widget/main.js"></script>`,
    "widget/main.js": 'import "dep"',
    "dep-1.js": "1",
    "dep-2.js": "2",
  });
  expect(filesOf(bundle, "initial")).toEqual(["dep-1.js", "widget/main.js"]);
});
