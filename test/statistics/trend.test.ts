import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDrift, risingPValue, theilSen } from "../../src/statistics/trend.ts";
import { median } from "../../src/statistics/quantile.ts";

const value = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(value, { minLength: 2, maxLength: 30 });
const different = fc.uniqueArray(value, { minLength: 2, maxLength: 7 });

/** All orders of the values. */
function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((first, at) => orders(values.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/** Pairs that rise, less those that fall. */
function rises(values: readonly number[]): number {
  return values.reduce(
    (sum, later, at) =>
      sum + values.slice(0, at).reduce((all, earlier) => all + Math.sign(later - earlier), 0),
    0,
  );
}

describe("risingPValue", () => {
  it("is the share of all orders that rise at least as much", () => {
    fc.assert(
      fc.property(different, (values) => {
        const all = orders(values);
        const share = all.filter((order) => rises(order) >= rises(values)).length / all.length;
        expect(risingPValue(values)).toBeCloseTo(share, 12);
      }),
      { numRuns: 40 },
    );
  });

  it("does not change with the scale, only with the order", () => {
    fc.assert(
      fc.property(series, (values) => {
        const p = risingPValue(values);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(risingPValue(values.map((each) => Math.exp(each / 500) * 3 + 7))).toBeCloseTo(p, 12);
      }),
    );
  });

  it("is never surer with a tie than without it, and sure of nothing where all is alike", () => {
    expect(risingPValue([1, 2, 2, 3])).toBeGreaterThan(risingPValue([1, 2, 2.5, 3]));
    expect(risingPValue(Array.from({ length: 30 }, () => 5))).toBeGreaterThanOrEqual(0.5);
  });

  /* R: Kendall::MannKendall and cor.test(method = "kendall", alternative = "greater", exact = TRUE) give these. */
  it.each([
    [[1, 2, 3, 4, 5], 1 / 120],
    [[1, 2, 3, 5, 4], 5 / 120],
    [[5, 4, 3, 2, 1], 1],
  ])("of %j is %d", (values, p) => {
    expect(risingPValue(values)).toBeCloseTo(p, 12);
  });

  it("keeps its bound: of 3000 series of noise, tied and untied, no more than that share is called rising", () => {
    let state = 7;
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
    for (const steps of [1e9, 4]) {
      const noise = () => Array.from({ length: 30 }, () => Math.floor(random() * steps));
      const found = Array.from({ length: 3000 }, noise).filter((one) => risingPValue(one) <= 0.05).length;
      // 0.05 and three standard errors.
      expect(found / 3000).toBeLessThan(0.062);
    }
  });

  it("refuses what is no number, and more than it can do", () => {
    expect(() => risingPValue([])).toThrow(RangeError);
    expect(() => risingPValue([1, Number.NaN])).toThrow(RangeError);
    expect(() => risingPValue(Array.from({ length: 201 }, () => 1))).toThrow(/at most 200/);
  });
});

describe("theilSen", () => {
  it("finds a straight line exactly", () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 30 }), (start, slope, n) => {
        const line = theilSen(Array.from({ length: n }, (_, at) => start + slope * at));
        expect(line.slope).toBeCloseTo(slope, 9);
        expect(line.start).toBeCloseTo(start, 9);
      }),
    );
  });

  it("moves with the values, and turns with their order", () => {
    fc.assert(
      fc.property(series, value, (values, shift) => {
        const { slope, start } = theilSen(values);
        const moved = theilSen(values.map((each) => each + shift));
        expect(moved.slope).toBeCloseTo(slope, 9);
        expect(moved.start).toBeCloseTo(start + shift, 6);
        expect(theilSen(values.toReversed()).slope).toBeCloseTo(-slope, 9);
      }),
    );
  });

  it("is not moved by a few wild values", () => {
    const straight = Array.from({ length: 20 }, (_, at) => 100 + 2 * at);
    const wild = straight.map((each, at) => (at % 5 === 4 ? each + 5000 : each));
    expect(theilSen(wild).slope).toBeCloseTo(2, 0);
  });

  it("leaves as much above as below", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { start, slope } = theilSen(values);
        expect(median(values.map((each, at) => each - start - slope * at))).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe("isDrift", () => {
  const noise = [3, -2, 1, 4, -3, 0, 2, -1, -4, 1, 3, -2];
  it("tells a drift from a jump", () => {
    expect(isDrift(noise.map((each, at) => each + 10 * at))).toBe(true);
    for (let cut = 2; cut < noise.length - 1; cut++)
      expect(isDrift(noise.map((each, at) => each + (at < cut ? 0 : 100)))).toBe(false);
  });

  it("takes many small steps for a drift", () => {
    expect(isDrift(Array.from({ length: 24 }, (_, at) => 1000 * Math.floor(at / 4)))).toBe(true);
  });
});
