import * as fc from "fast-check";
import { expect, test } from "vitest";
import { median, quantile } from "../../src/statistics/quantile.ts";

test("quantiles are those that R and NumPy give by default", () => {
  const values = [15, 20, 35, 40, 50];
  expect(quantile(values, 0)).toBe(15);
  expect(quantile(values, 0.05)).toBeCloseTo(16, 12);
  expect(quantile(values, 0.4)).toBeCloseTo(29, 12);
  expect(quantile(values, 0.9)).toBeCloseTo(46, 12);
  expect(quantile(values, 1)).toBe(50);
});

test("the median is the middle value or the mean of the middle two, whatever the order", () => {
  expect(median([3])).toBe(3);
  expect(median([10, 9, 1])).toBe(9);
  expect(median([100, 9, 1, 20])).toBe(14.5);
});

test("values are not touched", () => {
  const values = Object.freeze([3, 1, 2]);
  expect(median(values)).toBe(2);
});

test("rounding does not lead out of two values that differ in their last digit", () => {
  expect(quantile([3.3000000000000003, 3.3000000000000007], 0.33)).toBe(3.3000000000000003);
});

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });

test("a quantile lies between smallest and largest and rises with its share", () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const found = quantile(values, share);
      expect(found).toBeGreaterThanOrEqual(Math.min(...values));
      expect(found).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
});

test("the median of negated values is exactly the negated median", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      // The sum of zeros of either sign may be −0.
      expect(Math.abs(median(values.map((value) => -value)) + median(values))).toBe(0);
    }),
  );
});

test("missing data is refused, not averaged", () => {
  expect(() => median([])).toThrow("no samples");
  expect(() => median([1, Number.NaN])).toThrow("finite");
  expect(() => quantile([1, Infinity], 0.5)).toThrow("finite");
  expect(() => quantile([1], 1.1)).toThrow("share");
});
