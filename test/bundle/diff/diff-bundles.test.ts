import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffBundles } from "../../../src/bundle/diff/diff-bundles.ts";
import type { BundleDiff, ByteChange, ReadBundle } from "../../../src/types.ts";
import { bundleOf } from "./bundle-of.ts";
import type { FileSpec } from "./bundle-of.ts";

const hash = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 7, maxLength: 7 });

const moduleNames = [
  "src/main.ts",
  "src/cart.ts",
  "src/pages/home.ts",
  "node_modules/zod/index.js",
  "node_modules/zod@3.1.0/core.js",
  "node_modules/@scope/kit/a.js",
  "node_modules/react-dom/client.js",
  "[unmapped]",
];

const heldModules = fc.dictionary(fc.constantFrom(...moduleNames), fc.integer({ min: 1, max: 5000 }), {
  noNullPrototype: true,
  minKeys: 1,
});

/**
 * Builds with names that several files may share except for the hash, and with files without modules, code and other.
 */
const builds = fc
  .array(
    fc.record({
      stem: fc.constantFrom("main", "vendor", "page", "chunk"),
      extension: fc.constantFrom("js", "js", "js", "css", "png"),
      hash,
      lazy: fc.boolean(),
      modules: fc.oneof({ weight: 4, arbitrary: heldModules }, { weight: 1, arbitrary: fc.nat(9000) }),
    }),
    { maxLength: 10 },
  )
  .map((files) =>
    files.map(({ stem, extension, hash: text, lazy, modules: held }, index): FileSpec => {
      const known = extension === "png" ? 1234 : held;
      return { file: `assets/${stem}.${text}${index % 10}f1.${extension}`, lazy, modules: known };
    }),
  );

const grown = ({ base, head }: ByteChange): number => head - base;
const sum = (changes: readonly ByteChange[]): number => changes.reduce((all, one) => all + grown(one), 0);

function expectEmpty(diff: BundleDiff): void {
  expect(diff).toMatchObject({ chunks: [], modules: [], packages: [], duplicates: [] });
  expect(grown(diff.raw)).toBe(0);
}

describe("whatever two builds are", () => {
  test("a build and itself have an empty diff", () => {
    fc.assert(fc.property(builds, (specs) => expectEmpty(diffBundles(bundleOf(specs), bundleOf(specs)))));
  });

  test("a build and itself with all hashes renamed, in another order, have an empty diff", () => {
    fc.assert(
      fc.property(builds, hash, (specs, other) => {
        const renamed = specs
          .map((spec, index) => ({
            ...spec,
            file: spec.file.replace(/\.[0-9a-f]+\./, `.${other}${index % 10}a2.`),
          }))
          .toReversed();
        expectEmpty(diffBundles(bundleOf(specs), bundleOf(renamed)));
      }),
    );
  });

  test("the changes of the files, and of the modules, add up to the difference of the totals", () => {
    fc.assert(
      fc.property(builds, builds, (a, b) => {
        const [base, head] = [bundleOf(a), bundleOf(b)];
        const diff = diffBundles(base, head);
        expect(sum(diff.chunks.map(({ raw }) => raw))).toBe(grown(diff.raw));
        expect(sum(diff.chunks.map(({ gzip }) => gzip))).toBe(grown(diff.gzip));
        const known = (head.attribution?.raw ?? 0) - (base.attribution?.raw ?? 0);
        expect(sum((diff.modules ?? []).map(({ raw }) => raw))).toBe(known);
        const packages = (of: typeof head) => (of.packages ?? []).reduce((all, { raw }) => all + raw, 0);
        expect(sum((diff.packages ?? []).map(({ raw }) => raw))).toBe(packages(head) - packages(base));
      }),
      { numRuns: 500 },
    );
  });

  test("however the modules of files that load alike are cut into other files, none of them changed", () => {
    const cut = fc.array(fc.nat(3), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(builds, cut, (specs, places) => {
        const code = specs.filter(({ modules }) => typeof modules === "object");
        const parts = code.flatMap((spec, index) => {
          const held = Object.entries(spec.modules as Record<string, number>);
          const byPlace = Map.groupBy(held, (_, at) => places[at % places.length] ?? 0);
          return [...byPlace].map(([place, modules]): FileSpec => ({
            ...spec,
            file: `parts/${index}-${place}.${spec.file.split(".").at(-1)}`,
            modules: Object.fromEntries(modules),
          }));
        });
        const diff = diffBundles(bundleOf(code), bundleOf(parts));
        expect(diff).toMatchObject({ modules: [], packages: [], duplicates: [] });
        expect(sum(diff.chunks.map(({ raw }) => raw))).toBe(0);
        expect(grown(diff.raw)).toBe(0);
      }),
    );
  });

  test("every file is named once at most", () => {
    fc.assert(
      fc.property(builds, builds, (a, b) => {
        const { chunks } = diffBundles(bundleOf(a), bundleOf(b));
        for (const side of ["base", "head"] as const) {
          const files = chunks.flatMap((chunk) => chunk[side]);
          expect(new Set(files).size).toBe(files.length);
        }
      }),
    );
  });
});

const react = { "node_modules/react-dom/client.js": 90_000 };

test("a chunk cut in two is a split, and not one removed and two added", () => {
  const diff = diffBundles(
    bundleOf([{ file: "index-D26K0KKW.js", modules: { ...react, "src/main.ts": 10_000 } }]),
    bundleOf([
      { file: "vendor-B26K0KKX.js", modules: react },
      { file: "index-A26K0KKZ.js", modules: { "src/main.ts": 10_000 } },
    ]),
  );
  expect(diff.chunks).toMatchObject([
    { kind: "split", name: "index-*.js", base: ["index-D26K0KKW.js"], raw: { base: 100_000, head: 100_000 } },
  ]);
  expect(diff.chunks[0]?.head.toSorted()).toEqual(["index-A26K0KKZ.js", "vendor-B26K0KKX.js"]);
  expect(diff.modules).toEqual([]);
});

test("two chunks made one are a merge", () => {
  const diff = diffBundles(
    bundleOf([
      { file: "a.js", modules: { "src/a.ts": 900 } },
      { file: "b.js", modules: { "src/b.ts": 500 } },
    ]),
    bundleOf([{ file: "all.js", modules: { "src/a.ts": 900, "src/b.ts": 500 } }]),
  );
  expect(diff.chunks).toMatchObject([
    { kind: "merged", name: "all.js", base: ["a.js", "b.js"], head: ["all.js"] },
  ]);
});

test("an entry that grew many times over took in what another file held", () => {
  const diff = diffBundles(
    bundleOf([
      { file: "index-D26K0KKW.js", modules: { "src/main.ts": 60 } },
      { file: "checkout-D26K0KKX.js", lazy: true, modules: { "src/checkout.ts": 3000 } },
    ]),
    bundleOf([
      {
        file: "index-A26K0KKZ.js",
        modules: { "src/main.ts": 20, "src/checkout.ts": 3000, ...react },
      },
    ]),
  );
  expect(diff.chunks).toMatchObject([
    { kind: "merged", name: "index-*.js", base: ["index-D26K0KKW.js", "checkout-D26K0KKX.js"] },
  ]);
});

test("a file that went nearly all away is still where its name is, and not where a little more of it went", () => {
  const went = { "src/a.ts": 50, "src/b.ts": 60, "src/gone.ts": 890 };
  const diff = diffBundles(
    bundleOf([
      { file: "main-D26K0KKW.js", modules: went },
      { file: "old-D26K0KKW.js", modules: { "src/old.ts": 900 } },
      { file: "b2-D26K0KKW.js", modules: { "src/b2.ts": 500 } },
    ]),
    bundleOf([
      { file: "main-D26K0KKX.js", modules: { "src/old.ts": 900, "src/a.ts": 50 } },
      { file: "b2-D26K0KKX.js", modules: { "src/b2.ts": 500, "src/b.ts": 60 } },
    ]),
  );
  const main = diff.chunks.find(({ base }) => base.includes("main-D26K0KKW.js"));
  expect(main?.head).toEqual(["main-D26K0KKX.js"]);
});

test("a copy of modules that stay where they are is added, no split", () => {
  const whole = { file: "main.js", modules: { "src/a.ts": 900 } };
  const diff = diffBundles(
    bundleOf([whole]),
    bundleOf([whole, { file: "copy.js", modules: { "src/a.ts": 900 } }]),
  );
  expect(diff.chunks).toMatchObject([{ kind: "added", head: ["copy.js"], raw: { base: 0, head: 900 } }]);
  expect(diff.modules).toMatchObject([{ kind: "grown", name: "src/a.ts", raw: { base: 900, head: 1800 } }]);
});

test("a lazy route that became eager: the chunk merges, the module moves, and who imports it is named", () => {
  const graph = {
    entries: ["src/main.ts"],
    imports: {
      "src/main.ts": [
        { module: "src/lazy.ts", dynamic: true },
        { module: "src/router.ts", dynamic: false },
      ],
      "src/router.ts": [{ module: "src/checkout.ts", dynamic: false }],
      "src/lazy.ts": [{ module: "src/checkout.ts", dynamic: false }],
      "src/checkout.ts": [{ module: "node_modules/zod/index.js", dynamic: false }],
    },
  };
  const checkout = { "src/checkout.ts": 3000, "node_modules/zod/index.js": 70_000 };
  const diff = diffBundles(
    bundleOf([
      { file: "main.js", modules: { "src/main.ts": 9000 } },
      { file: "checkout.js", lazy: true, modules: checkout },
    ]),
    bundleOf([{ file: "main.js", modules: { "src/main.ts": 9000, ...checkout } }], graph),
  );
  expect(diff.chunks).toMatchObject([{ kind: "merged", head: ["main.js"] }]);
  expect(diff.modules).toMatchObject([
    { kind: "moved", name: "node_modules/zod/index.js", initial: { base: 0, head: 70_000 } },
    { kind: "moved", name: "src/checkout.ts", importer: "src/router.ts" },
  ]);
  expect(diff.packages).toMatchObject([
    {
      kind: "moved",
      name: "zod",
      chain: ["src/main.ts", "src/router.ts", "src/checkout.ts", "node_modules/zod/index.js"],
      importer: "src/checkout.ts",
    },
  ]);
});

test("a chunk whose loading alone changed says so", () => {
  const modules = { "src/a.ts": 900 };
  const diff = diffBundles(
    bundleOf([{ file: "a.js", lazy: true, modules }]),
    bundleOf([{ file: "a.js", modules }]),
  );
  expect(diff.chunks).toMatchObject([{ kind: "changed", loading: { base: "lazy", head: "initial" } }]);
});

test("a new package comes with the shortest way to it, through the package that needs it", () => {
  const graph = {
    entries: ["src/main.ts"],
    imports: {
      "src/main.ts": [{ module: "src/form.ts", dynamic: true }],
      "src/form.ts": [{ module: "node_modules/forms/index.js", dynamic: false }],
      "node_modules/forms/index.js": [{ module: "node_modules/@scope/kit/a.js", dynamic: false }],
    },
  };
  const main = { file: "main.js", modules: { "src/main.ts": 900 } };
  const diff = diffBundles(
    bundleOf([main]),
    bundleOf(
      [main, { file: "form.js", lazy: true, modules: { "node_modules/@scope/kit@2.0.0/a.js": 500 } }],
      graph,
    ),
  );
  expect(diff.packages).toEqual([
    {
      kind: "added",
      name: "@scope/kit",
      versions: { base: [], head: ["2.0.0"] },
      raw: { base: 0, head: 500 },
      gzip: { base: 0, head: 167 },
      initial: { base: 0, head: 0 },
      chain: ["src/main.ts", "src/form.ts", "node_modules/forms/index.js", "node_modules/@scope/kit/a.js"],
      importer: "src/form.ts",
    },
  ]);
});

test("a second version of a package is a duplicate, once", () => {
  const one = { "node_modules/zod@3.1.0/index.js": 500 };
  const two = { ...one, "node_modules/kit/node_modules/zod@4.0.0/index.js": 400 };
  const [single, double] = [
    bundleOf([{ file: "a.js", modules: one }]),
    bundleOf([{ file: "a.js", modules: two }]),
  ];
  expect(diffBundles(single, double).duplicates).toEqual([{ name: "zod", versions: ["3.1.0", "4.0.0"] }]);
  expect(diffBundles(double, double).duplicates).toEqual([]);
  expect(diffBundles(double, single).duplicates).toEqual([]);
});

test("an update of a package with the same bytes is a version", () => {
  const of = (version: string) =>
    bundleOf([{ file: "a.js", modules: { [`node_modules/zod@${version}/index.js`]: 500 } }]);
  expect(diffBundles(of("3.1.0"), of("3.1.1")).packages).toMatchObject([
    { kind: "version", versions: { base: ["3.1.0"], head: ["3.1.1"] } },
  ]);
});

test("a module that was renamed is not one removed and one added", () => {
  const of = (name: string, chunk: string) =>
    bundleOf([
      { file: "main.js", modules: { "src/main.ts": 900, "node_modules/zod/a.js": 77 } },
      { file: chunk, lazy: true, modules: { [name]: 777 } },
    ]);
  const diff = diffBundles(of("src/cart.ts", "cart.js"), of("src/basket.ts", "basket.js"));
  expect(diff.modules).toMatchObject([{ kind: "renamed", name: "src/basket.ts", before: "src/cart.ts" }]);
});

test("a file renamed with all its modules is a rename", () => {
  const of = (file: string) => bundleOf([{ file, modules: { "src/main.ts": 900 } }]);
  expect(diffBundles(of("main.js"), of("start.js")).chunks).toMatchObject([
    { kind: "renamed", name: "start.js", base: ["main.js"], head: ["start.js"] },
  ]);
});

test("without modules of one bundle, or with some left out, there is no diff of modules", () => {
  const whole = bundleOf([{ file: "a.js", modules: { "src/a.ts": 9 } }]);
  const { modules: _, packages: __, ...bare } = whole;
  expect(diffBundles(bare, whole)).toMatchObject({ modules: null, packages: null, chunks: [] });
  const cut = { ...whole, modulesLeftOut: { count: 1, raw: 1 } };
  expect(diffBundles(cut, whole)).toMatchObject({ modules: null, packages: [] });
});

test("what was told in two ways did not move", () => {
  const pages: ReadBundle = {
    ...bundleOf([
      { file: "a.js", modules: { "src/a.ts": 90 } },
      { file: "b.js", lazy: true, modules: { "src/b.ts": 60 } },
    ]),
    initialBy: "pages",
  };
  const everything: ReadBundle = {
    ...bundleOf([
      { file: "a.js", modules: { "src/a.ts": 90 } },
      { file: "b.js", modules: { "src/b.ts": 60 } },
    ]),
    initialBy: "everything",
  };
  for (const [base, head] of [
    [pages, everything],
    [everything, pages],
  ] as const)
    expect(diffBundles(base, head)).toMatchObject({ chunks: [], modules: [], packages: [] });
});

test("all packages are new where base has no script of its own, whose small one was inlined", () => {
  const { modules: _, packages: __, ...base } = bundleOf([{ file: "index.html", modules: 195 }]);
  const head = bundleOf([
    { file: "index.html", modules: 205 },
    { file: "main-1a2b3c4d.js", modules: { "src/start.js": 60, "node_modules/chart.js/a.js": 6000 } },
  ]);
  const { packages, modules } = diffBundles(base, head);
  expect(packages).toMatchObject([{ kind: "added", name: "chart.js", raw: { base: 0, head: 6000 } }]);
  expect(modules).toHaveLength(2);
  // A script that no reader knows the modules of is something else.
  const unknown = { ...base, assets: [...base.assets, ...bundleOf([{ file: "a.js", modules: 9 }]).assets] };
  expect(diffBundles(unknown, head)).toMatchObject({ packages: null, modules: null });
});
