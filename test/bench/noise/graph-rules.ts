/** Rules that judge visits with graphs: the gate's, what it was before, and what it must not become. */
import { isSeenUnderThrottling } from "../../../src/judge/measure-shared.ts";
import { nameRequests } from "../../../src/judge/request-names.ts";
import { membersOf, poolNeeds } from "../../../src/judge/shared-graph.ts";
import { readTogether } from "../../../src/judge/shared-readings.ts";
import type { SlowedLoads } from "../../../src/judge/shared-readings.ts";
import { findMetric } from "../../../src/metrics/index.ts";
import {
  graphShares,
  rankBoundaries,
  scheduledLooks,
  slowedBoundaries,
} from "../../../src/statistics/boundaries.ts";
import { compareGuarded } from "../../../src/statistics/guarded-test.ts";
import type {
  GuardedBoundaries,
  GuardedComparison,
  GuardedLook,
  Sides,
} from "../../../src/statistics/guarded-test.ts";
import { compareSequence } from "../../../src/statistics/rank-test.ts";
import type { SequentialComparison } from "../../../src/statistics/rank-test.ts";
import type {
  Change,
  ReplayGraph,
  Revision,
  SimulatedTimings,
  Tolerance,
  VisitData,
} from "../../../src/types.ts";
import type { RecordedGraph } from "../../lantern/recorded-graphs.ts";
import { replayOnce } from "./replay-once.ts";

/** Those that gate together. */
export const gated = ["FCP", "LCP", "TBT"] as const;
export type Gated = (typeof gated)[number];

/** The visits of one pull request, in pair order, and what head does to each timing of its own. */
export interface Draw {
  base: readonly RecordedGraph[];
  head: readonly RecordedGraph[];
  effect: (value: number, metric: Gated) => number;
  /** Loads under applied throttling, as many as a proof takes; absent where none was recorded. */
  slowed?: SlowedLoads;
  /** Shared by rules and effects that judge the same visits; default: each simulates them again. */
  replay?: ReplayGraph;
}

const noLoads: SlowedLoads = { base: [], head: [] };

export interface GraphRule {
  name: string;
  decide(draw: Draw): { changes: Readonly<Record<Gated, Change>>; visits: number };
}

const tolerances = Object.fromEntries(gated.map((metric) => [metric, toleranceOf(metric)])) as Record<
  Gated,
  Tolerance
>;

function toleranceOf(metric: Gated): Tolerance {
  const tolerance = findMetric(metric)?.tolerance;
  if (!tolerance || tolerance === "counted") throw new Error(`${metric} has no tolerance`);
  return tolerance;
}

const whole = rankBoundaries(gated.length);
const guarded = guardedFor(gated.length);

function guardedFor(comparisons: number) {
  return {
    shared: rankBoundaries(comparisons, scheduledLooks, graphShares.shared),
    own: rankBoundaries(comparisons, scheduledLooks, graphShares.own),
    slowed: slowedBoundaries(comparisons, graphShares.slowed),
  };
}

/** The gate's. */
export const sharedGraph: GraphRule = {
  name: "one graph, guarded",
  decide: (draw) => decideGuarded(draw, true),
};

/** The gate's for a budget that limits LCP alone, as `bisect` narrows it. */
export const onlyLcp: GraphRule = {
  name: "LCP alone",
  decide: (draw) => decideGuarded(draw, true, ["LCP"], guardedFor(1)),
};

/** What lost its server rendering must not pass by it. */
export const withoutGuard: GraphRule = {
  name: "one graph, no guard",
  decide: (draw) => decideGuarded(draw, false),
};

/** Before there was one graph: each visit's own, as Lighthouse has it. */
export const lanternsOwn: GraphRule = {
  name: "Lantern's own graphs",
  decide: (draw) =>
    decide((metric) => compareSequence(...both(own(draw, metric)), tolerances[metric], whole, "ended")),
};

/** What the false failures of membership by revision are seen by. */
export const ownMembers: GraphRule = {
  name: "each revision's own members",
  decide(draw) {
    const memory = new Map<number, Record<Revision, readonly SimulatedTimings[]>>();
    const { replay = replayOnce() } = draw;
    const at = (pairs: number) =>
      remember(memory, pairs, () => ({
        base: simulateAlone("base", draw.base.slice(0, pairs), replay),
        head: simulateAlone("head", draw.head.slice(0, pairs), replay),
      }));
    return decide((metric) =>
      compareGuarded(
        (pairs) => ({ shared: valuesOf(at(pairs), metric, draw) }),
        { own: own(draw, metric) },
        tolerances[metric],
        guarded,
        "ended",
      ),
    );
  },
};

/** As the gate does it: look by look, with slowed-down loads where these are wanted, and there are any. */
function decideGuarded(
  draw: Draw,
  isGuarded: boolean,
  metrics: readonly Gated[] = gated,
  boundaries: GuardedBoundaries = guarded,
) {
  const memory = new Map<string, ReturnType<typeof readTogether>>();
  const { replay = replayOnce() } = draw;
  const at = (pairs: number, slowed: SlowedLoads) =>
    remember(memory, `${pairs} ${slowed.base.length}`, () =>
      readTogether(
        { base: asVisits(draw.base.slice(0, pairs)), head: asVisits(draw.head.slice(0, pairs)) },
        { clock: "cpu", replay },
        slowed,
      ),
    );
  const compareAt = (metric: Gated, pairs: number, slowed: SlowedLoads) => {
    const lookAt = (count: number): GuardedLook => {
      const { shared, apart } = at(count, slowed);
      const values = ({ base, head }: typeof shared) =>
        valuesOf({ base: [...base.values()], head: [...head.values()] }, metric, draw);
      return { shared: values(shared), ...(isGuarded && apart && { apart: values(apart) }) };
    };
    const first = ({ base, head }: Sides) => ({ base: base.slice(0, pairs), head: head.slice(0, pairs) });
    const sampling = pairs === scheduledLooks.at(-1) ? "ended" : "open";
    const witnesses = { own: first(own(draw, metric)), slowed: slowedValues(slowed, metric, draw) };
    return compareGuarded(lookAt, witnesses, tolerances[metric], boundaries, sampling);
  };
  const recorded = isGuarded ? (draw.slowed ?? noLoads) : noLoads;
  let slowed: SlowedLoads = noLoads;
  for (const pairs of scheduledLooks) {
    let found = metrics.map((metric) => compareAt(metric, pairs, slowed));
    for (;;) {
      const wanted = Math.max(
        ...found.map((one, index) =>
          wantedLoads(metrics[index] ?? "TBT", one, slowed.base.length, boundaries),
        ),
      );
      if (Math.min(wanted, recorded.base.length) <= slowed.base.length) break;
      slowed = { base: recorded.base.slice(0, wanted), head: recorded.head.slice(0, wanted) };
      const loads = slowed;
      found = metrics.map((metric) => compareAt(metric, pairs, loads));
    }
    if (pairs !== scheduledLooks.at(-1) && found.some(({ verdict }) => verdict === "undecided")) continue;
    const made = found;
    const { changes, visits } = decide((metric) => made[metrics.indexOf(metric)] ?? missing(), metrics);
    return { changes, visits: visits + 2 * slowed.base.length };
  }
  return missing();
}

/** As `judge/slowed-loads.ts`. */
function wantedLoads(
  metric: Gated,
  { verdict, wantsSlowed }: GuardedComparison,
  made: number,
  boundaries: GuardedBoundaries,
): number {
  if (!isSeenUnderThrottling(metric)) return 0;
  if (wantsSlowed) return Math.min(made + 1, boundaries.slowed.at(-1)?.n ?? 0);
  return verdict === "unchanged" || verdict === "improved" ? 1 : 0;
}

function slowedValues({ base, head }: SlowedLoads, metric: Gated, { effect }: Draw): Sides {
  const isSeen = isSeenUnderThrottling(metric);
  const values = (loads: SlowedLoads["base"]) =>
    isSeen ? loads.flatMap(({ wall }) => wall[metric] ?? []) : [];
  return { base: values(base), head: values(head).map((value) => effect(value, metric)) };
}

function missing(): never {
  throw new RangeError("no look has decided");
}

function simulateAlone(
  revision: Revision,
  visits: readonly RecordedGraph[],
  replay: ReplayGraph,
): readonly SimulatedTimings[] {
  const graphs = { base: [], head: [], [revision]: visits.map(({ graph }) => graph) };
  const nameOf = nameRequests(graphs);
  const needs = poolNeeds(graphs, nameOf);
  return visits.map(({ graph }) => replay(graph, membersOf(revision, graph, needs, nameOf)));
}

function asVisits(recorded: readonly RecordedGraph[]): ReadonlyMap<number, VisitData> {
  return new Map(recorded.map(({ graph, own: cpu }, index) => [index, { cpu, graph } as VisitData]));
}

function own({ base, head, effect }: Draw, metric: Gated): Sides {
  const timings = (visits: readonly RecordedGraph[]) => visits.map((visit) => visit.own);
  return valuesOf({ base: timings(base), head: timings(head) }, metric, { effect });
}

function valuesOf(
  { base, head }: Readonly<Record<Revision, readonly SimulatedTimings[]>>,
  metric: Gated,
  { effect }: Pick<Draw, "effect">,
): Sides {
  const value = (timings: SimulatedTimings) => {
    const found = timings[metric];
    if (found === null) throw new RangeError(`a recorded visit has no ${metric}`);
    return found;
  };
  return { base: base.map(value), head: head.map((timings) => effect(value(timings), metric)) };
}

function both({ base, head }: Sides) {
  return [base, head] as const;
}

function decide(compared: (metric: Gated) => SequentialComparison, metrics: readonly Gated[] = gated) {
  const found = metrics.map((metric) => [metric, compared(metric)] as const);
  const changes = found.map(([metric, { verdict }]) => [
    metric,
    verdict === "undecided" ? "inconclusive" : verdict,
  ]);
  return {
    changes: Object.fromEntries(changes) as Record<Gated, Change>,
    visits: 2 * Math.max(...found.map(([, { look }]) => look?.pairs ?? 0)),
  };
}

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = memory.get(key) ?? make();
  memory.set(key, found);
  return found;
}
