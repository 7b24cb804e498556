import { expect, test } from "vitest";
import { fileNames } from "../../src/explain/file-names.ts";
import type { ChunkChange, VisitData } from "../../src/types.ts";
import { asset, bundle } from "../fixtures/reports/build.ts";

const page = (origin: string, ...paths: string[]): VisitData =>
  ({
    finalUrl: `${origin}/`,
    requests: paths.map((path) => ({ url: origin + path })),
  }) as unknown as VisitData;
const [ofHead, ofBase] = ["http://127.0.0.1:1", "http://127.0.0.1:2"];
const grown = (before: string[], after: string[]): ChunkChange => ({
  kind: before.length === 0 ? "added" : "changed",
  base: before,
  head: after,
  name: "_nuxt/*.js",
  type: "js",
  raw: { base: 1, head: 2 },
  gzip: { base: 1, head: 2 },
});
const none = { head: null, base: null };

test("a name that no other file of a revision has stays as it is in both", () => {
  const names = fileNames(none, {
    head: [page(ofHead, "/assets/main-D26K0KKW.js")],
    base: [page(ofBase, "/assets/main-C35B8Qfk.js")],
  });
  for (const [origin, hash] of [
    [ofHead, "D26K0KKW"],
    [ofBase, "C35B8Qfk"],
  ])
    expect(names.ofUrl(`${origin}/assets/main-${hash}.js`, `${origin}/`)).toBe("assets/main-*.js");
});

test("of files that share a name, each that is known in both has one of its own", () => {
  const built = {
    head: bundle(asset("_nuxt/D26K0KKW.js", 2), asset("_nuxt/E26K0KKW.js", 2), asset("_nuxt/F26K0KKW.js", 2)),
    base: bundle(asset("_nuxt/C35B8Qfk.js", 1), asset("_nuxt/F26K0KKW.js", 2), asset("_nuxt/G35B8Qfk.js", 1)),
    diff: {
      raw: { base: 1, head: 2 },
      gzip: { base: 1, head: 2 },
      chunks: [grown(["_nuxt/C35B8Qfk.js"], ["_nuxt/D26K0KKW.js"]), grown([], ["_nuxt/E26K0KKW.js"])],
      modules: null,
      packages: null,
      duplicates: [],
    },
  };
  const names = fileNames(built, { head: [], base: [] });
  // What it was in base.
  expect(names.ofAsset("_nuxt/D26K0KKW.js")).toBe("_nuxt/D26K*.js");
  expect(names.ofUrl(`${ofBase}/_nuxt/C35B8Qfk.js`, `${ofBase}/`)).toBe("_nuxt/D26K*.js");
  // New, and the same in both.
  expect(names.ofAsset("_nuxt/E26K0KKW.js")).toBe("_nuxt/E26K*.js");
  expect(names.ofAsset("_nuxt/F26K0KKW.js")).toBe("_nuxt/F26K*.js");
  // What became of it is not known.
  expect(names.ofAsset("_nuxt/G35B8Qfk.js")).toBe("_nuxt/*.js");
  // Served below a path.
  expect(names.ofUrl(`${ofHead}/shop/_nuxt/D26K0KKW.js`, `${ofHead}/`)).toBe("shop/_nuxt/*.js");
});

test("without a build to compare, what only one revision requests is compared together", () => {
  const loads = {
    head: [page(ofHead, "/_nuxt/D26K0KKW.js", "/_nuxt/F26K0KKW.js")],
    base: [page(ofBase, "/_nuxt/C35B8Qfk.js", "/_nuxt/F26K0KKW.js")],
  };
  const names = fileNames(none, loads);
  expect(names.ofUrl(`${ofHead}/_nuxt/D26K0KKW.js`, `${ofHead}/`)).toBe("_nuxt/*.js");
  expect(names.ofUrl(`${ofBase}/_nuxt/C35B8Qfk.js`, `${ofBase}/`)).toBe("_nuxt/*.js");
  expect(names.ofUrl(`${ofHead}/_nuxt/F26K0KKW.js`, `${ofHead}/`)).toBe("_nuxt/F26K*.js");
  // Head alone has nothing to be compared with.
  const alone = fileNames(none, { head: loads.head, base: [] });
  expect(alone.ofUrl(`${ofHead}/_nuxt/D26K0KKW.js`, `${ofHead}/`)).toBe("_nuxt/D26K*.js");
});
