import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LogTail } from "../../src/process/log-tail.ts";

test("keeps a short log whole, without colours", () => {
  const tail = new LogTail();
  tail.push(Buffer.from("\u001b[31mred\u001b[39m\nplain\n"));
  expect(tail.toString()).toBe("red\nplain");
});

test("keeps the end of a long log, from a whole line on", () => {
  const tail = new LogTail(100);
  for (let line = 0; line < 10_000; line++) tail.push(Buffer.from(`line ${line} ü\n`));
  const lines = tail.toString().split("\n");
  expect(lines.at(-1)).toBe("line 9999 ü");
  expect(lines[0]).toMatch(/^line \d{4} ü$/);
  expect(Buffer.byteLength(tail.toString())).toBeLessThanOrEqual(100);
  expect(lines.length).toBeGreaterThan(4);
});

test("any pieces: the result is an end of the whole, within the bound", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 })), fc.integer({ min: 1, max: 200 }), (pieces, limit) => {
      const clean = pieces.map((piece) => piece.replace(/[^\x20-\x7e\n]/g, "."));
      const tail = new LogTail(limit);
      for (const piece of clean) tail.push(Buffer.from(piece));
      const kept = tail.toString();
      expect(kept.length).toBeLessThanOrEqual(limit);
      expect(clean.join("").trimEnd().endsWith(kept)).toBe(true);
    }),
  );
});
