import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { PageOnDevice } from "../../src/collect/cell-state.ts";
import { sample } from "../../src/collect/sample.ts";
import type { SampleHooks, SamplePlan, VisitTarget } from "../../src/collect/sample.ts";
import { orderOfPair } from "../../src/collect/schedule.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import type { Revision, Visit } from "../../src/types.ts";
import { madeVisit } from "./made-visit.ts";

const cell = (path: string): PageOnDevice => ({ page: { name: path, path }, device: mobile });

function plan(more: Partial<SamplePlan> = {}): SamplePlan {
  return {
    cells: [cell("/")],
    compare: true,
    looks: [4, 6, 9],
    seed: 1,
    deadline: Infinity,
    atOnce: 1,
    maxFailures: 3,
    ...more,
  };
}

const hooks = (more: Partial<SampleHooks> = {}): SampleHooks => ({
  visit: async (target) => madeVisit(target),
  certainty: () => 0,
  ...more,
});

/** A seed whose first pair begins with this revision. */
const seedOfFirst = (revision: Revision) =>
  Array.from({ length: 50 }, (_, seed) => seed).find((seed) => orderOfPair(0, seed)[0] === revision) ?? NaN;
const order = (visits: readonly Visit[]) => visits.map((v) => (v.revision === "base" ? "A" : "B")).join("");

describe("sample", () => {
  it("says which pages were given up, and not those that only base cannot show", async () => {
    const failing = (side: "base" | "head", from: number) =>
      sample(
        plan(),
        hooks({
          visit: async (target) =>
            madeVisit(
              target,
              target.revision === side && target.index >= from ? `${side} failed` : undefined,
            ),
        }),
      );
    // After one good pair, from the first visit of head on, and of base alone.
    for (const side of ["base", "head"] as const)
      expect((await failing(side, 2)).givenUp).toMatchObject([
        { cell: { page: { name: "/" } }, visit: { revision: side, error: { message: `${side} failed` } } },
      ]);
    expect((await failing("head", 0)).givenUp).toHaveLength(1);
    expect((await failing("base", 0)).givenUp).toEqual([]);
    expect((await sample(plan(), hooks())).givenUp).toEqual([]);
  });

  it("interleaves base and head as ABBA after one warm-up a side", async () => {
    const { visits } = await sample(plan({ looks: [4] }), hooks());
    expect(visits.filter((v) => v.warmUp)).toHaveLength(2);
    expect(order(visits.filter((v) => !v.warmUp))).toMatch(/^(ABBAABBA|BAABBAAB)$/);
  });

  it("lets a seed decide who goes first, and repeats it", () => {
    const openers = new Set(Array.from({ length: 50 }, (_, seed) => orderOfPair(0, seed)[0]));
    expect(openers).toEqual(new Set(["base", "head"]));
    expect(orderOfPair(3, 42)).toEqual(orderOfPair(3, 42));
  });

  it("stops at the first look that decides, asking only at looks and with whole pairs", async () => {
    const asked: number[] = [];
    const { visits, ended } = await sample(
      plan(),
      hooks({
        certainty: (_, kept) => {
          asked.push(kept.length);
          return kept.length >= 12 ? 1 : 0.5;
        },
      }),
    );
    expect(asked).toEqual([8, 12]);
    expect(visits).toHaveLength(2 + 12);
    expect(ended).toBe("decided");
  });

  it("asks after every pair of a page of which nothing has changed, and goes on by looks where that ends", async () => {
    const asked: string[] = [];
    const run = async (isUnchanged: (pairs: number) => boolean) => {
      asked.length = 0;
      let pairs = 0;
      await sample(
        plan({ looks: [4] }),
        hooks({
          isUnchanged: async () => isUnchanged(++pairs),
          certainty: (_, kept) => {
            asked.push(String(kept.length / 2));
            return kept.length >= 6 ? 1 : 0;
          },
        }),
      );
      return asked.join(" ");
    };
    expect(await run(() => true)).toBe("1 2 3");
    expect(await run((pairs) => pairs < 2)).toBe("1 4");
    expect(await run(() => false)).toBe("4");
  });

  it("uses up the looks of an undecided page and stops a decided one early", async () => {
    const { visits } = await sample(
      plan({ cells: [cell("/sure"), cell("/unsure")] }),
      hooks({ certainty: ({ page }) => (page.name === "/sure" ? 1 : 0) }),
    );
    const kept = (page: string) => visits.filter((v) => v.page === page && !v.warmUp).length;
    expect(kept("/sure")).toBe(8);
    expect(kept("/unsure")).toBe(18);
  });

  it("goes on with the least certain page first", async () => {
    const { visits } = await sample(
      plan({ cells: [cell("/a"), cell("/b")], looks: [1, 2] }),
      hooks({ certainty: ({ page }) => (page.name === "/a" ? 0.9 : 0.1) }),
    );
    expect(visits.filter((v) => v.index === 2).map((v) => v.page)).toEqual(["/b", "/b", "/a", "/a"]);
  });

  it("replaces a failed visit in a whole pair", async () => {
    let calls = 0;
    const { visits } = await sample(
      plan({ looks: [2] }),
      hooks({
        visit: async (target) => madeVisit(target, ++calls === 4 ? "never painted" : undefined),
        certainty: (_, kept) => {
          expect(kept.map((v) => v.index)).toEqual([1, 1, 2, 2]);
          expect(kept.every((v) => v.data)).toBe(true);
          return 1;
        },
      }),
    );
    expect(visits.filter((v) => v.error)).toHaveLength(1);
  });

  it("warms no page up whose first visit is like the others, unless it needs quiet", async () => {
    const warmUps = async (more: Partial<SampleHooks>) =>
      (await sample(plan(), hooks({ needsWarmUp: () => false, ...more }))).visits.filter(
        ({ warmUp }) => warmUp,
      ).length;
    expect(await warmUps({})).toBe(0);
    expect(await warmUps({ needsQuiet: () => true })).toBe(2);
    expect(await warmUps({ needsWarmUp: () => true })).toBe(2);
  });

  it("gives a page up after three failures in a row, the warm-up's too, and still measures the others", async () => {
    const { visits } = await sample(
      plan({ cells: [cell("/broken"), cell("/")], compare: false, looks: [4] }),
      hooks({
        visit: async (t) => madeVisit(t, t.page.path === "/broken" ? "404" : undefined),
        certainty: () => 1,
      }),
    );
    expect(visits.filter((v) => v.page === "/broken")).toHaveLength(3);
    expect(visits.filter((v) => v.page === "/" && v.data && !v.warmUp)).toHaveLength(4);
  });

  it("does not ask base for a page that is known to be new", async () => {
    const { visits } = await sample(
      plan({ cells: [{ ...cell("/new"), headAlone: true }], looks: [4] }),
      hooks(),
    );
    expect(new Set(visits.map((v) => v.revision))).toEqual(new Set(["head"]));
  });

  it("measures head alone where only base cannot show the page, as for a page that is new", async () => {
    const { visits } = await sample(
      plan({ looks: [4] }),
      hooks({
        visit: async (t) => madeVisit(t, t.revision === "base" ? "404" : undefined),
        certainty: () => 1,
      }),
    );
    const alone = visits.filter((v) => !v.warmUp).slice(4);
    expect(alone.map((v) => v.revision)).toEqual(["head", "head", "head", "head"]);
    expect(alone.map((v) => v.index)).toEqual([1, 2, 3, 4]);
  });

  it("stops when time is over, but not before each page was tried", async () => {
    const cells = [cell("/a"), cell("/b")];
    const { visits, ended } = await sample(plan({ cells, deadline: 0, compare: false }), hooks());
    expect(ended).toBe("time");
    expect(visits.filter((v) => !v.warmUp).map((v) => v.page)).toEqual(["/a", "/b"]);
  });

  it("tries a page whose head failed no more when time is over", async () => {
    const visited = async (failing: Revision, seed: number) => {
      const deadline = performance.now() + 300;
      const { visits, ended } = await sample(
        plan({ seed, deadline }),
        hooks({
          visit: async (target) => {
            while (performance.now() < deadline) await pause(deadline - performance.now());
            return madeVisit(target, target.revision === failing ? "gone" : undefined);
          },
        }),
      );
      expect(ended).toBe("time");
      return visits.map(({ revision, warmUp }) => `${warmUp ? "warm " : ""}${revision}`);
    };
    // The warm-up goes past the deadline.
    expect(await visited("head", 1)).toEqual(["warm base", "warm head"]);
    // Base cannot show it: head's own limits can still be judged.
    expect(await visited("base", seedOfFirst("base"))).toEqual(["warm base", "base", "head"]);
  });

  it("makes no visit of base for a pair whose head has failed when time is over", async () => {
    const visit = async (target: VisitTarget) =>
      madeVisit(target, target.revision === "head" ? "gone" : undefined);
    const { visits } = await sample(plan({ seed: seedOfFirst("head"), deadline: 0 }), hooks({ visit }));
    expect(visits.map(({ revision }) => revision)).toEqual(["head"]);
  });

  it("ends an abort with what was measured", async () => {
    const controller = new AbortController();
    let calls = 0;
    const { visits, ended } = await sample(
      plan({ compare: false }),
      hooks({
        signal: controller.signal,
        visit: async (target) => {
          if (++calls === 3) {
            controller.abort();
            controller.signal.throwIfAborted();
          }
          return madeVisit(target);
        },
      }),
    );
    expect(ended).toBe("interrupted");
    expect(visits).toHaveLength(2);
  });

  it("says how many visits there can be at most", async () => {
    const bounds: number[] = [];
    await sample(
      plan({ compare: false, looks: [2, 4] }),
      hooks({ onVisit: (_, done, atMost) => bounds.push(atMost - done) }),
    );
    expect(bounds.at(-1)).toBe(0);
    expect(bounds[0]).toBe(4);
  });

  it("says of each page once that it needs no further visit, and how it ended", async () => {
    const ended: unknown[] = [];
    const onOver: SampleHooks["onOver"] = ({ page }, end, kept, over) =>
      ended.push([page.name, end, kept, over]);
    await sample(
      plan({ cells: ["/decided", "/noisy", "/broken"].map(cell), compare: false, looks: [2, 4] }),
      hooks({
        certainty: ({ page }) => (page.name === "/decided" ? 1 : 0),
        visit: async (target) =>
          madeVisit(target, target.page.name === "/broken" ? "it answered 500" : undefined),
        onOver,
      }),
    );
    expect(ended.toSorted()).toEqual([
      ["/broken", "failed", 0, expect.any(Number)],
      ["/decided", "decided", 2, expect.any(Number)],
      ["/noisy", "undecided", 4, expect.any(Number)],
    ]);
    expect(new Set(ended.map((one) => (one as unknown[])[3]))).toEqual(new Set([1, 2, 3]));
  });

  it("says of a page that time left undecided, and of none that was interrupted", async () => {
    const ends: string[] = [];
    const onOver: SampleHooks["onOver"] = (_, end) => ends.push(end);
    await sample(plan({ compare: false, deadline: 0 }), hooks({ onOver }));
    expect(ends).toEqual(["undecided"]);
    const controller = new AbortController();
    controller.abort();
    await sample(plan({ compare: false }), hooks({ onOver, signal: controller.signal }));
    expect(ends).toEqual(["undecided"]);
  });

  it("makes as many visits of a page as its own looks ask for", async () => {
    const own = { ...cell("/weighed"), looks: [1] };
    const { visits } = await sample(
      plan({ cells: [own, cell("/")], compare: false }),
      hooks({ needsWarmUp: () => false }),
    );
    expect(Map.groupBy(visits, ({ page }) => page).get("/weighed")).toHaveLength(1);
    expect(Map.groupBy(visits, ({ page }) => page).get("/")).toHaveLength(9);
  });
});
