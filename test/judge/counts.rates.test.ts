/**
 * Pages whose number of requests varies: an ad that is served or not, an A/B test, polling. How often a limit on its increase
 * fails where head is base, simulated at each look of the schedule and over all of them.
 */
import { describe, expect, it, test } from "vitest";
import { mobile } from "../../src/config/keys/devices.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { falseFailureBound, rankBoundaries, scheduledLooks } from "../../src/statistics/boundaries.ts";
import { median } from "../../src/statistics/quantile.ts";
import { compareSequence } from "../../src/statistics/rank-test.ts";
import type { Revision } from "../../src/types.ts";
import { seeded } from "../../src/statistics/random.ts";
import { budget, limit, visit } from "../fixtures/visits.ts";

const decisions = 2000;
const mostFailures = falseFailureBound + 3 * Math.sqrt((falseFailureBound * 0.95) / decisions);
const noIncrease = { relative: 0, floor: 0, step: 1 };
const schedules = [...scheduledLooks.map((pairs) => [pairs]), [...scheduledLooks]];
const shares = [0.1, 0.3, 0.5, 0.8];

/** Pairs of counts that are 12 or, in a share of all loads, 15. */
function draw(pairs: number, share: number, random: () => number): number[] {
  return Array.from({ length: pairs }, () => (random() < share ? 15 : 12));
}

describe.each(schedules)("looks at %s pairs and more", (...looks) => {
  test.each(shares)("a share of %s of all loads with three requests more", (share) => {
    const random = seeded(20_261_129);
    const boundaries = rankBoundaries(1, looks);
    const pairs = looks.at(-1) ?? 0;
    let [failed, byMedian] = [0, 0];
    for (let decision = 0; decision < decisions; decision += 1) {
      const [base, head] = [draw(pairs, share, random), draw(pairs, share, random)];
      const { verdict } = compareSequence(base, head, noIncrease, boundaries, "ended");
      if (verdict === "regressed") failed += 1;
      if (median(head) > median(base)) byMedian += 1;
    }
    expect(failed / decisions).toBeLessThanOrEqual(mostFailures);
    // What a comparison of medians would do.
    if (share === 0.5) expect(byMedian / decisions).toBeGreaterThan(4 * falseFailureBound);
  });
});

const request = {
  url: "http://a/x.js",
  type: "script",
  transferSize: 100,
  resourceSize: 100,
  thirdParty: false,
  status: 200,
  fromCache: false,
} as const;

function verdictOf(base: readonly number[], head: readonly number[], increase = 0, ended = true) {
  const text = String(increase);
  const rules = budget([limit("requests", { maxIncrease: { absolute: increase, text } })]);
  const judge = pageJudge({ budget: rules, compare: true, looks: scheduledLooks });
  const visits = (revision: Revision, counts: readonly number[]) =>
    counts.map((count, at) =>
      visit(at + 1, { requests: Array.from({ length: count }, () => request) }, revision),
    );
  const all = [...visits("base", base), ...visits("head", head)];
  if (!ended) return judge.certainty(rules.pages[0], mobile, all);
  const verdicts = judge.verdicts(rules.pages[0], mobile, judge.measurements(all), null);
  return verdicts.find(({ id }) => id === "requests|/|mobile|maxIncrease");
}
const always = (count: number, pairs = 6) => Array<number>(pairs).fill(count);
const sometimes = (one: number, other: number, pairs = 20) =>
  Array.from({ length: pairs }, (_, at) => (at % 2 === 0 ? one : other));

describe("a limit on the increase of requests", () => {
  it.each([
    [12, 12, 0, "pass"],
    [12, 13, 0, "fail"],
    [12, 13, 1, "pass"],
    [12, 14, 1, "fail"],
    [12, 9, 0, "pass"],
    [0, 0, 0, "pass"],
    [0, 1, 0, "fail"],
  ])("from always %d to always %d, %d allowed: %s", (base, head, increase, status) => {
    expect(verdictOf(always(base), always(head), increase)).toMatchObject({
      status,
      delta: { value: head - base, tolerance: increase },
    });
  });

  it("says that it varies where it cannot tell", () => {
    const verdict = verdictOf(sometimes(12, 13), always(13, 20).with(3, 12));
    expect(verdict).toMatchObject({
      status: "inconclusive",
      reason: expect.stringContaining(
        "it varies between loads of the same revision (base 12 to 13, head 12 to 13)",
      ),
    });
  });

  it("names the revision that does not vary by its one count", () => {
    expect(verdictOf(always(12, 20), sometimes(12, 13))).toMatchObject({
      reason: expect.stringContaining("(base 12, head 12 to 13)"),
    });
  });

  it("fails where three more come in every load, however it varies", () => {
    expect(verdictOf(sometimes(12, 13), sometimes(15, 16))).toMatchObject({ status: "fail" });
  });

  it("is sampled until it is decided", () => {
    const few = verdictOf(sometimes(12, 13, 4), sometimes(12, 13, 4), 0, false);
    const same = verdictOf(always(12, 4), always(12, 4), 0, false);
    expect(Number(few)).toBeLessThan(Number(same));
  });
});
