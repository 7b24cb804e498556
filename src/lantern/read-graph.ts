import type { GraphNode, GraphOrigin, VisitGraph } from "../types.ts";

/*
 * Bounds of what is simulated. Pages that people gate have 10 to 300 nodes; simulating the largest graph that keeps to these
 * takes a quarter of a second.
 */
export const mostNodes = 1000;
/** Links of all nodes together. Lantern links a request to each script of its initiator's stack. */
export const mostLinks = 10_000;
const mostOrigins = 200;
const longestText = 500;
/** A day in microseconds, and a terabyte: what is larger was not measured. */
const largestNumber = 1e12;

/**
 * Reads a visit's graph from untrusted data, or returns null if it cannot be simulated: it is not a graph, is larger
 * than the bounds, has a value that no visit has, links that do not agree with each other, a cycle, or nodes that do
 * not depend on the first one. The result contains only what a graph has.
 */
export function readGraph(data: unknown): VisitGraph | null {
  try {
    const { clock, paints, observedSpeedIndex, device, origins, nodes } = record(data);
    const { fcp, lcp } = record(paints);
    const { rttMs, throughputKbps, cpuSlowdown } = record(device);
    const graph: VisitGraph = {
      clock: oneOf(clock, ["cpu", "wall", "slowed"] as const),
      paints: { fcp: number(fcp), lcp: lcp === null ? null : number(lcp) },
      observedSpeedIndex: observedSpeedIndex === null ? null : number(observedSpeedIndex),
      device: {
        rttMs: number(rttMs),
        throughputKbps: positive(throughputKbps),
        cpuSlowdown: positive(cpuSlowdown),
      },
      origins: list(origins, mostOrigins).map(readOrigin),
      nodes: list(nodes, mostNodes).map(readNode),
    };
    requireWhole(graph);
    return graph;
  } catch (error) {
    if (error instanceof NoGraph) return null;
    throw error;
  }
}

class NoGraph extends Error {}

function readOrigin(data: unknown, at: number): GraphOrigin {
  const { scheme, host, rttMs, responseMs } = record(data);
  return {
    scheme: text(scheme),
    host: position(host, at + 1),
    rttMs: rttMs === null ? null : amount(rttMs),
    responseMs: responseMs === null ? null : amount(responseMs),
  };
}

function readNode(data: unknown): GraphNode {
  const node = record(data);
  const links = { after: positions(node["after"]), before: positions(node["before"]) };
  if (node["kind"] === "task")
    return {
      kind: "task",
      start: number(node["start"]),
      duration: amount(node["duration"]),
      ...flags(node, ["layout", "paint", "parse"]),
      ...(node["scripts"] !== undefined && { scripts: positions(node["scripts"]) }),
      ...links,
    };
  if (node["kind"] !== "request") throw new NoGraph();
  const { endMs, blocking } = node;
  return {
    kind: "request",
    url: text(node["url"]),
    ...flags(node, ["isMain", "fromDiskCache"]),
    origin: position(node["origin"], mostOrigins),
    priority: text(node["priority"]),
    type: text(node["type"]),
    initiator: text(node["initiator"]),
    protocol: text(node["protocol"]),
    ...(blocking !== undefined && { blocking: text(blocking) }),
    startMs: number(node["startMs"]),
    sentMs: number(node["sentMs"]),
    endMs: endMs === null ? null : number(endMs),
    transferSize: amount(node["transferSize"]),
    resourceSize: amount(node["resourceSize"]),
    ...links,
  };
}

/** What Lantern takes for granted of its graphs: it would walk a cycle without end. */
function requireWhole({ nodes, origins }: VisitGraph): void {
  const [root] = nodes;
  if (root?.kind !== "request" || root.after.length > 0) throw new NoGraph();
  if (nodes.reduce((sum, { after, before }) => sum + after.length + before.length, 0) > mostLinks)
    throw new NoGraph();
  const linked = new Set(nodes.flatMap(({ after }, at) => after.map((other) => `${other} ${at}`)));
  const back = nodes.flatMap(({ before }, at) => before.map((other) => `${at} ${other}`));
  // Each link is there from both of its ends, and once.
  const once = nodes.every(({ after }) => new Set(after).size === after.length);
  if (!once || back.length !== linked.size || new Set(back).size !== back.length) throw new NoGraph();
  if (!back.every((link) => linked.has(link))) throw new NoGraph();
  for (const node of nodes) {
    if (node.kind === "request") {
      if (!origins[node.origin]) throw new NoGraph();
    } else if (!(node.scripts ?? []).every((at) => nodes[at]?.kind === "request")) throw new NoGraph();
  }
  requireNoCycle(nodes);
}

/** Kahn's algorithm: what can be put in an order from the root on, all of it, has no cycle. */
function requireNoCycle(nodes: readonly GraphNode[]): void {
  const waiting = nodes.map(({ after }) => after.length);
  const ready = [0];
  let reached = 0;
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    reached += 1;
    for (const other of nodes[at]?.before ?? []) {
      waiting[other] = (waiting[other] ?? 0) - 1;
      if (waiting[other] === 0) ready.push(other);
    }
  }
  if (reached !== nodes.length) throw new NoGraph();
}

function record(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new NoGraph();
  return data as Record<string, unknown>;
}

function list(data: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(data) || data.length > most) throw new NoGraph();
  return data;
}

function positions(data: unknown): readonly number[] {
  return list(data, mostNodes).map((at) => position(at, mostNodes));
}

function position(data: unknown, end: number): number {
  if (typeof data !== "number" || !Number.isInteger(data) || data < 0 || data >= end) throw new NoGraph();
  return data;
}

function number(data: unknown): number {
  if (typeof data !== "number" || !(Math.abs(data) <= largestNumber)) throw new NoGraph();
  return data;
}

function amount(data: unknown): number {
  const value = number(data);
  if (value < 0) throw new NoGraph();
  return value;
}

function positive(data: unknown): number {
  const value = number(data);
  if (value <= 0) throw new NoGraph();
  return value;
}

function text(data: unknown): string {
  if (typeof data !== "string" || data.length > longestText) throw new NoGraph();
  return data;
}

function oneOf<Word extends string>(data: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === data);
  if (found === undefined) throw new NoGraph();
  return found;
}

function flags<Name extends string>(
  data: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Partial<Record<Name, true>> {
  const set = names.filter((name) => data[name] !== undefined);
  if (!set.every((name) => data[name] === true)) throw new NoGraph();
  return Object.fromEntries(set.map((name) => [name, true])) as Partial<Record<Name, true>>;
}
