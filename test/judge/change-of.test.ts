import * as fc from "fast-check";
import { expect, it } from "vitest";
import { changeOf } from "../../src/judge/compare-sides.ts";
import { rankBoundaries } from "../../src/statistics/boundaries.ts";
import { compare } from "../../src/statistics/rank-test.ts";
import type { Comparison } from "../../src/statistics/rank-test.ts";

const look = (more: Partial<Comparison>): Comparison => ({
  verdict: "unchanged",
  delta: 0,
  relative: null,
  low: null,
  high: 20,
  tau: 50,
  pairs: 6,
  baseMedian: 100,
  headMedian: 103,
  ...more,
});

it("is the difference of the two values that are shown", () => {
  expect(changeOf(look({ delta: 0.1 }))).toBe(3);
});

it("is the test's own estimate where the difference would contradict what was decided", () => {
  expect(changeOf(look({ delta: 10, headMedian: 130 }))).toBe(10);
  const regressed = { verdict: "regressed", delta: 55, low: 30, high: 80 } as const;
  expect(changeOf(look({ ...regressed, headMedian: 145 }))).toBe(55);
  expect(changeOf(look({ ...regressed, headMedian: 160 }))).toBe(60);
  expect(changeOf(look({ ...regressed, headMedian: 125 }))).toBe(55);
  expect(changeOf(look({ verdict: "improved", delta: -55, low: -80, high: -30, headMedian: 52 }))).toBe(-55);
});

it("never contradicts the interval and the tolerance that decided", () => {
  const [boundary] = rankBoundaries(1).slice(1);
  if (!boundary) throw new Error("there are several looks");
  const { n } = boundary;
  const values = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: n, maxLength: n });
  fc.assert(
    fc.property(values, values, (base, head) => {
      const compared = compare(base, head, { relative: 0.05, floor: 50 }, boundary);
      const { low, high, tau, delta } = compared;
      const change = changeOf(compared);
      expect(change).toBeGreaterThanOrEqual(low ?? -Infinity);
      expect(change).toBeLessThanOrEqual(high ?? Infinity);
      expect(change >= tau).toBe(delta >= tau);
      expect(change <= -tau).toBe(delta <= -tau);
    }),
  );
});
