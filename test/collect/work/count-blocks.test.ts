import { expect, it } from "vitest";
import { assert, constantFrom, nat, property, string } from "fast-check";
import { countBlocks } from "../../../src/collect/work/count-blocks.ts";
import { lineAt, lineStartsOf } from "../../../src/collect/work/place-blocks.ts";

const script = (url: string, ...functions: number[][]) => ({
  scriptId: "1",
  url,
  functions: functions.map((counts) => ({
    functionName: "",
    isBlockCoverage: true,
    ranges: counts.map((count, at) => ({ startOffset: at, endOffset: at + 1, count })),
  })),
});

it("adds up the blocks and calls of the app's own scripts alone", () => {
  const scripts = [
    script("http://app/a.js", [1, 1000], [3]),
    script("http://cdn/b.js", [50]),
    script("", [9]),
    script("chrome-extension://x/c.js", [9]),
  ];
  expect(countBlocks(scripts, (url) => !url.startsWith("http://cdn"))).toEqual({ blocks: 1004, calls: 4 });
});

it("finds the line of every offset", () => {
  const text = string({ unit: constantFrom("a", "\n", "\r", "\u2028", "é") });
  assert(
    property(text, nat(), (code, some) => {
      const offset = some % (code.length + 1);
      const starts = lineStartsOf(code);
      const line = lineAt(starts, offset);
      expect(starts[line]).toBeLessThanOrEqual(offset);
      expect(starts[line + 1] ?? Infinity).toBeGreaterThan(offset);
    }),
  );
});
