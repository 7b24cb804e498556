import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";
import type {
  ChangedLine,
  Bundle,
  BundleDiff,
  BundleWaste,
  ModuleChange,
  PackageChange,
  Verdict,
} from "../../src/types.ts";
import { bundle, verdict } from "../fixtures/reports/build.ts";

const over = (metric: string): Verdict =>
  verdict({ metric, status: "fail", limit: { kind: "maxIncrease", value: 2_000, unit: "B", text: "2 kB" } });

const empty: BundleDiff = {
  raw: { base: 100_000, head: 180_000 },
  gzip: { base: 30_000, head: 55_000 },
  chunks: [],
  modules: [],
  packages: [],
  duplicates: [],
};

const lodash: PackageChange = {
  kind: "added",
  name: "lodash",
  versions: { base: [], head: ["4.17.21"] },
  raw: { base: 0, head: 71_000 },
  gzip: { base: 0, head: 24_800 },
  initial: { base: 0, head: 71_000 },
  chain: ["src/main.tsx", "src/pages/Cart.tsx", "src/money.ts", "lodash"],
  importer: "src/money.ts",
};

const guide: ModuleChange = {
  kind: "moved",
  name: "src/pages/Guide.tsx",
  package: null,
  raw: { base: 9_000, head: 9_000 },
  gzip: { base: 3_000, head: 3_000 },
  initial: { base: 0, head: 9_000 },
  importer: "src/App.tsx",
};

function found(
  diff: Partial<BundleDiff>,
  verdicts = [over("initial:js"), over("total")],
  changes: ChangedLine[] = [],
) {
  const head = bundle();
  return [
    ...explain({
      verdicts,
      visits: [],
      bundle: { head, base: head, diff: { ...empty, ...diff } },
      changes,
      devices: [],
      ownServer: true,
    }),
  ];
}

describe("why the bundle grew", () => {
  it("names the package, its version, who imports it, and the way from the entry", () => {
    const [first] = found({ packages: [lodash] });
    expect(first?.title).toBe("lodash 4.17.21 is new: +24.8 kB, loaded up front, imported by src/money.ts");
    expect(first).toMatchObject({ metric: "initial:js", page: null, certainty: "certain", standing: false });
    expect(first?.evidence).toContain("src/main.tsx → src/pages/Cart.tsx → src/money.ts → lodash");
    expect(first?.fix).toMatch(/single functions/);
  });

  it("names the package that imports another, and the app's file that it came through", () => {
    const color: PackageChange = {
      ...lodash,
      name: "@kurkle/color",
      chain: [
        "index.html",
        "src/main.tsx",
        "node_modules/chart.js/dist/chart.js",
        "node_modules/@kurkle/color/dist/color.esm.js",
      ],
      importer: "src/main.tsx",
    };
    expect(found({ packages: [color] })[0]?.title).toMatch(/, imported by chart\.js through src\/main\.tsx$/);
  });

  it("blames a package of the same version only where it ships more code", () => {
    const react = (more: number, version: string): PackageChange => ({
      kind: "grown",
      name: "react-dom",
      versions: { base: ["19.3.1"], head: [version] },
      raw: { base: 206_800, head: 206_800 + more },
      gzip: { base: 60_000, head: 63_000 },
      initial: { base: 206_800, head: 206_800 + more },
    });
    expect(found({ packages: [react(200, "19.3.1")] })).toEqual([]);
    expect(found({ packages: [react(9_000, "19.3.1")] })).toHaveLength(1);
    expect(found({ packages: [react(200, "19.4.0")] })).toHaveLength(1);
  });

  it("shows the line that imports a package, not one that has a word called like it", () => {
    const next = { ...lodash, name: "next" };
    const texts = ["const next = queue.shift();", 'import Link from "next/link";'];
    const changes = texts.map((text, at) => ({ file: "src/money.ts", line: at + 1, text }));
    expect(found({ packages: [next] }, [over("total")], changes)[0]?.evidence[0]).toBe(
      'src/money.ts:2, changed since base: import Link from "next/link";',
    );
  });

  it("shows the line that imports a package by an alias", () => {
    const changes = [{ file: "src/main.tsx", line: 10, text: 'import { render } from "react-dom-old";' }];
    const { importer: _, ...grown } = { ...lodash, kind: "grown" as const, name: "react-dom" };
    const head = {
      ...bundle(),
      packages: [
        { name: "react-dom", aliases: ["react-dom-old"], versions: [], raw: 1, gzip: 1, initial: 1 },
      ],
    };
    const diff = { ...empty, packages: [grown] };
    const [first] = explain({
      verdicts: [over("total")],
      visits: [],
      bundle: { head, base: head, diff },
      changes,
      devices: [],
      ownServer: true,
    });
    expect(first?.evidence[0]).toBe(
      'src/main.tsx:10, changed since base: import { render } from "react-dom-old";',
    );
  });

  it("names the import that made a route eager, once for all that came with it", () => {
    const eager = found({ modules: [guide, { ...guide, name: "src/pages/booking.ts" }] });
    expect(eager).toHaveLength(1);
    expect(eager[0]?.title).toBe(
      "src/pages/Guide.tsx was lazy and is now loaded up front: src/App.tsx imports it statically",
    );
    expect(eager[0]?.saving).toEqual({ value: 6_000, unit: "B" });
  });

  it("names the app's module before the larger package that came with it", () => {
    const zod = {
      ...guide,
      name: "node_modules/zod/index.js",
      package: "zod",
      importer: "src/pages/Guide.tsx",
    };
    const [eager] = found({ modules: [{ ...zod, initial: { base: 0, head: 50_000 } }, guide] });
    expect(eager?.title).toMatch(/^src\/pages\/Guide\.tsx was lazy/);
    expect(eager?.evidence[0]).toBe("59.0 kB of code in 2 modules, zod among them");
  });

  it("names a package that ships twice", () => {
    const [twice] = found({ duplicates: [{ name: "react", versions: ["18.3.1", "19.3.1"] }] });
    expect(twice?.title).toBe("react ships 2 times: 18.3.1 and 19.3.1");
  });

  it("leaves out what decides no limit, and what became lazy", () => {
    const small = { ...lodash, gzip: { base: 0, head: 400 } };
    const lazy: ModuleChange = { ...guide, initial: { base: 9_000, head: 0 } };
    expect(found({ packages: [small], modules: [lazy] })).toEqual([]);
  });

  it("does not blame bytes that no source is known of", () => {
    const unknown: ModuleChange = {
      ...guide,
      kind: "grown",
      name: "[unmapped]",
      gzip: { base: 0, head: 47_000 },
    };
    expect(found({ modules: [unknown] })).toEqual([]);
  });

  it("explains nothing where no limit is against head", () => {
    const kept = { ...over("initial:js"), status: "pass" as const };
    expect(found({ packages: [lodash], modules: [guide] }, [{ ...kept, delta: null }])).toEqual([]);
  });
});

describe("what has a lighter way", () => {
  const unused: BundleWaste = {
    kind: "unused",
    name: "icons",
    raw: 90_000,
    gzip: 31_000,
    initial: 90_000,
    modules: ["node_modules/icons/a.js", "node_modules/icons/b.js"],
  };
  const page: BundleWaste = { ...unused, kind: "eager", name: "src/pages/Cart.tsx" };

  function lighter(
    head: readonly BundleWaste[],
    base: Partial<Bundle> | null,
    diff: Partial<BundleDiff> = {},
  ) {
    return explain({
      verdicts: [over("initial:js")],
      visits: [],
      bundle: {
        head: { ...bundle(), waste: head },
        base: base && { ...bundle(), ...base },
        ...(base && { diff: { ...empty, ...diff } }),
      },
      devices: [],
      ownServer: true,
    });
  }

  /** Too little of a module for the change of it to be a finding itself. */
  const came: ModuleChange = {
    kind: "added",
    name: "node_modules/icons/a.js",
    package: "icons",
    raw: { base: 0, head: 60_000 },
    gzip: { base: 0, head: 900 },
    initial: { base: 0, head: 60_000 },
  };

  it("is a cause where it is new, with its bytes and modules", () => {
    const [finding] = lighter([unused], { waste: [] }, { modules: [came] });
    expect(finding).toMatchObject({
      title:
        "icons ships modules that are never used: a barrel file imports them, and they cannot be tree-shaken: 31.0 kB, loaded up front",
      metric: "initial:js",
      standing: false,
      saving: { value: 31_000, unit: "B" },
    });
    expect(finding?.evidence).toContain("node_modules/icons/a.js");
  });

  it("is advice where base had it too, and where a saved base does not tell", () => {
    for (const base of [{ waste: [unused, page] }, {}])
      expect(lighter([unused, page], base).map(({ standing, metric }) => [standing, metric])).toEqual([
        [true, null],
        [true, null],
      ]);
  });

  it("is advice where its code is what it was, whatever base's waste names", () => {
    const lazy: ModuleChange = { ...came, kind: "moved", initial: { base: 60_000, head: 0 } };
    for (const diff of [{}, { modules: null, packages: null }, { modules: [lazy] }])
      expect(lighter([unused, page], { waste: [] }, diff).map(({ standing }) => standing)).toEqual([
        true,
        true,
      ]);
  });

  it("is said of what the change of packages and modules is too small, or too many, to be reported for", () => {
    const whole: BundleWaste = { ...unused, kind: "whole", name: "lodash" };
    const little = { ...lodash, kind: "grown" as const, gzip: { base: 24_000, head: 24_900 } };
    expect(lighter([whole], { waste: [] }, { packages: [little] })).toMatchObject([
      { id: "lighter-whole|lodash", standing: false },
    ]);
    const more = ["a", "b", "c", "d", "e"].map((name) => ({ ...lodash, name }));
    const sixth = lighter([whole], { waste: [] }, { packages: [...more, lodash] });
    expect(sixth.map(({ id }) => id)).toContain("lighter-whole|lodash");
    const small = lighter([page], { waste: [] }, { modules: [{ ...came, name: page.name, package: null }] });
    expect(small).toMatchObject([{ id: `lighter-eager|${page.name}`, standing: false }]);
  });

  it("is said of a package that grew where it loads on demand, when only what loads up front is over", () => {
    const whole: BundleWaste = { ...unused, kind: "whole", name: "lodash" };
    const later = { ...lodash, kind: "grown" as const, initial: { base: 10_000, head: 10_000 } };
    expect(lighter([whole], { waste: [] }, { packages: [later] })).toMatchObject([
      { id: "lighter-whole|lodash" },
    ]);
  });

  it("is said without a base, as what a limit is broken by", () => {
    expect(lighter([page], null)).toMatchObject([
      { title: "src/pages/Cart.tsx is loaded with every page: 31.0 kB", standing: false },
    ]);
  });

  it("is named once: a new package has its lighter way, an eager module its import", () => {
    const whole: BundleWaste = { ...unused, kind: "whole", name: "lodash" };
    const moved = { ...guide, name: page.name };
    const titles = lighter([whole, page], { waste: [] }, { packages: [lodash], modules: [moved] });
    expect(titles.map(({ title }) => title.slice(0, 30)).toSorted()).toEqual([
      "lodash 4.17.21 is new: +24.8 k",
      "src/pages/Cart.tsx was lazy an",
    ]);
    expect(titles.flatMap(({ evidence }) => evidence).join()).not.toMatch(/ships|every page/);
  });

  it("is named once: what came with an eager module is not named again", () => {
    const other = { ...page, name: "src/pages/booking.tsx" };
    const modules = [guide, { ...guide, name: other.name, initial: { base: 0, head: 100 } }];
    expect(lighter([other], { waste: [] }, { modules }).map(({ id }) => id)).toEqual([`eager|${guide.name}`]);
    // A package that came along has a lighter way of its own.
    const zod: BundleWaste = { ...unused, kind: "whole", name: "zod" };
    const withZod = [guide, { ...guide, name: "node_modules/zod/index.js", package: "zod" }];
    const named = { ...zod, modules: ["node_modules/zod/index.js"] };
    expect(lighter([named], { waste: [] }, { modules: withZod }).map(({ id }) => id)).toContain(
      "lighter-whole|zod",
    );
  });

  it("is named once: a page that is new, or grew, is told as that", () => {
    for (const kind of ["added", "grown"] as const) {
      const mine = { ...came, kind, name: page.name, package: null, gzip: { base: 0, head: 31_000 } };
      const named = lighter([page], { waste: [] }, { modules: [mine] });
      expect(named.map(({ id }) => id)).toEqual([`module|${page.name}`]);
      expect(named[0]?.evidence.join()).not.toContain("every page");
    }
  });

  it("claims no saving of CommonJS, of which it is not known how much is used", () => {
    expect(lighter([{ ...unused, kind: "commonjs" }], null)[0]?.saving).toBeNull();
  });
});
