import { expect, it } from "vitest";
import { creepOf, findCreeps } from "../../src/explain/creep.ts";
import type { History, HistorySeries } from "../../src/types.ts";

const noise = [
  3, -2, 1, 4, -3, 0, 2, -1, -4, 1, 3, -2, 0, 2, -3, 4, -1, 1, -2, 3, 0, -4, 2, 1, -1, 3, -3, 2, 0, -2,
];
const lcp = { metric: "LCP", unit: "ms" as const };
const js = { metric: "initial:js", unit: "B" as const };

it("finds what rises by a little each time and by more than the tolerance in all", () => {
  const found = creepOf(
    lcp,
    noise.map((each, at) => 2000 + each + 6 * at),
    20,
  );
  expect(found).toMatchObject({ runs: 30 });
  expect(found?.change).toBeCloseTo(174, -1);
  expect(found?.tolerance).toBeCloseTo(100, 0);
  expect(found?.pValue).toBeLessThan(0.0005);
});

it.each([
  ["noise", lcp, (each: number) => 2000 + each],
  ["a drift within the tolerance", lcp, (each: number, at: number) => 2000 + each + 3 * at],
  ["a fall", lcp, (each: number, at: number) => 2000 + each - 6 * at],
  ["one jump, which has its commit", lcp, (each: number, at: number) => 2000 + each + (at < 15 ? 0 : 300)],
  ["growth of bytes that is worth no word", js, (_: number, at: number) => 100_000 + 10 * at],
  [
    "bytes that the cache saves",
    { metric: "cache-hit", unit: "B" as const },
    (_: number, at: number) => 1e5 + 1e4 * at,
  ],
])("finds nothing in %s", (_, series, make) => {
  expect(creepOf(series, noise.map(make), 20)).toBeNull();
});

it("has no noise to fear in bytes: six small steps are a creep", () => {
  const values = noise.map((_, at) => 100_000 + 900 * Math.floor(at / 5));
  expect(creepOf(js, values, 20)).toMatchObject({ runs: 30, change: expect.closeTo(4970, -3) as number });
});

it("needs ten runs, passes over those without a value, and looks at the last thirty", () => {
  const rising = (count: number) => Array.from({ length: count }, (_, at) => 2000 + 40 * at);
  expect(creepOf(lcp, rising(9), 1)).toBeNull();
  expect(creepOf(lcp, rising(10), 1)).toMatchObject({ runs: 10 });
  const gaps = rising(10).flatMap((value) => [null, value, null]);
  expect(creepOf(lcp, gaps, 1)).toMatchObject({ runs: 10 });
  const settled = [...rising(40), ...noise.map((each) => 4000 + each)];
  expect(creepOf(lcp, settled, 1)).toBeNull();
});

it("asks for more the more it looks at", () => {
  const weak = noise.slice(0, 12).map((each, at) => 1000 + 7 * each + 12 * at);
  expect(creepOf(lcp, weak, 1)).not.toBeNull();
  expect(creepOf(lcp, weak, 1000)).toBeNull();
});

const history = (recorded: boolean): History => {
  const series = (metric: string, slope: number, page: string | null): HistorySeries => {
    const unit = page === null ? "B" : "ms";
    const values = noise.map((each, at) => 2000 + each + slope * at);
    const last = recorded ? values : [...values, 9999];
    const creep = creepOf({ metric, unit }, values, 2);
    return { metric, page, device: page && "mobile", unit, basis: "cpu", values: last, creep };
  };
  const runs = Array.from({ length: recorded ? 30 : 31 }, (_, at) => ({
    date: new Date(Date.UTC(2026, 8, at + 1)).toISOString(),
    sha: String(at).padStart(40, "c"),
  }));
  return {
    source: "x",
    recorded,
    runs,
    series: [series("LCP", 6, "/"), series("total", 60, null), series("FCP", 0, "/")],
  };
};

it.each([true, false])(
  "says from where to where, as advice that explains no change (recorded: %s)",
  (recorded) => {
    const findings = findCreeps(history(recorded));
    // 177 ms are more of a tolerance of 100 ms than 1740 bytes are of 1 kB.
    expect(findings.map(({ id }) => id)).toEqual(["creep|/|mobile|LCP", "creep|total"]);
    for (const finding of findings) expect(finding).toMatchObject({ standing: true, certainty: "together" });
    const lines = findings.find(({ metric }) => metric === "LCP");
    expect(lines?.title).toMatch(/^Largest Contentful Paint crept up by 1\d\d ms over the last 30 runs/);
    expect(lines?.evidence[1]).toMatch(/^2\.00 s on 2026-09-01 at cccccccccccc$/);
    expect(lines?.evidence[2]).toMatch(/^2\.17 s on 2026-09-30/);
    expect(JSON.stringify(lines)).not.toContain("9999");
  },
);
