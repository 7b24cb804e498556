import { setImmediate as turn } from "node:timers/promises";
import { array, assert, asyncProperty, boolean, constantFrom, integer, nat, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageOnDevice } from "../../src/collect/cell-state.ts";
import { sample } from "../../src/collect/sample.ts";
import type { SampleHooks, SamplePlan, VisitTarget } from "../../src/collect/sample.ts";
import { desktop, mobile } from "../../src/config/keys/devices.ts";
import type { Visit } from "../../src/types.ts";
import { madeVisit } from "./made-visit.ts";

const cell = (path: string): PageOnDevice => ({ page: { name: path, path }, device: mobile });
const plan = (more: Partial<SamplePlan> = {}): SamplePlan => ({
  cells: [cell("/")],
  compare: true,
  looks: [4],
  seed: 1,
  deadline: Infinity,
  atOnce: 6,
  maxFailures: 3,
  ...more,
});

/** A visit as it was made, with the other visits that were in progress at the same time. */
interface Made extends VisitTarget {
  beside: Set<VisitTarget>;
  failed: boolean;
}

/**
 * Samples with visits that take one turn of the event loop, or the given number, and notes which were at the same time.
 */
async function run(
  more: Partial<SamplePlan>,
  hooks: Partial<SampleHooks> = {},
  {
    turns = () => 1,
    fails = () => false,
  }: { turns?: (t: VisitTarget) => number; fails?: (t: VisitTarget) => boolean } = {},
) {
  const all: Made[] = [];
  const underWay = new Set<Made>();
  let most = 0;
  const result = await sample(plan(more), {
    certainty: () => 1,
    visit: async (target): Promise<Visit> => {
      const made: Made = { ...target, beside: new Set(underWay), failed: fails(target) };
      for (const other of underWay) other.beside.add(made);
      all.push(made);
      underWay.add(made);
      most = Math.max(most, underWay.size);
      for (let left = turns(target); left > 0; left--) await turn();
      underWay.delete(made);
      return madeVisit(target, made.failed ? "failed" : undefined);
    },
    ...hooks,
  });
  return { ...result, all, most };
}

const pagesBeside = ({ beside }: Made) => [...new Set([...beside].map(({ page }) => page.name))].toSorted();

describe("visits at the same time", () => {
  it("are as many as the plan allows, in browsers of their own", async () => {
    for (const atOnce of [2, 4, 6]) {
      const { all, most } = await run({ atOnce, cells: ["/a", "/b", "/c", "/d"].map(cell) });
      expect(most).toBe(atOnce);
      for (const { slot, beside } of all) {
        expect(slot).toBeLessThan(atOnce);
        expect([...beside].map((other) => other.slot)).not.toContain(slot);
      }
    }
  });

  it("have all ended before what ends one of them is thrown, for their browsers are closed then", async () => {
    let underWay = 0;
    const visit = async ({ page, revision }: VisitTarget): Promise<Visit> => {
      underWay++;
      await turn();
      if (page.name !== "/a" || revision === "base") for (let left = 5; left > 0; left--) await turn();
      underWay--;
      throw new Error(`${revision} of ${page.name}`);
    };
    await expect(run({ cells: ["/a", "/b"].map(cell) }, { visit })).rejects.toThrow("head of /a");
    expect(underWay).toBe(0);
  });

  it("are one after another in one browser where the plan allows one", async () => {
    const { all, most } = await run({ atOnce: 1, cells: ["/a", "/b"].map(cell) });
    expect(most).toBe(1);
    expect(new Set(all.map(({ slot }) => slot))).toEqual(new Set([0]));
  });

  it("are always those of one pair, and pairs of other pages fill up", async () => {
    const { all } = await run({ cells: ["/a", "/b", "/c"].map(cell) });
    for (const made of all) {
      const partner = [...made.beside].filter(
        (other) => other.page === made.page && other.index === made.index && other.revision !== made.revision,
      );
      expect(partner).toHaveLength(1);
    }
    expect(all.some((made) => pagesBeside(made).length > 1)).toBe(true);
  });

  it("are further pairs of the same page, up to the next look and after the first, which tells whether they are needed", async () => {
    const { all, most } = await run({ looks: [4, 6] });
    const first = all.filter(({ index }) => index === 1);
    for (const { beside } of first) expect([...beside].every(({ index }) => index === 1)).toBe(true);
    expect(most).toBe(6);
    expect(Math.max(...all.map(({ index }) => index))).toBe(4);
    const unchanged = await run({}, { isUnchanged: async () => true });
    expect(unchanged.all.filter(({ warmUp }) => !warmUp)).toHaveLength(2);
  });

  it("give base and head each browser of a pair in turn", async () => {
    const { all } = await run({ atOnce: 2, looks: [4] });
    const seen = all.filter(({ warmUp }) => !warmUp).map(({ revision, slot }) => `${revision}${slot}`);
    const count = (key: string) => seen.filter((entry) => entry === key).length;
    expect(["base0", "base1", "head0", "head1"].map(count)).toEqual([2, 2, 2, 2]);
  });

  it("give no browser to base more often than to head, however many there are", async () => {
    for (const atOnce of [2, 4, 6])
      for (const paths of [["/"], ["/a", "/b"], ["/a", "/b", "/c"]]) {
        const { all } = await run(
          { atOnce, cells: paths.map(cell), looks: [4, 8, 13] },
          { certainty: () => 0 },
          {
            turns: ({ page, index, revision }) => 1 + ((page.name.length + index * 2) % 5) + revision.length,
          },
        );
        for (const path of paths)
          for (let slot = 0; slot < atOnce; slot++) {
            const mine = all.filter((made) => made.page.name === path && made.slot === slot && !made.warmUp);
            const leaning = mine.reduce((sum, { revision }) => sum + (revision === "base" ? 1 : -1), 0);
            expect(Math.abs(leaning)).toBeLessThanOrEqual(1);
          }
      }
  });

  it("of a page that needs quiet are all in the browser that its warm-up was in, which has started", async () => {
    const { all } = await run({ atOnce: 2 }, { needsQuiet: () => true });
    expect(new Set(all.map(({ slot }) => slot))).toEqual(new Set([0]));
  });

  it("leave the machine to a page that needs quiet: each of its visits is alone, whatever else is to be done", async () => {
    const needsQuiet = (one: PageOnDevice) => one.page.name.startsWith("/quiet");
    for (const headAlone of [false, true]) {
      const cells = ["/quiet", "/a", "/b", "/quiet-too", "/c"].map((path) => ({ ...cell(path), headAlone }));
      const { all, most } = await run(
        { cells, looks: [2, 4] },
        { needsQuiet, certainty: (_, kept) => kept.length / 8 },
      );
      const quiet = all.filter(needsQuiet);
      expect(quiet.length).toBeGreaterThan(headAlone ? 8 : 16);
      for (const { beside } of quiet) expect([...beside]).toEqual([]);
      expect(most).toBeGreaterThan(2);
    }
  });

  it("make what needs no quiet first, and go on look by look", async () => {
    const needsQuiet = ({ page }: PageOnDevice) => page.name === "/quiet";
    const { all } = await run(
      { cells: ["/quiet", "/a", "/b"].map(cell), atOnce: 2, looks: [1, 2] },
      { needsQuiet, certainty: () => 0 },
    );
    const order = all
      .filter(({ warmUp, revision }) => !warmUp && revision === "head")
      .map(({ page, index }) => `${page.name} ${index}`);
    expect(order).toEqual(["/a 1", "/b 1", "/quiet 1", "/a 2", "/b 2", "/quiet 2"]);
  });

  it("leave it to a page that turns out to need quiet, from its second pair on", async () => {
    const needsQuiet = ({ page }: PageOnDevice, kept: readonly Visit[]) =>
      page.name === "/a" && kept.length > 0;
    const { all } = await run({ cells: ["/a", "/b"].map(cell) }, { needsQuiet });
    const later = all.filter(({ page, index }) => page.name === "/a" && index > 1);
    expect(later).toHaveLength(6);
    for (const { beside } of later) expect([...beside]).toEqual([]);
  });

  it("are fewer where the machine has no memory for them, and at least one", async () => {
    const mostFor = async (room: number) =>
      (await run({ cells: ["/a", "/b", "/c"].map(cell) }, { room: () => room })).most;
    expect(await mostFor(4)).toBe(4);
    expect(await mostFor(2)).toBe(2);
    expect(await mostFor(1)).toBe(1);
    expect(await mostFor(0)).toBe(1);
  });

  it("do not begin on a page before it is warmed up, on either device", async () => {
    const cells = [cell("/"), { ...cell("/"), device: desktop }];
    const { all } = await run({ cells });
    const warmUps = all.filter(({ warmUp }) => warmUp);
    expect(warmUps).toHaveLength(2);
    for (const { beside } of warmUps) expect([...beside].every(({ warmUp }) => warmUp)).toBe(true);
  });
});

describe("pairs that end in any order", () => {
  it("are looked at when all up to the look have ended, in the order of their numbers", async () => {
    const asked: number[][] = [];
    const indexes = [1, 1, 2, 2, 3, 3, 4, 4];
    await run(
      { looks: [4, 6] },
      {
        certainty: (_, kept) => {
          asked.push(kept.map(({ index }) => index));
          return 0;
        },
      },
      { turns: ({ index }) => 10 - index },
    );
    expect(asked).toEqual([indexes, [...indexes, 5, 5, 6, 6]]);
  });

  it("are made again where one failed, under the same number", async () => {
    let failures = 0;
    const { all, visits } = await run(
      {},
      {
        certainty: (_, kept) => {
          expect(kept.map(({ index }) => index)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
          return 1;
        },
      },
      { fails: ({ index, revision }) => index === 3 && revision === "head" && failures++ === 0 },
    );
    expect(all.filter(({ index }) => index === 3)).toHaveLength(4);
    expect(visits.filter(({ error }) => error)).toHaveLength(1);
  });

  it("fail by one chance where they fail at the same time, and the page is not given up for it", async () => {
    const failed = new Set<number>();
    const fails = ({ index, revision }: VisitTarget) =>
      index > 1 && revision === "head" && !failed.has(index) && Boolean(failed.add(index));
    const { givenUp, all, ended } = await run({ looks: [4] }, {}, { fails });
    expect(failed).toEqual(new Set([2, 3, 4]));
    expect(givenUp).toEqual([]);
    expect(ended).toBe("decided");
    expect(all.filter(({ index, failed: no }) => index > 1 && !no)).not.toHaveLength(0);
  });

  it("are made on where one of them shows that the page loads something else after all", async () => {
    const { all } = await run(
      { looks: [6] },
      {
        // The third pair that ends is the first to show it; two were enough for a page without any change.
        isUnchanged: (() => {
          let ended = 0;
          return async () => ++ended < 3;
        })(),
        certainty: (_, kept) => (kept.length === 4 || kept.length === 12 ? 1 : 0),
      },
      { turns: ({ index }) => 1 + index },
    );
    expect(Math.max(...all.map(({ index }) => index))).toBe(6);
  });

  it("are made on where one fails after its page was decided: what it has loaded is not known", async () => {
    let [ended, failures] = [0, 0];
    const { all } = await run(
      { looks: [6] },
      {
        // The last of four pairs to end fails.
        isUnchanged: async () => ++ended < 4,
        certainty: (_, kept) => Number(kept.length >= (ended < 4 ? 4 : 12)),
      },
      {
        turns: ({ index }) => 1 + index,
        fails: ({ index, revision }) => index === 4 && revision === "head" && failures++ === 0,
      },
    );
    expect(Math.max(...all.map(({ index }) => index))).toBe(6);
  });

  it("are made on of a device on which a page was decided, where another shows that the page draws lots", async () => {
    let drawsLots = false;
    const { all } = await run(
      { looks: [6], cells: [cell("/"), { ...cell("/"), device: desktop }] },
      {
        isUnchanged: async () => !drawsLots,
        certainty: ({ device }, kept) => {
          drawsLots ||= device === mobile && kept.length === 4;
          return Number(drawsLots ? kept.length >= 12 : device === desktop);
        },
      },
    );
    const onDesktop = all.filter(({ device }) => device === desktop);
    expect(Math.max(...onDesktop.map(({ index }) => index))).toBe(6);
  });

  it("give a page up once, however many of them fail together", async () => {
    const { givenUp, all } = await run(
      { cells: ["/broken", "/"].map(cell) },
      {},
      { fails: ({ page, index }) => page.name === "/broken" && index > 1 },
    );
    expect(givenUp.map((one) => one.cell.page.name)).toEqual(["/broken"]);
    expect(all.filter(({ page, index }) => page.name === "/" && index > 0)).toHaveLength(8);
  });
});

it("hands on what ends the run when the visits under way have ended too", async () => {
  const ended: string[] = [];
  const error = new Error("no browser");
  const sampling = run(
    { cells: ["/a", "/b"].map(cell) },
    {
      visit: async ({ page, revision }) => {
        if (page.name === "/a" && revision === "base") throw error;
        for (let left = 5; left > 0; left--) await turn();
        ended.push(page.name + revision);
        throw new Error("later");
      },
    },
  );
  await expect(sampling).rejects.toBe(error);
  expect(ended.toSorted()).toContain("/bhead");
});

it("says how many visits there can be at most, never fewer than are made", async () => {
  const bounds: number[] = [];
  const { all } = await run(
    { cells: ["/a", "/b"].map(cell), looks: [2, 4] },
    { certainty: () => 0, onVisit: (_, done, atMost) => bounds.push(atMost - done) },
    { turns: ({ index, revision }) => (revision === "base" ? 3 : index) },
  );
  expect(bounds.at(-1)).toBe(0);
  expect(all).toHaveLength(2 * 2 + 2 * 8);
  expect(Math.min(...bounds)).toBe(0);
});

it("makes every visit once, alone where it must be, for any pages, at any number at once", async () => {
  const pages = array(record({ quiet: boolean(), headAlone: boolean(), length: nat(4) }), {
    minLength: 1,
    maxLength: 4,
  });
  await assert(
    asyncProperty(
      pages,
      integer({ min: 1, max: 6 }),
      constantFrom([2], [1, 3], [4]),
      async (all, atOnce, looks) => {
        const of = ({ page }: PageOnDevice) => all[Number(page.name)] ?? { quiet: false, length: 0 };
        const cells = all.map(({ headAlone }, at) => ({ ...cell(String(at)), headAlone }));
        const found = await run(
          { cells, atOnce, looks },
          { needsQuiet: (one) => of(one).quiet, certainty: () => 0 },
          { turns: (target) => 1 + ((of(target).length + target.index) % 3) },
        );
        expect(found.ended).toBe("decided");
        expect(found.most).toBeLessThanOrEqual(Math.max(1, atOnce));
        const names = found.all.map(({ page, revision, index }) => `${page.name} ${revision} ${index}`);
        expect(new Set(names).size).toBe(names.length);
        const expected = all.reduce(
          (sum, { headAlone }) => sum + (1 + (looks.at(-1) ?? 0)) * (headAlone ? 1 : 2),
          0,
        );
        expect(names).toHaveLength(expected);
        for (const made of found.all) if (of(made).quiet) expect(made.beside.size).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});
