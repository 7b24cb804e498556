import { array, assert, constantFrom, double, property } from "fast-check";
import type { Protocol } from "puppeteer";
import { describe, expect, test } from "vitest";
import { readProfile } from "../../../src/collect/profile/read-profile.ts";

const frame = (functionName: string, scriptId = "1", lineNumber = functionName.length) => ({
  functionName,
  scriptId,
  url: scriptId === "0" ? "" : "http://localhost/app.js",
  lineNumber,
  columnNumber: 0,
});

const node = (id: number, functionName: string, children: number[] = [], scriptId = "1") => ({
  id,
  callFrame: frame(functionName, scriptId),
  children,
});

/** dispatch → handler → (parse → handler → parse), and an idle time; samples of a millisecond each from 100 ms on. */
function profileOf(samples: number[]): Protocol.Profiler.Profile {
  return {
    nodes: [
      node(1, "(root)", [2, 7], "0"),
      node(2, "dispatch", [3]),
      node(3, "handler", [4]),
      node(4, "parse", [5]),
      node(5, "handler", [6]),
      node(6, "parse"),
      node(7, "(idle)", [], "0"),
    ],
    startTime: 100_000,
    endTime: 100_000 + samples.length * 1000,
    samples,
    timeDeltas: samples.map((_, index) => (index === 0 ? 0 : 1000)),
  };
}

const everything = { start: 0, end: 1e9 };
const times = (profile: Protocol.Profiler.Profile, span = everything) =>
  Object.fromEntries(readProfile(profile, span).map((one) => [one.function, [one.selfMs, one.totalMs]]));

describe("time of functions", () => {
  test("a sample is its function's own, and of all that called it", () => {
    expect(times(profileOf([2, 3, 4, 4, 7]))).toEqual({ dispatch: [1, 4], handler: [1, 3], parse: [2, 2] });
  });

  test("a function that calls itself counts once", () => {
    expect(times(profileOf([6, 6, 5]))).toEqual({ dispatch: [0, 3], handler: [1, 3], parse: [2, 3] });
  });

  test("what lies outside of the span does not count, nor the part of a sample that does", () => {
    expect(times(profileOf([4, 3, 4, 2]), { start: 100.5, end: 102.25 })).toEqual({
      dispatch: [0, 1.75],
      handler: [1, 1.75],
      parse: [0.75, 0.75],
    });
    expect(readProfile(profileOf([4, 3]), { start: 200, end: 300 })).toEqual([]);
  });

  test("the longest comes first", () => {
    const names = readProfile(profileOf([2, 3, 4]), everything).map((one) => one.function);
    expect(names).toEqual(["dispatch", "handler", "parse"]);
  });

  test("own times add up to the busy time within any span", () => {
    assert(
      property(
        array(constantFrom(2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 60 }),
        double({ min: 90, max: 180, noNaN: true }),
        double({ min: 0, max: 80, noNaN: true }),
        (samples, start, length) => {
          const end = start + length;
          const found = readProfile(profileOf(samples), { start, end });
          const busy = samples.reduce((sum, id, index) => {
            const part = Math.min(end, 101 + index) - Math.max(start, 100 + index);
            return id === 7 ? sum : sum + Math.max(0, part);
          }, 0);
          expect(found.reduce((sum, { selfMs }) => sum + selfMs, 0)).toBeCloseTo(busy, 6);
          for (const { selfMs, totalMs } of found) {
            expect(totalMs).toBeGreaterThanOrEqual(selfMs - 1e-9);
            expect(totalMs).toBeLessThanOrEqual(busy + 1e-9);
          }
        },
      ),
    );
  });

  test("a profile whose nodes lead in a circle ends", () => {
    const profile = profileOf([3]);
    profile.nodes.push({ ...node(8, "circle", [2]) });
    profile.nodes[1] = node(2, "dispatch", [3, 8]);
    expect(times(profile)).toEqual({ dispatch: [0, 1], handler: [1, 1], circle: [0, 1] });
  });

  test("without samples there is nothing", () => {
    const { nodes } = profileOf([]);
    expect(readProfile({ nodes, startTime: 1, endTime: 2 }, everything)).toEqual([]);
  });
});
