import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBundle } from "../../../src/bundle/index.ts";
import { bundleValue } from "../../../src/bundle-limits/index.ts";
import type { ReadBundle } from "../../../src/types.ts";
import { temporaryApp } from "../temporary-app.ts";

const manifest = (name: string, version: string, more = {}) => JSON.stringify({ name, version, ...more });

/** A build of one file, `app/dist/main.js`, that holds one byte of each source, in an app of a workspace. */
function built(
  sources: readonly string[],
  { app = "shop", file = "dist/main.js" } = {},
): Record<string, string> {
  const mappings = sources.map((_, index) => (index === 0 ? "AAAA" : "CCAA")).join(",");
  return {
    [`${app}/package.json`]: manifest("@acme/shop", "1.0.0"),
    [`${app}/${file}`]: "x".repeat(sources.length),
    [`${app}/${file}.map`]: JSON.stringify({ version: 3, names: [], mappings, sources }),
  };
}

async function read(files: Record<string, string>, app = "shop"): Promise<ReadBundle> {
  await using made = await temporaryApp({ "package.json": manifest("acme", "0.0.0"), ...files }, []);
  return await readBundle(join(made.path, app, "dist"));
}

const value = (bundle: ReadBundle, key: string) => bundleValue(bundle, key, "raw");
const copies = (bundle: ReadBundle, name: string) =>
  bundle.packages?.find((one) => one.name === name)?.copies?.map(({ version, from }) => [version, from]);

/** lodash 4.17.20 for all, 4.17.21 for packages/ui. */
const installed = {
  "node_modules/lodash/package.json": manifest("lodash", "4.17.20"),
  "node_modules/lodash/a.js": "",
  "packages/ui/package.json": manifest("@acme/ui", "1.0.0"),
  "packages/ui/node_modules/lodash/package.json": manifest("lodash", "4.17.21"),
  "packages/ui/node_modules/lodash/a.js": "",
  "shop/src/main.js": "",
};

describe("two copies of a package count, however a bundler spells where they are", () => {
  const above = "../../node_modules/lodash/a.js";
  test.each([
    [
      "webpack",
      [
        "webpack://shop/../node_modules/lodash/a.js",
        "webpack://shop/../packages/ui/node_modules/lodash/a.js",
      ],
    ],
    [
      "webpack, of an app with a scope",
      [
        "webpack://@acme/shop/../node_modules/lodash/a.js",
        "webpack://@acme/shop/../packages/ui/node_modules/lodash/a.js",
      ],
    ],
    [
      "Turbopack, from the workspace's folder",
      [
        "turbopack:///[project]/node_modules/lodash/a.js",
        "turbopack:///[project]/packages/ui/node_modules/lodash/a.js",
        "turbopack:///[project]/shop/src/main.js",
      ],
    ],
    ["relative", [above, "../../packages/ui/node_modules/lodash/a.js"]],
    [
      "relative to the app's src",
      ["main.js", "../../node_modules/lodash/a.js", "../../packages/ui/node_modules/lodash/a.js"],
    ],
    [
      "on another machine",
      ["/home/ci/acme/node_modules/lodash/a.js", "/home/ci/acme/packages/ui/node_modules/lodash/a.js"],
    ],
    [
      "on another machine, of Windows",
      ["D:\\a\\acme\\node_modules\\lodash\\a.js", "D:\\a\\acme\\packages\\ui\\node_modules\\lodash\\a.js"],
    ],
    [
      "webpack, from the workspace's folder",
      [
        "webpack://acme/./node_modules/lodash/a.js",
        "webpack://acme/./packages/ui/node_modules/lodash/a.js",
        "webpack://acme/./shop/src/main.js",
      ],
    ],
  ])("%s", async (_, sources) => {
    const bundle = await read({ ...installed, ...built(sources) });
    expect(value(bundle, "duplicates")).toBe(1);
    expect(copies(bundle, "lodash")?.sort()).toEqual([
      ["4.17.20", "../node_modules/lodash/package.json"],
      ["4.17.21", "../packages/ui/node_modules/lodash/package.json"],
    ]);
    expect(value(bundle, "package:lodash")).toBe(2);
    expect(bundle.modules?.filter((one) => one.package === "lodash").map(({ name }) => name)).toEqual([
      "node_modules/lodash@4.17.20/a.js",
      "node_modules/lodash@4.17.21/a.js",
    ]);
  });

  test.each([
    [
      "nested, and not here",
      ["../../node_modules/lodash/a.js", "../../node_modules/dep/node_modules/lodash/a.js"],
    ],
    [
      "of a machine whose folders are unknown",
      ["/home/ci/x/node_modules/lodash/a.js", "/home/ci/x/y/node_modules/lodash/a.js"],
    ],
    [
      "in two stores without versions",
      [
        "../node_modules/.store/lodash-virtual-1a2b3c4d5e/package/a.js",
        "../node_modules/.store/lodash-virtual-2b2b3c4d5e/package/a.js",
      ],
    ],
  ])("%s: a version that is not known is no other copy's", async (_, sources) => {
    const bundle = await read(built(sources));
    expect(copies(bundle, "lodash")).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(bundle.packages?.[0]?.versions).toEqual([]);
    expect(value(bundle, "duplicates")).toBe(1);
    expect(value(bundle, "package:lodash")).toBe(2);
    expect(new Set(bundle.modules?.map(({ name }) => name)).size).toBe(2);
  });

  test("one whose version is known beside one whose is not", async () => {
    const sources = ["../../node_modules/lodash/a.js", "../../node_modules/dep/node_modules/lodash/a.js"];
    const bundle = await read({ ...installed, ...built(sources) });
    expect(copies(bundle, "lodash")).toEqual([
      [null, null],
      ["4.17.20", "../node_modules/lodash/package.json"],
    ]);
    expect(value(bundle, "duplicates")).toBe(1);
  });

  test.each([
    [
      "Yarn's Plug'n'Play beside node_modules",
      [
        "../../node_modules/lodash/a.js",
        "../.yarn/cache/lodash-npm-4.17.21-6382451519-c08619c038.zip/node_modules/lodash/a.js",
      ],
      [
        ["4.17.20", "../node_modules/lodash/package.json"],
        ["4.17.21", "lodash-npm-4.17.21-6382451519-c08619c038.zip"],
      ],
    ],
    [
      "Yarn's Plug'n'Play",
      [
        "webpack://shop/../.yarn/cache/lodash-npm-4.17.20-c0a3b6fc7e-b31afa0973.zip/node_modules/lodash/a.js",
        "webpack://shop/../.yarn/cache/lodash-npm-4.17.21-6382451519-c08619c038.zip/node_modules/lodash/a.js",
      ],
      [
        ["4.17.20", "lodash-npm-4.17.20-c0a3b6fc7e-b31afa0973.zip"],
        ["4.17.21", "lodash-npm-4.17.21-6382451519-c08619c038.zip"],
      ],
    ],
    [
      "Yarn's nodeLinker pnpm",
      [
        "../../node_modules/.store/lodash-npm-4.17.20-c0a3b6fc7e/package/a.js",
        "../../node_modules/.store/lodash-npm-4.17.21-6382451519/package/a.js",
      ],
      [
        ["4.17.20", "lodash-npm-4.17.20-c0a3b6fc7e"],
        ["4.17.21", "lodash-npm-4.17.21-6382451519"],
      ],
    ],
    [
      "Bun",
      [
        "../../node_modules/.bun/lodash@4.17.20/node_modules/lodash/a.js",
        "../../node_modules/.bun/lodash@4.17.21/node_modules/lodash/a.js",
      ],
      [
        ["4.17.20", "lodash@4.17.20"],
        ["4.17.21", "lodash@4.17.21"],
      ],
    ],
  ])("%s", async (_, sources, expected) => {
    const bundle = await read({ ...installed, ...built(sources) });
    expect(copies(bundle, "lodash")?.sort()).toEqual(expected);
    expect(value(bundle, "duplicates")).toBe(1);
  });
});

test("Create React App spells sources from src on, wherever the file is", async () => {
  const sources = [
    "main.js",
    "parts/cart.js",
    "../../node_modules/lodash/a.js",
    "../../packages/ui/node_modules/lodash/a.js",
  ];
  const bundle = await read({
    ...installed,
    "shop/src/parts/cart.js": "",
    ...built(sources, { file: "dist/static/js/main.js" }),
  });
  expect(bundle.modules?.map(({ name }) => name).sort()).toEqual([
    "node_modules/lodash@4.17.20/a.js",
    "node_modules/lodash@4.17.21/a.js",
    "src/main.js",
    "src/parts/cart.js",
  ]);
  expect(value(bundle, "duplicates")).toBe(1);
});

describe("one package is no duplicate", () => {
  test("in two places with one version", async () => {
    const sources = ["../../node_modules/lodash/a.js", "../../packages/ui/node_modules/lodash/a.js"];
    const bundle = await read({
      ...installed,
      "packages/ui/node_modules/lodash/package.json": manifest("lodash", "4.17.20"),
      ...built(sources),
    });
    expect(value(bundle, "duplicates")).toBe(0);
    expect(bundle.packages?.find(({ name }) => name === "lodash")?.copies?.[0]?.places).toEqual([
      "../node_modules/lodash",
      "../packages/ui/node_modules/lodash",
    ]);
    expect(bundle.modules?.map(({ name }) => name)).toEqual(["node_modules/lodash/a.js"]);
  });

  test("with a module that webpack makes of a folder, by a path that there is not", async () => {
    const sources = [
      "../../node_modules/moment/moment.js",
      "webpack://shop//elsewhere/node_modules/moment/locale|sync|/^\\.\\/.*$/",
    ];
    const bundle = await read(built(sources));
    expect(value(bundle, "duplicates")).toBe(0);
    expect(value(bundle, "package:moment")).toBe(2);
    expect(bundle.packages?.[0]?.copies).toMatchObject([{ raw: 2, places: ["../node_modules/moment"] }]);
  });

  test("with two sets of peers, and in one place of unknown version", async () => {
    const store = "../node_modules/.pnpm";
    const bundle = await read(
      built([
        `${store}/kit@1.0.0_react@18.0.0/node_modules/kit/a.js`,
        `${store}/kit@1.0.0_react@19.0.0/node_modules/kit/a.js`,
        "../node_modules/zod/a.js",
        "../node_modules/zod/b.js",
      ]),
    );
    expect(value(bundle, "duplicates")).toBe(0);
  });
});

describe("a package has a name", () => {
  test("in Yarn's nodeLinker pnpm, with a scope as its package.json has it", async () => {
    const slug = "@my-scope-kit-npm-1.0.0-6382451519";
    const bundle = await read({
      ...built([
        `../../node_modules/.store/${slug}/package/a.js`,
        "../../node_modules/.store/lodash-npm-4.17.21-6382451519/package/a.js",
      ]),
      [`node_modules/.store/${slug}/package/package.json`]: manifest("@my-scope/kit", "1.0.0"),
    });
    expect(value(bundle, "package:@my-scope/kit")).toBe(1);
    expect(value(bundle, "package:lodash")).toBe(1);
  });

  test("in a workspace, where no node_modules is in its path", async () => {
    const heavy = {
      "packages/heavy/package.json": manifest("@acme/heavy", "2.0.0"),
      "packages/heavy/src/i.js": "",
    };
    const sources = ["../src/main.js", "../../packages/heavy/src/i.js", "../../packages/heavy/src/lib/j.js"];
    const bundle = await read({ ...installed, ...heavy, ...built(sources) });
    expect(value(bundle, "package:@acme/heavy")).toBe(2);
    expect(bundle.packages).toMatchObject([
      {
        name: "@acme/heavy",
        versions: ["2.0.0"],
        workspace: true,
        copies: [{ places: ["../packages/heavy"] }],
      },
    ]);
    // It is still the team's own code: the file is what to open.
    expect(bundle.modules?.find(({ name }) => name === "../packages/heavy/src/i.js")).toMatchObject({
      package: null,
      workspace: "@acme/heavy",
    });
    // Nor is what has no package.json of its own, nor what only sets the module type.
    expect(value(bundle, "package:acme")).toBe(0);
    expect(value(bundle, "package:@acme/shop")).toBe(0);
  });

  test("by the path of Yarn's virtual folder for it", async () => {
    const bundle = await read({
      ...built(["../src/main.js", "../../.yarn/__virtual__/heavy-virtual-1a2b3c/1/packages/heavy/src/i.js"]),
      "packages/heavy/package.json": manifest("@acme/heavy", "2.0.0"),
    });
    expect(value(bundle, "package:@acme/heavy")).toBe(1);
    expect(bundle.modules?.map(({ name }) => name)).toContain("../packages/heavy/src/i.js");
  });

  test("below the app's own folder, and behind a nameless package.json", async () => {
    const bundle = await read({
      ...built(["../lib/kit/esm/a.js", "../shared/b.js"]),
      "shop/lib/kit/package.json": manifest("kit", "1.0.0"),
      "shop/lib/kit/esm/package.json": '{"type": "module"}',
      "shop/lib/kit/esm/a.js": "",
      "shop/shared/package.json": '{"type": "module"}',
    });
    expect(bundle.packages?.map(({ name }) => name)).toEqual(["kit"]);
  });

  test("outside of the app where nothing is here: it is not said to be absent", async () => {
    const bundle = await read(built(["../src/main.js", "../../packages/heavy/src/i.js"]));
    expect(value(bundle, "package:@acme/heavy")).toEqual({
      missing: expect.stringContaining("../packages/heavy/src/i.js is not known"),
      because: "notMeasured",
    });
    // Helpers of a bundler do not belong to a package.
    const helpers = await read(built(["../src/main.js", "\0../../vite/preload-helper.js"]));
    expect(value(helpers, "package:@acme/heavy")).toBe(0);
    const shared = await read({ ...built(["../../tools/a.js"]), "tools/a.js": "" });
    expect(value(shared, "package:@acme/heavy")).toBe(0);
  });
});

describe("an alias and the real name both match", () => {
  const app = manifest("@acme/shop", "1.0.0", { dependencies: { "moment-safe": "npm:moment@2.29.4" } });

  test("by the manifest of what is installed", async () => {
    const bundle = await read({
      ...built([
        "../../node_modules/moment-safe/a.js",
        "../../node_modules/moment/a.js",
        "../../node_modules/moment/b.js",
      ]),
      "node_modules/moment-safe/package.json": manifest("moment", "2.29.4"),
      "node_modules/moment/package.json": manifest("moment", "2.30.1"),
    });
    expect(value(bundle, "package:moment")).toBe(3);
    expect(value(bundle, "package:moment-safe")).toBe(1);
    expect(value(bundle, "duplicates")).toBe(1);
    expect(bundle.packages?.[0]).toMatchObject({ name: "moment", aliases: ["moment-safe"] });
  });

  test("by the app's package.json, where the package itself is not here", async () => {
    const bundle = await read({
      ...built(["../../node_modules/moment-safe/a.js"]),
      "shop/package.json": app,
    });
    expect(value(bundle, "package:moment")).toBe(1);
    expect(value(bundle, "package:moment-safe")).toBe(1);
  });

  test("in a store, whose folder has the real name", async () => {
    const bundle = await read({
      ...built(["../../node_modules/.pnpm/moment@2.29.4/node_modules/moment/a.js"]),
      "shop/package.json": app,
    });
    expect(value(bundle, "package:moment")).toBe(1);
    expect(value(bundle, "package:moment-safe")).toBe(1);
    expect(value(bundle, "package:moment-other")).toBe(0);
  });

  test("two copies of one version under two names", async () => {
    const bundle = await read({
      ...built(["../node_modules/preact-compat/a.js", "../node_modules/@preact/compat/a.js"]),
      "shop/node_modules/preact-compat/package.json": manifest("@preact/compat", "17.0.0"),
      "shop/node_modules/@preact/compat/package.json": manifest("@preact/compat", "17.0.0"),
    });
    expect(value(bundle, "duplicates")).toBe(0);
    expect(value(bundle, "package:@preact/compat")).toBe(2);
  });
});

describe("a folder that was built from other packages than those that are here", () => {
  const source = (text: string) => ({ "node_modules/lodash/a.js": text });
  const map = (text: string | undefined) =>
    JSON.stringify({
      version: 3,
      names: [],
      mappings: "AAAA",
      sources: ["../../node_modules/lodash/a.js"],
      ...(text !== undefined && { sourcesContent: [text] }),
    });

  test.each([
    ["the same text as here: the version stands", "one", "one", ["4.17.20"]],
    ["another text than here", "old", "one", []],
    ["a map without texts", undefined, "one", []],
    ["the same text but for a byte order mark", "one", "\ufeffone", ["4.17.20"]],
    ["the package is gone", "one", null, []],
  ])("%s", async (_, inMap, here, expected) => {
    await using made = await temporaryApp(
      {
        ...built(["x"]),
        "shop/dist/main.js.map": map(inMap),
        ...(here !== null && source(here)),
        "node_modules/lodash/package.json": manifest("lodash", "4.17.20"),
      },
      [],
    );
    const dist = join(made.path, "shop/dist");
    const base = await readBundle(dist, { otherInstall: true });
    expect(base.packages?.[0]?.versions).toEqual(expected);
    expect((await readBundle(dist)).packages?.[0]?.versions).toEqual(["4.17.20"]);
  });

  test("a store's folder is of its version even where it is gone", async () => {
    await using made = await temporaryApp(
      built(["../node_modules/.pnpm/lodash@4.17.19/node_modules/lodash/a.js"]),
      [],
    );
    const base = await readBundle(join(made.path, "shop/dist"), { otherInstall: true });
    expect(base.packages?.[0]?.versions).toEqual(["4.17.19"]);
  });
});

test("the app's folder may be a link, and the paths in a map may be those that it leads to", async () => {
  await using made = await temporaryApp({ ...built(["x"]), "real/src/a.js": "" }, []);
  const { symlink, writeFile } = await import("node:fs/promises");
  await rename(join(made.path, "shop/dist"), join(made.path, "real/dist"));
  await rename(join(made.path, "shop/package.json"), join(made.path, "real/package.json"));
  await rm(join(made.path, "shop"), { recursive: true });
  await symlink(join(made.path, "real"), join(made.path, "shop"));
  const sources = [join(made.path, "real/src/a.js")];
  await writeFile(
    join(made.path, "real/dist/main.js.map"),
    JSON.stringify({ version: 3, names: [], mappings: "AAAA", sources }),
  );
  const bundle = await readBundle(join(made.path, "shop/dist"));
  expect(bundle.modules?.map(({ name }) => name)).toEqual(["src/a.js"]);
});
