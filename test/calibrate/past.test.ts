import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addLine, pastOf, readLines } from "../../src/calibrate/past.ts";
import type { CalibrationLine } from "../../src/types.ts";

const line = (day: number, more: Partial<CalibrationLine> = {}): CalibrationLine => ({
  date: new Date(Date.UTC(2026, 10, day)).toISOString(),
  version: "1.0.0",
  page: "/",
  device: "mobile",
  clock: "cpu",
  cpu: "x",
  cpus: 2,
  pairs: 40,
  contention: 1.5,
  seen: { decisions: 10, failed: 0, undecided: 1 },
  visits: 8,
  ...more,
});

it("adds lines in the order of their dates, and adds their decisions up", () => {
  const text = [line(9), line(2), line(16, { seen: { decisions: 9, failed: 1, undecided: 0 } })].reduce(
    addLine,
    "",
  );
  expect(readLines(text).map(({ date }) => date.slice(8, 10))).toEqual(["02", "09", "16"]);
  const past = pastOf("branch x", readLines(text));
  expect(past).toMatchObject({ source: "branch x", calibrations: 3, since: "2026-11-02T00:00:00.000Z" });
  expect(past?.failed).toMatchObject({ count: 1, of: 29 });
  expect(past?.undecided).toMatchObject({ count: 2, of: 29 });
  expect(pastOf("branch x", [])).toBeNull();
});

it("keeps the newest 500", () => {
  const text = Array.from({ length: 501 }, (_, day) => `${JSON.stringify(line(day))}\n`).join("");
  const kept = readLines(addLine(text, line(501)));
  expect(kept).toHaveLength(500);
  expect(kept[0]?.date).toBe(line(2).date);
});

it("reads only lines of calibrations", () => {
  const odd = [
    "<<<<<<< HEAD",
    "null",
    "[1]",
    JSON.stringify({ ...line(1), date: "yesterday" }),
    JSON.stringify({ ...line(1), seen: { decisions: 1, failed: 2, undecided: 0 } }),
    JSON.stringify({ ...line(1), cpu: "x".repeat(400) }),
    JSON.stringify({ ...line(1), clock: "sun" }),
  ];
  expect(readLines(`${odd.join("\n")}\n${JSON.stringify({ ...line(3), more: 1 })}\n`)).toEqual([line(3)]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      readLines(text);
    }),
  );
});
