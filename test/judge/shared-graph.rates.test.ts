/**
 * What the shared graph promises, on redrawn recordings of real pages; `npm run bench:noise` prints the table. Each
 * promise is tested together with the rule that would break it, so that a test that no longer sees the difference fails
 * too.
 */
import { describe, expect, test, vi } from "vitest";
import { replayLimits } from "../bench/noise/graph-limits.ts";
import { drawByRace, drawFrom, replayGraphs, slowerPaints } from "../bench/noise/graph-replay.ts";
import type { DrawPairs } from "../bench/noise/graph-replay.ts";
import { lanternsOwn, ownMembers, sharedGraph, withoutGuard } from "../bench/noise/graph-rules.ts";
import type { GraphRule } from "../bench/noise/graph-rules.ts";
import { unchangedPages } from "../lantern/recorded-graphs.ts";
import type { RecordedPage } from "../lantern/recorded-graphs.ts";

const settings = { decisions: 250, seed: 20_261_129 };
/** For what every single decision has to say: the first of the same ones. */
const fewer = { ...settings, decisions: 100 };

// A minute on a quiet machine for all of them, and several minutes on a busy one.
vi.setConfig({ testTimeout: 240_000 });

const judged = (page: RecordedPage, rule: GraphRule, draw?: DrawPairs, given = settings) =>
  replayGraphs(page, { it: { rule } }, { ...given, ...(draw && { draw }) }).it;

test.each(unchangedPages)(
  "%s does not fail, and is decided; ten percent slower to paint, it fails",
  (page) => {
    // One replay of both: they share most simulations.
    const { same, slower } = replayGraphs(
      page,
      { same: { rule: sharedGraph }, slower: { rule: sharedGraph, effect: slowerPaints } },
      settings,
    );
    expect(same.failed).toBeLessThanOrEqual(0.004);
    expect(same.inconclusive).toBeLessThanOrEqual(0.01);
    expect(same.visits).toBeLessThan(21);
    expect(slower.failed).toBeGreaterThan(0.96);
  },
);

describe("unchanged code", () => {
  test("members by revision would fail it", () => {
    expect(judged("guide", ownMembers).failed).toBeGreaterThan(0.05);
  });

  test("by Lantern's own graphs most of it is not decided", () => {
    expect(judged("react-router", lanternsOwn).inconclusive).toBeGreaterThan(0.5);
  });
});

test.each([
  "react-router-sync-script",
  "react-router-blocking-css",
  "storefront-blocking-css",
  "storefront-200kb",
] as const)("%s fails", (page) => {
  expect(judged(page, sharedGraph, undefined, fewer).failed).toBe(1);
});

test("200 kB more of async script, which throttled loads do not wait for, pass", () => {
  expect(judged("react-router-200kb", sharedGraph)).toMatchObject({ failed: 0, inconclusive: 0 });
});

describe("a synchronous script that throttled loads do not wait for", () => {
  const page = "storefront-sync-script";

  test("does not pass", () => {
    const { failed, inconclusive } = judged(page, sharedGraph, undefined, fewer);
    expect(failed + inconclusive).toBe(1);
  });

  test("fails where the simulation decides alone", () => {
    const draw = drawFrom(page);
    const visitsOnly: DrawPairs = (random) => ({ ...draw(random), slowed: { base: [], head: [] } });
    expect(judged(page, sharedGraph, visitsOnly, fewer).failed).toBe(1);
  });
});

describe("server rendering lost", () => {
  const page = "react-router-client-only";

  test("fails, which takes the guard", () => {
    const { guarded, unguarded } = replayGraphs(
      page,
      { guarded: { rule: sharedGraph }, unguarded: { rule: withoutGuard } },
      settings,
    );
    expect(guarded.failed).toBe(1);
    expect(unguarded.failed).toBe(0);
  });

  test("fails as well where base's script wins a quarter of its races", () => {
    const draw = drawByRace(page, /entry\.client/, 0.25);
    expect(judged(page, sharedGraph, draw).failed).toBeGreaterThan(0.96);
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
