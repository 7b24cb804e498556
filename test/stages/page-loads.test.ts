import { expect, test } from "vitest";
import { pageLoad } from "../../src/stages/page-loads.ts";
import type { BundleAsset, ReadBundle, VisitRequest } from "../../src/types.ts";
import { visit } from "../fixtures/visits.ts";

const origin = "http://127.0.0.1";

const asset = (file: string, loading: BundleAsset["loading"], gzip: number): BundleAsset => ({
  file,
  name: file.replace(/-[A-Z]\w{7}\./, "-*."),
  type: "js",
  loading,
  raw: gzip * 3,
  gzip,
});

const part = (file: string) => [{ file, raw: 9, gzip: 3 }];
const bundle: ReadBundle = {
  reader: "vite",
  directory: "/app/dist",
  notes: [],
  assets: [
    asset("assets/main-D26K0KKW.js", "initial", 900),
    asset("assets/vendor-A26K0KKW.js", "initial", 4000),
    asset("assets/cart-B26K0KKW.js", "lazy", 500),
    asset("assets/chart-C26K0KKW.js", "lazy", 700),
    asset("assets/never-E26K0KKW.js", "lazy", 70),
  ],
  groups: [
    { kind: "entry", name: "main", files: ["assets/main-D26K0KKW.js"] },
    { kind: "route", name: "/", files: ["assets/main-D26K0KKW.js", "assets/vendor-A26K0KKW.js"] },
    { kind: "route", name: "/shop/[id]", files: ["assets/main-D26K0KKW.js", "assets/cart-B26K0KKW.js"] },
  ],
  modules: [
    { name: "src/app.ts", package: null, parts: part("assets/main-D26K0KKW.js") },
    { name: "node_modules/router/index.js", package: "router", parts: part("assets/vendor-A26K0KKW.js") },
    { name: "src/cart.ts", package: null, parts: part("assets/cart-B26K0KKW.js") },
  ],
  graph: {
    entries: ["src/app.ts"],
    imports: {
      "src/app.ts": [{ module: "src/cart.ts", dynamic: true }],
      "node_modules/router/index.js": [{ module: "src/cart.ts", dynamic: true }],
    },
  },
};

const script = (path: string, initiator?: string): VisitRequest => ({
  url: path.startsWith("http") ? path : `${origin}${path}`,
  type: "script",
  transferSize: 1,
  resourceSize: 1,
  thirdParty: path.startsWith("http"),
  status: 200,
  fromCache: false,
  ...(initiator !== undefined && { initiator: `${origin}${initiator}` }),
});

const load = (path: string, requests: readonly VisitRequest[], of = bundle) =>
  pageLoad([visit(1, { finalUrl: `${origin}${path}`, requests })], of);

test("what a page requested is initial by its route, or lazy and at once, with who asked for it", () => {
  const requests = [
    script("/assets/main-D26K0KKW.js"),
    script("/assets/cart-B26K0KKW.js", "/assets/main-D26K0KKW.js"),
    script("/assets/chart-C26K0KKW.js", "/assets/cart-B26K0KKW.js"),
    script("/assets/main-D26K0KKW.js"),
    { ...script("/assets/never-E26K0KKW.js"), type: "other" as const },
  ];
  expect(load("/?utm=1", requests)).toEqual({
    page: "/",
    device: "mobile",
    route: "/",
    initial: { files: 1, gzip: 900 },
    lazy: { files: 2, gzip: 1200 },
    atOnce: [
      { name: "assets/chart-*.js", gzip: 700, by: "assets/cart-*.js" },
      // By the import graph, the app's own module before a package's.
      { name: "assets/cart-*.js", gzip: 500, by: "src/app.ts" },
    ],
    notRequested: ["assets/vendor-*.js"],
  });
});

test("a route with parameters, below another path; without one, all initial files are", () => {
  const requests = [
    script("/base/assets/main-D26K0KKW.js"),
    script("/base/assets/cart-B26K0KKW.js"),
    script("/base/assets/vendor-A26K0KKW.js"),
  ];
  expect(load("/shop/17", requests)).toMatchObject({
    route: "/shop/[id]",
    initial: { files: 2 },
    lazy: { files: 1 },
    atOnce: [{ name: "assets/vendor-*.js", by: null }],
    notRequested: [],
  });
  expect(load("/elsewhere", requests)).toMatchObject({
    route: null,
    initial: { files: 2, gzip: 4900 },
    atOnce: [{ name: "assets/cart-*.js" }],
    notRequested: [],
  });
});

test("a route for the rest of a path is its beginning too, and gives way to one for a part of it", () => {
  const groups: ReadBundle["groups"] = ["/docs/[[...slug]]", "/[...rest]", "/shop/[id]"].map((name) => ({
    kind: "route",
    name,
    files: ["assets/main-D26K0KKW.js"],
  }));
  const routeOf = (path: string) =>
    load(path, [script("/assets/main-D26K0KKW.js")], { ...bundle, groups })?.route;
  expect(routeOf("/docs")).toBe("/docs/[[...slug]]");
  expect(routeOf("/docs/a/b")).toBe("/docs/[[...slug]]");
  expect(routeOf("/shop/7")).toBe("/shop/[id]");
  expect(routeOf("/elsewhere")).toBe("/[...rest]");
  const home: ReadBundle["groups"] = groups.map((group) => ({ ...group, name: "/[[...slug]]" }));
  expect(load("/", [script("/assets/main-D26K0KKW.js")], { ...bundle, groups: home })?.route).toBe(
    "/[[...slug]]",
  );
});

test("files of other sites are the bundle's where their hash says so; without any there is nothing to say", () => {
  const plain = { ...bundle, assets: [...bundle.assets, asset("app.js", "initial", 5)] };
  const requests = [
    script("https://cdn.example.com/assets/main-D26K0KKW.js"),
    script("https://other.example/app.js"),
  ];
  expect(load("/elsewhere", requests, plain)).toMatchObject({ initial: { files: 1, gzip: 900 } });
  expect(load("/", [script("https://other.example/app.js")], plain)).toBeNull();
  expect(pageLoad([visit(1)], null)).toBeNull();
  expect(pageLoad([], bundle)).toBeNull();
});

test("files that only their hashes tell apart keep a part of these", () => {
  const nameless = (hash: string, loading: BundleAsset["loading"]) => ({
    ...asset(`_nuxt/${hash}.js`, loading, 10),
    name: "_nuxt/*.js",
  });
  const { groups: _, modules: __, graph: ___, ...rest } = bundle;
  const assets = [
    nameless("D26K0KKW", "initial"),
    nameless("A26K0KKW", "lazy"),
    nameless("B26K0KKW", "lazy"),
  ];
  const requests = [
    script("/_nuxt/D26K0KKW.js"),
    script("/_nuxt/A26K0KKW.js", "/_nuxt/D26K0KKW.js"),
    script("/_nuxt/B26K0KKW.js", "/_nuxt/A26K0KKW.js"),
  ];
  expect(load("/", requests, { ...rest, assets })?.atOnce).toMatchObject([
    { name: "_nuxt/A26K*.js", by: "_nuxt/D26K*.js" },
    { name: "_nuxt/B26K*.js", by: "_nuxt/A26K*.js" },
  ]);
});
