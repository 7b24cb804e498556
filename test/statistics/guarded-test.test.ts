import { array, assert, float, property } from "fast-check";
import { expect, test } from "vitest";
import {
  falseFailureBound,
  graphShares,
  rankBoundaries,
  rankTail,
  scheduledLooks,
  slowedBoundaries,
} from "../../src/statistics/boundaries.ts";
import { compareGuarded } from "../../src/statistics/guarded-test.ts";
import type { Sides } from "../../src/statistics/guarded-test.ts";
import type { Tolerance } from "../../src/types.ts";
import { compareSequence } from "../../src/statistics/rank-test.ts";

const tolerance = { relative: 0.05, floor: 50 };
const boundaries = {
  shared: rankBoundaries(3, scheduledLooks, graphShares.shared),
  own: rankBoundaries(3, scheduledLooks, graphShares.own),
  slowed: slowedBoundaries(3, graphShares.slowed),
};
const flat = (value: number) => Array.from({ length: 20 }, () => value);
const sides = (base: number, head: number): Sides => ({ base: flat(base), head: flat(head) });
const firstOf = ({ base, head }: Sides, pairs: number) => ({
  base: base.slice(0, pairs),
  head: head.slice(0, pairs),
});

function judge(shared: Sides, apart: Sides | null, own: Sides, pairs = 20, slowed?: Sides) {
  const lookAt = (count: number) => ({
    shared: firstOf(shared, count),
    ...(apart && { apart: firstOf(apart, count) }),
  });
  return compareGuarded(lookAt, { own: firstOf(own, pairs), slowed }, tolerance, boundaries, "ended");
}

const same = sides(1000, 1000);
const slower = sides(1000, 3000);
const faster = sides(3000, 1000);

test("without a doubt the shared values decide, whatever each visit's own say", () => {
  expect(judge(same, null, slower)).toMatchObject({ verdict: "unchanged", by: "shared", doubted: false });
  expect(judge(slower, null, same)).toMatchObject({ verdict: "regressed", by: "shared", doubted: false });
});

test("a doubt that comes to the same is none", () => {
  expect(judge(same, sides(1000, 1010), slower)).toMatchObject({ verdict: "unchanged", doubted: false });
});

test("what each visit's own values bear out fails, by its revision's own answer", () => {
  const found = judge(same, slower, sides(1000, 2500));
  expect(found).toMatchObject({ verdict: "regressed", by: "apart", doubted: true });
  expect(found.look).toMatchObject({ baseMedian: 1000, headMedian: 3000, delta: 2000 });
  expect(found.look?.low).toBeGreaterThan(25);
  expect(judge(same, faster, sides(2500, 1000))).toMatchObject({ verdict: "improved", by: "apart" });
});

test("what they do not bear out is never passed in silence, nor failed", () => {
  expect(judge(same, slower, same)).toMatchObject({
    verdict: "inconclusive",
    by: "apart",
    doubted: true,
    suspected: true,
  });
  // The shared graph alone would fail it.
  expect(judge(slower, same, same)).toMatchObject({ verdict: "inconclusive", by: "shared", doubted: true });
  // Borne out, but the doubt is not of this size.
  expect(judge(same, sides(1000, 1049), slower)).toMatchObject({ verdict: "unchanged" });
});

const firstSlowed = boundaries.slowed[0]?.n ?? 0;
const slowedSides = (base: number, head: number, pairs = firstSlowed) => firstOf(sides(base, head), pairs);

test("what loads under applied throttling bear out fails, though visits of an idle machine do not show it", () => {
  const found = judge(same, slower, same, 6, slowedSides(900, 990));
  expect(found).toMatchObject({ verdict: "regressed", by: "apart", proven: true, wantsSlowed: false });
  expect(judge(same, faster, same, 6, slowedSides(990, 900))).toMatchObject({ verdict: "improved" });
});

test("they are wanted one by one while they can still bear it out", () => {
  const n = firstSlowed;
  const mixed = (against: number) => ({
    base: flat(900).slice(0, n - 1),
    head: flat(990)
      .slice(0, n - 1)
      .map((value, at) => (at < against ? 900 : value)),
  });
  for (const slowed of [
    undefined,
    slowedSides(900, 990, 1),
    slowedSides(900, 990, n - 1),
    mixed(0),
    mixed(1),
  ])
    expect(judge(same, slower, same, 20, slowed)).toMatchObject({
      verdict: "inconclusive",
      wantsSlowed: true,
    });
  for (const slowed of [slowedSides(990, 900), slowedSides(900, 900), slowedSides(900, 900, 2), mixed(2)])
    expect(judge(same, slower, same, 20, slowed)).toMatchObject({
      verdict: "inconclusive",
      wantsSlowed: false,
    });
});

test("what a budget allows is no loss under throttling, however much", () => {
  const allowed = (allowance: Tolerance) =>
    compareGuarded(
      (pairs) => ({ shared: firstOf(same, pairs) }),
      { own: same, slowed: slowedSides(1000, 1600) },
      allowance,
      boundaries,
      "ended",
    );
  for (const allowance of [
    { relative: 0.7, floor: 0 },
    { relative: 0, floor: 700 },
  ])
    expect(allowed(allowance)).toMatchObject({ verdict: "unchanged", wantsSlowed: false });
  expect(allowed({ relative: 0.5, floor: 500 })).toMatchObject({ verdict: "regressed", by: "slowed" });
});

test("a failure is asked of one pair of them, which may refute it", () => {
  for (const [shared, apart] of [
    [same, slower],
    [slower, null],
  ] as const) {
    expect(judge(shared, apart, slower)).toMatchObject({ verdict: "regressed", wantsSlowed: true });
    for (const head of [910, 900, 860])
      expect(judge(shared, apart, slower, 20, slowedSides(900, head, 1))).toMatchObject({
        verdict: "regressed",
        wantsSlowed: false,
      });
    // Pairs that go the other way may be chance, until there are as many as prove a change.
    expect(judge(shared, apart, slower, 20, slowedSides(1900, 900, 1))).toMatchObject({
      verdict: "inconclusive",
      wantsSlowed: true,
    });
    expect(judge(shared, apart, slower, 20, slowedSides(1900, 900, firstSlowed - 1)).wantsSlowed).toBe(true);
    expect(judge(shared, apart, slower, 20, slowedSides(1900, 900))).toMatchObject({
      verdict: "inconclusive",
      wantsSlowed: false,
    });
  }
  expect(judge(same, faster, faster, 20, slowedSides(900, 1900, 1)).verdict).toBe("inconclusive");
  expect(judge(same, faster, faster, 20, slowedSides(1900, 900, 1)).verdict).toBe("improved");
});

test("without a doubt they prove a loss alone, which no simulation shows, and no small change", () => {
  for (const simulated of [same, faster]) {
    const found = judge(simulated, null, simulated, 20, slowedSides(1000, 2000));
    expect(found).toMatchObject({ verdict: "regressed", by: "slowed", proven: true });
    expect(found.look).toMatchObject({
      baseMedian: 1000,
      headMedian: 2000,
      delta: 1000,
      pairs: firstSlowed,
    });
  }
  for (const slowed of [slowedSides(1000, 1090), slowedSides(500, 590), slowedSides(2000, 1000)])
    expect(judge(same, null, same, 20, slowed)).toMatchObject({
      verdict: "unchanged",
      by: "shared",
      wantsSlowed: false,
    });
});

test("a loss that the first of them show is not passed before more have told", () => {
  const one = judge(same, null, same, 20, slowedSides(1000, 2000, 1));
  expect(one).toMatchObject({ verdict: "inconclusive", wantsSlowed: true });
  const n = firstSlowed;
  const chance = { base: [1000, 2000, 2100], head: [2000, 1000, 1100] };
  expect(judge(same, null, same, 20, chance)).toMatchObject({ verdict: "unchanged", wantsSlowed: false });
  expect(judge(same, null, same, 20, slowedSides(1000, 2000, n - 1))).toMatchObject({ wantsSlowed: true });
});

test.each([1, 3, 10, 40, 400])(
  "a proof among %i comparisons outlives one load that was held up, and takes no more",
  (comparisons) => {
    const [first, last] = slowedBoundaries(comparisons, graphShares.slowed);
    if (!first || !last) throw new Error("a proof has two looks");
    const bound = (falseFailureBound * graphShares.slowed) / comparisons;
    const spent = [first, last].reduce((sum, { n, alpha }) => sum + (rankTail(n)[alpha] ?? 0), 0);
    expect(spent).toBeLessThanOrEqual(bound);
    expect(first.alpha).toBeLessThanOrEqual(first.n ** 2);
    expect(last.alpha).toBeLessThanOrEqual(last.n ** 2 - last.n);
    expect(last.n).toBeLessThan(16);
    // The first load of base was disturbed: it took longer than all of head's.
    const held = { base: [5000, ...flat(1800).slice(1, last.n)], head: flat(3200).slice(0, last.n) };
    const own = { ...boundaries, slowed: slowedBoundaries(comparisons, graphShares.slowed) };
    const at = (pairs: number) =>
      compareGuarded(
        (count) => ({ shared: firstOf(same, count) }),
        { own: firstOf(same, 20), slowed: firstOf(held, pairs) },
        tolerance,
        own,
        "ended",
      );
    expect(at(last.n)).toMatchObject({ verdict: "regressed", by: "slowed" });
    expect(at(last.n - 1)).toMatchObject({ verdict: "inconclusive", wantsSlowed: true });
  },
);

test("a doubt that is not decided by its own values is not borne out by others", () => {
  const torn = { base: flat(1000), head: flat(1000).map((value, at) => value + (at % 2 === 0 ? 200 : 0)) };
  expect(judge(same, torn, slower)).toMatchObject({ verdict: "inconclusive", doubted: true });
});

test("each visit's own values need more pairs, having less of the bound", () => {
  const pairs = judge(same, slower, slower).look?.pairs;
  expect(pairs).toBe(9);
  expect(judge(same, slower, slower, 6).verdict).toBe("inconclusive");
});

test("without doubts it is the rank test of the shared values at its share", () => {
  const values = array(float({ min: 500, max: 2000, noNaN: true }), { minLength: 20, maxLength: 20 });
  assert(
    property(values, values, (base, head) => {
      const {
        by: _,
        doubted: __,
        wantsSlowed: ___,
        proven: ____,
        slower: _____,
        ...found
      } = judge({ base, head }, null, same);
      expect(found).toEqual(compareSequence(base, head, tolerance, boundaries.shared, "ended"));
    }),
  );
});

test.each([1, 3, 40])("all tests of %i comparisons together spend no more than the bound", (comparisons) => {
  const spent = (share: number) =>
    rankBoundaries(comparisons, scheduledLooks, share).reduce(
      (sum, { n, alpha }) => sum + (rankTail(n)[alpha] ?? 0),
      0,
    );
  const bySlowed = slowedBoundaries(comparisons, graphShares.slowed).reduce(
    (sum, { n, alpha }) => sum + (rankTail(n)[alpha] ?? 0),
    0,
  );
  const all = comparisons * (spent(graphShares.shared) + spent(graphShares.own) + bySlowed);
  expect(all).toBeLessThanOrEqual(falseFailureBound);
  expect(all).toBeGreaterThan(falseFailureBound * 0.8);
});
