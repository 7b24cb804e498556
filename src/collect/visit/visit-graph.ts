import type { Artifacts, Config, Trace } from "lighthouse";
import { NetworkAnalysis } from "lighthouse/core/computed/network-analysis.js";
import { PageDependencyGraph } from "lighthouse/core/computed/page-dependency-graph.js";
import { ProcessedNavigation } from "lighthouse/core/computed/processed-navigation.js";
import { Speedline } from "lighthouse/core/computed/speedline.js";
import type * as Lantern from "lighthouse/core/lib/lantern/lantern.js";
import { printAddress } from "../../address.ts";
import { readGraph } from "../../lantern/read-graph.ts";
import type { Redact } from "../../secrets.ts";
import type { GraphNode, GraphRequest, GraphTask, VisitGraph } from "../../types.ts";
import { Origins } from "./graph-origins.ts";
import type { SimulationInput } from "./simulate.ts";
import type { TraceEvent } from "../trace/trace-tasks.ts";

type LanternNode = Lantern.Graph.Node<Artifacts.NetworkRequest>;
type LanternRequest = Lantern.Graph.NetworkNode<Artifacts.NetworkRequest>;
type LanternTask = Lantern.Graph.CPUNode<Artifacts.NetworkRequest>;

/** What a graph is taken from. */
export interface GraphSource {
  /** On the clock that is simulated. */
  trace: Trace;
  /** As the browser gave it. */
  recorded: Trace;
  clock: VisitGraph["clock"];
  input: SimulationInput;
  settings: Config.Settings;
  /** The visit's own: Lighthouse has made the graph already. */
  context: Artifacts.ComputedContext;
  redact: Redact;
}

/** Longer addresses are cut. The beginning is enough to distinguish two requests. */
const longestUrl = 200;
const longestWord = 20;

/**
 * Lantern's graph of a visit, as small as it can be simulated again from. Undefined where Lighthouse has no graph, or where
 * it is too large to keep (see `readGraph`).
 */
export async function keepGraph(source: GraphSource): Promise<VisitGraph | undefined> {
  try {
    return readGraph(await graphOf(source)) ?? undefined;
  } catch {
    // Lighthouse's metrics have failed on the same trace: the visit has no simulated values either.
    return undefined;
  }
}

async function graphOf({
  trace,
  recorded,
  clock,
  input,
  settings,
  context,
  redact,
}: GraphSource): Promise<VisitGraph> {
  const root = await PageDependencyGraph.request({ ...input, trace, fromTrace: false }, context);
  const { timestamps } = await ProcessedNavigation.request(trace, context);
  const network = await NetworkAnalysis.request(input.devtoolsLog, context);
  const { rttMs, throughputKbps, cpuSlowdownMultiplier } = settings.throttling;
  const found: LanternNode[] = [];
  root.traverse((node) => found.push(node));
  const origins = new Origins(network);
  const placed = new Map(found.map((node, at) => [node, at]));
  const scripts = firstOfEachAddress(found);
  const blocking = readBlocking(recorded);
  const { timeOrigin, firstContentfulPaint, largestContentfulPaint } = timestamps;
  return {
    clock,
    paints: {
      fcp: round(firstContentfulPaint - timeOrigin),
      lcp: largestContentfulPaint === undefined ? null : round(largestContentfulPaint - timeOrigin),
    },
    observedSpeedIndex: await observedSpeedIndex(recorded, context),
    device: { rttMs, throughputKbps, cpuSlowdown: cpuSlowdownMultiplier },
    nodes: found.map((node): GraphNode => {
      const links = {
        after: node.getDependencies().map((other) => placed.get(other) ?? -1),
        before: node.getDependents().map((other) => placed.get(other) ?? -1),
      };
      return node.type === "cpu"
        ? { ...taskOf(node, timeOrigin, scripts), ...links }
        : { ...requestOf(node, timeOrigin, origins, blocking, redact), ...links };
    }),
    origins: origins.list,
  };
}

async function observedSpeedIndex(
  recorded: Trace,
  context: Artifacts.ComputedContext,
): Promise<number | null> {
  try {
    return round((await Speedline.request(recorded, context)).speedIndex);
  } catch {
    return null;
  }
}

function taskOf(
  node: LanternTask,
  timeOrigin: number,
  scripts: ReadonlyMap<string, number>,
): Omit<GraphTask, "after" | "before"> {
  const holds = (name: string) => node.childEvents.some((event) => event.name === name);
  const evaluates = [...node.getEvaluateScriptURLs()].flatMap((url) => scripts.get(url) ?? []);
  return {
    kind: "task",
    start: round(node.startTime - timeOrigin),
    duration: round(node.duration),
    ...(node.didPerformLayout() && { layout: true }),
    ...(holds("Paint") && { paint: true }),
    ...(holds("ParseHTML") && { parse: true }),
    ...(evaluates.length > 0 && { scripts: evaluates }),
  };
}

function requestOf(
  node: LanternRequest,
  timeOrigin: number,
  origins: Origins,
  blocking: ReadonlyMap<string, string>,
  redact: Redact,
): Omit<GraphRequest, "after" | "before"> {
  const { request } = node;
  const since = (ms: number) => round(ms - timeOrigin / 1000);
  const said = blocking.get(request.requestId);
  return {
    kind: "request",
    url: addressOf(request.url, redact),
    ...(node.isMainDocument() && { isMain: true }),
    origin: origins.of(request.parsedURL),
    priority: word(request.priority),
    type: word(request.resourceType),
    initiator: word(node.initiatorType),
    protocol: word(request.protocol),
    ...(said && { blocking: word(said) }),
    startMs: since(request.rendererStartTime),
    sentMs: since(request.networkRequestTime),
    endMs: request.networkEndTime < 0 ? null : since(request.networkEndTime),
    transferSize: request.transferSize || 0,
    resourceSize: request.resourceSize || 0,
    ...(node.fromDiskCache && { fromDiskCache: true }),
  };
}

/** What a `data:` URL holds is the page's own; the scheme says that it needs no network. */
function addressOf(url: string, redact: Redact): string {
  if (!/^https?:/i.test(url)) return `${word(/^[a-z][a-z0-9+.-]*/i.exec(url)?.[0] ?? "")}:`;
  return printAddress(redact(url)).slice(0, longestUrl);
}

/** The first request of each address: scripts are evaluated by address. */
function firstOfEachAddress(nodes: readonly LanternNode[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [at, node] of nodes.entries())
    if (node.type === "network" && !first.has(node.request.url)) first.set(node.request.url, at);
  return first;
}

/** What Chrome says of requests by id: https://web.dev/articles/render-blocking-resources. Redirects share an id. */
function readBlocking({ traceEvents }: Trace): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { name, args } of traceEvents as readonly TraceEvent[]) {
    if (name !== "ResourceSendRequest") continue;
    const { requestId, renderBlocking } = args.data ?? {};
    if (requestId !== undefined && renderBlocking !== undefined) said.set(requestId, renderBlocking);
  }
  return said;
}

function word(text: string | undefined): string {
  return (text ?? "").slice(0, longestWord);
}

/** To a thousandth, which is as exact as Chrome's clock. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
