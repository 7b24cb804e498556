import { assert, constantFrom, double, property } from "fast-check";
import { expect, test } from "vitest";
import { Util } from "lighthouse/shared/util.js";
import { scoreCurves, scoreOf, valueAtScore } from "../../src/import/tools/lighthouse-score.ts";

const score = (Util as { computeLogNormalScore(curve: object, value: number): number }).computeLogNormalScore;
const metrics = Object.keys(scoreCurves);
const devices = ["mobile", "desktop"] as const;

test("scores are those of Lighthouse", () => {
  assert(
    property(
      constantFrom(...metrics),
      constantFrom(...devices),
      double({ min: 0, max: 5, noNaN: true }),
      (metric, device, share) => {
        const curve = scoreCurves[metric]?.[device];
        if (!curve) throw new Error(metric);
        const value = share * curve.median;
        expect(scoreOf(curve, value)).toBe(score(curve, value));
      },
    ),
  );
});

test("the value of a score is the last one that has it", () => {
  for (const metric of metrics)
    for (const device of devices)
      for (const wanted of [0.1, 0.5, 0.75, 0.89, 0.9, 0.95, 1]) {
        const curve = scoreCurves[metric]?.[device];
        const value = valueAtScore(metric, wanted, device);
        if (!curve || value === null) throw new Error(metric);
        const step = metric === "CLS" ? 0.001 : 1;
        expect(score(curve, value), `${metric} ${device} ${wanted}`).toBeGreaterThanOrEqual(wanted);
        expect(score(curve, value + step * 1.001)).toBeLessThan(wanted);
      }
});

test.each([
  ["LCP", 0],
  ["LCP", 1.1],
  ["LCP", Number.NaN],
  ["INP", 0.9],
])("no value of %s scores %d", (metric, wanted) => {
  expect(valueAtScore(metric, wanted, "mobile")).toBeNull();
});

// The points of the curves are data of the audits.
test.each([
  ["FCP", "first-contentful-paint"],
  ["LCP", "largest-contentful-paint"],
  ["TBT", "total-blocking-time"],
  ["SI", "speed-index"],
  ["TTI", "interactive"],
])("the curves of %s are those of Lighthouse", async (metric, audit) => {
  const { default: definition } = (await import(`lighthouse/core/audits/metrics/${audit}.js`)) as {
    default: { defaultOptions: Record<"mobile" | "desktop", { scoring: object }> };
  };
  for (const device of devices)
    expect(scoreCurves[metric]?.[device]).toEqual(definition.defaultOptions[device].scoring);
});

test.each([
  ["CLS", "cumulative-layout-shift"],
  ["FID", "max-potential-fid"],
])("the curve of %s is that of Lighthouse on all devices", async (metric, audit) => {
  const { default: definition } = (await import(`lighthouse/core/audits/metrics/${audit}.js`)) as {
    default: { defaultOptions: { p10: number; median: number } };
  };
  const { p10, median } = definition.defaultOptions;
  for (const device of devices) expect(scoreCurves[metric]?.[device]).toEqual({ p10, median });
});
