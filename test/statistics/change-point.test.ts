import * as fc from "fast-check";
import { expect, it } from "vitest";
import { changePoints } from "../../src/statistics/change-point.ts";
import { normal, seeded } from "../../src/statistics/random.ts";

const settings = { level: 0.001, fewest: 4 };
const noise = [3, -2, 1, 4, -3, 0, 2, -1, -4, 1, 3, -2, 0, 2, -3, 4, -1, 1, -2, 3, 0, -4, 2, 1];
const on = (levels: readonly number[]) => levels.map((level, at) => level + (noise[at] ?? 0));

it("finds one change, up or down, at its value", () => {
  for (const cut of [8, 12, 16])
    for (const to of [1000, -1000]) {
      const found = changePoints(on(noise.map((_, at) => (at < cut ? 0 : to))), settings);
      expect(found.map(({ at }) => at)).toEqual([cut]);
      expect(found[0]?.pValue).toBeLessThan(0.001);
    }
});

it("finds two changes, each on its own side of the first", () => {
  const steps = Array.from({ length: 45 }, (_, at) => (at < 15 ? 0 : at < 30 ? 100 : 200));
  expect(
    changePoints(
      steps.map((step, at) => step + (noise[at % 24] ?? 0)),
      settings,
    ),
  ).toMatchObject([{ at: 15 }, { at: 30 }]);
});

it("finds nothing in values that are all equal, in few values, and in an outlier", () => {
  expect(
    changePoints(
      Array.from({ length: 30 }, () => 5),
      settings,
    ),
  ).toEqual([]);
  expect(changePoints([0, 0, 0, 9, 9, 9], settings)).toEqual([]);
  expect(changePoints(on(noise.map((_, at) => (at === 12 ? 1e9 : 0))), settings)).toEqual([]);
});

it("leaves no level shorter than asked", () => {
  const values = noise.map((_, at) => (at < 21 ? 0 : 1000));
  for (const { at } of changePoints(values, { level: 0.05, fewest: 5 })) {
    expect(at).toBeGreaterThanOrEqual(5);
    expect(at).toBeLessThanOrEqual(values.length - 5);
  }
});

it("gives the same answer for the same values, whatever their unit", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 30 }), (values) => {
      const found = changePoints(values, { level: 0.02, fewest: 4 });
      expect(changePoints(values, { level: 0.02, fewest: 4 })).toEqual(found);
      expect(
        changePoints(
          values.map((value) => 8 * value + 64),
          { level: 0.02, fewest: 4 },
        ),
      ).toEqual(found);
    }),
    { numRuns: 50 },
  );
});

it("keeps to its level: p-values of exchangeable values are at most as often small as they say", () => {
  const random = seeded(3);
  const series = 1500;
  let found = 0;
  for (let made = 0; made < series; made += 1) {
    // In steps, so that there are ties.
    const values = Array.from({ length: 24 }, () => Math.round(2 * normal(random)));
    if (changePoints(values, { level: 0.05, fewest: 4 }).length > 0) found += 1;
  }
  expect(found / series).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / series));
  // Far less would be a test that hardly ever says anything.
  expect(found / series).toBeGreaterThan(0.02);
});

it("refuses what it cannot test", () => {
  expect(() => changePoints([], settings)).toThrow(RangeError);
  expect(() => changePoints([1, NaN], settings)).toThrow(RangeError);
  expect(() =>
    changePoints(
      Array.from({ length: 201 }, () => 1),
      settings,
    ),
  ).toThrow(/at most 200 values/);
  expect(() => changePoints([1, 2], { level: 0, fewest: 4 })).toThrow(/a level of 0/);
});
