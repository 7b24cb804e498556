/** From pairs of visits of a page to itself to everything that `calibrate` says. Pure but for the time that it takes. */
import { runContention } from "../judge/contention.ts";
import { pageJudge } from "../judge/judge-pages.ts";
import type { PageRules } from "../judge/page-checks.ts";
import { falseFailureBound, scheduledLooks } from "../statistics/boundaries.ts";
import { seeded } from "../statistics/random.ts";
import type {
  Budget,
  Calibration,
  Device,
  Limit,
  MetricSpread,
  Page,
  ReplayGraph,
  SmallestChange,
  Visit,
} from "../types.ts";
import type { DecisionRules } from "./decide.ts";
import { decisionsInTurn, decisionsRedrawn, ratesOf } from "./rates.ts";
import { fewestPairs, fitnessOf, isEnough, mostUndecided, recommend, toleranceText } from "./recommend.ts";
import type { CalmTolerance } from "./recommend.ts";
import { recordedPairs, visitsOf } from "./recorded-pairs.ts";
import type { RecordedPairs } from "./recorded-pairs.ts";
import type { SimulatedMetric } from "./slower.ts";
import { smallestChange } from "./smallest-change.ts";
import { noisyComparisons, spreadOf } from "./spread.ts";

export interface Recorded {
  /** The whole budget: all of its comparisons share the bound. */
  budget: Budget;
  page: Page;
  device: Device;
  visits: readonly Visit[];
  /** What is known of the run itself. */
  run: Pick<Calibration, "version" | "date" | "machine" | "settings" | "incomplete" | "secondsPerVisit"> & {
    pairsAsked: number;
  };
}

/** Redrawn decisions, smallest changes, wider tolerances: one after another. */
export type Phase = "redraw" | "smallest" | "widen";

export interface Effort {
  /** Redrawn decisions. */
  decisions: number;
  /** Decisions for each size of a change, and for each tolerance. */
  perSize: number;
  seed: number;
  replay: ReplayGraph;
  /** Asked before each decision: whether to go on to what comes next. */
  isOver: (phase: Phase) => Promise<boolean>;
  /** Told what comes next. */
  onStep: (text: string) => void;
}

/** Tolerances that are tried where the present one leaves too much undecided, as multiples of it. */
const wider = [1.5, 2, 3, 4, 6] as const;
const simulated: readonly string[] = ["FCP", "LCP", "SI", "TBT", "TTI", "FID"] satisfies SimulatedMetric[];

/**
 * Everything that can be said of a machine by its visits: how much they vary, how often decisions are wrong or stay open, which changes are
 * found, and what to set. Phases that `effort` cuts short leave out what they would have found.
 */
export async function analyse(recorded: Recorded, effort: Effort): Promise<Calibration> {
  const { page, device, visits, run } = recorded;
  const { pairsAsked, ...facts } = run;
  const pairs = recordedPairs(page.name, device.name, visits);
  const judgeWith = (budget: Budget, replay: ReplayGraph) => pageJudge(rulesOf(budget, replay));
  const judge = judgeWith(recorded.budget, effort.replay);
  const rules: DecisionRules = { judge, page, device, looks: scheduledLooks };
  const spread = spreadOf(page, judge.measurements(visitsOf(pairs, pairs)), pairs);
  const seen = ratesOf(decisionsInTurn(rules, pairs));
  const hasEnough = pairs.pairs.length >= fewestPairs;
  effort.onStep("Drawing decisions from the pairs");
  const random = seeded(effort.seed);
  const isOver = (phase: Phase) => () => effort.isOver(phase);
  const redraw = { decisions: effort.decisions, random, isOver: isOver("redraw") };
  const redrawn = hasEnough ? ratesOf(await decisionsRedrawn(rules, pairs, redraw)) : null;
  const measured = {
    ...facts,
    pairs: { asked: pairsAsked, made: pairs.pairs.length },
    slowedPairs: pairs.slowed.length,
    contention: runContention(visits),
    spread,
    seen,
    redrawn,
    bound: falseFailureBound,
  };
  const smallest: SmallestChange[] = [];
  for (const one of hasEnough ? spread.filter(isSimulated) : []) {
    effort.onStep(`Searching the smallest change of ${one.metric} that is found`);
    const found = await smallestChange(rules, pairs, one, {
      decisions: effort.perSize,
      seed: effort.seed,
      replay: effort.replay,
      judgeWith: (replay) => judgeWith(recorded.budget, replay),
      isOver: isOver("smallest"),
    });
    if (found) smallest.push(found);
  }
  const tolerances = await calmTolerances(recorded, pairs, measured, effort);
  const { pages, devices } = recorded.budget;
  const places = { pages: pages.length, devices: devices.length };
  return {
    schemaVersion: 1,
    page: page.name,
    device: device.name,
    ...measured,
    comparisons: { all: judge.comparisons, here: spread.length },
    smallest,
    fitness: fitnessOf(measured),
    recommended: spread.length > 0 ? recommend(measured, tolerances, places) : [],
  };
}

function isSimulated(one: MetricSpread): one is MetricSpread & { metric: SimulatedMetric } {
  return simulated.includes(one.metric) && one.basis !== "observed";
}

/** An exception that is approved, or what was over before, would let a false failure pass unseen. */
function rulesOf(budget: Budget, replay: ReplayGraph): PageRules {
  const strict: Budget = { ...budget, allow: [], alreadyOver: "fail" };
  return { budget: strict, compare: true, looks: scheduledLooks, replay };
}

/** For each metric the first tolerance with which few decisions stay undecided. */
async function calmTolerances(
  { budget, page, device }: Recorded,
  pairs: RecordedPairs,
  { spread, redrawn }: Pick<Calibration, "spread" | "redrawn">,
  { perSize, seed, replay, isOver, onStep }: Effort,
): Promise<CalmTolerance[]> {
  if (!isEnough(redrawn)) return [];
  const found: CalmTolerance[] = [];
  for (const one of spread) {
    const { metric } = one;
    const check = noisyComparisons(page).find((each) => each.metric === metric);
    const relative = (check?.tolerance.relative ?? 0) * one.values.median;
    const isRelative = relative > 0 && relative >= (check?.tolerance.floor ?? 0);
    const text = (size: number) => toleranceText(one, size, isRelative);
    const now = (redrawn.byMetric.find((each) => each.metric === metric)?.undecided ?? 0) / redrawn.decisions;
    let best: CalmTolerance = { metric, value: text(one.tolerance), undecided: now, isCurrent: true };
    for (const times of now > mostUndecided ? wider : []) {
      onStep(`Trying a wider tolerance of ${metric}`);
      const size = times * one.tolerance;
      const widened = withTolerance(page, metric, size);
      const pages = budget.pages.map((each) => (each.name === page.name ? widened : each));
      const judge = pageJudge(rulesOf({ ...budget, pages }, replay));
      const rules = { judge, page: widened, device, looks: scheduledLooks };
      const redraw = { decisions: perSize, random: seeded(seed), isOver: () => isOver("widen") };
      const rates = ratesOf(await decisionsRedrawn(rules, pairs, redraw));
      if (!rates || rates.decisions < perSize) break;
      const undecided = (rates.byMetric.find((each) => each.metric === metric)?.undecided ?? 0) / perSize;
      best = { metric, value: undecided > mostUndecided ? null : text(size), undecided, isCurrent: false };
      if (best.value !== null) break;
    }
    found.push(best);
  }
  return found;
}

/** The page with another `maxIncrease` of one metric, absolute. */
function withTolerance(page: Page, metric: string, size: number): Page {
  const maxIncrease = { absolute: size, text: String(size) };
  const isLimited = page.limits.some((limit) => limit.metric === metric);
  const limits: Limit[] = page.limits.map((limit) =>
    limit.metric === metric ? { ...limit, maxIncrease } : limit,
  );
  return {
    ...page,
    limits: isLimited ? limits : [...limits, { metric, level: "fail", preset: false, maxIncrease }],
  };
}
