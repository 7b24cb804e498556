import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { calibrationHtml } from "../../../src/report/calibration/html.ts";
import { calibrationText } from "../../../src/report/calibration/text.ts";
import type { Calibration, PastCalibrations, ValueSpread } from "../../../src/types.ts";

const spread = (median: number): ValueSpread => ({
  count: 80,
  p5: median - 40,
  p25: median - 10,
  median,
  p75: median + 12,
  p95: median + 60,
  values: [median - 60, median - 10, median, median + 12, median + 80],
});
const share = { count: 1, of: 200, low: 0.0001, high: 0.0275 };
const rates = {
  decisions: 200,
  failed: share,
  undecided: { ...share, count: 4, low: 0.005, high: 0.05 },
  visits: { median: 8, p95: 14, mean: 8.9 },
  byMetric: [{ metric: "LCP", failed: 1, undecided: 4 }],
};
const calibration = (name = "/"): Calibration => ({
  schemaVersion: 1,
  version: "1.0.0",
  date: "2026-11-30T08:00:00.000Z",
  page: name,
  device: "mobile",
  machine: { platform: "linux", cpu: name, cpus: 2, memoryBytes: 8e9 },
  settings: { clock: "cpu", concurrency: 4 },
  pairs: { asked: 40, made: 38 },
  slowedPairs: 10,
  incomplete: "interrupted",
  secondsPerVisit: 1.4,
  contention: 1.31,
  comparisons: { all: 12, here: 4 },
  spread: [
    { metric: "LCP", unit: "ms", basis: "cpu", tolerance: 100, values: spread(2000), wall: spread(2100) },
  ],
  bound: 0.05,
  seen: { ...rates, decisions: 9 },
  redrawn: rates,
  smallest: [
    {
      metric: "LCP",
      unit: "ms",
      change: 112,
      relative: 0.056,
      found: { ...share, count: 39, of: 40 },
      searched: 600,
    },
    {
      metric: "TBT",
      unit: "ms",
      change: null,
      relative: null,
      found: { ...share, count: 3, of: 40 },
      searched: 300,
    },
  ],
  fitness: { grade: "fit", sentence: `This machine is fit: ${name}` },
  recommended: [{ setting: "clock", value: "cpu", isCurrent: true, reason: "it varies less" }],
});
const past: PastCalibrations = {
  source: "branch x",
  calibrations: 12,
  since: "2026-09-01T00:00:00.000Z",
  failed: { count: 0, of: 118, low: 0, high: 0.031 },
  undecided: { count: 2, of: 118, low: 0.002, high: 0.06 },
};

it("says in the terminal what was found, how sure it is, and what to set", () => {
  const printed = calibrationText(calibration(), past, { width: 160 });
  expect(printed.split("\n")[0]).toBe("This machine is fit: /");
  expect(printed).toContain("Incomplete: interrupted");
  expect(printed).toContain("/ on mobile against itself: 38 pairs of visits");
  expect(printed).toMatch(/LCP +2\.00 s +1\.96 s – 2\.06 s +2\.06 s – 2\.16 s +100 ms/);
  expect(printed).toContain("1 of 200 (0.5 %, 95 % interval < 0.1 % to 2.8 %)");
  expect(printed).toContain("LCP: 112 ms more (5.6 %) is found in 39 of 40 decisions");
  expect(printed).toContain("TBT: even 300 ms more is found in 3 of 40 decisions only");
  expect(printed).toContain("12 calibrations since 2026-09-01, branch x");
  expect(printed).toContain("0 of 118 (0 %, 95 % interval 0 % to 3.1 %)");
  expect(printed).toContain("clock: cpu (as now) – it varies less");
});

it("draws a row of dots for what is compared and for each clock that there is", () => {
  const page = calibrationHtml(calibration(), null);
  expect(page.match(/<path class="head"/g)).toHaveLength(2);
  expect(page).toContain("each visit alone, wall clock");
  expect(page).not.toContain("each visit alone, CPU clock");
  expect(page).toContain('aria-label="LCP: as compared 2.00 s, middle half 1.99 s to 2.01 s;');
  // One value that never varies has no width to divide by.
  const still = { ...spread(0), p5: 0, p25: 0, p75: 0, p95: 0, values: [0] };
  const none = { metric: "CLS", unit: "unitless", basis: "cpu", tolerance: 0, values: still } as const;
  expect(calibrationHtml({ ...calibration(), spread: [none] }, null)).not.toMatch(/NaN|Infinity/);
});

it.each(['"><script>alert(1)</script>', "a\u202eb\u0007c", "${x}"])("keeps %j inert", (attack) => {
  const page = calibrationHtml(calibration(attack), { ...past, source: attack });
  expect(page).not.toContain("<script");
  const outside = /[[\p{Cc}\p{Cf}]--[\n]]/v;
  expect(page).not.toMatch(outside);
  expect(calibrationText(calibration(attack), { ...past, source: attack })).not.toMatch(outside);
});

it("lets the page's policy accept its own style sheet", () => {
  const page = calibrationHtml(calibration(), null);
  const [, sheet = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  const hash = createHash("sha256").update(sheet).digest("base64");
  expect(page).toContain(`style-src 'sha256-${hash}'`);
});
