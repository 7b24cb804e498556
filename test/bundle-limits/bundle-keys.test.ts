import { expect, test } from "vitest";
import { bundleUnit, spelledBundleKeys } from "../../src/bundle-limits/index.ts";

test.each([
  ["initial", "B"],
  ["initial:js", "B"],
  ["lazy:css", "B"],
  ["total", "B"],
  ["total:wasm", "B"],
  ["count", "count"],
  ["count:image", "count"],
  ["file:assets/vendor-*.js", "B"],
  ["file:a:b", "B"],
  ["each:assets/*.js", "B"],
  ["entry:main", "B"],
  ["route:/cart:js", "B"],
  ["package:@scope/name", "B"],
  ["duplicates", "count"],
  ["unused:js", "B"],
])("%s counts %s", (key, unit) => {
  expect(bundleUnit(key)).toBe(unit);
});

test.each([
  "",
  "js",
  "initial:",
  "initial:javascript",
  "Initial",
  "file",
  "file:",
  "file: ",
  "each",
  "each:",
  "count:gif",
  "route",
  "package:",
  "duplicates:",
  "duplicates:zod",
  "unused",
  "unused:css",
  "LCP",
])("%s is no bundle limit", (key) => {
  expect(bundleUnit(key)).toBeUndefined();
});

test("every key that is spelt out is known", () => {
  const keys = spelledBundleKeys();
  expect(keys.filter((key) => bundleUnit(key) === undefined)).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain("total:html");
});
