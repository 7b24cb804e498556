import { describe, expect, test } from "vitest";
import { mostPairs, rankTail, signTail } from "../../src/statistics/boundaries.ts";
import vectors from "../fixtures/statistics/vectors.json" with { type: "json" };

describe("rank tail", () => {
  test.each(Object.entries(vectors.rankTails))(
    "is the independently computed one for %s pairs",
    (n, expected) => {
      const tail = rankTail(Number(n));
      expect(tail).toHaveLength(expected.length);
      for (const [c, probability] of expected.entries()) expect(tail[c]).toBeCloseTo(probability, 14);
    },
  );

  test("is the independently computed one at single counts of 13, 20 and 30 pairs", () => {
    for (const [n = 0, c = 0, probability = 0] of vectors.rankTailsSparse) {
      const found = rankTail(n)[c] ?? Number.NaN;
      expect(Math.abs(found - probability)).toBeLessThanOrEqual(1e-12 * probability);
    }
  });

  test("agrees with every order of 3 and 3 values, written out", () => {
    // U = 0 … 9 has 1 1 2 3 3 3 3 2 1 1 of the 20 orders.
    expect(rankTail(3).map((probability) => Math.round(probability * 20))).toEqual([
      20, 19, 18, 16, 13, 10, 7, 4, 2, 1, 0,
    ]);
  });

  test("stays symmetric and exact for the most pairs", () => {
    const tail = rankTail(mostPairs);
    const most = mostPairs ** 2;
    expect(tail[0]).toBe(1);
    expect(tail[most + 1]).toBe(0);
    for (const c of [1, 17, 2000, 4999]) expect(tail[c]).toBeCloseTo(1 - (tail[most - c + 1] ?? 0), 14);
  });
});

describe("sign tail", () => {
  test.each(Object.entries(vectors.signTails))(
    "is the independently computed one for %s runs",
    (n, expected) => {
      const tail = signTail(Number(n));
      expect(tail).toHaveLength(expected.length);
      for (const [k, probability] of expected.entries()) expect(tail[k]).toBeCloseTo(probability, 15);
    },
  );
});

test.each([0, -1, 2.5, Number.NaN, mostPairs + 1])("%s pairs are refused", (n) => {
  expect(() => rankTail(n)).toThrow(RangeError);
  expect(() => signTail(n)).toThrow(RangeError);
});
