import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  lineAndColumn,
  moduleName,
  originalPosition,
  parseSourceMap,
} from "../../../src/collect/interactions/source-position.ts";

describe("line and column", () => {
  test.each([
    ["abc", 0, { line: 0, column: 0 }],
    ["abc", 3, { line: 0, column: 3 }],
    ["a\nbc", 2, { line: 1, column: 0 }],
    ["a\r\nbc", 4, { line: 1, column: 1 }],
    ["a\rb\u2028c\u2029d", 6, { line: 3, column: 0 }],
    ["abc", 4, null],
    ["abc", -1, null],
  ])("%j at %i", (text, offset, expected) => {
    expect(lineAndColumn(text, offset)).toEqual(expected);
  });

  test("lead back to the offset", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "é", "😀") });
    fc.assert(
      fc.property(text, fc.nat(), (source, number) => {
        const offset = number % (source.length + 1);
        const position = lineAndColumn(source, offset);
        const lines = source.split("\n").slice(0, position?.line);
        const before = lines.reduce((sum, line) => sum + line.length + 1, 0);
        expect(before + (position?.column ?? -1)).toBe(offset);
      }),
    );
  });
});

test.each([
  ["../../src/cart.ts", "src/cart.ts"],
  ["./src/cart.ts", "src/cart.ts"],
  ["src/cart.ts", "src/cart.ts"],
  ["webpack://shop/./src/cart.ts?1a2b", "src/cart.ts"],
  ["webpack:///src/cart.ts", "src/cart.ts"],
  ["http://localhost:4173/src/cart.ts", "src/cart.ts"],
  ["../node_modules/react-dom/client.js", "node_modules/react-dom/client.js"],
])("module %s is %s", (source, expected) => {
  expect(moduleName(source)).toBe(expected);
});

describe("a source map", () => {
  // Generated line 1, column 4 is line 3, column 2 of the module.
  const map = { version: 3, sources: ["../src/a.ts"], names: [], mappings: "IAEE" };

  test("gives module and line", () => {
    const parsed = parseSourceMap(map);
    expect(parsed && originalPosition(parsed, { line: 0, column: 4 })).toEqual({
      module: "src/a.ts",
      line: 3,
    });
    expect(parsed && originalPosition(parsed, { line: 0, column: 0 })).toBeUndefined();
    expect(parsed && originalPosition(parsed, { line: 9, column: 0 })).toBeUndefined();
  });

  test.each(["<!doctype html>", "{", null, 1, {}])("%j is none", (text) => {
    expect(parseSourceMap(text)).toBeNull();
  });
});
