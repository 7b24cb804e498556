import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  falseFailureBound,
  falsePassBound,
  rankBoundaries,
  rankTail,
  scheduledLooks,
  signBoundaries,
  signTail,
} from "../../src/statistics/boundaries.ts";
import vectors from "../fixtures/statistics/vectors.json" with { type: "json" };

describe("published boundaries", () => {
  test("of the scheduled looks", () => {
    expect(scheduledLooks).toEqual([4, 6, 9, 13, 20]);
    expect(rankBoundaries(1).map(({ alpha }) => alpha)).toEqual([17, 33, 68, 129, 274]);
    expect(rankBoundaries(3).map(({ alpha }) => alpha)).toEqual([17, 35, 71, 136, 289]);
    expect(rankBoundaries(1).map(({ beta }) => beta)).toEqual([16, 32, 65, 125, 267]);
    expect(rankBoundaries(3).map(({ beta }) => beta)).toEqual([16, 32, 65, 125, 267]);
    expect(rankBoundaries(3).map(({ n }) => n)).toEqual(scheduledLooks);
  });

  test("of the sign test: 9 of 9, 11 of 13, 15 of 20 fail; 6 of 6, 8 of 9, 11 of 13, 15 of 20 pass", () => {
    expect(signBoundaries(1).map(({ alpha }) => alpha)).toEqual([5, 7, 9, 11, 15]);
    expect(signBoundaries(1).map(({ beta }) => beta)).toEqual([5, 6, 8, 11, 15]);
  });

  test.each(vectors.boundaries)("of looks $looks for $comparisons comparisons", (expected) => {
    const rank = rankBoundaries(expected.comparisons, expected.looks);
    const sign = signBoundaries(expected.comparisons, expected.looks);
    expect(rank.map(({ alpha }) => alpha)).toEqual(expected.rank.alpha);
    expect(rank.map(({ beta }) => beta)).toEqual(expected.rank.beta);
    expect(sign.map(({ alpha }) => alpha)).toEqual(expected.sign.alpha);
    expect(sign.map(({ beta }) => beta)).toEqual(expected.sign.beta);
  });
});

const looks = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));

test("the tails of all looks and comparisons add up to no more than the bound", () => {
  fc.assert(
    fc.property(looks, fc.integer({ min: 1, max: 50 }), (ns, comparisons) => {
      for (const [of, tail] of [
        [rankBoundaries, rankTail],
        [signBoundaries, signTail],
      ] as const) {
        const spent = (side: "alpha" | "beta") =>
          of(comparisons, ns).reduce(
            (sum, boundary) => sum + (tail(boundary.n)[boundary[side]] ?? Number.NaN),
            0,
          );
        expect(comparisons * spent("alpha")).toBeLessThanOrEqual(falseFailureBound + 1e-12);
        expect(spent("beta")).toBeLessThanOrEqual(falsePassBound + 1e-12);
      }
    }),
  );
});

test("no look can say worse and not worse of the same counts", () => {
  fc.assert(
    fc.property(looks, fc.integer({ min: 1, max: 50 }), (ns, comparisons) => {
      for (const { n, alpha, beta } of rankBoundaries(comparisons, ns)) {
        expect(Math.min(alpha, beta)).toBeGreaterThan((n * n) / 2);
      }
      for (const { n, alpha, beta } of signBoundaries(comparisons, ns)) {
        expect(Math.min(alpha, beta)).toBeGreaterThan(n / 2);
      }
    }),
  );
});

test("nothing that can fail is judged as strictly as one thing", () => {
  expect(rankBoundaries(0)).toEqual(rankBoundaries(1));
});

test.each([[[]], [[4, 4]], [[6, 4]], [[0, 4]], [[2.5]], [[101]]])("looks %j are refused", (ns) => {
  expect(() => rankBoundaries(1, ns)).toThrow(RangeError);
});

test.each([-1, 0.5, Number.NaN, Infinity])("%s comparisons are refused", (comparisons) => {
  expect(() => signBoundaries(comparisons)).toThrow(RangeError);
});
