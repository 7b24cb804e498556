/**
 * What the shared graph promises, on redrawn recordings of real pages; `npm run bench:noise` prints the table. Each
 * promise is tested together with the rule that would break it, so that a test that no longer sees the difference fails
 * too.
 */
import { describe, expect, test } from "vitest";
import { replayLimits } from "../bench/noise/graph-limits.ts";
import { drawByRace, replayGraphs, slowerPaints } from "../bench/noise/graph-replay.ts";
import { lanternsOwn, ownMembers, sharedGraph, withoutGuard } from "../bench/noise/graph-rules.ts";
import { unchangedPages } from "../lantern/recorded-graphs.ts";

const settings = { decisions: 250, seed: 20_261_129 };

describe("unchanged code", () => {
  test.each(unchangedPages)("%s does not fail, and is decided", (page) => {
    const rates = replayGraphs(page, sharedGraph, settings);
    expect(rates.failed).toBeLessThanOrEqual(0.004);
    expect(rates.inconclusive).toBeLessThanOrEqual(0.01);
    expect(rates.visits).toBeLessThan(21);
  });

  test("members by revision would fail it", () => {
    expect(replayGraphs("guide", ownMembers, settings).failed).toBeGreaterThan(0.05);
  });

  test("by Lantern's own graphs most of it is not decided", () => {
    expect(replayGraphs("react-router", lanternsOwn, settings).inconclusive).toBeGreaterThan(0.5);
  });
});

test.each(unchangedPages)("%s, ten percent slower to paint, fails", (page) => {
  expect(replayGraphs(page, sharedGraph, { ...settings, effect: slowerPaints }).failed).toBeGreaterThan(0.96);
});

test.each([
  "react-router-sync-script",
  "react-router-blocking-css",
  "storefront-sync-script",
  "storefront-blocking-css",
  "storefront-200kb",
] as const)("%s fails", (page) => {
  expect(replayGraphs(page, sharedGraph, settings).failed).toBe(1);
});

test("200 kB more of async script, which throttled loads do not wait for, pass", () => {
  expect(replayGraphs("react-router-200kb", sharedGraph, settings)).toMatchObject({
    failed: 0,
    inconclusive: 0,
  });
});

describe("server rendering lost", () => {
  const page = "react-router-client-only";

  test("fails, which takes the guard", () => {
    expect(replayGraphs(page, sharedGraph, settings).failed).toBe(1);
    expect(replayGraphs(page, withoutGuard, settings).failed).toBe(0);
  });

  test("fails as well where base's script wins a quarter of its races", () => {
    const draw = drawByRace(page, /entry\.client/, 0.25);
    expect(replayGraphs(page, sharedGraph, { ...settings, draw }).failed).toBeGreaterThan(0.96);
  });
});

/*
 * Uses the simulated values: the sign test assumes that they are independent, and what they all share is drawn with
 * them.
 */
test.each(unchangedPages)(
  "%s: an absolute limit is right where it is 5 %% away, and seldom wrong at the median",
  (page) => {
    const { failedAt, failedAbove, passedBelow } = replayLimits(page, settings);
    expect(failedAt).toBeLessThan(0.13);
    expect(failedAbove).toBeLessThan(0.08);
    expect(passedBelow).toBe(0);
  },
);
