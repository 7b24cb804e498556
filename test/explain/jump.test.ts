import { expect, it } from "vitest";
import { findJumps, jumpsOf } from "../../src/explain/jump.ts";
import type { History, HistorySeries } from "../../src/types.ts";

const noise = [
  3, -2, 1, 4, -3, 0, 2, -1, -4, 1, 3, -2, 0, 2, -3, 4, -1, 1, -2, 3, 0, -4, 2, 1, -1, 3, -3, 2, 0, -2,
];
const lcp = { metric: "LCP", unit: "ms" as const };
const js = { metric: "initial:js", unit: "B" as const };

it("finds where a metric jumped by more than its tolerance and stayed", () => {
  const values = noise.map((each, at) => 2000 + 5 * each + (at < 18 ? 0 : 200));
  expect(jumpsOf(lcp, values, 20)).toMatchObject([{ at: 18, runs: 12 }]);
  expect(jumpsOf(lcp, values, 20)[0]?.change).toBeCloseTo(200, -1);
  expect(jumpsOf(lcp, values, 20)[0]?.tolerance).toBeCloseTo(100, 0);
  expect(
    jumpsOf(
      js,
      noise.map((_, at) => (at < 18 ? 100_000 : 103_000)),
      20,
    ),
  ).toMatchObject([{ at: 18, change: 3000, tolerance: 2000 }]);
});

it.each([
  ["noise", lcp, (each: number) => 2000 + 30 * each],
  ["a jump within the tolerance", lcp, (each: number, at: number) => 2000 + each + (at < 15 ? 0 : 90)],
  ["a fall", lcp, (each: number, at: number) => 2000 + each - (at < 15 ? 0 : 300)],
  ["a drift", lcp, (each: number, at: number) => 2000 + each + 8 * at],
  ["what was undone since", lcp, (each: number, at: number) => 2000 + each + (at < 10 || at >= 20 ? 0 : 300)],
  [
    "bytes that the cache saves",
    { metric: "cache-hit", unit: "B" as const },
    (_: number, at: number) => (at < 15 ? 1e5 : 2e5),
  ],
])("finds nothing in %s", (_, series, make) => {
  expect(jumpsOf(series, noise.map(make), 20)).toEqual([]);
});

it("finds both of two jumps, and only the one that stands if the other was undone", () => {
  const levels = (...three: number[]) =>
    noise.map((each, at) => 2000 + each + (three[Math.floor(at / 10)] ?? 0));
  expect(jumpsOf(lcp, levels(0, 200, 400), 5)).toMatchObject([{ at: 10 }, { at: 20 }]);
  expect(jumpsOf(lcp, levels(0, 600, 200), 5)).toMatchObject([{ at: 10 }]);
  expect(jumpsOf(lcp, levels(0, 600, 0), 5)).toEqual([]);
});

it("passes over runs without a value, and forgets what is older than thirty runs", () => {
  const values = noise.map((each, at) => 2000 + each + (at < 15 ? 0 : 200));
  expect(
    jumpsOf(
      lcp,
      values.flatMap((value) => [null, value]),
      20,
    ),
  ).toMatchObject([{ at: 31, runs: 15 }]);
  const settled = [...values, ...noise.map((each) => 2200 + each)];
  expect(jumpsOf(lcp, settled, 20)).toEqual([]);
  expect(jumpsOf(lcp, values.slice(12, 19), 1)).toEqual([]);
});

const sha = (at: number) => String(at).padStart(40, "c");
const history = (made: (Partial<HistorySeries> & { at?: number })[], recorded = true): History => ({
  source: "x",
  recorded,
  runs: noise.map((_, at) => ({
    date: new Date(Date.UTC(2026, 8, at + 1)).toISOString(),
    sha: at === 16 ? null : sha(at),
  })),
  series: made.map(({ at = 18, ...more }) => {
    const values = noise.map((each, run) => 2000 + each + (run < at ? 0 : 300));
    const series = {
      metric: "LCP",
      page: "/",
      device: "mobile",
      unit: "ms",
      basis: "cpu",
      creep: null,
    } as const;
    return { ...series, values, jumps: jumpsOf(lcp, values, 2), ...more };
  }),
});

it("names the commits to search: from a run before the jump, which noise may have moved, to one after", () => {
  const [finding] = findJumps(history([{}]));
  expect(finding).toMatchObject({ id: "jump|/|mobile|LCP|18", standing: true, certainty: "together" });
  expect(finding?.title).toBe(
    "Largest Contentful Paint jumped by 300 ms on the default branch 12 runs ago, and has stayed there",
  );
  expect(finding?.evidence.slice(0, 2)).toEqual([
    "median before 2.00 s, after 2.30 s",
    "since 2026-09-19, cccccccccccc",
  ]);
  // The run before has no commit: the one before that.
  expect(finding?.fix).toBe(
    `Find the commit: npx budget-check bisect --good ${sha(15).slice(0, 12)} --bad ${sha(19).slice(0, 12)} --limit "LCP on /"`,
  );
});

it("calls a bundle by its key, and quotes a name for the shell", () => {
  const named = (at: number) => String(at).padStart(12, "d");
  const distinct = (given: History): History => ({
    ...given,
    runs: given.runs.map((run, at) => ({ ...run, sha: named(at) })),
  });
  const of = (made: Partial<HistorySeries>) => findJumps(distinct(history([made])))[0]?.fix;
  expect(of({ metric: "total", page: null, device: null })).toMatch(
    `--good ${named(16)} --bad ${named(19)} --limit "total"`,
  );
  expect(of({ page: "a `rm` of it's" })).toMatch(String.raw`--limit 'LCP on a ${"`rm`"} of it'\''s'`);
  const unnamed = history([{}]);
  const runs = unnamed.runs.map((run) => ({ ...run, sha: null }));
  expect(findJumps({ ...unnamed, runs })[0]?.fix).toContain("Measure the commits");
});

it("says what else jumped at the same run, and where all times did", () => {
  const evidence = (...made: Parameters<typeof history>[0]) => findJumps(history(made))[0]?.evidence[2];
  expect(evidence({}, { metric: "FCP", at: 10 })).toBeUndefined();
  expect(evidence({}, { metric: "FCP" }, { metric: "TBT", at: 10 })).toBe("FCP on / jumped at the same run");
  expect(evidence({}, { metric: "FCP" }, { metric: "TBT" })).toBe(
    "FCP on / and 1 more jumped at the same run; all times did, so it may have been another machine",
  );
});
