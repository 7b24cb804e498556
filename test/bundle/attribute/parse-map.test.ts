import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseMap } from "../../../src/bundle/attribute/parse-map.ts";
import { skipContents } from "../../../src/bundle/attribute/skip-contents.ts";

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
  ['{"sections":[{"offset":{"line":-1,"column":0},"map":{}}]}', /not a position/],
  ['{"sections":[{"offset":{"line":0,"column":0},"map":{"sections":[]}}]}', /holds sections/],
])("%s is refused", (text, message) => {
  expect(() => parseMap(text)).toThrow(message);
});

test("sections out of order are refused", () => {
  const sections = [1, 0].map((line) => ({ offset: { line, column: 0 }, map: flat }));
  expect(() => parseMap(JSON.stringify({ sections }))).toThrow(/out of order/);
});

const nasty = fc.string({
  unit: fc.constantFrom(
    "\\",
    '"',
    "sourcesContent",
    ":",
    "[",
    "]",
    ",",
    "{",
    "é",
    "\n",
    "null",
    '"sourcesContent":[',
  ),
});

test("skipping the contents changes nothing else, whatever they and the names hold", () => {
  const flatMap = fc.record({
    file: nasty,
    sources: fc.array(nasty),
    sourcesContent: fc.array(fc.option(nasty)),
    names: fc.array(nasty),
    mappings: fc.constant("AAAA"),
  });
  const section = fc.record({ offset: fc.constant({ line: 0, column: 0 }), map: flatMap });
  const indexed = fc.record({ sections: fc.array(section), file: nasty });
  const without = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && "sourcesContent" in value
      ? { ...value, sourcesContent: [] }
      : value;
  fc.assert(
    fc.property(fc.oneof(flatMap, indexed), fc.constantFrom(undefined, 2), (made, indent) => {
      const text = JSON.stringify(made, null, indent);
      expect(JSON.parse(skipContents(text), without)).toEqual(JSON.parse(text, without));
    }),
    { numRuns: 2000 },
  );
});

test("contents that are cut off are still no JSON", () => {
  const text = JSON.stringify({ ...flat, sourcesContent: ["a", 'b"c'] });
  for (let end = 0; end < text.length; end++)
    expect(() => parseMap(text.slice(0, end))).toThrow(/JSON|empty/);
});

test("contents are skipped, however the keys are spaced", () => {
  expect(skipContents('{ "sourcesContent": [ "a", "b" ], "names": [] }')).toBe(
    '{ "sourcesContent": [], "names": [] }',
  );
  expect(skipContents('{"sourcesContent":["a\\"]",null],"names":[]}')).toBe(
    '{"sourcesContent":[],"names":[]}',
  );
});
