import { replayGraph } from "../../../src/lantern/replay-graph.ts";
import type { ReplayGraph, VisitGraph } from "../../../src/types.ts";

/**
 * `replayGraph`, with one simulation for all copies of a recorded graph that have the same traits: each look, rule and effect makes
 * a copy (`withTraits`), which shares `paints` with the recorded one. It keeps every copy that differs: make one for each decision
 * if the traits are drawn anew.
 */
export function replayOnce(): ReplayGraph {
  const known = new WeakMap<VisitGraph["paints"], Map<string, VisitGraph>>();
  return (graph, members) => {
    const copies = known.get(graph.paints) ?? new Map<string, VisitGraph>();
    known.set(graph.paints, copies);
    const traits = traitsOf(graph);
    const first = copies.get(traits) ?? graph;
    copies.set(traits, first);
    return replayGraph(first, members);
  };
}

/** All that `withTraits` replaces. */
function traitsOf({ origins, nodes }: VisitGraph): string {
  const times = origins.map(({ rttMs, responseMs }) => `${rttMs} ${responseMs}`);
  const priorities = nodes.map((node) => (node.kind === "request" ? node.priority : ""));
  return [...times, ...priorities].join();
}
