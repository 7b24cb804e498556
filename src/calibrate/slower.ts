/** A head that is slower: what a change of one metric would have left in the same visits. */
import type { ReplayGraph, SimulatedTimings, VisitData, VisitGraph } from "../types.ts";

/** Times that Lantern simulates, so that they can be made longer after the visit. */
export type SimulatedMetric = keyof SimulatedTimings;

/** Marks the graph of a visit whose head is slower, also where what all visits share is written into a copy of it. */
const isSlower = Symbol("slower");
type MarkedGraph = VisitGraph & { [isSlower]?: true };

/** Visits as head with more of one metric, and the simulator that says so of their graphs. As base a visit stays what it is. */
export interface SlowerHead {
  asHead: (data: VisitData) => VisitData;
  replay: ReplayGraph;
}

/**
 * @param replay simulates a graph as it is.
 * @returns the simulator to judge these visits with: for the graphs of a slower head it adds as much as the visits have more.
 */
export function slowerHead(metric: SimulatedMetric, byMs: number, replay: ReplayGraph): SlowerHead {
  const more = <Timings extends Partial<SimulatedTimings>>(timings: Timings): Timings => {
    const value = timings[metric];
    return typeof value === "number" ? { ...timings, [metric]: value + byMs } : timings;
  };
  const known = new WeakMap<VisitData, VisitData>();
  const slower = (data: VisitData): VisitData => {
    const graph: MarkedGraph | undefined = data.graph && { ...data.graph, [isSlower]: true };
    return {
      ...data,
      wall: more(data.wall),
      ...(data.cpu && { cpu: more(data.cpu) }),
      observed: more(data.observed),
      ...(graph && { graph }),
    };
  };
  return {
    asHead(data) {
      const found = known.get(data) ?? slower(data);
      known.set(data, found);
      return found;
    },
    replay(graph: MarkedGraph, members) {
      const timings = replay(graph, members);
      return graph[isSlower] ? more(timings) : timings;
    },
  };
}
