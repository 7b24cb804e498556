import { expect, it } from "vitest";
import { compareReports } from "../../src/judge/compare-reports.ts";
import type { Measurement, Report } from "../../src/types.ts";
import { load } from "../config/budget-folder.ts";
import { asset, bundle, environment, report } from "../fixtures/reports/build.ts";

const names = { base: "before.json", head: "after.json" };
const lcp = (center: number, more: Partial<Measurement> = {}): Measurement => ({
  metric: "LCP",
  page: "/",
  device: "mobile",
  unit: "ms",
  basis: "cpu",
  head: { median: center + 2.5, values: [0, 1, 2, 3, 4, 5].map((step) => center + step) },
  ...more,
});
const run = (startedAt: string, measurement: Measurement, bytes: number, more: Partial<Report> = {}) =>
  report({
    measurements: [measurement],
    bundle: { head: bundle(asset("a-12345678.js", bytes)), base: null },
    environment: { ...environment, startedAt },
    ...more,
  });
const budget = await load({
  extends: [],
  limits: { LCP: { max: "10 s", maxIncrease: "5%" } },
  bundle: { "initial:js": { maxIncrease: "1 kB" } },
});
const statuses = (of: Report) => Object.fromEntries(of.verdicts.map(({ id, status }) => [id, status]));

it("lets timings of two runs only warn, and bytes fail", () => {
  const before = run("2026-11-20T09:00:00.000Z", lcp(2000), 100_000);
  const after = run("2026-11-20T10:00:00.000Z", lcp(3000), 105_000);
  const compared = compareReports(before, after, budget, names);
  expect(statuses(compared)).toEqual({
    "LCP|/|mobile|max": "pass",
    "LCP|/|mobile|maxIncrease": "warn",
    "initial:js|||maxIncrease": "fail",
  });
  expect(compared.outcome).toBe("fail");
  expect(compared.verdicts[1]).toMatchObject({
    base: { median: 2002.5 },
    delta: { verdict: "regressed", value: 1000 },
  });
  expect(compared.revisions.base?.ref).toBe("main (before.json)");
  expect(compared.notes.map(({ text }) => text)).toContain(
    "base and head are two runs: their timings can only warn",
  );
});

it("compares the heads of both: what head was compared with in its own run is forgotten", () => {
  const own = { base: { median: 1000, values: [1000, 1000, 1000, 1000, 1000, 1000] } };
  const before = run("2026-11-20T09:00:00.000Z", lcp(2000, own), 1000);
  const after = run("2026-11-20T10:00:00.000Z", lcp(2001, own), 1000, {
    findings: [
      {
        id: "x",
        title: "old",
        metric: "LCP",
        page: "/",
        device: null,
        evidence: [],
        fix: "",
        certainty: "certain",
        standing: false,
        saving: null,
        link: null,
      },
    ],
  });
  const compared = compareReports(before, after, budget, names);
  expect(compared.measurements[0]?.base?.median).toBe(2002.5);
  expect(compared.outcome).toBe("pass");
  expect(compared.findings).toEqual([]);
  // A page that base never measured has nothing to be compared with.
  const other = run("2026-11-20T09:00:00.000Z", lcp(2000, { page: "/other" }), 1000);
  expect(compareReports(other, after, budget, names).measurements[0]).not.toHaveProperty("base");
});

it("judges timings of one run as that run did", () => {
  const startedAt = "2026-11-20T09:00:00.000Z";
  const compared = compareReports(
    run(startedAt, lcp(2000), 1000),
    run(startedAt, lcp(3000), 1000),
    budget,
    names,
  );
  expect(statuses(compared)["LCP|/|mobile|maxIncrease"]).toBe("fail");
  const same = compareReports(
    run(startedAt, lcp(2000), 1000),
    run(startedAt, lcp(2000), 1000),
    budget,
    names,
  );
  expect(same.outcome).toBe("pass");
  expect(same.notes).toEqual([]);
});

it("takes nothing for unchanged that was so against another base", () => {
  const unchanged = [{ page: "/", device: "mobile" }];
  const after = run("2026-11-20T10:00:00.000Z", lcp(3000), 100_000, { unchanged });
  const other = run("2026-11-20T09:00:00.000Z", lcp(2000), 100_000, { unchanged });
  const compared = compareReports(other, after, budget, names);
  expect(compared).not.toHaveProperty("unchanged");
  expect(statuses(compared)["LCP|/|mobile|maxIncrease"]).toBe("warn");
  expect(compareReports(after, after, budget, names).unchanged).toEqual(unchanged);
});

it("does not compare two clocks, and says what else is not alike", () => {
  const before = run("2026-11-20T09:00:00.000Z", lcp(2000, { basis: "wall" }), 1000, {
    environment: {
      ...environment,
      clock: "wall",
      browser: "Chrome/152",
      startedAt: "2026-11-20T09:00:00.000Z",
    },
  });
  const after = run("2026-11-20T10:00:00.000Z", lcp(3000), 1000);
  const compared = compareReports(before, after, budget, names);
  expect(compared.measurements[0]).not.toHaveProperty("base");
  expect(statuses(compared)["LCP|/|mobile|maxIncrease"]).toBe("inconclusive");
  const texts = compared.notes.map(({ text }) => text).join("\n");
  expect(texts).toMatch(/clock \(wall, cpu\), browser \(Chrome\/152, Chrome/);
  expect(texts).toMatch(/1 metrics are not compared/);
});

it("says of a run that is not complete that it is not", () => {
  const before = run("2026-11-20T09:00:00.000Z", lcp(2000), 1000, { incomplete: "out of time" });
  const after = run("2026-11-20T10:00:00.000Z", lcp(2000), 1000);
  const compared = compareReports(before, after, budget, names);
  expect(compared.notes.map(({ text }) => text)).toContain("before.json is not complete: out of time");
  expect(
    compareReports(after, { ...after, error: { code: "X", message: "broken" } }, budget, names).outcome,
  ).toBe("error");
});

it("compares on head's clock where the other run kept its values on it too", () => {
  const values = [0, 1, 2, 3, 4, 5].map((step) => 1500 + step);
  const kept = lcp(2000, { basis: "observed" });
  const both = {
    ...kept,
    head: { median: 2002.5, values: [...(kept.head?.values ?? [])], other: { cpu: values } },
  };
  const before = run("2026-11-20T09:00:00.000Z", both, 1000);
  const compared = compareReports(before, run("2026-11-20T10:00:00.000Z", lcp(1501), 1000), budget, names);
  expect(compared.measurements[0]?.base).toEqual({ median: 1502.5, values });
  expect(statuses(compared)["LCP|/|mobile|maxIncrease"]).toBe("pass");
  expect(compared.environment.baseElsewhere).toBe(true);
});

it("shows of both what was seen of their own heads, and nothing of what these were compared with", () => {
  const film = (revision: "base" | "head", endMs: number) => ({
    page: "/",
    device: "mobile",
    revision,
    endMs,
    frames: [],
  });
  const before = run("2026-11-20T09:00:00.000Z", lcp(2000), 1000, {
    films: [film("base", 1), film("head", 2)],
  });
  const after = run("2026-11-20T10:00:00.000Z", lcp(2000), 1000, {
    films: [film("base", 3), film("head", 4)],
  });
  expect(compareReports(before, after, budget, names).films).toEqual([film("base", 2), film("head", 4)]);
});
