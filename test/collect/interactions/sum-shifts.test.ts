import { expect, test } from "vitest";
import { sumShifts } from "../../../src/collect/interactions/summarize.ts";

const shift = (start: number, value: number, more = {}) => ({
  start,
  value,
  hadRecentInput: false,
  node: `#at-${start}`,
  ...more,
});

test("no shift is a sum of zero", () => {
  expect(sumShifts([])).toEqual({ value: 0, largest: null });
});

test("shifts less than a second apart add up; the largest window counts, with its largest shift", () => {
  const shifts = [shift(0, 0.1), shift(900, 0.05), shift(2000, 0.08), shift(2999, 0.09), shift(4000, 0.16)];
  expect(sumShifts(shifts)).toEqual({
    value: expect.closeTo(0.17, 12),
    largest: { value: 0.09, node: "#at-2999" },
  });
});

test("a window ends after five seconds", () => {
  const steady = Array.from({ length: 12 }, (_, index) => shift(index * 500, 0.01));
  expect(sumShifts(steady).value).toBeCloseTo(0.1, 12);
});

test("shifts right after an input do not count, and do not keep a window open", () => {
  const shifts = [shift(0, 0.1), shift(900, 0.5, { hadRecentInput: true }), shift(1800, 0.02)];
  expect(sumShifts(shifts)).toEqual({ value: 0.1, largest: { value: 0.1, node: "#at-0" } });
});

test("entries may come out of order", () => {
  expect(sumShifts([shift(900, 0.2), shift(0, 0.1)]).value).toBeCloseTo(0.3, 12);
});
