/** How often a rule fails, decides and finds, over many pull requests redrawn from recorded visits with graphs. */
import { nameRequests } from "../../../src/judge/request-names.ts";
import { outcomeOf } from "../../../src/judge/shared-graph.ts";
import type { Revision, VisitData } from "../../../src/types.ts";
import {
  plantedPages,
  readRecordedGraphs,
  readSlowLoads,
  unseenPlantedPages,
} from "../../lantern/recorded-graphs.ts";
import type { RecordedGraph, RecordedPage, RecordedSlowLoad } from "../../lantern/recorded-graphs.ts";
import type { Draw, Gated, GraphRule } from "./graph-rules.ts";
import { below, seeded } from "../../../src/statistics/random.ts";
import type { Random } from "../../../src/statistics/random.ts";
import { sourceOf } from "../../../src/statistics/resample.ts";
import type { Row } from "../../../src/statistics/resample.ts";
import { replayOnce } from "./replay-once.ts";
import { mostPairs } from "./rules.ts";

/** Shares of all decisions, 0 to 1. */
export interface GraphRates {
  failed: number;
  /** None failed, at least one metric is undecided. */
  inconclusive: number;
  improved: number;
  /** Mean number for base and head together. */
  visits: number;
}

export interface GraphReplay {
  decisions: number;
  seed: number;
  /** Where the visits of a decision come from; default blocks of neighbours in the recording. */
  draw?: DrawPairs;
}

/** One column: who judges, and what head does to each timing of its own; default nothing. */
export interface GraphCase {
  rule: GraphRule;
  effect?: Draw["effect"];
}

export type DrawPairs = (
  random: Random,
) => Readonly<Record<Revision, readonly RecordedGraph[]>> & Pick<Draw, "slowed">;

/** Ten percent slower to paint, all else equal. */
export const slowerPaints = (value: number, metric: Gated): number =>
  metric === "TBT" ? value : value * 1.1;

/**
 * All cases judge the same draws, and share their simulations.
 * @param page where it is unchanged, neighbours in time are base and head; a planted one keeps its pairs.
 */
export function replayGraphs<Name extends string>(
  page: RecordedPage,
  cases: Readonly<Record<Name, GraphCase>>,
  { decisions, seed, draw = drawFrom(page) }: GraphReplay,
): Record<Name, GraphRates> {
  const random = seeded(seed);
  const tallies = Object.entries<GraphCase>(cases).map(
    ([name, { rule, effect = (value: number) => value }]) => ({
      name,
      rule,
      effect,
      count: { failed: 0, inconclusive: 0, improved: 0, visits: 0 },
    }),
  );
  for (let decision = 0; decision < decisions; decision += 1) {
    const drawn = { ...draw(random), replay: replayOnce() };
    for (const { rule, effect, count } of tallies) {
      const { changes, visits } = rule.decide({ ...drawn, effect });
      const all = Object.values(changes);
      count.visits += visits;
      const kind = (["regressed", "inconclusive", "improved"] as const).find((one) => all.includes(one));
      if (kind) count[kind === "regressed" ? "failed" : kind] += 1;
    }
  }
  const rates = tallies.map(({ name, count: { failed, inconclusive, improved, visits } }) => [
    name,
    {
      failed: failed / decisions,
      inconclusive: inconclusive / decisions,
      improved: improved / decisions,
      visits: visits / decisions,
    },
  ]);
  return Object.fromEntries(rates) as Record<Name, GraphRates>;
}

/** Blocks of neighbours in the recording of a page. */
export function drawFrom(page: RecordedPage): DrawPairs {
  const recorded = readRecordedGraphs(page);
  const isPlanted = [...plantedPages, ...unseenPlantedPages].some((name) => name === page);
  const at = (row: Row): RecordedGraph => recorded[row[0] ?? -1] ?? missing();
  const source = isPlanted
    ? sourceOf({ kind: "two revisions", visits: pairsOf(recorded) })
    : sourceOf({ kind: "one revision", visits: recorded.map((_, index) => [index]) });
  const slowed = drawSlowed(page, { isUnchanged: !isPlanted });
  return (random) => {
    const { base, head } = source.pairs(mostPairs, random);
    return { base: base.map(at), head: head.map(at), ...slowed(random) };
  };
}

/** As many slowed-down loads as a proof takes, drawn from the few that were recorded; of an unchanged page from those of both sides. */
function drawSlowed(
  page: RecordedPage,
  { isUnchanged, isTurned = false }: { isUnchanged: boolean; isTurned?: boolean },
): (random: Random) => Pick<Draw, "slowed"> {
  const recorded = readSlowLoads(page);
  if (recorded.length === 0) return () => ({});
  const of = (side: Revision) =>
    recorded.filter((load) => isUnchanged || load.side === (isTurned ? other[side] : side)).map(asLoad);
  const sides = { base: of("base"), head: of("head") };
  const draw = (loads: readonly VisitData[], random: Random) =>
    Array.from({ length: mostSlowed }, () => loads[below(loads.length, random)] ?? missing());
  return (random) => ({ slowed: { base: draw(sides.base, random), head: draw(sides.head, random) } });
}

/** No proof takes more. */
const mostSlowed = 16;
const other: Readonly<Record<Revision, Revision>> = { base: "head", head: "base" };

function asLoad({ graph, observed }: RecordedSlowLoad): VisitData {
  return { wall: observed, graph: { ...graph, clock: "slowed" } } as VisitData;
}

function pairsOf(recorded: readonly RecordedGraph[]) {
  const pairs = Map.groupBy(recorded.keys(), (index) => recorded[index]?.pair);
  return [...pairs.values()].flatMap((indexes) => {
    const of = (side: Revision) => indexes.find((index) => recorded[index]?.side === side);
    const [base, head] = [of("base"), of("head")];
    return base === undefined || head === undefined ? [] : [{ base: [base], head: [head] }];
  });
}

/**
 * Base from visits in which a script was there before FCP, with a probability, and else from those in which it was not; head as recorded.
 * On a quicker or slower machine another share of these races is won. @param isTurned whether what was recorded as head is base.
 */
export function drawByRace(page: RecordedPage, script: RegExp, share: number, isTurned = false): DrawPairs {
  const recorded = readRecordedGraphs(page).map((visit) =>
    isTurned ? { ...visit, side: other[visit.side] } : visit,
  );
  const slowed = drawSlowed(page, { isUnchanged: false, isTurned });
  const base = recorded.filter(({ side }) => side === "base");
  const races = Map.groupBy(base, (visit) => wasThere(visit, script));
  const head = recorded.filter(({ side }) => side === "head");
  const one = (visits: readonly RecordedGraph[] | undefined, random: Random) =>
    visits?.[below(visits.length, random)] ?? missing();
  return (random) => ({
    base: Array.from({ length: mostPairs }, () => one(races.get(random() < share), random)),
    head: Array.from({ length: mostPairs }, () => one(head, random)),
    ...slowed(random),
  });
}

function wasThere({ side, graph }: RecordedGraph, script: RegExp): boolean {
  const nameOf = nameRequests({ base: [graph], head: [] });
  return [...outcomeOf(side, graph, "fcp", nameOf)].some(([name, there]) => there && script.test(name));
}

function missing(): never {
  throw new RangeError("nothing was recorded");
}
