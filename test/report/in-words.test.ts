import { describe, expect, it, test } from "vitest";
import {
  expectationOf,
  factsOf,
  printDeltaInterval,
  printDeltaVerdict,
  printRevision,
} from "../../src/report/in-words.ts";
import type { Basis, Change, Report, Verdict } from "../../src/types.ts";
import { delta, environment, report, verdict } from "../fixtures/reports/build.ts";

const sha = "98ab00d41c5e7f2a6b3d8e9f0a1b2c3d4e5f6071";

test.each([
  ["main (98ab00d)", { ref: "main", sha, dirty: false }],
  ["main (98ab00d, with uncommitted changes)", { ref: "main", sha, dirty: true }],
  ["98ab00d", { ref: sha, sha, dirty: false }],
  ["98ab00d (with uncommitted changes)", { ref: sha.slice(0, 12), sha, dirty: true }],
  ["98ab00d", { ref: sha.slice(0, 7), sha, dirty: false }],
  // A branch may be called like the beginning of a hash.
  ["98ab00 (98ab00d)", { ref: "98ab00", sha, dirty: false }],
  ["the folder", { ref: "the folder", sha: null, dirty: false }],
])("a revision is %j", (printed, revision) => {
  expect(printRevision(revision)).toBe(printed);
});

test("an interval is shown with the end that it has, and not of exact values", () => {
  const of = (low: number | null, high: number | null, pairs = 6) =>
    printDeltaInterval(delta(20, 100, { low, high, pairs, verdict: "inconclusive" }), "ms");
  expect(of(10, 30)).toBe("[+10, +30] ms");
  expect(of(10, null)).toBe("[+10, …] ms");
  expect(of(null, 30)).toBe("[…, +30] ms");
  expect(of(null, null)).toBeNull();
  expect(of(20, 20, 0)).toBeNull();
});

test("of what is unchanged only the end that decided is printed, and never one over the tolerance", () => {
  const of = (low: number | null, high: number, is: Change = "unchanged") =>
    printDeltaInterval(delta(-4, 1390, { low, high, tolerance: 98, pairs: 6, verdict: is }), "ms");
  expect(of(null, 83)).toBe("at most +83 ms");
  expect(of(null, -3)).toBe("at most −3 ms");
  // As version 1.0 saved it: both ends, by the test that decides what regressed.
  expect(of(-1240, 130)).toBeNull();
  expect(of(-1240, 60)).toBe("at most +60 ms");
  expect(of(-1240, 130, "inconclusive")).toBe("[−1.24, +0.13] s");
});

test("a limit says that it only warns, and that a preset set it, where a reader of the budget would not know", () => {
  const of = (more: Partial<Verdict["limit"]>) => {
    const limit = { kind: "max" as const, value: 1000, unit: "B" as const, text: "1 kB", ...more };
    return expectationOf(verdict({ metric: "total", status: "fail", limit, actual: 2000 })).expected;
  };
  expect(of({ kind: "max" })).toBe("<= 1 kB");
  expect(of({ kind: "max", level: "warn", preset: true })).toBe("<= 1 kB (warning)");
  expect(of({ kind: "warnIncrease", preset: true })).toBe("<= +1 kB (warning, preset)");
  expect(of({ kind: "maxIncrease", level: "warn", preset: true })).toBe("<= +1 kB (warning, preset)");
  expect(of({ kind: "maxIncrease", level: "warn", text: "default tolerance" })).toBe("<= +1 kB (default)");
});

test.each([
  ["regressed", { verdict: "regressed" as const }],
  ["inconclusive", { verdict: "inconclusive" as const }],
  ["suspected regression", { verdict: "inconclusive" as const, suspected: true }],
  ["unchanged", { verdict: "unchanged" as const, suspected: true }],
])("a change is called %s", (word, more) => {
  expect(printDeltaVerdict(delta(20, 100, more))).toBe(word);
});

describe("how the run was made", () => {
  const facts = (more: Partial<Report> = {}) =>
    Object.fromEntries(factsOf(report(more)).map(({ label, value }) => [label, value]));
  const made = (more: Partial<typeof environment>) => facts({ environment: { ...environment, ...more } });

  it("says of the machine what is known", () => {
    expect(made({ contention: null })["machine load (wall time / CPU time)"]).toBe("not known");
    expect(made({ contention: 1.074 })["machine load (wall time / CPU time)"]).toBe("1.07");
    expect(made({ clock: "cpu" })["times measured in"]).toBe("CPU time");
    expect(made({ clock: "wall" })["times measured in"]).toBe("wall time");
    expect(made({ lighthouse: null, browser: null })).not.toHaveProperty("Lighthouse");
  });

  it("names the clock that the timings were judged on, not the one that was wanted", () => {
    const head = { median: 1, values: [1] };
    const on = (...bases: Basis[]) =>
      facts({
        measurements: bases.map((basis, index) => ({
          metric: `m${index}`,
          page: "/",
          device: "mobile",
          unit: "ms",
          basis,
          ...(basis !== "observed" && { head }),
        })),
      })["times measured in"];
    expect(on("cpu", "exact", "observed")).toBe("CPU time");
    expect(on("cpu", "wall", "cpu", "exact")).toBe("CPU time, but wall time for 1 of 3");
    expect(on("wall", "exact")).toBe("wall time, since the browser gave no usable CPU time");
  });

  it("says what the bound on false failures is shared by, and what it does not cover", () => {
    const bound = "chance of a false failure";
    expect(made({ comparisons: 1 })[bound]).toBe("at most 5 %");
    expect(made({ comparisons: 2 })[bound]).toBe("at most 5 %, all 2 comparisons together");
    const far = verdict({ metric: "LCP", status: "fail", limit: { value: 1, unit: "ms" } });
    expect(facts({ verdicts: [far, { ...far, outsideBound: true }] })[bound]).toBe(
      "at most 5 %, all 8 comparisons together; not counting 1 where every visit is far over the limit",
    );
  });

  it("says nothing of visits where there were none, nor of pairs without base", () => {
    expect(made({ runs: 0 })).not.toHaveProperty("visits");
    expect(made({ runs: 10 })).toHaveProperty("visits", "10");
    expect(facts()).not.toHaveProperty("pairs of visits per page");
  });
});
