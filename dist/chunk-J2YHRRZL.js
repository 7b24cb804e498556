import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  core_exports,
  graph_exports,
  metrics_exports,
  simulation_exports
} from "./chunk-PWP2G5MI.js";

// src/lantern/paint-graph.ts
function paintGraph(nodes, { members, counts, layouts }) {
  const [root] = nodes;
  if (!root) throw new RangeError("a graph has at least one node");
  const isNeeded = /* @__PURE__ */ new Set();
  for (const [at, node] of nodes.entries())
    if (node.type === "network" && (node.isMainDocument() || members.has(at))) isNeeded.add(node);
  const tasks = nodes.filter((node) => node.type === "cpu").toSorted(byStart);
  const late = tasksAfter(nodes.filter((node) => node.type === "network" && !isNeeded.has(node)));
  const inTime = tasks.filter((task) => !late.has(task));
  const holding = (name) => inTime.filter(({ childEvents }) => childEvents.some((e) => e.name === name));
  const wanted = /* @__PURE__ */ new Set([
    ...holding("Layout").slice(0, layouts),
    ...holding("Paint").slice(0, 1),
    ...holding("ParseHTML").slice(0, 1)
  ]);
  const evaluatedBy = firstEvaluations(tasks);
  for (const node of isNeeded) {
    if (node.type !== "network" || !counts(node)) continue;
    wanted.add(node);
    const task = node.request.resourceType === "Script" ? evaluatedBy.get(node.request.url) : void 0;
    if (task) wanted.add(task);
  }
  return root.cloneWithRelationships(
    (node) => wanted.has(node) || node.type === "network" && node.isMainDocument()
  );
}
function byStart(a, b) {
  return a.startTime - b.startTime;
}
function tasksAfter(requests) {
  const late = /* @__PURE__ */ new Set();
  const open = [...requests];
  for (let next = open.pop(); next; next = open.pop())
    for (const node of next.dependents) {
      if (node.type !== "cpu" || late.has(node)) continue;
      late.add(node);
      open.push(node);
    }
  return late;
}
function firstEvaluations(tasks) {
  const first = /* @__PURE__ */ new Map();
  for (const task of tasks)
    for (const url of task.getEvaluateScriptURLs()) if (!first.has(url)) first.set(url, task);
  return first;
}

// src/lantern/rebuild-graph.ts
var { NetworkNode, CPUNode } = graph_exports;
function rebuildGraph(graph) {
  const made = graph.nodes.map(
    (node, at) => node.kind === "task" ? rebuildTask(node, at) : rebuildRequest(node, at, graph)
  );
  for (const [at, { after, before }] of graph.nodes.entries()) {
    const node = made[at];
    if (!node) continue;
    const placed = (positions) => positions.map((position) => made[position]).filter((other) => other !== void 0);
    node.dependencies = placed(after);
    node.dependents = placed(before);
  }
  return made;
}
function addressAt(position) {
  return `script:${position}`;
}
function rebuildRequest(node, at, { origins }) {
  const { scheme = "", host = 0 } = origins[node.origin] ?? {};
  const made = new NetworkNode({
    requestId: String(at),
    url: addressAt(at),
    protocol: node.protocol,
    parsedURL: { scheme, host: String(host), securityOrigin: String(node.origin) },
    rendererStartTime: node.startMs,
    networkRequestTime: node.sentMs,
    // What did not end has a negative time in Lighthouse.
    networkEndTime: node.endMs ?? -1,
    responseHeadersEndTime: node.sentMs,
    transferSize: node.transferSize,
    resourceSize: node.resourceSize,
    fromDiskCache: node.fromDiskCache ?? false,
    initiator: { type: node.initiator },
    priority: node.priority,
    resourceType: node.type
  });
  made.setIsMainDocument(node.isMain ?? false);
  return made;
}
function rebuildTask(node, at) {
  const event = { name: "RunTask", args: {}, pid: 1, tid: at, ts: node.start, dur: node.duration };
  const inside = (name, url) => ({
    ...event,
    name,
    args: { data: url === void 0 ? {} : { url } }
  });
  return new CPUNode(event, [
    ...node.layout ? [inside("Layout")] : [],
    ...node.paint ? [inside("Paint")] : [],
    ...node.parse ? [inside("ParseHTML")] : [],
    ...(node.scripts ?? []).map((position) => inside("EvaluateScript", addressAt(position)))
  ]);
}

// src/lantern/replay-graph.ts
var { FirstContentfulPaint, LargestContentfulPaint, SpeedIndex } = metrics_exports;
var { Interactive, TotalBlockingTime, MaxPotentialFID } = metrics_exports;
var replayGraph = (graph, members) => {
  const known = remembered.get(graph) ?? /* @__PURE__ */ new Map();
  remembered.set(graph, known);
  const name = members ? [[...members.fcp], [...members.lcp], members.layouts].join("|") : "own";
  const timings = known.get(name) ?? simulate(graph, members);
  known.set(name, timings);
  return timings;
};
var remembered = /* @__PURE__ */ new WeakMap();
function simulate(graph, members) {
  const nodes = rebuildGraph(graph);
  const [root] = nodes;
  if (!root) return none;
  const data = {
    graph: root,
    simulator: oncePerGraph(simulatorOf(graph), root),
    processedNavigation: {
      timestamps: {
        firstContentfulPaint: graph.paints.fcp,
        ...graph.paints.lcp !== null && { largestContentfulPaint: graph.paints.lcp }
      }
    }
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
    SI: observedSpeedIndex === null ? null : timing(attempt(() => SpeedIndex.compute(data, { fcpResult, observedSpeedIndex }))),
    TBT: interactiveResult && timing(attempt(() => TotalBlockingTime.compute(data, { fcpResult, interactiveResult }))),
    TTI: timing(interactiveResult),
    FID: timing(attempt(() => MaxPotentialFID.compute(data, { fcpResult })))
  };
}
var none = { FCP: null, LCP: null, SI: null, TBT: null, TTI: null, FID: null };
function withMembers(nodes, members) {
  class Fcp extends FirstContentfulPaint {
    static getOptimisticGraph = () => paintGraph(nodes, {
      members: members.fcp,
      counts: (node) => node.hasRenderBlockingPriority() && node.initiatorType !== "script",
      layouts: 1
    });
    static getPessimisticGraph = () => paintGraph(nodes, {
      members: members.fcp,
      counts: (node) => node.hasRenderBlockingPriority(),
      layouts: 1
    });
  }
  class Lcp extends LargestContentfulPaint {
    static getOptimisticGraph = () => paintGraph(nodes, {
      members: members.lcp,
      counts: LargestContentfulPaint.isNotLowPriorityImageNode,
      layouts: 1
    });
    static getPessimisticGraph = () => paintGraph(nodes, { members: members.lcp, counts: () => true, layouts: members.layouts });
  }
  return [Fcp, Lcp];
}
function simulatorOf({ device, origins }) {
  const figures = (of) => new Map(
    origins.flatMap((origin, at) => origin[of] === null ? [] : [[String(at), origin[of]]])
  );
  const { rttMs, throughputKbps, cpuSlowdown } = device;
  return simulation_exports.Simulator.createSimulator({
    throttlingMethod: "simulate",
    throttling: {
      rttMs,
      throughputKbps,
      cpuSlowdownMultiplier: cpuSlowdown,
      // Those of the other throttling methods, which nothing reads here.
      requestLatencyMs: 0,
      downloadThroughputKbps: 0,
      uploadThroughputKbps: 0
    },
    networkAnalysis: {
      rtt: 0,
      throughput: 0,
      additionalRttByOrigin: figures("rttMs"),
      serverResponseTimeByOrigin: figures("responseMs")
    }
  });
}
function oncePerGraph(simulator, whole) {
  const simulateGraph = simulator.simulate.bind(simulator);
  let ofWhole;
  simulator.simulate = (graph, options) => graph === whole ? ofWhole ??= simulateGraph(graph, options) : simulateGraph(graph, options);
  return simulator;
}
function attempt(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof core_exports.LanternError) return null;
    throw error;
  }
}
function timing(result) {
  return result && Number.isFinite(result.timing) ? result.timing : null;
}

export {
  replayGraph
};
