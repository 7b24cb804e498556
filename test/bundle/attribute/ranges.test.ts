import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bytesWithin, outside, unite } from "../../../src/bundle/attribute/ranges.ts";
import type { CodeRange } from "../../../src/types.ts";

const texts = fc.string({ unit: fc.constantFrom("a", ";", "é", "漢", "🎈", "\u2028"), maxLength: 60 });
/** Up to 300 characters, so that long stretches are counted too. */
const longTexts = fc.tuple(texts, fc.nat(5)).map(([text, times]) => text.repeat(times + 1));

function rangesOf(length: number) {
  const range = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.array(range, { maxLength: 8 });
}

const covered = longTexts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    first: rangesOf(text.length),
    second: rangesOf(text.length),
    from: fc.nat(text.length),
    to: fc.nat(text.length),
  }),
);

/** Checks a single UTF-16 unit. */
function isIn(ranges: readonly CodeRange[], at: number): boolean {
  return ranges.some(({ start, end }) => at >= start && at < end);
}

/** Counts character by character: all bytes of a character count where it begins. */
function bytesByCharacter(text: string, counts: (at: number) => boolean): number {
  let [at, bytes] = [0, 0];
  for (const character of text) {
    if (counts(at)) bytes += Buffer.byteLength(character);
    at += character.length;
  }
  return bytes;
}

test("a union is in order, without overlaps, and covers what either list covers", () => {
  fc.assert(
    fc.property(covered, ({ text, first, second }) => {
      const united = unite(first, second);
      for (const [at, { start, end }] of united.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThan(united[at - 1]?.end ?? -1);
      }
      for (let at = 0; at < text.length; at++)
        expect(isIn(united, at)).toBe(isIn(first, at) || isIn(second, at));
    }),
  );
});

test("what ranges leave is all that they do not cover", () => {
  fc.assert(
    fc.property(covered, ({ text, first }) => {
      const left = outside(unite(first), text.length);
      for (let at = 0; at < text.length; at++) expect(isIn(left, at)).toBe(!isIn(first, at));
      expect(left.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }),
  );
});

test("bytes of a part are those of the characters that begin in it, in UTF-8", () => {
  fc.assert(
    fc.property(covered, ({ text, first, from, to }) => {
      const used = unite(first);
      expect(bytesWithin(text, used, from, to)).toBe(
        bytesByCharacter(text, (at) => at >= from && at < to && isIn(first, at)),
      );
    }),
  );
});

test("what is used and what is not are the whole file, wherever a range cuts a character in two", () => {
  fc.assert(
    fc.property(covered, ({ text, first, second }) => {
      const used = unite(first, second);
      const unused = outside(used, text.length);
      expect(bytesWithin(text, used) + bytesWithin(text, unused)).toBe(Buffer.byteLength(text));
    }),
  );
});
