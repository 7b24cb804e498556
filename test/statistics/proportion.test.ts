import * as fc from "fast-check";
import { expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/proportion.ts";

/** P(X ≥ k) of n tries, added up term by term. */
function upperTail(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = 0;
  for (let i = 0; i <= n; i += 1) {
    if (i >= k) sum += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return sum;
}

it("has the interval that tables have", () => {
  // https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval: none of n is about 3.7 / n.
  expect(clopperPearson(0, 200).high).toBeCloseTo(1 - 0.025 ** (1 / 200), 10);
  expect(clopperPearson(0, 200)).toMatchObject({ low: 0, share: 0 });
  expect(clopperPearson(200, 200)).toMatchObject({ high: 1, share: 1 });
  // R: binom.test(7, 50)$conf.int
  expect(clopperPearson(7, 50).low).toBeCloseTo(0.0581917, 6);
  expect(clopperPearson(7, 50).high).toBeCloseTo(0.2673959, 6);
  expect(clopperPearson(0, 0)).toEqual({ count: 0, of: 0, share: null, low: 0, high: 1 });
});

it("has ends at which what was seen is as unlikely as the confidence says", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 150 })
        .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of))),
      ([count, of]) => {
        const { low, high } = clopperPearson(count, of, 0.9);
        if (count > 0) expect(upperTail(count, of, low)).toBeCloseTo(0.05, 7);
        if (count < of) expect(upperTail(of - count, of, 1 - high)).toBeCloseTo(0.05, 7);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
      },
    ),
  );
});

it("stays exact for many", () => {
  const { low, high } = clopperPearson(3, 1_000_000);
  expect(low).toBeCloseTo(6.187e-7, 9);
  expect(high).toBeCloseTo(8.767e-6, 8);
});

it("refuses what is no share", () => {
  expect(() => clopperPearson(3, 2)).toThrow("3 of 2");
  expect(() => clopperPearson(0.5, 2)).toThrow(RangeError);
  expect(() => clopperPearson(1, 2, 1)).toThrow(RangeError);
});
