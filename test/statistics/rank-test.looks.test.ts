import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankBoundaries } from "../../src/statistics/boundaries.ts";
import { compare, compareSequence } from "../../src/statistics/rank-test.ts";

const boundaries = rankBoundaries(1);
const tolerance = { relative: 0, floor: 16 };
const constant = (value: number, count: number) => Array.from({ length: count }, () => value);

describe("the first look that decides stands", () => {
  test("a clear regression is decided at the second look, the first cannot have an interval", () => {
    const four = compareSequence(constant(0, 4), constant(100, 4), tolerance, boundaries, "open");
    expect(four).toMatchObject({ verdict: "undecided", look: { pairs: 4, low: null, high: null } });
    const six = compareSequence(constant(0, 6), constant(100, 6), tolerance, boundaries, "open");
    expect(six).toMatchObject({ verdict: "regressed", look: { pairs: 6, low: 100, high: 100 } });
  });

  test("a clear improvement is decided there too, and never as unchanged before", () => {
    expect(compareSequence(constant(100, 4), constant(0, 4), tolerance, boundaries, "open").verdict).toBe(
      "undecided",
    );
    expect(compareSequence(constant(100, 20), constant(0, 20), tolerance, boundaries, "ended")).toMatchObject(
      {
        verdict: "improved",
        look: { pairs: 6, delta: -100 },
      },
    );
  });

  test("no change is decided at the first look", () => {
    expect(compareSequence(constant(5, 4), constant(5, 4), tolerance, boundaries, "open")).toMatchObject({
      verdict: "unchanged",
      look: { pairs: 4, delta: 0 },
      suspected: false,
      detectable: null,
    });
  });

  test("pairs taken afterwards change nothing, not even medians", () => {
    const value = fc.integer({ min: 0, max: 60 });
    const pairs = (least: number) => fc.array(fc.tuple(value, value), { minLength: least, maxLength: 20 });
    fc.assert(
      fc.property(pairs(4), pairs(0), fc.integer({ min: -60, max: 60 }), (first, later, shift) => {
        const judge = (all: readonly [number, number][]) =>
          compareSequence(
            all.map(([base]) => base + 100),
            all.map(([, head]) => head + 100 + shift),
            tolerance,
            boundaries,
            "open",
          );
        const before = judge(first);
        fc.pre(before.verdict !== "undecided" && before.verdict !== "inconclusive");
        expect(judge([...first, ...later])).toEqual(before);
      }),
    );
  });
});

describe("sampling that ends", () => {
  // Half of head is as base, half far over it: no look can decide.
  const torn = (count: number) => Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 0 : 100));

  test("between looks leaves the last completed one", () => {
    const open = compareSequence(constant(0, 8), torn(8), tolerance, boundaries, "open");
    expect(open).toMatchObject({ verdict: "undecided", look: { pairs: 6 } });
    const ended = compareSequence(constant(0, 8), torn(8), tolerance, boundaries, "ended");
    expect(ended).toMatchObject({ verdict: "inconclusive", look: { pairs: 6, delta: 50 } });
  });

  test("adds no look: pairs that would decide stay unjudged", () => {
    const head = constant(100, 5);
    expect(compareSequence(constant(0, 5), head, tolerance, boundaries, "ended")).toMatchObject({
      verdict: "inconclusive",
      look: { pairs: 4 },
      suspected: false,
      detectable: null,
    });
  });

  test("before the first look has nothing to show", () => {
    for (const pairs of [0, 3]) {
      expect(
        compareSequence(constant(0, pairs), constant(100, pairs), tolerance, boundaries, "ended"),
      ).toEqual({ verdict: "inconclusive", look: null, suspected: false, detectable: null });
    }
  });

  test("after the last look is inconclusive whether or not more could come", () => {
    const last = compareSequence(constant(0, 20), torn(20), tolerance, boundaries, "open");
    expect(last).toMatchObject({ verdict: "inconclusive", look: { pairs: 20 } });
  });

  test("with an interval above zero is a suspected regression", () => {
    // One pair in three is slower by 5 only, less than half the tolerance, the others by far more than all of it.
    const head = Array.from({ length: 20 }, (_, index) => (index % 3 === 0 ? 5 : 40));
    const found = compareSequence(constant(0, 20), head, tolerance, boundaries, "ended");
    expect(found).toMatchObject({ verdict: "inconclusive", suspected: true, look: { low: 5 } });
    const mirrored = compareSequence(head, constant(0, 20), tolerance, boundaries, "ended");
    expect(mirrored).toMatchObject({ verdict: "inconclusive", suspected: false, look: { high: -5 } });
  });
});

test("the detectable effect is where head would have begun to count as regressed", () => {
  const value = fc.integer({ min: 0, max: 200 });
  const twenty = fc.array(value, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(twenty, twenty, fc.integer({ min: -30, max: 30 }), (base, noise, shift) => {
      const head = noise.map((number) => number + shift);
      const { look, detectable, verdict } = compareSequence(base, head, tolerance, boundaries, "ended");
      fc.pre(verdict === "inconclusive" && look !== null);
      const boundary = boundaries.find(({ n }) => n === look?.pairs);
      if (detectable === null || !look || !boundary) throw new Error("look 20 has an interval");
      const withEffect = (effect: number) =>
        compare(
          base,
          head.map((number) => number + effect - look.delta),
          tolerance,
          boundary,
        ).verdict;
      expect(detectable).toBeGreaterThanOrEqual(look.tau);
      expect(withEffect(detectable + 1 / 8)).toBe("regressed");
      expect(withEffect(detectable - 1 / 8)).not.toBe("regressed");
    }),
  );
});

test("one look is enough for a fixed number of runs", () => {
  const [five] = rankBoundaries(1, [5]);
  expect(
    compareSequence(constant(0, 5), constant(100, 5), tolerance, five ? [five] : [], "open").verdict,
  ).toBe("regressed");
});

test("half a pair is refused", () => {
  expect(() => compareSequence([1, 2], [1], tolerance, boundaries, "open")).toThrow("pairs");
});
