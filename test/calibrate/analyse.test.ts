import { expect, it } from "vitest";
import { analyse } from "../../src/calibrate/analyse.ts";
import type { Phase } from "../../src/calibrate/analyse.ts";
import { normal, seeded } from "../../src/statistics/random.ts";
import type { Random } from "../../src/statistics/random.ts";
import type { Calibration, Revision, Visit } from "../../src/types.ts";
import { budget, limit, visit, visitData } from "../fixtures/visits.ts";

/** Pairs of visits whose LCP comes from a known distribution. */
function visitsOf(pairs: number, lcp: (random: Random, revision: Revision) => number): Visit[] {
  const random = seeded(11);
  return Array.from({ length: pairs }, (_, at) =>
    (["base", "head"] as const).map((revision) => {
      const timings = { ...visitData().wall, LCP: lcp(random, revision) };
      return visit(at + 1, { wall: timings, cpu: timings }, revision);
    }),
  ).flat();
}

const rules = budget([limit("LCP"), limit("FCP"), limit("TBT")]);

/** @param phases what is worked out: the search of small changes takes longest. */
async function calibrated(
  visits: Visit[],
  phases: readonly Phase[] = ["redraw", "widen"],
  decisions = 80,
): Promise<Calibration> {
  const [page] = rules.pages;
  const [device] = rules.devices;
  if (!device) throw new Error("a budget has a device");
  return analyse(
    {
      budget: rules,
      page,
      device,
      visits,
      run: {
        version: "1.0.0",
        date: "2026-11-30T08:00:00.000Z",
        machine: { platform: "linux", cpu: "x", cpus: 2, memoryBytes: 4e9 },
        settings: { clock: "cpu", concurrency: 4 },
        incomplete: null,
        secondsPerVisit: 2,
        pairsAsked: 40,
      },
    },
    {
      decisions,
      perSize: 40,
      seed: 1,
      replay: () => {
        throw new Error("these visits have no graph");
      },
      isOver: (phase) => Promise.resolve(!phases.includes(phase)),
      onStep: () => undefined,
    },
  );
}

const recommendedFor = ({ recommended }: Calibration, setting: string) =>
  recommended.find((one) => one.setting === setting);

it("calls a machine with little noise fit, and finds changes that are hardly larger than the tolerance", async () => {
  const found = await calibrated(
    visitsOf(40, (random) => 2000 * (1 + 0.005 * normal(random))),
    ["redraw", "smallest", "widen"],
  );
  expect(found.fitness).toMatchObject({ grade: "fit" });
  // The sixth begins with 20 pairs left, which is the most that it may need.
  expect(found.seen).toMatchObject({ decisions: 6, failed: { count: 0 }, visits: { median: 8 } });
  expect(found.redrawn?.failed.high).toBeLessThan(0.05);
  expect(found.redrawn?.undecided.count).toBe(0);
  const lcp = found.smallest.find(({ metric }) => metric === "LCP");
  expect(lcp?.change).toBeGreaterThanOrEqual(100);
  expect(lcp?.change).toBeLessThan(140);
  expect(lcp?.found.count).toBeGreaterThanOrEqual(38);
  expect(recommendedFor(found, "maxIncrease of LCP")).toMatchObject({ value: "5%", isCurrent: true });
  expect(recommendedFor(found, "--max-time")).toMatchObject({ value: "2m" });
  expect(found.spread.find(({ metric }) => metric === "LCP")).toMatchObject({
    basis: "cpu",
    values: { count: 80, median: expect.closeTo(2000, -1) as number },
  });
});

it("leaves open what noise hides, never fails by it, and recommends a tolerance at which it is decided", async () => {
  const found = await calibrated(visitsOf(40, (random) => 2000 * (1 + 0.08 * normal(random))));
  expect(found.fitness.grade).not.toBe("fit");
  expect(found.redrawn?.failed.low).toBeLessThan(0.05);
  expect(found.redrawn?.undecided.count).toBeGreaterThan(10);
  const wider = recommendedFor(found, "maxIncrease of LCP");
  expect(wider).toMatchObject({ isCurrent: false });
  expect(Number.parseFloat(wider?.value ?? "")).toBeGreaterThan(7);
  expect(recommendedFor(found, "maxIncrease of FCP")).toMatchObject({ isCurrent: true });
});

it("says that a machine is not fit if one side is always slower", async () => {
  const found = await calibrated(
    visitsOf(40, (random, revision) => (revision === "base" ? 2000 : 2400) * (1 + 0.005 * normal(random))),
  );
  expect(found.seen?.failed.count).toBe(found.seen?.decisions);
  expect(found.fitness).toMatchObject({ grade: "unfit" });
});

it("keeps to the bound on a machine of two speeds", async () => {
  const found = await calibrated(
    visitsOf(40, (random) => (random() < 0.5 ? 2000 : 2600) * (1 + 0.01 * normal(random))),
  );
  expect(found.redrawn?.failed.low).toBeLessThan(0.05);
  expect(found.seen?.failed.low).toBeLessThan(0.05);
});

it("says what it knows of few pairs, and of none", async () => {
  const few = await calibrated(visitsOf(5, () => 2000));
  expect(few).toMatchObject({ pairs: { asked: 40, made: 5 }, seen: null, redrawn: null, smallest: [] });
  expect(few.fitness).toMatchObject({
    grade: "unknown",
    sentence: expect.stringContaining("5 pairs") as string,
  });
  expect(await calibrated([])).toMatchObject({ seen: null, spread: [], recommended: [] });
});

it("calls no machine fit after a few decisions, and recommends nothing by them", async () => {
  const calm = visitsOf(10, (random) => 2000 * (1 + 0.005 * normal(random)));
  const found = await calibrated(calm, ["redraw", "widen"], 58);
  expect(found.fitness.grade).toBe("unknown");
  expect(found.fitness.sentence).toContain("0 of 58 redrawn decisions fail");
  expect(found.recommended.map(({ setting }) => setting)).toEqual(["clock", "--concurrency"]);
  expect((await calibrated(calm, ["redraw", "widen"], 59)).fitness.grade).toBe("fit");
});
