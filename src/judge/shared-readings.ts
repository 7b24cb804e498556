import type { Clock, ReplayGraph, Revision, SimulatedTimings, VisitData, VisitGraph } from "../types.ts";
import { doubtsOf, needsOf } from "./doubts.ts";
import type { Doubt } from "./doubts.ts";
import { nameRequests } from "./request-names.ts";
import type { BuildNames, Graphs, NameRequest } from "./request-names.ts";
import { membersOf, poolNeeds } from "./shared-graph.ts";
import type { Needs } from "./shared-graph.ts";
import { poolTraits, traitsApart, withTraits } from "./shared-traits.ts";
import type { Traits } from "./shared-traits.ts";

/** How the visits of a page are simulated together. */
export interface SharedGraphRules {
  clock: Clock;
  replay: ReplayGraph;
  buildNames?: BuildNames;
}

/** Visits of one page on one device by index; with two revisions whole pairs only. */
export type VisitsByIndex = Readonly<Record<Revision, ReadonlyMap<number, VisitData>>>;

/** Loads of one page on one device under applied throttling, in pair order. */
export type SlowedLoads = Readonly<Record<Revision, readonly VisitData[]>>;

/** Simulated timings by visit index. */
export type TimingsByIndex = ReadonlyMap<number, SimulatedTimings>;

export type SideTimings = Readonly<Record<Revision, TimingsByIndex>>;

/** What visits say together. */
export interface ReadTogether {
  /** On one graph for all of them; where any of them has no graph, as they were recorded. */
  shared: SideTimings;
  /** Set where a visit had no graph on this clock. */
  recorded?: true;
  /** Each revision by its own answer, or its own traits, for what is in doubt; absent where nothing is. */
  apart?: SideTimings & { doubts: readonly Doubt[] };
}

/**
 * Simulates visits on the graph that they share.
 * @param slowed loads under applied throttling, in whole pairs.
 */
export function readTogether(
  visits: VisitsByIndex,
  rules: SharedGraphRules,
  slowed: SlowedLoads = { base: [], head: [] },
): ReadTogether {
  const { clock, buildNames } = rules;
  const [base, head] = [graphsOf(visits.base, clock), graphsOf(visits.head, clock)];
  if (!base || !head)
    return {
      shared: { base: asRecorded(visits.base, clock), head: asRecorded(visits.head, clock) },
      recorded: true,
    };
  const graphs: Graphs = { base, head };
  const underThrottling = { base: slowedGraphs(slowed.base), head: slowedGraphs(slowed.head) };
  const nameOf = nameRequests(
    { base: [...base, ...underThrottling.base], head: [...head, ...underThrottling.head] },
    buildNames,
  );
  const needs = poolNeeds(graphs, nameOf);
  const traits = poolTraits(graphs, nameOf);
  const by = (revision: Revision, needed: Needs, has: Traits) =>
    simulateBy(visits[revision], revision, { needs: needed, traits: has }, nameOf, rules);
  const isCompared = base.length > 0 && head.length > 0;
  const doubts = isCompared ? doubtsOf(graphs, nameOf, underThrottling) : [];
  const apart = isCompared ? traitsApart(graphs, traits, nameOf) : null;
  const byItself = (revision: Revision) =>
    by(revision, needsOf(revision, needs, doubts), apart?.[revision] ?? traits);
  return {
    shared: { base: by("base", needs, traits), head: by("head", needs, traits) },
    ...((doubts.length > 0 || apart) && {
      apart: { base: byItself("base"), head: byItself("head"), doubts },
    }),
  };
}

/**
 * Simulates a revision's visits by what these alone need, for absolute limits: base has nothing to do with them. How long the server
 * took is each visit's own: the sign test takes visits for independent, which with one median for all they would not be.
 */
export function readAlone(
  visits: ReadonlyMap<number, VisitData>,
  revision: Revision,
  rules: SharedGraphRules,
): TimingsByIndex {
  const graphs = graphsOf(visits, rules.clock);
  if (!graphs) return asRecorded(visits, rules.clock);
  const asked: Graphs = { base: [], head: [], [revision]: graphs };
  const nameOf = nameRequests(asked, rules.buildNames);
  const { priorities } = poolTraits(asked, nameOf);
  const page = { needs: poolNeeds(asked, nameOf), traits: { priorities, servers: new Map() } };
  return simulateBy(visits, revision, page, nameOf, rules);
}

function simulateBy(
  visits: ReadonlyMap<number, VisitData>,
  revision: Revision,
  { needs, traits }: { needs: Needs; traits: Traits },
  nameOf: NameRequest,
  { clock, replay }: SharedGraphRules,
): TimingsByIndex {
  return new Map(
    [...visits].flatMap(([index, data]) => {
      const graph = graphOf(data, clock);
      if (!graph) return [];
      const members = membersOf(revision, graph, needs, nameOf);
      return [[index, replay(withTraits(revision, graph, traits, nameOf), members)] as const];
    }),
  );
}

function asRecorded(visits: ReadonlyMap<number, VisitData>, clock: Clock): TimingsByIndex {
  return new Map(
    [...visits].flatMap(([index, data]) => {
      const timings = data[clock];
      return timings ? [[index, timings] as const] : [];
    }),
  );
}

/** Null where any of them has none: then none is used. */
function graphsOf(visits: ReadonlyMap<number, VisitData>, clock: Clock): VisitGraph[] | null {
  const graphs = [...visits.values()].map((data) => graphOf(data, clock));
  return graphs.every((graph) => graph !== undefined) ? graphs : null;
}

function slowedGraphs(loads: readonly VisitData[]): VisitGraph[] {
  return loads.flatMap(({ graph }) => (graph?.clock === "slowed" ? [graph] : []));
}

/** Tasks on another clock than that of the judged values cannot be used. */
function graphOf({ graph }: VisitData, clock: Clock): VisitGraph | undefined {
  return graph?.clock === clock ? graph : undefined;
}
