import { expect, test } from "vitest";
import { checksOf } from "../../src/judge/checks.ts";
import type { Increase } from "../../src/types.ts";
import { limit } from "../fixtures/visits.ts";

const toleranceOf = (metric: string, maxIncrease?: Increase) =>
  checksOf([limit(metric, maxIncrease && { maxIncrease })], true).find(
    (check) => check.metric === metric && check.kind === "maxIncrease",
  )?.tolerance;

test("a maxIncrease replaces the relative part of the tolerance, never its floor", () => {
  expect(toleranceOf("LCP")).toEqual({ relative: 0.05, floor: 50 });
  expect(toleranceOf("LCP", { relative: 0.02, text: "2%" })).toEqual({ relative: 0.02, floor: 50 });
  // Any share of a CLS of 0 is 0: without a floor, the first shifted pixel would fail.
  expect(toleranceOf("CLS", { relative: 0.05, text: "5%" })).toEqual({ relative: 0.05, floor: 0.02 });
});

test("an absolute one is the tolerance, from the floor up, whatever base's median", () => {
  expect(toleranceOf("LCP", { absolute: 10, text: "10 ms" })).toEqual({ relative: 0, floor: 50 });
  expect(toleranceOf("LCP", { absolute: 300, text: "300 ms" })).toEqual({ relative: 0, floor: 300 });
  expect(toleranceOf("requests", { absolute: 2, text: "2" })).toEqual({ relative: 0, floor: 2, step: 1 });
  expect(toleranceOf("transfer", { relative: 0.1, text: "10%" })).toEqual({
    relative: 0.1,
    floor: 0,
    step: 1,
  });
});

test("an increase of what visits show can be noise, whatever the data; an absolute limit on a count is exact", () => {
  const bound = { value: 9, unit: "count" as const, text: "9" };
  const both = limit("requests", { max: bound, maxIncrease: { absolute: 0, text: "0" } });
  expect(checksOf([both], true).flatMap((c) => (c.metric === "requests" ? [[c.kind, c.noisy]] : []))).toEqual(
    [
      ["max", false],
      ["maxIncrease", true],
    ],
  );
});

test("a warn level is a second, lower max that never fails the gate", () => {
  const bound = (text: string, value: number) => ({ value, unit: "ms" as const, text });
  const both = limit("TBT", { warn: bound("200 ms", 200), max: bound("600 ms", 600) });
  expect(checksOf([both], false).map(({ kind, level, value }) => [kind, level, value])).toEqual([
    ["max", "fail", 600],
    ["warn", "warn", 200],
  ]);
});
