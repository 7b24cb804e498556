import { readFile, readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { presets } from "../../../src/config/layers/presets.ts";
import { findMetric } from "../../../src/metrics/index.ts";
import { load } from "../budget-folder.ts";

const folder = new URL("../../../budgets/", import.meta.url);

test("every file in budgets/ but its README is a preset, and none is missing", async () => {
  const files = (await readdir(folder)).filter((name) => name !== "README.md");
  expect(files.sort()).toEqual(presets.map((name) => `${name}.json`).sort());
});

test.each(presets)("%s is a valid budget whose limits come from presets alone", async (name) => {
  const budget = await load({ extends: name });
  expect(budget.notes).toEqual([]);
  expect([...budget.limits, ...budget.bundle].every((limit) => limit.preset)).toBe(true);
  expect(budget.limits.length).toBeGreaterThanOrEqual(6);
});

test("core-web-vitals has the good bands of the metrics; only the retired FID warns", async () => {
  const { limits, bundle } = await load({});
  for (const { metric, max, level } of limits) {
    expect(max?.value, metric).toBe(findMetric(metric)?.bands?.good);
    expect(level, metric).toBe(metric === "FID" ? "warn" : "fail");
  }
  expect(limits.map((limit) => limit.metric)).toEqual(["LCP", "INP", "CLS", "FCP", "TTFB", "FID"]);
  const shared = { preset: true, position: expect.anything() };
  expect(bundle).toEqual([
    {
      ...shared,
      metric: "initial:js",
      level: "fail",
      warnIncrease: { absolute: 1000, text: "1 kB" },
      maxIncrease: { absolute: 50_000, text: "50 kB" },
    },
    { ...shared, metric: "total", level: "warn", maxIncrease: { absolute: 1000, text: "1 kB" } },
  ]);
});

/** Value at score 0.9 and at 0.5, from the audits in lighthouse/core/audits/metrics (mobile). */
const curves: Readonly<Record<string, readonly [number, number]>> = {
  LCP: [2500, 4000],
  INP: [200, 500],
  CLS: [0.1, 0.25],
  FCP: [1800, 3000],
  TBT: [200, 600],
  SI: [3387, 5800],
};

/** The value at score 0.95: the curve is log-normal, 1.2816 and 1.6449 are the normal quantiles of 0.9 and 0.95. */
function at95([p10, median]: readonly [number, number]): number {
  const sigma = Math.log(median / p10) / 1.2816;
  return median * Math.exp(-1.6449 * sigma);
}

test("strict is score 95 on Lighthouse's mobile curves, and nowhere above core-web-vitals", async () => {
  const strict = (await load({ extends: "strict" })).limits;
  for (const [metric, curve] of Object.entries(curves)) {
    const limit = strict.find((known) => known.metric === metric)?.max?.value ?? Number.NaN;
    expect(limit, metric).toBeLessThanOrEqual(at95(curve));
    expect(limit, metric).toBeGreaterThan(at95(curve) * 0.9);
  }
  for (const { metric, max } of (await load({})).limits)
    expect(strict.find((limit) => limit.metric === metric)?.max?.value).toBeLessThanOrEqual(max?.value ?? 0);
});

test("every limit of a preset cites its source in the line above", async () => {
  for (const name of presets) {
    const lines = (await readFile(new URL(`${name}.json`, folder), "utf8")).split("\n");
    for (const [index, line] of lines.entries())
      if (/^ {4}"[A-Z]+":/.test(line)) expect(lines[index - 1], `${name}: ${line}`).toContain("// ");
    expect(lines.filter((line) => /^ {4}"[A-Z]+":/.test(line)).length).toBe(
      lines.filter((line) => /^ {4}\/\/.*https:\/\//.test(line)).length,
    );
  }
});
