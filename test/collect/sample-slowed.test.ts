import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { PageOnDevice } from "../../src/collect/cell-state.ts";
import { sample } from "../../src/collect/sample.ts";
import type { SampleHooks, SamplePlan } from "../../src/collect/sample.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import type { Visit } from "../../src/types.ts";
import { madeVisit } from "./made-visit.ts";

const cell: PageOnDevice = { page: { name: "/", path: "/" }, device: mobile };

const plan = (more: Partial<SamplePlan> = {}): SamplePlan => ({
  cells: [cell],
  compare: true,
  looks: [2, 4],
  seed: 1,
  deadline: Infinity,
  atOnce: 2,
  maxFailures: 3,
  ...more,
});

const slowedOf = (visits: readonly Visit[]) => visits.filter(({ slowed }) => slowed);
const countOf = (kept: readonly Visit[]) => ({
  pairs: kept.filter(({ warmUp }) => !warmUp).length / 2,
  slowed: slowedOf(kept).length / 2,
});

function run(more: Partial<SampleHooks>, changed: Partial<SamplePlan> = {}) {
  return sample(plan(changed), { visit: async (target) => madeVisit(target), certainty: () => 0, ...more });
}

describe("slowed-down loads", () => {
  it("are made at a look, pair by pair, as long as more are wanted, before it is decided", async () => {
    const decided: ReturnType<typeof countOf>[] = [];
    const asked: ReturnType<typeof countOf>[] = [];
    const { visits } = await run({
      slowedPairs: (_, kept) => {
        asked.push(countOf(kept));
        return countOf(kept).pairs < 4 ? 1 : 3;
      },
      certainty: (_, kept) => {
        decided.push(countOf(kept));
        return 0;
      },
    });
    expect(asked).toEqual([
      { pairs: 2, slowed: 0 },
      { pairs: 2, slowed: 1 },
      { pairs: 4, slowed: 1 },
      { pairs: 4, slowed: 2 },
      { pairs: 4, slowed: 3 },
    ]);
    expect(decided).toEqual([
      { pairs: 2, slowed: 1 },
      { pairs: 4, slowed: 3 },
    ]);
    expect(slowedOf(visits).map(({ index }) => index)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(slowedOf(visits).every(({ warmUp }) => warmUp)).toBe(true);
  });

  it("are not made again where one fails, nor by head alone, nor after the time", async () => {
    const failing = await run({
      visit: async (target) => madeVisit(target, target.slowed && "too slow"),
      slowedPairs: () => 3,
    });
    expect(slowedOf(failing.visits)).toHaveLength(4);
    expect(failing.givenUp).toEqual([]);
    expect(slowedOf((await run({ slowedPairs: () => 3 }, { compare: false })).visits)).toEqual([]);
    const late = await run({ slowedPairs: () => 3 }, { deadline: performance.now() - 1 });
    expect(slowedOf(late.visits)).toEqual([]);
  });

  it("hold no other pair of their page up or let it begin, while other pages go on", async () => {
    let isSlowed = false;
    const beside: string[] = [];
    const other: PageOnDevice = { page: { name: "/other", path: "/other" }, device: mobile };
    await run(
      {
        visit: async (target) => {
          if (target.slowed) isSlowed = true;
          else if (isSlowed) beside.push(target.page.name);
          await pause(target.slowed ? 20 : 1);
          if (target.slowed) isSlowed = false;
          return madeVisit(target);
        },
        slowedPairs: ({ page }, kept) => (page.name === "/" && countOf(kept).pairs === 2 ? 2 : 0),
      },
      { cells: [cell, other], atOnce: 4 },
    );
    expect(new Set(beside)).toEqual(new Set(["/other"]));
  });
});
