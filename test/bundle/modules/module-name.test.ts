import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { installedPlace } from "../../../src/bundle/modules/installed-place.ts";
import { moduleName } from "../../../src/bundle/modules/module-name.ts";
import { shareOut } from "../../../src/bundle/modules/share-out.ts";
import { pathFrom } from "../../../src/bundle/modules/slashed.ts";

const places = { root: "/work/app" };
const named = (source: string, more = {}) =>
  moduleName(source, "/work/app/dist/assets", { ...places, ...more });

describe("the app's own", () => {
  test.each([
    ["../../src/main.tsx", "src/main.tsx"],
    ["../../../ui/src/button.tsx", "../ui/src/button.tsx"],
    ["/work/app/src/a.ts", "src/a.ts"],
    ["file:///work/app/src/a%20b.ts", "src/a b.ts"],
    ["file:///work/app/src/100%.ts", "src/100%.ts"],
    ["../../src/logo.svg?react", "src/logo.svg"],
    ["\0../../vite/preload-helper.js", "vite/preload-helper.js"],
    ["webpack://shop/./src/index.js?a1b2", "src/index.js"],
    ["webpack://@acme/shop/./src/guide.js", "src/guide.js"],
    ["webpack://@acme/shop/src/guide.js", "src/guide.js"],
    ["webpack://@acme/./src/guide.js", "src/guide.js"],
    ["webpack://@acme/shop/../ui/a.js", "../ui/a.js"],
    ["webpack:////work/app/src/a.js", "src/a.js"],
    ["webpack://shop/webpack/runtime/chunk loading", "webpack/runtime/chunk loading"],
    ["webpack://@acme/shop/webpack/bootstrap", "webpack/bootstrap"],
    ["turbopack:///[project]/src/app/page.tsx", "src/app/page.tsx"],
    // Windows wrote it; here it would be a name in the current folder.
    ["..\\..\\src\\main.tsx", "src/main.tsx"],
    ["C:\\shop\\src\\main.tsx", "C:/shop/src/main.tsx"],
    ["C:/shop/src/../src/main.tsx", "C:/shop/src/main.tsx"],
    ["file:///C:/shop/src/main.tsx", "C:/shop/src/main.tsx"],
    ["webpack:///C:/shop/src/main.tsx", "C:/shop/src/main.tsx"],
  ])("%j is %s", (source, name) => {
    const found = named(source);
    expect([found.name, found.installed]).toEqual([name, null]);
  });
});

describe("an installed package", () => {
  const cache = ".yarn/cache/lodash-npm-4.17.21-6382451519-c08619c038.zip";
  test.each([
    // Hoisted, scoped, nested, and in a folder of the workspace
    ["../../node_modules/zod/v4/core.js", "node_modules/zod/v4/core.js", "zod", null],
    ["../../../../node_modules/@s/kit/a.js", "node_modules/@s/kit/a.js", "@s/kit", null],
    [
      "../../node_modules/kit/node_modules/zod/index.js",
      "node_modules/kit/node_modules/zod/index.js",
      "zod",
      null,
    ],
    ["webpack:///./node_modules/zod/index.js", "node_modules/zod/index.js", "zod", null],
    ["webpack://@acme/shop/../../node_modules/zod/i.js", "node_modules/zod/i.js", "zod", null],
    ["webpack://@acme/node_modules/zod/i.js", "node_modules/zod/i.js", "zod", null],
    ["turbopack:///[project]/node_modules/zod/i.js", "node_modules/zod/i.js", "zod", null],
    ["C:\\shop\\node_modules\\zod\\i.js", "node_modules/zod/i.js", "zod", null],
    // pnpm, Bun, Deno
    [
      "../../node_modules/.pnpm/zod@4.0.0_react@19/node_modules/zod/i.js",
      "node_modules/zod/i.js",
      "zod",
      "4.0.0",
    ],
    [
      "../../node_modules/.pnpm/zod@4.0.0(react@19)/node_modules/zod/i.js",
      "node_modules/zod/i.js",
      "zod",
      "4.0.0",
    ],
    [
      "../../node_modules/.pnpm/@babel+runtime@7.2.0/node_modules/@babel/runtime/a.js",
      "node_modules/@babel/runtime/a.js",
      "@babel/runtime",
      "7.2.0",
    ],
    ["../../node_modules/.pnpm/ui@file+ui/node_modules/ui/i.js", "node_modules/ui/i.js", "ui", null],
    ["../../node_modules/.bun/zod@4.0.0/node_modules/zod/i.js", "node_modules/zod/i.js", "zod", "4.0.0"],
    [
      "../../node_modules/.bun/zod@4.0.0-beta.1+0a1b2c3d4e5f6071/node_modules/zod/i.js",
      "node_modules/zod/i.js",
      "zod",
      "4.0.0-beta.1",
    ],
    ["../../node_modules/.deno/zod@4.0.0/node_modules/zod/i.js", "node_modules/zod/i.js", "zod", "4.0.0"],
    // npm, linked
    [
      "../../node_modules/.store/@s/x@1.0.0-AQM1c3dEQEQsfJWxu8FRWw/node_modules/@s/x/i.js",
      "node_modules/@s/x/i.js",
      "@s/x",
      "1.0.0",
    ],
    // cnpm
    ["../../node_modules/_zod@4.0.0@zod/i.js", "node_modules/zod/i.js", "zod", "4.0.0"],
    ["../../node_modules/_@s_x@1.0.0@@s/x/i.js", "node_modules/@s/x/i.js", "@s/x", "1.0.0"],
    // Yarn: nodeLinker pnpm, and Plug'n'Play
    [
      "../../node_modules/.store/lodash-npm-4.17.21-6382451519/package/a.js",
      "node_modules/lodash/a.js",
      "lodash",
      "4.17.21",
    ],
    [
      "../../node_modules/.store/@babel-runtime-npm-7.2.0-6382451519/package/a.js",
      "node_modules/@babel/runtime/a.js",
      "@babel/runtime",
      "7.2.0",
    ],
    [
      "../../node_modules/.store/react-dom-virtual-1a2b3c4d5e/package/a.js",
      "node_modules/react-dom/a.js",
      "react-dom",
      null,
    ],
    [`../../${cache}/node_modules/lodash/a.js`, "node_modules/lodash/a.js", "lodash", "4.17.21"],
    [`webpack://shop/./${cache}/node_modules/lodash/a.js`, "node_modules/lodash/a.js", "lodash", "4.17.21"],
    [
      "../../.yarn/__virtual__/react-dom-virtual-1a2b/0/cache/react-dom-npm-18.2.0-6382451519-10c0.zip/node_modules/react-dom/a.js",
      "node_modules/react-dom/a.js",
      "react-dom",
      "18.2.0",
    ],
    [
      "../../.yarn/unplugged/sharp-npm-0.33.0-rc.2-6382451519/node_modules/sharp/a.js",
      "node_modules/sharp/a.js",
      "sharp",
      "0.33.0-rc.2",
    ],
  ])("%j is %s", (source, name, owner, version) => {
    const found = named(source);
    expect([found.name, found.installed?.name, found.installed?.store?.version ?? null]).toEqual([
      name,
      owner,
      version,
    ]);
  });

  test.each([
    [
      "webpack://shop/./src/a.vue?./node_modules/vue-loader/dist/index.js??ruleSet[0].use[0]",
      "src/a.vue",
      null,
    ],
    ["webpack:///./node_modules/babel-loader/lib/index.js??ref--4-0!./src/a.js", "src/a.js", null],
    [
      "webpack:///./node_modules/raw-loader/index.js!./node_modules/zod/a.txt",
      "node_modules/zod/a.txt",
      "zod",
    ],
    ["webpack:///./src/wow!/a.js", "src/wow!/a.js", null],
    ["../../src/a.js?from=/node_modules/zod/index.js", "src/a.js", null],
  ])("a loader is not the package of what it loads: %j is %s", (source, name, owner) => {
    const found = named(source);
    expect([found.name, found.installed?.name ?? null]).toEqual([name, owner]);
  });

  test("what is no package's folder is in none", () => {
    expect(named("../../node_modules/.prisma/client/index.js").installed).toBeNull();
    expect(named("../../node_modules/.vite/deps/react.js").installed).toBeNull();
    expect(named("../../my_node_modules/zod/i.js").installed).toBeNull();
  });
});

test("sources are placed where they are on this machine", () => {
  expect(named("turbopack:///[project]/apps/web/a.js", { root: "/w/apps/web", project: "/w" }).name).toBe(
    "a.js",
  );
  expect(named("index.js", { relative: "/work/app/src" }).name).toBe("src/index.js");
  const moved = { from: "/home/ci/shop", to: "/work/app" };
  expect(named("/home/ci/shop/src/a.js", { moved }).name).toBe("src/a.js");
  expect(named("/home/ci/shop2/src/a.js", { moved }).name).toBe("../../home/ci/shop2/src/a.js");
});

test("any text has a name, which does not depend on the current folder", () => {
  const before = process.cwd();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      const here = named(source);
      process.chdir("/");
      const there = named(source);
      process.chdir(before);
      expect(here.name).toEqual(expect.any(String));
      expect(there).toEqual(here);
    }),
  );
});

const segment = fc.stringMatching(/^[a-z][a-z\d-]{0,8}$/).filter((text) => text !== "node_modules");
const scoped = fc.tuple(segment, segment).map(([scope, name]) => `@${scope}/${name}`);
const packageNames = fc.oneof(segment, scoped);
const versions = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.option(fc.stringMatching(/^(alpha|rc)\.\d{1,2}$/)))
  .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre === null ? "" : `-${pre}`}`);
const hash = fc.stringMatching(/^[\da-f]{10}$/);

test("name and version come back from every store that a package can be in", () => {
  const layouts: ((name: string, version: string, hash: string) => [path: string, versioned: boolean])[] = [
    (name) => [`node_modules/${name}`, false],
    (name) => [`node_modules/other/node_modules/${name}`, false],
    (name, version) => [`node_modules/.pnpm/${name.replace("/", "+")}@${version}/node_modules/${name}`, true],
    (name, version) => [
      `node_modules/.pnpm/${name.replace("/", "+")}@${version}_react@18.0.0/node_modules/${name}`,
      true,
    ],
    (name, version) => [`node_modules/.bun/${name.replace("/", "+")}@${version}/node_modules/${name}`, true],
    (name, version) => [
      `node_modules/.store/${name}@${version}-AQM1c3dEQEQsfJWxu8FRWw/node_modules/${name}`,
      true,
    ],
    (name, version, id) => [
      `.yarn/cache/${name.replace("/", "-")}-npm-${version}-${id}-${id}.zip/node_modules/${name}`,
      true,
    ],
  ];
  fc.assert(
    fc.property(
      packageNames,
      versions,
      hash,
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...layouts),
      (name, version, id, inside, layout) => {
        const [folder, versioned] = layout(name, version, id);
        const path = `/w/${folder}/${inside.join("/")}.js`;
        expect(installedPlace(path)).toEqual({
          name,
          folder: `/w/${folder}`,
          store: versioned ? { version, folder: expect.any(String) } : null,
        });
        // The same module has the same name with every version and in every store.
        const spelled = moduleName(path, "/", { root: "/w/app" }).name;
        expect(spelled.endsWith(`node_modules/${name}/${inside.join("/")}.js`)).toBe(true);
        expect(spelled).not.toContain(version);
      },
    ),
  );
});

test("a path from a folder leads back to the path", () => {
  const paths = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`);
  fc.assert(
    fc.property(paths, paths, (from, path) => {
      // The folder itself is not a module in it.
      fc.pre(pathFrom(from, path) !== "");
      expect(moduleName(`${from}/${pathFrom(from, path)}`, "/", places).path).toBe(
        moduleName(path, "/", places).path,
      );
    }),
  );
});

test("shares add up to the whole, and none is off by one or more", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.array(fc.nat(1e6), { minLength: 1 }), (total, weights) => {
      const sum = weights.reduce((all, weight) => all + weight, 0);
      const shares = shareOut(total, weights);
      expect(shares.reduce((all, share) => all + share, 0)).toBe(sum === 0 ? 0 : total);
      for (const [index, share] of shares.entries())
        expect(Math.abs(share - (total * (weights[index] ?? 0)) / (sum || 1))).toBeLessThan(1);
    }),
  );
});
