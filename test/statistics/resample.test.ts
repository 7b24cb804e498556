import { describe, expect, test } from "vitest";
import { seeded } from "../../src/statistics/random.ts";
import { sourceOf } from "../../src/statistics/resample.ts";

const visits = Array.from({ length: 27 }, (_, index) => [index]);
const next = (row: readonly number[] | undefined, by: number) => ((row?.[0] ?? Number.NaN) + by) % 27;

describe("one revision", () => {
  const source = sourceOf({ kind: "one revision", visits });

  test("blocks are as long as the cube root of the recording", () => {
    expect(source).toMatchObject({ size: 27, block: 3 });
  });

  test("pairs are neighbours in time, in blocks, in the order base head head base", () => {
    const random = seeded(3);
    const firstSides = new Set<boolean>();
    for (let draw = 0; draw < 50; draw += 1) {
      const { base, head } = source.pairs(20, random);
      const baseFirst = head[0]?.[0] === next(base[0], 1);
      firstSides.add(baseFirst);
      for (let pair = 0; pair < 20; pair += 1) {
        const turned = baseFirst === (pair % 2 === 0);
        const [first, second] = turned ? [base, head] : [head, base];
        expect(second[pair]?.[0]).toBe(next(first[pair], 1));
        // Within a block the pair before began two visits earlier, with the other side.
        const firstBefore = turned ? head : base;
        if (pair % 3 !== 0) expect(first[pair]?.[0]).toBe(next(firstBefore[pair - 1], 2));
      }
    }
    expect(firstSides).toEqual(new Set([true, false]));
  });

  test("every visit is drawn about as often as any other", () => {
    const random = seeded(4);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 2000; draw += 1) {
      for (const [value = -1] of source.pairs(20, random).base)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const expected = (2000 * 20) / 27;
    for (const [value] of visits) {
      expect(Math.abs((counts.get(value ?? -1) ?? 0) - expected)).toBeLessThan(expected * 0.15);
    }
  });

  test("runs without interleaving are consecutive", () => {
    const runs = source.runs("head", 5, seeded(5));
    for (const [index, run] of runs.entries()) expect(run[0]).toBe(next(runs[0], index));
  });
});

test("recorded pairs of two revisions stay together", () => {
  const pairs = visits.map(([value = 0]) => ({ base: [value], head: [value + 100] }));
  const source = sourceOf({ kind: "two revisions", visits: pairs }, 4);
  const { base, head } = source.pairs(20, seeded(6));
  expect(head).toEqual(base.map(([value = 0]) => [value + 100]));
  expect(source.block).toBe(4);
  expect(source.runs("head", 1, seeded(7))[0]?.[0]).toBeGreaterThanOrEqual(100);
});
