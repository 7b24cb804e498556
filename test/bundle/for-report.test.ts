import { expect, test } from "vitest";
import { bundlesForReport } from "../../src/bundle/for-report.ts";
import { initialBytes } from "../../src/initial-bytes.ts";
import { bundleValue } from "../../src/bundle-limits/index.ts";
import type { Bundle, BundleAsset, BundleGroup } from "../../src/types.ts";

const asset = (file: string, raw: number, gzip: number): BundleAsset => ({
  file,
  name: file,
  type: file.endsWith(".css") ? "css" : "js",
  loading: "initial",
  raw,
  gzip,
});
const route = (name: string, ...files: string[]): BundleGroup => ({ kind: "route", name, files });

/** A site of which 700 pages load more than any of three that have most JS, most CSS, and most before it is compressed. */
const site: Bundle = {
  reader: "directory",
  directory: "/site",
  notes: [],
  initialBy: "pages",
  assets: [
    asset("a.js", 100, 50),
    asset("a.css", 100, 50),
    asset("b.js", 200, 60),
    asset("b.css", 200, 60),
    asset("long.js", 9_000, 10),
    asset("small.js", 1, 1),
  ],
  groups: [
    { kind: "entry", name: "main", files: ["a.js"] },
    ...Array.from({ length: 50 }, (_, index) => route(`/small/${index}`, "small.js")),
    route("/js", "b.js"),
    route("/css", "b.css"),
    route("/long", "long.js"),
    ...Array.from({ length: 700 }, (_, index) => route(`/docs/${index}`, "a.js", "a.css")),
  ],
};

test("of thousands of pages the report holds those that load most, and what limits are judged by", () => {
  const { head } = bundlesForReport({ head: site, base: null });
  expect(head?.groups?.filter(({ kind }) => kind === "route")).toHaveLength(500);
  expect(head?.routesLeftOut).toBe(253);
  expect(head?.groups?.[0]).toEqual(site.groups?.[0]);
  expect(head?.groups?.some(({ name }) => name.startsWith("/small"))).toBe(false);
  if (!head) return;
  for (const type of [null, "js", "css"] as const)
    for (const compression of ["raw", "gzip"] as const)
      expect(initialBytes(head, type, compression)).toEqual(initialBytes(site, type, compression));
});

test("a page that the report leaves out is missing, not one of 0 bytes", () => {
  const { head } = bundlesForReport({ head: site, base: null });
  expect(head && bundleValue(head, "route:/small/1:js", "gzip")).toEqual({
    missing: '"/small/1" is none of the 500 pages that the report holds: it leaves out 253 that load less',
    because: "notMeasured",
  });
  expect(bundleValue(site, "route:/small/1:js", "gzip")).toBe(1);
});

test("a report of a report keeps count", () => {
  const { head } = bundlesForReport({ head: site, base: null });
  const again = bundlesForReport({ head, base: head });
  expect(again.head?.routesLeftOut).toBe(253);
  expect(again.base?.groups).toEqual(head?.groups);
});
