import type { Result } from "lighthouse";
import { expect, test } from "vitest";
import { readUserTimings } from "../../../src/collect/visit/user-timings.ts";

const audits = (items: readonly Record<string, unknown>[]) =>
  ({ "user-timings": { details: { type: "table", headings: [], items } } }) as unknown as Result["audits"];

test("measures are durations, marks are times", () => {
  const items = [
    { name: "work", timingType: "Measure", startTime: 10, duration: 60 },
    { name: "ready", timingType: "Mark", startTime: 70, duration: undefined },
  ];
  expect(readUserTimings(audits(items))).toEqual([
    { name: "work", kind: "measure", value: 60 },
    { name: "ready", kind: "mark", value: 70 },
  ]);
});

test("the last of a name counts; a mark and a measure may share one", () => {
  const items = [
    { name: "a", timingType: "Measure", startTime: 1, duration: 5 },
    { name: "a", timingType: "Mark", startTime: 1 },
    { name: "a", timingType: "Mark", startTime: 9 },
  ];
  expect(readUserTimings(audits(items)).map(({ kind, value }) => [kind, value])).toEqual([
    ["measure", 5],
    ["mark", 9],
  ]);
});

test("a measure without its start is left out", () => {
  expect(
    readUserTimings(audits([{ name: "a", timingType: "Measure", startTime: 1, duration: Number.NaN }])),
  ).toEqual([]);
});

test("a page that marks without end fills no report", () => {
  const items = Array.from({ length: 2000 }, (_, i) => ({ name: `m${i}`, timingType: "Mark", startTime: i }));
  expect(readUserTimings(audits(items))).toHaveLength(500);
  expect(readUserTimings(audits([{ name: "x".repeat(1000), timingType: "Mark", startTime: 1 }]))).toEqual([]);
});

test("a page without any has none", () => {
  expect(readUserTimings({})).toEqual([]);
});
