import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareMarkers, parseMarker, printMarker } from "../../src/forge/marker.ts";

const sha = "0123456789abcdef".repeat(3).slice(0, 40);
const marker = { key: "shop", run: 12, attempt: 2, sha };

test("what is printed is read again, whatever the key, and by no other key", () => {
  const keys = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: fc.constantFrom("-", ">", "<", "!", " ", "\n", "\ud800", "é"), maxLength: 8 }),
  );
  fc.assert(
    fc.property(keys, keys, fc.nat(), fc.nat(), (key, other, run, attempt) => {
      const line = printMarker({ key, run, attempt, sha });
      expect(line).toMatch(/^<!-- [^\n>]* -->$/);
      expect(line.slice(4, -3)).not.toMatch(/--|>/);
      expect(parseMarker(`${line}\ntext`, key)).toEqual({ key, run, attempt, sha });
      if (other.toWellFormed() !== key.toWellFormed()) expect(parseMarker(`${line}\ntext`, other)).toBeNull();
    }),
  );
});

test.each([
  ["text before it", ` ${printMarker(marker)}`],
  ["a line before it", `\n${printMarker(marker)}`],
  ["text behind it", `${printMarker(marker)} more`],
  ["no commit", "<!-- budget-check key=shop run=12 attempt=2 sha= -->"],
  ["a run that is no number", `<!-- budget-check key=shop run=1e3 attempt=2 sha=${sha} -->`],
])("%s is no marker", (_, body) => {
  expect(parseMarker(body, "shop")).toBeNull();
});

test("line ends of either kind follow it", () => {
  expect(parseMarker(`${printMarker(marker)}\r\ntext`, "shop")).toEqual(marker);
  expect(parseMarker(printMarker(marker), "shop")).toEqual(marker);
});

test("runs count before attempts", () => {
  expect(compareMarkers(marker, { ...marker, run: 13, attempt: 1 })).toBeLessThan(0);
  expect(compareMarkers(marker, { ...marker, attempt: 1 })).toBeGreaterThan(0);
  expect(compareMarkers(marker, marker)).toBe(0);
});
