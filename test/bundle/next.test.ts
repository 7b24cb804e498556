import { cp, mkdir, mkdtempDisposable, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBundle } from "../../src/bundle/index.ts";
import { scanHtml } from "../../src/bundle/scan-html.ts";
import { findServerBundle } from "../../src/bundle/server-bundle.ts";

const fixture = (name: string) => join(import.meta.dirname, "../fixtures/bundles", name);

/** What the tags of a page that Next rendered load, as files of its output; `noModule` scripts are for old browsers. */
async function tagsOf(folder: string, page: string): Promise<string[]> {
  const { scripts, stylesheets } = scanHtml(await readFile(join(folder, "server", page), "utf8"));
  const urls = [...scripts.map(({ url }) => url), ...stylesheets];
  return [...new Set(urls.map((url) => url.replace("/_next/", "")))].sort();
}

async function copyOf(name: string) {
  const copy = await mkdtempDisposable(join(tmpdir(), "next-"));
  await cp(fixture(name), copy.path, { recursive: true });
  return copy;
}

describe.each(["next-turbopack", "next-webpack"])("%s", (name) => {
  test("a route loads what the pages that Next rendered of it load", async () => {
    const { reader, groups, notes } = await readBundle(fixture(name));
    expect([reader, notes]).toEqual(["next", []]);
    const files = new Map(groups?.map((group) => [group.name, group.files]));
    expect([...files.keys()]).toEqual(["/", "/_not-found", "/dash", "/old", "/shop/[id]"]);
    for (const [route, page] of [
      ["/", "app/index.html"],
      ["/dash", "app/dash.html"],
      ["/old", "pages/old.html"],
      ["/_not-found", "app/_not-found.html"],
    ] as const)
      expect([route, files.get(route)]).toEqual([route, await tagsOf(fixture(name), page)]);
    // A page without client components loads the framework alone.
    expect(files.get("/shop/[id]")).toEqual(
      files.get("/_not-found")?.filter((file) => !/_not-found/.test(file)),
    );
    expect(files.get("/dash")?.filter((file) => file.endsWith(".css"))).toHaveLength(1);
  });

  test("what the server keeps is not weighed; what no route loads first is lazy", async () => {
    const { assets, groups } = await readBundle(fixture(name));
    expect(assets.filter(({ file }) => !file.startsWith("static/"))).toEqual([]);
    const first = new Set(groups?.flatMap(({ files }) => files));
    for (const { file, loading } of assets)
      if (loading !== "nomodule")
        expect([file, loading]).toEqual([file, first.has(file) ? "initial" : "lazy"]);
    expect(assets.filter(({ loading }) => loading === "nomodule")).toHaveLength(1);
    expect(assets.some(({ loading }) => loading === "lazy")).toBe(true);
  });

  test("a file that the manifests name and that is not there is named", async () => {
    await using copy = await copyOf(name);
    const before = await readBundle(copy.path);
    const gone = before.groups?.[0]?.files[0] ?? "";
    await rm(join(copy.path, gone));
    const after = await readBundle(copy.path);
    expect(after.notes.map(({ text }) => text)).toEqual([
      `Next's manifest names ${gone}, which is not in the output folder`,
    ]);
    expect(after.assets).toHaveLength(before.assets.length - 1);
  });

  test("without a route's client manifest, what may be missing is said", async () => {
    await using copy = await copyOf(name);
    for (const text of [
      null,
      "",
      "globalThis.__RSC_MANIFEST = {}",
      'globalThis.__RSC_MANIFEST["/page"] = {',
    ]) {
      const path = join(copy.path, "server/app/page_client-reference-manifest.js");
      if (text === null) await rm(path);
      else await writeFile(path, text);
      const { notes, groups } = await readBundle(copy.path);
      expect(notes.map((note) => note.text)).toEqual([
        "Next left no client manifest of /: what it loads besides the framework may be missing",
      ]);
      expect(groups?.map((group) => group.name)).toContain("/");
    }
  });

  test("broken manifests are named, and all code counts", async () => {
    await using copy = await copyOf(name);
    for (const text of ["{", "[]", '{"pages": 1}', "null"]) {
      await writeFile(join(copy.path, "build-manifest.json"), text);
      const { notes, assets } = await readBundle(copy.path);
      expect(notes.map((note) => note.text)).toContain(
        "build-manifest.json is not used: it is not a manifest of Next",
      );
      expect(assets.filter(({ loading }) => loading === "lazy")).toEqual([]);
    }
  });
});

test.each([
  ["of no route", '{"pages": {}}', "{}"],
  ["of pages, in another form", '{"pages": {"/": "static/chunks/app.js"}}', "{}"],
  ["of every page of the App Router", '{"pages": {}, "rootMainFiles": {}}', '{"/page": "/"}'],
])("manifests that name the scripts %s are not used, and all code counts", async (_, manifest, routes) => {
  await using made = await mkdtempDisposable(join(tmpdir(), "next-"));
  const files = {
    BUILD_ID: "1",
    "build-manifest.json": manifest,
    "app-path-routes-manifest.json": routes,
    "static/chunks/app.js": "1",
    "server/app/page_client-reference-manifest.js":
      'globalThis.__RSC_MANIFEST={};globalThis.__RSC_MANIFEST["/page"]={"entryJSFiles":{"[project]/app/page":["static/chunks/app.js"]}}',
    "static/chunks/main.js": "2",
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(made.path, file)), { recursive: true });
    await writeFile(join(made.path, file), text);
  }
  const { assets, notes } = await readBundle(made.path);
  expect(assets.map(({ loading }) => loading)).toEqual(["initial", "initial"]);
  expect(notes.map(({ text }) => text)).toContain(
    "build-manifest.json is not used: it does not name the scripts that every page loads",
  );
});

test("a route of which no script is named is said to count nothing", async () => {
  await using copy = await copyOf("next-turbopack");
  const path = join(copy.path, "diagnostics/route-bundle-stats.json");
  await writeFile(path, JSON.stringify([{ route: "/dash", firstLoadChunkPaths: "main.js" }]));
  expect((await readBundle(copy.path)).notes.map(({ text }) => text)).toContain(
    "Next's manifests name no script of /dash: what it loads is not known, and counts 0 B",
  );
});

test("Turbopack's diagnostics decide where they know a route, its styles come from the manifest", async () => {
  await using copy = await copyOf("next-turbopack");
  const path = join(copy.path, "diagnostics/route-bundle-stats.json");
  const whole = (await readBundle(copy.path)).groups?.find(({ name }) => name === "/dash");
  const script = whole?.files.find((file) => file.endsWith(".js"));
  const stats = [{ route: "/dash", firstLoadChunkPaths: [`build/out/${script}`] }, null, { route: 3 }];
  await writeFile(path, JSON.stringify(stats));
  const dash = (await readBundle(copy.path)).groups?.find(({ name }) => name === "/dash");
  expect(dash?.files.filter((file) => file.endsWith(".js"))).toEqual([script]);
  expect(dash?.files.filter((file) => file.endsWith(".css"))).toHaveLength(1);
});

test("a group's folder, a page of two paths and an address with its characters encoded are of one route", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "next-"));
  const files = {
    BUILD_ID: "1",
    "build-manifest.json": '{"pages": {}, "rootMainFiles": ["static/chunks/main-app-1.js"]}',
    "app-path-routes-manifest.json":
      '{"/(shop)/cart/[id]/page": "/cart/[id]", "/@side/cart/[id]/page": "/cart/[id]", "/api/route": "/api"}',
    "server/app/(shop)/cart/[id]/page_client-reference-manifest.js": `globalThis.__RSC_MANIFEST=(globalThis.__RSC_MANIFEST||{});globalThis.__RSC_MANIFEST["/(shop)/cart/[id]/page"]=${JSON.stringify(
      {
        clientModules: {
          own: {
            chunks: [
              "1",
              "static/chunks/app/(shop)/cart/%5Bid%5D/page-aa.js",
              "2",
              "static/chunks/shared-1.js",
            ],
          },
          layout: { chunks: ["3", "static/chunks/app/(shop)/layout-bb.js"] },
          above: { chunks: ["4", "static/chunks/app/page-cc.js"] },
          beside: { chunks: ["5", "static/chunks/app/(blog)/layout-dd.js"] },
        },
      },
    )};`,
    "server/app/@side/cart/[id]/page_client-reference-manifest.js":
      'globalThis.__RSC_MANIFEST["/@side/cart/[id]/page"]={"entryJSFiles": {"[project]/src/app/@side/cart/[id]/page": ["static/chunks/side.js"]}, "entryCSSFiles": {"x/app/layout": [{"path": "static/a.css", "inlined": true}]}};',
    "static/chunks/app/(shop)/cart/[id]/page-aa.js": "",
    "static/chunks/app/(shop)/layout-bb.js": "",
    "static/chunks/app/(blog)/layout-dd.js": "",
    "static/chunks/app/page-cc.js": "",
    "static/chunks/shared-1.js": "",
    "static/chunks/side.js": "",
    "static/chunks/main-app-1.js": "",
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(made.path, file, ".."), { recursive: true });
    await writeFile(join(made.path, file), text);
  }
  const { groups, notes } = await readBundle(made.path);
  expect(notes).toEqual([]);
  expect(groups).toEqual([
    {
      kind: "route",
      name: "/cart/[id]",
      files: [
        "static/chunks/app/(shop)/cart/[id]/page-aa.js",
        "static/chunks/app/(shop)/layout-bb.js",
        "static/chunks/main-app-1.js",
        "static/chunks/shared-1.js",
        "static/chunks/side.js",
      ],
    },
  ]);
});

test("the build of an app that its own server renders is found, and whether it is an old one", async () => {
  const folder = fixture("");
  const directory = join(folder, "next-webpack");
  expect(await findServerBundle(folder, ["none", "plain", "next-webpack"])).toEqual({
    directory,
    old: false,
  });
  expect(await findServerBundle(folder, ["next-webpack"], Date.now() + 10_000)).toEqual({
    directory,
    old: true,
  });
  expect(await findServerBundle(folder, ["plain", "webpack"])).toBeNull();
});
