import * as Lantern from "lighthouse/core/lib/lantern/lantern.js";
import type { GraphMembers, ReplayGraph, SimulatedTimings, VisitGraph } from "../types.ts";
import { paintGraph } from "./paint-graph.ts";
import { rebuildGraph } from "./rebuild-graph.ts";
import type { Node } from "./rebuild-graph.ts";

const { FirstContentfulPaint, LargestContentfulPaint, SpeedIndex } = Lantern.Metrics;
const { Interactive, TotalBlockingTime, MaxPotentialFID } = Lantern.Metrics;

type Simulator = Lantern.Simulation.Simulator;
type Result = ReturnType<typeof FirstContentfulPaint.compute>;

/**
 * Simulates a visit again with Lantern's own classes and simulator, milliseconds; a timing that Lantern cannot give is
 * null. With `members` null the result is Lighthouse's; otherwise they replace, in the graphs of FCP and LCP, the
 * requests that had ended before the paint in this visit, and the metrics that depend on these two change with them.
 * Each visit is simulated once for the same members.
 *
 * @param graph as `readGraph` returns it: a cycle would never end.
 */
export const replayGraph: ReplayGraph = (graph, members) => {
  const known = remembered.get(graph) ?? new Map<string, SimulatedTimings>();
  remembered.set(graph, known);
  const name = members ? [[...members.fcp], [...members.lcp], members.layouts].join("|") : "own";
  const timings = known.get(name) ?? simulate(graph, members);
  known.set(name, timings);
  return timings;
};

const remembered = new WeakMap<VisitGraph, Map<string, SimulatedTimings>>();

function simulate(graph: VisitGraph, members: GraphMembers | null): SimulatedTimings {
  const nodes = rebuildGraph(graph);
  const [root] = nodes;
  if (!root) return none;
  const data = {
    graph: root,
    simulator: oncePerGraph(simulatorOf(graph), root),
    processedNavigation: {
      timestamps: {
        firstContentfulPaint: graph.paints.fcp,
        ...(graph.paints.lcp !== null && { largestContentfulPaint: graph.paints.lcp }),
      },
    },
  };
  const [Fcp, Lcp] = members ? withMembers(nodes, members) : [FirstContentfulPaint, LargestContentfulPaint];
  const fcpResult = attempt(() => Fcp.compute(data));
  if (!fcpResult) return none;
  const lcpResult = graph.paints.lcp === null ? null : attempt(() => Lcp.compute(data, { fcpResult }));
  const interactiveResult = lcpResult && attempt(() => Interactive.compute(data, { lcpResult }));
  const { observedSpeedIndex } = graph;
  return {
    FCP: timing(fcpResult),
    LCP: timing(lcpResult),
    SI:
      observedSpeedIndex === null
        ? null
        : timing(attempt(() => SpeedIndex.compute(data, { fcpResult, observedSpeedIndex }))),
    TBT:
      interactiveResult &&
      timing(attempt(() => TotalBlockingTime.compute(data, { fcpResult, interactiveResult }))),
    TTI: timing(interactiveResult),
    FID: timing(attempt(() => MaxPotentialFID.compute(data, { fcpResult }))),
  };
}

const none: SimulatedTimings = { FCP: null, LCP: null, SI: null, TBT: null, TTI: null, FID: null };

/** Lantern's two paints, with membership from outside where they ask the clock. */
function withMembers(nodes: readonly Node[], members: GraphMembers) {
  class Fcp extends FirstContentfulPaint {
    static override getOptimisticGraph = () =>
      paintGraph(nodes, {
        members: members.fcp,
        counts: (node) => node.hasRenderBlockingPriority() && node.initiatorType !== "script",
        layouts: 1,
      });
    static override getPessimisticGraph = () =>
      paintGraph(nodes, {
        members: members.fcp,
        counts: (node) => node.hasRenderBlockingPriority(),
        layouts: 1,
      });
  }
  class Lcp extends LargestContentfulPaint {
    static override getOptimisticGraph = () =>
      paintGraph(nodes, {
        members: members.lcp,
        counts: LargestContentfulPaint.isNotLowPriorityImageNode,
        layouts: 1,
      });
    static override getPessimisticGraph = () =>
      paintGraph(nodes, { members: members.lcp, counts: () => true, layouts: members.layouts });
  }
  return [Fcp, Lcp] as const;
}

function simulatorOf({ device, origins }: VisitGraph): Simulator {
  const figures = (of: "rttMs" | "responseMs") =>
    new Map(
      origins.flatMap((origin, at) => (origin[of] === null ? [] : [[String(at), origin[of]] as const])),
    );
  const { rttMs, throughputKbps, cpuSlowdown } = device;
  return Lantern.Simulation.Simulator.createSimulator({
    throttlingMethod: "simulate",
    throttling: {
      rttMs,
      throughputKbps,
      cpuSlowdownMultiplier: cpuSlowdown,
      // Those of the other throttling methods, which nothing reads here.
      requestLatencyMs: 0,
      downloadThroughputKbps: 0,
      uploadThroughputKbps: 0,
    },
    networkAnalysis: {
      rtt: 0,
      throughput: 0,
      additionalRttByOrigin: figures("rttMs"),
      serverResponseTimeByOrigin: figures("responseMs"),
    },
  });
}

/** Four metrics simulate the whole graph in the same way, so it is done once. Callers only read the result. */
function oncePerGraph(simulator: Simulator, whole: Node): Simulator {
  const simulateGraph = simulator.simulate.bind(simulator);
  let ofWhole: ReturnType<Simulator["simulate"]> | undefined;
  simulator.simulate = (graph, options) =>
    graph === whole ? (ofWhole ??= simulateGraph(graph, options)) : simulateGraph(graph, options);
  return simulator;
}

function attempt(compute: () => Result): Result | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Lantern.Core.LanternError) return null;
    throw error;
  }
}

function timing(result: Result | null): number | null {
  return result && Number.isFinite(result.timing) ? result.timing : null;
}
