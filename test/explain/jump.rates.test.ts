/**
 * How often a jump is seen where there is none, and how often one that is there, on series from known distributions. Seeded, so
 * that a run is like the last one; 20 series share the bound of 1 %, and rates of one series are asserted.
 */
import { describe, expect, it } from "vitest";
import { jumpsOf } from "../../src/explain/jump.ts";
import { normal, seeded } from "../../src/statistics/random.ts";
import type { Random } from "../../src/statistics/random.ts";

type Draw = (random: Random) => number[];

const runs = 30;
const comparisons = 20;
const lcp = { metric: "LCP", unit: "ms" as const };

const series =
  (value: (at: number, random: Random) => number): Draw =>
  (random) =>
    Array.from({ length: runs }, (_, at) => value(at, random));
const white = (spread: number) => (_: number, random: Random) => 2000 * (1 + spread * normal(random));
/** Student's t with two degrees of freedom, whose variance is infinite. */
const heavy = (random: Random) => normal(random) / Math.sqrt(-Math.log(1 - random()));
const twoSpeeds = (isSlow: boolean, random: Random) => (isSlow ? 2600 : 2000) * (1 + 0.02 * normal(random));

/** A machine that changes its speed with a probability of 1 in `stays` from run to run. */
const sticky =
  (stays: number): Draw =>
  (random) => {
    let isSlow = random() < 0.5;
    return series(() => {
      if (random() < 1 / stays) isSlow = !isSlow;
      return twoSpeeds(isSlow, random);
    })(random);
  };

function rate(draw: Draw, count: number, is: (at: number) => boolean = () => true): number {
  const random = seeded(20_261_130);
  let found = 0;
  for (let made = 0; made < count; made += 1)
    if (jumpsOf(lcp, draw(random), comparisons).some(({ at }) => is(at))) found += 1;
  return found / count;
}

describe("no jump", () => {
  // 20 series with 0.05 % each are the 1 %; plus three standard errors of 2,000 series.
  const bound = 0.0005 + 3 * Math.sqrt(0.0005 / 2000);
  it.each<[string, Draw]>([
    ["white noise", series(white(0.02))],
    ["much white noise", series(white(0.1))],
    ["heavy tails", series((_, random) => 2000 * (1 + 0.03 * heavy(random)))],
    ["skewed (lognormal)", series((_, random) => 2000 * Math.exp(0.2 * Math.exp(normal(random))))],
    ["a machine of two speeds, drawn for each run", series((_, random) => twoSpeeds(random() < 0.5, random))],
    ["a slow machine in one run of five", series((_, random) => twoSpeeds(random() < 0.2, random))],
    ["two machines in turn", series((at, random) => twoSpeeds(at % 2 === 0, random))],
  ])("in %s: within the bound", (_, draw) => {
    expect(rate(draw, 2000)).toBeLessThanOrEqual(bound);
  });

  // Outside what the test promises: noise that depends on the order of runs, which is bounded by its other conditions alone.
  it.each<[string, number, Draw]>([
    ["a machine that stays slow for three runs", 0.02, sticky(3)],
    ["a machine that stays slow for five runs", 0.05, sticky(5)],
    ["a drift of 10 % with 1 % noise", 0.01, series((at, r) => white(0.01)(at, r) * (1 + (0.1 * at) / 29))],
    ["a drift of 10 % with 3 % noise", 0.05, series((at, r) => white(0.03)(at, r) * (1 + (0.1 * at) / 29))],
    ["a drift of 20 % with 2 % noise", 0.08, series((at, r) => white(0.02)(at, r) * (1 + (0.2 * at) / 29))],
  ])("in %s: seldom", (_, most, draw) => {
    expect(rate(draw, 150)).toBeLessThanOrEqual(most);
  });
});

describe("a jump", () => {
  const jump = (share: number, at: number, noise: (at: number, random: Random) => number) =>
    series((run, random) => noise(run, random) * (run < at ? 1 : 1 + share));
  it.each<[string, number, number, Draw]>([
    ["8 %, noise of 1 %, half way", 0.95, 15, jump(0.08, 15, white(0.01))],
    ["10 %, noise of 2 %, half way", 0.9, 15, jump(0.1, 15, white(0.02))],
    ["10 %, noise of 3 %, half way", 0.7, 15, jump(0.1, 15, white(0.03))],
    ["20 %, noise of 5 %, half way", 0.8, 15, jump(0.2, 15, white(0.05))],
    ["20 %, noise of 2 %, nine runs ago", 0.9, 21, jump(0.2, 21, white(0.02))],
    ["20 %, heavy tails", 0.7, 18, jump(0.2, 18, (_, random) => 2000 * (1 + 0.02 * heavy(random)))],
  ])("of %s is found, at its run or next to it", (_, least, at, draw) => {
    expect(rate(draw, 60, (found) => Math.abs(found - at) <= 1)).toBeGreaterThanOrEqual(least);
  });
});
