import { expect, test } from "vitest";
import { parseMap } from "../../../src/bundle/attribute/parse-map.ts";

const flat = { version: 3, sources: ["a.js"], mappings: "AAAA" };

test("a first line against scripts, and a byte order mark, are skipped", () => {
  for (const before of [")]}'\n", ")]}' anything\n", "\ufeff"])
    expect(parseMap(before + JSON.stringify(flat)).sources).toEqual(["a.js"]);
});

test("sourceRoot is before each source that does not stand alone", () => {
  const sources = ["a.js", "../b.js", "/c.js", "webpack://app/d.js", null];
  expect(parseMap(JSON.stringify({ ...flat, sourceRoot: "src", sources })).sources).toEqual([
    "src/a.js",
    "src/../b.js",
    "/c.js",
    "webpack://app/d.js",
    null,
  ]);
  expect(parseMap(JSON.stringify({ ...flat, sourceRoot: "src/" })).sources).toEqual(["src/a.js"]);
});

test.each([
  ["", /empty/],
  ['{"version":3,"sources":["a.js"],"mapp', /cut off/],
  ["[]", /no object/],
  ["{}", /no mappings/],
  ['{"mappings":""}', /no sources/],
  ['{"sections":[{"map":{}}]}', /no offset/],
  ['{"sections":[{"offset":{"line":0,"column":0},"url":"x.map"}]}', /holds no map/],
  ['{"sections":[{"offset":{"line":-1,"column":0},"map":{}}]}', /no position/],
  ['{"sections":[{"offset":{"line":0,"column":0},"map":{"sections":[]}}]}', /holds sections/],
])("%s is refused", (text, message) => {
  expect(() => parseMap(text)).toThrow(message);
});

test("sections out of order are refused", () => {
  const sections = [1, 0].map((line) => ({ offset: { line, column: 0 }, map: flat }));
  expect(() => parseMap(JSON.stringify({ sections }))).toThrow(/out of order/);
});
