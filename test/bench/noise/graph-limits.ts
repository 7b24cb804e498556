/**
 * Absolute limits rest on what head's own visits need, decided anew at each look: values that share this are not independent, so
 * that the sign test's error is not proven, and is simulated here. What counts as true is the median by what all recorded visits
 * need.
 */
import { nameRequests } from "../../../src/judge/request-names.ts";
import { membersOf, poolNeeds } from "../../../src/judge/shared-graph.ts";
import { readAlone } from "../../../src/judge/shared-readings.ts";
import type { TimingsByIndex } from "../../../src/judge/shared-readings.ts";
import { signBoundaries } from "../../../src/statistics/boundaries.ts";
import { median } from "../../../src/statistics/quantile.ts";
import { judgeLimit } from "../../../src/statistics/sign-test.ts";
import type { ReplayGraph, VisitData } from "../../../src/types.ts";
import { readRecordedGraphs } from "../../lantern/recorded-graphs.ts";
import type { RecordedGraph, RecordedPage } from "../../lantern/recorded-graphs.ts";
import { gated } from "./graph-rules.ts";
import { seeded } from "../../../src/statistics/random.ts";
import { sourceOf } from "../../../src/statistics/resample.ts";
import { replayOnce } from "./replay-once.ts";
import { mostPairs } from "./rules.ts";

const paints = ["FCP", "LCP"] as const;
type PaintMetric = (typeof paints)[number];

/** Shares of all decisions, 0 to 1; the worse of FCP and LCP. */
export interface LimitRates {
  /** A limit at the true median fails: the page neither keeps nor exceeds it. */
  failedAt: number;
  /** A limit 5 % above it fails. */
  failedAbove: number;
  /** A limit 5 % below it passes. */
  passedBelow: number;
}

export function replayLimits(
  page: RecordedPage,
  { decisions, seed }: { decisions: number; seed: number },
): LimitRates {
  const recorded = readRecordedGraphs(page);
  const replay = replayOnce();
  const truth = trueMedians(recorded, replay);
  const source = sourceOf({ kind: "one revision", visits: recorded.map((_, index) => [index]) });
  const random = seeded(seed);
  const boundaries = signBoundaries(gated.length);
  const counts = paints.map(() => ({ failedAt: 0, failedAbove: 0, passedBelow: 0 }));
  for (let decision = 0; decision < decisions; decision += 1) {
    const visits = source.pairs(mostPairs, random).head.flatMap(([index = -1]) => recorded[index] ?? []);
    const data = new Map(visits.map(({ graph, own: cpu }, index) => [index, { cpu, graph } as VisitData]));
    const memory = new Map<number, TimingsByIndex>();
    const first = (count: number) => {
      const found =
        memory.get(count) ?? readAlone(new Map([...data].slice(0, count)), "head", { clock: "cpu", replay });
      memory.set(count, found);
      return found;
    };
    for (const [at, metric] of paints.entries()) {
      const runsAt = (count: number) =>
        [...first(count).values()].flatMap(({ [metric]: value }) => value ?? []);
      const all = runsAt(mostPairs);
      const verdict = (limit: number) =>
        judgeLimit(all, limit, limit * 0.05, boundaries, "ended", runsAt).verdict;
      const count = counts[at];
      if (!count) continue;
      if (verdict(truth[metric]) === "fail") count.failedAt += 1;
      if (verdict(truth[metric] * 1.05) === "fail") count.failedAbove += 1;
      if (verdict(truth[metric] * 0.95) === "pass") count.passedBelow += 1;
    }
  }
  const worst = (of: keyof LimitRates) => Math.max(...counts.map((count) => count[of])) / decisions;
  return {
    failedAt: worst("failedAt"),
    failedAbove: worst("failedAbove"),
    passedBelow: worst("passedBelow"),
  };
}

function trueMedians(recorded: readonly RecordedGraph[], replay: ReplayGraph): Record<PaintMetric, number> {
  const graphs = { base: [], head: recorded.map(({ graph }) => graph) };
  const nameOf = nameRequests(graphs);
  const needs = poolNeeds(graphs, nameOf);
  const timings = graphs.head.map((graph) => replay(graph, membersOf("head", graph, needs, nameOf)));
  const of = (metric: PaintMetric) => median(timings.flatMap(({ [metric]: value }) => value ?? []));
  return { FCP: of("FCP"), LCP: of("LCP") };
}
