/**
 * Servers that run in turn on a machine whose speed changes over time: how often a limit fails where head is base, with every visit
 * after a start of its server, in pairs that swap order; and how often it would in blocks, if timings could fail there.
 */
import { expect, test } from "vitest";
import type { PageOnDevice } from "../../src/collect/cell-state.ts";
import { sampleInBlocks } from "../../src/collect/sample-in-blocks.ts";
import { sample } from "../../src/collect/sample.ts";
import type { VisitTarget } from "../../src/collect/sample.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { falseFailureBound, scheduledLooks } from "../../src/statistics/boundaries.ts";
import type { Revision, Verdict, Visit } from "../../src/types.ts";
import { visitInTurn } from "../../src/stages/visit-in-turn.ts";
import type { Wanted } from "../../src/stages/turns.ts";
import { normal, seeded } from "../../src/statistics/random.ts";
import type { Random } from "../../src/statistics/random.ts";
import { madeVisit } from "../collect/made-visit.ts";
import { budget, limit, visitData } from "../fixtures/visits.ts";

const decisions = 250;
const mostFailures = falseFailureBound + 3 * Math.sqrt((falseFailureBound * 0.95) / decisions);
const cell: PageOnDevice = { page: { name: "/", path: "/" }, device: mobile };
const visitS = 4;
/** Seconds of a start. Where it takes a minute, visits are made in blocks (`isTooSlowForPairs`). */
const starts = { quick: 3, slow: 15, tooSlow: 60 };
/** LCP of base where the machine is as at first, milliseconds. */
const usual = 1500;

/** By what the machine multiplies times, at a second of the run, of the measured visit of that number, from 0. */
type Drift = (seconds: number, visit: number) => number;

/** Either direction, since a machine gets busier or quieter. */
const drifts: Record<string, (random: Random) => Drift> = {
  "no drift": () => () => 1,
  "a drift of 1 % in ten seconds": (random) => {
    const perSecond = random() < 0.5 ? 0.001 : -0.001;
    return (seconds) => Math.exp(perSecond * seconds);
  },
  "a step of 20 % in the first four minutes": (random) => {
    const [size, at] = [(random() < 0.5 ? 1 : -1) * 0.2, random() * 240];
    return (seconds) => 1 + (seconds < at ? 0 : size);
  },
};

/**
 * Like a machine that is allowed short bursts: unless the sides swap places, no test can distinguish it from a change.
 */
const tired: Drift = (_, visit) => (visit % 2 === 0 ? 1 : 1.1);

interface Machine {
  startS: number;
  /** By what head is slower than base. */
  slowdown?: number;
  looks?: readonly number[];
}

/** A machine with one port: what a visit takes depends on the time, and on how often the server has answered since its start. */
function machine(drift: Drift, { startS, slowdown = 1 }: Machine, random: Random) {
  let now = 0;
  let running: Revision | undefined;
  let answered = 0;
  let measured = 0;
  const make = async (target: VisitTarget, server: Wanted): Promise<Visit> => {
    const { revision } = target;
    if (server === "anew" || running !== revision) {
      now += startS;
      answered = 0;
      running = revision;
    }
    now += visitS;
    const warmth = 1 + 0.3 / (1 + 4 * answered++);
    const side = revision === "head" ? slowdown : 1;
    const LCP =
      usual *
      side *
      warmth *
      drift(now, target.warmUp ? measured : measured++) *
      Math.exp(0.02 * normal(random));
    const timings = { FCP: LCP / 2, LCP, SI: LCP, TBT: 0, TTI: LCP, FID: 0 };
    return { ...madeVisit(target), data: visitData({ wall: timings, cpu: timings }) };
  };
  return make;
}

const rules = budget([limit("LCP", { maxIncrease: { relative: 0.05, text: "5%" } })]);

async function decide(
  how: "pairs" | "blocks",
  drift: Drift,
  random: Random,
  { timingsFail = true, looks = scheduledLooks, ...more }: Machine & { timingsFail?: boolean },
): Promise<Verdict["status"] | undefined> {
  const make = machine(drift, more, random);
  const judge = pageJudge({
    budget: rules,
    compare: true,
    looks,
    ...(!timingsFail && { baseElsewhere: true }),
  });
  const page = rules.pages[0];
  const { visits } = await (how === "pairs" ? sample : sampleInBlocks)(
    {
      cells: [cell],
      compare: true,
      looks,
      seed: Math.floor(random() * 2 ** 31),
      deadline: Infinity,
      atOnce: 1,
      maxFailures: 3,
    },
    {
      visit: (target) => (how === "pairs" ? visitInTurn(target, make) : make(target, "running")),
      certainty: (_, kept) => judge.certainty(page, mobile, kept),
      needsWarmUp: () => false,
    },
  );
  const verdicts = judge.verdicts(page, mobile, judge.measurements(visits), null);
  return verdicts.find(({ id }) => id === "LCP|/|mobile|maxIncrease")?.status;
}

/** The share of decisions that fail. */
async function rate(
  how: "pairs" | "blocks",
  name: string,
  more: Machine & { timingsFail?: boolean },
): Promise<number> {
  const random = seeded(20_261_129);
  let failed = 0;
  for (let decision = 0; decision < decisions; decision++) {
    const drift = drifts[name]?.(random) ?? tired;
    if ((await decide(how, drift, random, more)) === "fail") failed++;
  }
  return failed / decisions;
}

test.each([...Object.keys(drifts), "every second visit is slower"])(
  "%s: pairs of visits in turn fail within the bound",
  async (name) => {
    for (const startS of [starts.quick, starts.slow])
      expect(await rate("pairs", name, { startS })).toBeLessThanOrEqual(mostFailures);
  },
);

test.each(Object.keys(drifts))("%s: pairs of visits in turn find a page that is slower", async (name) => {
  expect(await rate("pairs", name, { startS: starts.quick, slowdown: 1.25 })).toBeGreaterThan(0.9);
});

test.each(Object.keys(drifts).slice(1))(
  "%s: blocks would fail far too often, so they only warn",
  async (name) => {
    // As with `--runs 9`: one block of each. Up to the looks of the schedule blocks alternate, which helps, and proves nothing.
    const blocks = { startS: starts.tooSlow, looks: [9] };
    expect(await rate("blocks", name, blocks)).toBeGreaterThan(3 * falseFailureBound);
    expect(await rate("blocks", name, { ...blocks, timingsFail: false })).toBe(0);
  },
);
