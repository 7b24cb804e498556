import { describe, expect, it } from "vitest";
import { below, seeded } from "../../src/statistics/random.ts";
import type { Random } from "../../src/statistics/random.ts";
import { searchMade } from "./simulate.ts";
import type { MadeHistory, Searched } from "./simulate.ts";

const histories = 1000;

interface Made extends MadeHistory {
  /** Where commits come to be over the limit; the first is what is looked for. */
  borders: readonly number[];
}

/** What came of many searches: shares of them, and the numbers that half of them keep to. */
function rates(make: (random: Random) => Made) {
  const random = seeded(19);
  const results = Array.from({ length: histories }, () => {
    const made = make(random);
    return { made, ...searchMade(made, random) };
  });
  const share = (is: (one: (typeof results)[number]) => boolean) => results.filter(is).length / histories;
  const sure = results.filter(({ step }) => step.sure >= 0.95);
  const middle = (of: (one: Searched) => number) =>
    results.map(of).toSorted((a, b) => a - b)[Math.floor(histories / 2)] ?? 0;
  return {
    right: share(({ made, step }) => step.first.includes(made.borders[0] ?? 0)),
    sure: sure.length / histories,
    /** Sure of a commit that did not go over the limit. */
    wronglySure: share(
      ({ made, step }) => step.sure >= 0.95 && !made.borders.some((at) => step.first.includes(at)),
    ),
    builds: middle(({ builds }) => builds),
    decisions: middle(({ decisions, confirmations }) => decisions.length + confirmations.length),
  };
}

/** From 16 to 64 commits with one regression. */
function oneRegression(more: (random: Random, last: number) => Partial<MadeHistory>) {
  return (random: Random): Made => {
    const last = 16 + below(49, random);
    const first = 1 + below(last, random);
    return { last, isOver: (at) => at >= first, borders: [first], ...more(random, last) };
  };
}

function breaking(share: number) {
  return (random: Random, last: number): Pick<MadeHistory, "isBroken"> => {
    const broken = new Set(Array.from({ length: last }, (_, at) => at).filter(() => random() < share));
    return { isBroken: (at) => broken.has(at) };
  };
}

describe("the search over simulated histories", () => {
  it("is right in at least 19 of 20 if a decision in ten is wrong", () => {
    const found = rates(oneRegression(() => ({ errors: 0.1 })));
    expect(found.right).toBeGreaterThanOrEqual(0.95);
    expect(found.wronglySure).toBeLessThanOrEqual(0.05);
  });

  it.each([0, 0.02, 0.05])("is right more often if a share of %d is wrong", (errors) => {
    expect(rates(oneRegression(() => ({ errors }))).right).toBeGreaterThanOrEqual(0.98);
  });

  it.each([0.25, 1])("stays right if a share of %d came bit by bit", (share) => {
    const found = rates(oneRegression((random) => ({ errors: 0.1, isCreeping: random() < share })));
    expect(found.right).toBeGreaterThanOrEqual(0.95);
    expect(found.wronglySure).toBeLessThanOrEqual(0.05);
  });

  it("names the first of two regressions", () => {
    const found = rates((random) => {
      const last = 16 + below(49, random);
      const first = 1 + below(last - 1, random);
      const steps = [first, first + 1 + below(last - first, random)];
      return { last, isOver: (at) => at >= first, borders: [first], steps, errors: 0.1 };
    });
    expect(found.right).toBeGreaterThanOrEqual(0.95);
    expect(found.wronglySure).toBeLessThanOrEqual(0.05);
  });

  it("stays right if decisions are wrong or unknown and commits are broken", () => {
    const found = rates(
      oneRegression((random, last) => ({ errors: 0.1, unknown: 0.1, ...breaking(0.1)(random, last) })),
    );
    expect(found.right).toBeGreaterThanOrEqual(0.95);
    expect(found.wronglySure).toBeLessThanOrEqual(0.05);
  });

  it("names a range that holds the commit if a third of the commits is broken", () => {
    const found = rates(oneRegression(breaking(0.3)));
    expect(found.right).toBe(1);
    expect(found.sure).toBe(1);
  });

  it("takes few builds and decisions if no decision is wrong", () => {
    const found = rates((random) => {
      const first = 1 + below(64, random);
      return { last: 64, isOver: (at) => at >= first, borders: [first] };
    });
    expect(found).toMatchObject({ right: 1, builds: 8 });
    // The bad commit, six between, and the comparison with the commit before, which explains it.
    expect(found.decisions).toBe(9);
  });

  it("is rarely sure of a wrong commit if a regression was reverted and another came", () => {
    const found = rates((random) => {
      const last = 16 + below(49, random);
      const cuts = new Set<number>();
      while (cuts.size < 3) cuts.add(1 + below(last, random));
      const [one = 0, reverted = 0, other = 0] = [...cuts].toSorted((a, b) => a - b);
      const isOver = (at: number) => at >= other || (at >= one && at < reverted);
      return { last, isOver, borders: [one, other], errors: 0.05 };
    });
    expect(found.wronglySure).toBeLessThanOrEqual(0.03);
  });
});
