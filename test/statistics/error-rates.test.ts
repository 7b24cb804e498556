/**
 * The promises of the rule on samples from known distributions. Seeded, so that a run is like the last one; bounds are
 * the rule's own plus three standard errors.
 */
import { describe, expect, test } from "vitest";
import {
  falseFailureBound,
  falsePassBound,
  rankBoundaries,
  signBoundaries,
} from "../../src/statistics/boundaries.ts";
import { compareSequence } from "../../src/statistics/rank-test.ts";
import { judgeLimit } from "../../src/statistics/sign-test.ts";
import { normal, seeded } from "../../src/statistics/random.ts";
import type { Random } from "../../src/statistics/random.ts";

type Draw = (random: Random) => number;

const decisions = 1500;
const plusThreeErrors = (rate: number) => rate + 3 * Math.sqrt((rate * (1 - rate)) / decisions);
const mostFailures = plusThreeErrors(falseFailureBound);
const mostPasses = plusThreeErrors(falsePassBound);

// Almost no tolerance: only the rank test itself prevents false failures through noise.
const hardlyAny = 1e-9;

const gaussian: Draw = (random) => 1000 + 20 * normal(random);
const continuous: Record<string, Draw> = {
  gaussian,
  "skewed (lognormal)": (random) => 1000 * Math.exp(0.3 * normal(random)),
  "heavy-tailed (Cauchy)": (random) => 1e6 + Math.tan(Math.PI * (random() - 0.5)),
  "in two states, one visit in five slow": (random) => (random() < 0.2 ? 1800 : 1000) + 10 * normal(random),
};
const discrete: Record<string, Draw> = {
  "in steps of 8": (random) => 8 * Math.round(20 + 2 * normal(random)),
  "mostly zero": (random) => (random() < 0.15 ? 0.25 : 0),
};

const twenty = (draw: Draw, random: Random) => Array.from({ length: 20 }, () => draw(random));

/** Shares of decisions in which any of several independent metrics got each verdict. */
function rates(base: Draw, head: Draw, { floor, metrics = 1 }: { floor: number; metrics?: number }) {
  const random = seeded(20_240_611);
  const boundaries = rankBoundaries(metrics);
  const found = { regressed: 0, improved: 0, unchanged: 0, inconclusive: 0, undecided: 0 };
  for (let decision = 0; decision < decisions; decision += 1) {
    const verdicts = Array.from(
      { length: metrics },
      () =>
        compareSequence(
          twenty(base, random),
          twenty(head, random),
          { relative: 0, floor },
          boundaries,
          "ended",
        ).verdict,
    );
    for (const verdict of new Set(verdicts)) found[verdict] += 1 / decisions;
  }
  return found;
}

describe("nothing got worse", () => {
  test.each(Object.entries(continuous))(
    "noise that is %s fails no oftener than the bound, and yet uses it",
    (_, draw) => {
      const { regressed, improved } = rates(draw, draw, { floor: hardlyAny });
      expect(regressed).toBeLessThanOrEqual(mostFailures);
      expect(improved).toBeLessThanOrEqual(mostFailures);
      expect(Math.min(regressed, improved)).toBeGreaterThan(0.015);
    },
  );

  test.each(Object.entries(discrete))("values %s: ties make failures rarer", (_, draw) => {
    const { regressed, improved } = rates(draw, draw, { floor: hardlyAny });
    expect(Math.max(regressed, improved)).toBeLessThanOrEqual(falseFailureBound);
  });

  test("several metrics share one bound", () => {
    const { regressed } = rates(gaussian, gaussian, { floor: hardlyAny, metrics: 3 });
    expect(regressed).toBeLessThanOrEqual(mostFailures);
    expect(regressed).toBeGreaterThan(0.01);
  });

  test("slower by half the tolerance is covered by the bound", () => {
    const slower: Draw = (random) => gaussian(random) + 5;
    expect(rates(gaussian, slower, { floor: 10 }).regressed).toBeLessThanOrEqual(mostFailures);
  });

  test("all within the tolerance is told as unchanged", () => {
    expect(rates(gaussian, gaussian, { floor: 40 }).unchanged).toBeGreaterThan(0.98);
  });
});

describe("something changed", () => {
  test("twice the tolerance is found, either way", () => {
    const slower: Draw = (random) => gaussian(random) + 80;
    expect(rates(gaussian, slower, { floor: 40 }).regressed).toBeGreaterThan(0.99);
    expect(rates(slower, gaussian, { floor: 40 }).improved).toBeGreaterThan(0.99);
  });

  test("outliers do not hide it", () => {
    const spiky: Draw = (random) => gaussian(random) + (random() < 0.1 ? 5000 : 0);
    const slower: Draw = (random) => spiky(random) + 80;
    expect(rates(spiky, slower, { floor: 40 }).regressed).toBeGreaterThan(0.97);
  });

  test("a whole tolerance is seldom called unchanged", () => {
    const skewed: Draw = (random) => 1000 + 20 * Math.exp(normal(random));
    for (const draw of [gaussian, skewed]) {
      const { unchanged } = rates(draw, (random) => draw(random) + 40, { floor: 40 });
      expect(unchanged).toBeLessThanOrEqual(mostPasses);
      expect(unchanged).toBeGreaterThan(0.02);
    }
  });

  test("twice as fast is an improvement, never no change", () => {
    const { improved } = rates(gaussian, (random) => gaussian(random) / 2, { floor: 40 });
    expect(improved).toBeCloseTo(1, 9);
  });
});

test("a median at the limit fails and passes no oftener than the bounds", () => {
  const random = seeded(7);
  const boundaries = signBoundaries(1);
  const verdicts = Array.from(
    { length: decisions },
    () => judgeLimit(twenty(gaussian, random), 1000, 1000, boundaries, "ended").verdict,
  );
  const rate = (verdict: string) => verdicts.filter((found) => found === verdict).length / decisions;
  expect(rate("fail")).toBeLessThanOrEqual(mostFailures);
  expect(rate("fail")).toBeGreaterThan(0.015);
  expect(rate("pass")).toBeLessThanOrEqual(mostPasses);
  expect(rate("pass")).toBeGreaterThan(0.03);
});
