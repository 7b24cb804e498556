import { describe, expect, test } from "vitest";
import { rankBoundaries } from "../../src/statistics/boundaries.ts";
import type { Boundary } from "../../src/statistics/boundaries.ts";
import { compare, toleranceInUnit } from "../../src/statistics/rank-test.ts";
import type { LookVerdict } from "../../src/statistics/rank-test.ts";
import vectors from "../fixtures/statistics/vectors.json" with { type: "json" };

/** The look at 6 pairs for one comparison: 33 of 36 differences say worse, 32 not worse. */
const sixPairs: Boundary = { n: 6, alpha: 33, beta: 32 };
const zeros = [0, 0, 0, 0, 0, 0];
const floorOf = (floor: number) => ({ relative: 0, floor });

test("the boundary used here is the published one", () => {
  expect(rankBoundaries(1)[1]).toEqual(sixPairs);
});

test.each(vectors.comparisons.map((vector, index) => ({ index, ...vector })))(
  "independent computation $index: $expected.verdict at $boundary.n pairs",
  ({ base, head, tolerance, boundary, expected }) => {
    const found = compare(base, head, tolerance, boundary);
    expect(found).toMatchObject({ verdict: expected.verdict, pairs: expected.pairs });
    for (const key of ["delta", "relative", "low", "high", "tau", "baseMedian", "headMedian"] as const) {
      const wanted = expected[key];
      if (wanted === null) expect(found[key], key).toBeNull();
      else expect(found[key], key).toBeCloseTo(wanted, 9);
    }
  },
);

describe("ties decide for nobody", () => {
  // With base at 0 each head value stands for six equal differences. tau is 16, half of it 8.
  const verdictOf = (head: number[]): LookVerdict => compare(zeros, head, floorOf(16), sixPairs).verdict;

  test("differences of half the tolerance are not above it", () => {
    expect(verdictOf([8, 16, 16, 16, 16, 16])).toBe("undecided");
    expect(verdictOf([9, 16, 16, 16, 16, 16])).toBe("regressed");
    expect(verdictOf([-8, -16, -16, -16, -16, -16])).not.toBe("improved");
    expect(verdictOf([-9, -16, -16, -16, -16, -16])).toBe("improved");
  });

  test("an estimate of the tolerance itself is a change, one just under is not", () => {
    expect(verdictOf([16, 16, 16, 16, 16, 16])).toBe("regressed");
    expect(verdictOf([15, 15, 15, 15, 15, 15])).toBe("unchanged");
    expect(verdictOf([-16, -16, -16, -16, -16, -16])).toBe("improved");
    expect(verdictOf([-15, -15, -15, -15, -15, -15])).toBe("unchanged");
  });

  test("differences of the tolerance are not below it", () => {
    expect(verdictOf([0, 0, 0, 0, 0, 16])).toBe("undecided");
    expect(verdictOf([0, 0, 0, 0, 0, 15])).toBe("unchanged");
  });

  test("without any noise and any change, all is unchanged", () => {
    expect(verdictOf(zeros)).toBe("unchanged");
  });
});

describe("direction", () => {
  const slow = [120, 121, 122, 123, 124, 125];
  const fast = [20, 21, 22, 23, 24, 25];

  test("a slower head regressed, a faster one improved", () => {
    expect(compare(fast, slow, floorOf(10), sixPairs)).toMatchObject({ verdict: "regressed", delta: 100 });
    expect(compare(slow, fast, floorOf(10), sixPairs)).toMatchObject({ verdict: "improved", delta: -100 });
  });

  test("a large improvement at a look that cannot yet say improved is undecided, not unchanged", () => {
    const [fourPairs] = rankBoundaries(3);
    if (!fourPairs) throw new Error("there is a first look");
    const found = compare(slow.slice(0, 4), fast.slice(0, 4), floorOf(10), fourPairs);
    expect(found).toMatchObject({ verdict: "undecided", low: null, high: null, delta: -100 });
  });

  test("an increase is a share of base, and of nothing where base is 0", () => {
    expect(compare([50, 50], [75, 75], floorOf(1), { n: 2, alpha: 5, beta: 5 }).relative).toBe(0.5);
    expect(compare(zeros, slow, floorOf(1), sixPairs).relative).toBeNull();
  });
});

test("the tolerance is its relative part of base's median, but never under its floor", () => {
  expect(toleranceInUnit({ relative: 0.05, floor: 50 }, 2000)).toBe(100);
  expect(toleranceInUnit({ relative: 0.05, floor: 50 }, 900)).toBe(50);
  expect(toleranceInUnit({ relative: 0.05, floor: 0.02 }, 0)).toBe(0.02);
  const base = [2000, 2000, 2000, 2000, 2000, 9000];
  expect(compare(base, base, { relative: 0.05, floor: 50 }, sixPairs).tau).toBe(100);
});

test("what cannot be compared is refused", () => {
  expect(() => compare([1, 2], [1, 2, 3], floorOf(1), { n: 2, alpha: 5, beta: 5 })).toThrow("2 pairs");
  expect(() => compare([1], [1], floorOf(1), sixPairs)).toThrow("6 pairs");
  expect(() => compare([1, Number.NaN], [1, 2], floorOf(1), { n: 2, alpha: 5, beta: 5 })).toThrow("finite");
  expect(() => compare(zeros, zeros, floorOf(-1), sixPairs)).toThrow("tolerance");
  expect(() => compare(zeros, zeros, floorOf(Number.NaN), sixPairs)).toThrow("tolerance");
});
