import { describe, expect, test } from "vitest";
import { eagerPages } from "../../../src/bundle/waste/eager-pages.ts";
import { findWaste } from "../../../src/bundle/waste/find-waste.ts";
import type { WasteSources } from "../../../src/bundle/waste/wasted-modules.ts";
import type { ImportGraph } from "../../../src/types.ts";
import { bundleOf } from "../diff/bundle-of.ts";

/** Imports by importer; what begins with `?` is imported on demand. */
type Imports = Readonly<Record<string, readonly string[]>>;

/** One file that holds all, each module by its bytes. */
function sourcesOf(
  modules: Readonly<Record<string, number>>,
  imports: Imports,
  more: Partial<ImportGraph> = {},
): WasteSources {
  const graph: ImportGraph = {
    entries: ["src/main.ts"],
    imports: Object.fromEntries(
      Object.entries(imports).map(([importer, list]) => [
        importer,
        list.map((name) => ({ module: name.replace("?", ""), dynamic: name.startsWith("?") })),
      ]),
    ),
    ...more,
  };
  const { modules: known = [], assets } = bundleOf([{ file: "main.js", modules }]);
  return { modules: known, assets, groups: undefined, graph, root: "/nowhere" };
}

async function found(sources: WasteSources): Promise<Record<string, readonly string[]>> {
  const waste = await findWaste(sources);
  return Object.fromEntries(waste.map(({ kind, name, modules }) => [`${kind} ${name}`, modules]));
}

function pagesOf(...pages: string[]): WasteSources {
  return sourcesOf(Object.fromEntries(["src/main.ts", ...pages].map((name) => [name, 60_000])), {
    "src/main.ts": pages,
  });
}

describe("pages that every page waits for", () => {
  test("are looked for among the largest, with the graph read once for all", () => {
    const pages = Array.from({ length: 50 }, (_, at) => `src/pages/P${at}.ts`);
    const sources = sourcesOf(
      Object.fromEntries([
        ["src/main.ts", 100],
        ...pages.map((name, at): [string, number] => [name, 10_000 + at]),
      ]),
      { "src/main.ts": pages },
    );
    let reads = 0;
    const imports = new Proxy(sources.graph.imports, {
      ownKeys: (target) => {
        reads++;
        return Reflect.ownKeys(target);
      },
    });
    const names = eagerPages({ ...sources, graph: { ...sources.graph, imports } }).map(({ name }) => name);
    expect(names).toEqual(pages.slice(20).toReversed());
    expect(reads).toBe(1);
  });

  test("are not the one that is shown first, by whatever name", async () => {
    const first = [
      "pages/HomePage.tsx",
      "views/HomeView.vue",
      "pages/LandingPage.tsx",
      "screens/home-screen.js",
    ];
    for (const name of [...first, "pages/_app.tsx"])
      expect(await found(pagesOf(`src/${name}`, "src/pages/Cart.tsx"))).toEqual({
        "eager src/pages/Cart.tsx": ["src/pages/Cart.tsx"],
      });
    expect(Object.keys(await found(pagesOf("src/pages/Homework.tsx", "src/pages/Cart.tsx")))).toContain(
      "eager src/pages/Homework.tsx",
    );
  });

  test("are not what pages share", async () => {
    const shared = ["src/views/components/Table.vue", "src/pages/_shared/Table.tsx"];
    expect(Object.keys(await found(pagesOf("src/pages/Cart.tsx", "src/pages/Help.tsx", ...shared)))).toEqual([
      "eager src/pages/Cart.tsx",
      "eager src/pages/Help.tsx",
    ]);
  });
});

describe("what a barrel brings", () => {
  const kit = {
    "node_modules/kit/index.js": 100,
    "node_modules/kit/a.js": 60_000,
    "node_modules/kit/b.js": 60_000,
  };
  const unused = ["node_modules/kit/b.js"];

  test("is waste where nothing else imports it", async () => {
    const barrel = { "node_modules/kit/index.js": ["node_modules/kit/a.js", "node_modules/kit/b.js"] };
    const main = { "src/main.ts": ["node_modules/kit/index.js"] };
    const all = { "src/main.ts": 5_000, ...kit };
    expect(await found(sourcesOf(all, { ...main, ...barrel }, { unused }))).toEqual({ "unused kit": unused });
    const direct = { "src/main.ts": [...main["src/main.ts"], "node_modules/kit/b.js"] };
    expect(await found(sourcesOf(all, { ...direct, ...barrel }, { unused }))).toEqual({});
  });

  test("is none where the app imports it for what it runs", async () => {
    const widgets = ["src/button.ts", "src/dialog.ts"];
    const sizes = { "src/main.ts": 100, "src/button.ts": 60_000, "src/dialog.ts": 60_000 };
    const ran = { unused: widgets };
    expect(await found(sourcesOf(sizes, { "src/main.ts": widgets }, ran))).toEqual({});
    const byDocument = { "index.html": ["src/main.ts"], "src/main.ts": widgets };
    expect(await found(sourcesOf(sizes, byDocument, { ...ran, entries: ["index.html"] }))).toEqual({});
    // A small file of the app that imports two packages is not a barrel file of either.
    const setup = { "src/main.ts": ["src/setup.ts"], "src/setup.ts": ["node_modules/kit/a.js", ...unused] };
    const files = { "src/main.ts": 5_000, "src/setup.ts": 100, ...kit };
    expect(await found(sourcesOf(files, setup, { unused }))).toEqual({});
  });
});

test("no byte is named for two reasons", async () => {
  const lodash = ["lodash.default.js", "map.js", "zip.js"].map((file) => `node_modules/lodash-es/${file}`);
  const sources = sourcesOf(
    { "src/main.ts": 5_000, "src/pages/Cart.ts": 30_000, "src/pages/Help.ts": 30_000, ...sized(lodash) },
    {
      "src/main.ts": ["src/pages/Cart.ts", "src/pages/Help.ts"],
      "src/pages/Cart.ts": lodash.slice(0, 1),
      "node_modules/lodash-es/lodash.default.js": lodash.slice(1),
    },
    { unused: lodash.slice(1), commonJs: lodash },
  );
  const waste = await findWaste(sources);
  expect(waste.map(({ kind, name, raw }) => [kind, name, raw])).toEqual([
    ["whole", "lodash-es", 180_000],
    ["eager", "src/pages/Cart.ts", 30_000],
    ["eager", "src/pages/Help.ts", 30_000],
  ]);
});

function sized(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, name.endsWith("default.js") ? 200 : 89_900]));
}

test("a library ships whole by the module that brings all of it", async () => {
  const whole = [
    "underscore/underscore-esm.js",
    "underscore/underscore-umd-min.js",
    "underscore/modules/index-default.js",
    "moment/moment.js",
    "moment/dist/moment.js",
    "moment/min/moment-with-locales.min.js",
    "jquery/dist/jquery.js",
    "jquery/dist-module/jquery.slim.module.min.js",
    "lodash/lodash.js",
  ];
  const parts = [
    "underscore/modules/map.js",
    "underscore/modules/index-all.js",
    "moment/locale/de.js",
    "jquery/src/core.js",
    "lodash/map.js",
  ];
  for (const [names, is] of [
    [whole, true],
    [parts, false],
  ] as const)
    for (const name of names) {
      const waste = await findWaste(sourcesOf({ [`node_modules/${name}`]: 60_000 }, {}));
      expect([name, waste.some(({ kind }) => kind === "whole")]).toEqual([name, is]);
    }
});
