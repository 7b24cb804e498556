import { describe, expect, it } from "vitest";
import { addedToPart } from "../../src/explain/added-bytes.ts";
import { explain } from "../../src/explain/index.ts";
import type { Bundle, BundleDiff, BundleModule, PackageChange, Verdict } from "../../src/types.ts";
import { asset, bundle, verdict } from "../fixtures/reports/build.ts";

const moduleOf = (owner: string, ...parts: [file: string, gzip: number][]): BundleModule => ({
  name: `node_modules/${owner}/index.js`,
  package: owner,
  parts: parts.map(([file, gzip]) => ({ file, raw: gzip * 3, gzip })),
});
const withModules = (...modules: BundleModule[]): Bundle => ({
  ...bundle(asset("home.js", 90_000), asset("cart.js", 90_000), asset("vendor-C35B8Qfk.js", 90_000)),
  groups: [
    { kind: "route", name: "/", files: ["home.js", "vendor-C35B8Qfk.js"] },
    { kind: "route", name: "/cart", files: ["cart.js", "vendor-C35B8Qfk.js"] },
    { kind: "entry", name: "main", files: ["vendor-C35B8Qfk.js"] },
  ],
  modules,
});
const base = withModules(moduleOf("react", ["home.js", 5_000], ["cart.js", 1_000]));
const head = withModules(
  moduleOf("lodash", ["cart.js", 24_000]),
  moduleOf("dayjs", ["home.js", 9_000], ["vendor-C35B8Qfk.js", 1_000]),
  moduleOf("react", ["home.js", 5_010], ["cart.js", 7_000]),
);
const inPart = (metric: string, name: string, before: Bundle | null = base) =>
  addedToPart(metric, [{ kind: "package", name }], { head, base: before });

describe("what a package added to a part of the bundle", () => {
  it.each([
    ["route:/cart", "lodash", 24_000],
    ["route:/cart:js", "lodash", 24_000],
    ["route:/cart:css", "lodash", 0],
    ["route:/", "lodash", 0],
    ["route:/", "dayjs", 10_000],
    ["route:/cart", "dayjs", 1_000],
    ["entry:main", "dayjs", 1_000],
    ["entry:main", "lodash", 0],
    ["file:cart.js", "lodash", 24_000],
    ["file:vendor-*.js", "dayjs", 1_000],
    ["file:vendor-*.js", "lodash", 0],
    ["route:/cart", "react", 6_000],
    ["route:/nowhere", "lodash", 0],
    ["route:/cart", "unknown", 0],
    ["initial:js", "lodash", null],
    ["total", "lodash", null],
    ["package:lodash", "lodash", null],
  ])("%s, %s: %s B", (metric, name, bytes) => {
    expect(inPart(metric, name)).toBe(bytes);
  });

  it("is nothing where the same code only has other names", () => {
    expect(inPart("route:/", "react")).toBe(0);
  });

  it("is all of it without a base", () => {
    expect(inPart("route:/", "react", null)).toBe(5_010);
  });

  it("counts a module once, though several things are about it", () => {
    const things = [
      { kind: "package", name: "lodash" },
      { kind: "module", name: "node_modules/lodash/index.js" },
    ] as const;
    expect(addedToPart("route:/cart", things, { head, base })).toBe(24_000);
  });
});

const change = (name: string, gzip: number): PackageChange => ({
  kind: "added",
  name,
  versions: { base: [], head: ["1.0.0"] },
  raw: { base: 0, head: gzip * 3 },
  gzip: { base: 0, head: gzip },
  initial: { base: 0, head: gzip * 3 },
});
const over = (metric: string): Verdict =>
  verdict({ metric, status: "fail", limit: { kind: "maxIncrease", value: 2_000, unit: "B", text: "2 kB" } });
const causes = (metrics: string[], packages = [change("lodash", 24_000), change("dayjs", 10_000)]) => {
  const diff: BundleDiff = {
    raw: { base: 0, head: 0 },
    gzip: { base: 0, head: 0 },
    chunks: [],
    modules: [],
    packages,
    duplicates: [],
  };
  const found = explain({
    verdicts: metrics.map(over),
    visits: [],
    bundle: { head, base, diff },
    devices: [],
    ownServer: true,
  });
  return Object.fromEntries(
    found.map(({ id, effects = [] }) => [
      id,
      Object.fromEntries(effects.map((one) => [one.metric, one.value])),
    ]),
  );
};

describe("a limit on a route", () => {
  it("is explained by the packages that its files hold, with their bytes in them", () => {
    expect(causes(["route:/", "route:/cart"])).toEqual({
      "package|lodash": { "route:/cart": 24_000 },
      "package|dayjs": { "route:/": 10_000, "route:/cart": 1_000 },
    });
  });

  it("is explained by no package that it does not load", () => {
    expect(causes(["route:/"])).toEqual({ "package|dayjs": { "route:/": 10_000 } });
    // If a package is in several files, only the part that this route loads counts.
    expect(causes(["route:/cart"])["package|dayjs"]).toEqual({ "route:/cart": 1_000 });
  });

  it("is explained by a package of its own, though many larger ones came in elsewhere", () => {
    const others = ["a", "b", "c", "d", "e"].map((name) => change(name, 50_000));
    expect(Object.keys(causes(["route:/"], [...others, change("dayjs", 10_000)]))).toEqual(["package|dayjs"]);
  });

  it("does not hide what a package does to the whole bundle", () => {
    expect(causes(["route:/cart", "total"])).toEqual({
      "package|lodash": { "route:/cart": 24_000, total: 24_000 },
      "package|dayjs": { "route:/cart": 1_000, total: 10_000 },
    });
  });
});
