import * as Lantern from "lighthouse/core/lib/lantern/lantern.js";
import type { GraphRequest, GraphTask, VisitGraph } from "../types.ts";

const { NetworkNode, CPUNode } = Lantern.Graph;

export type Node = Lantern.Graph.Node;
export type NetworkNode = Lantern.Graph.NetworkNode;
export type TaskNode = Lantern.Graph.CPUNode;

/** Lantern's nodes of a kept graph, in its order. Their ids are their positions in it. */
export function rebuildGraph(graph: VisitGraph): Node[] {
  const made = graph.nodes.map((node, at) =>
    node.kind === "task" ? rebuildTask(node, at) : rebuildRequest(node, at, graph),
  );
  for (const [at, { after, before }] of graph.nodes.entries()) {
    const node = made[at];
    if (!node) continue;
    const placed = (positions: readonly number[]) =>
      positions.map((position) => made[position]).filter((other) => other !== undefined);
    node.dependencies = placed(after);
    node.dependents = placed(before);
  }
  return made;
}

/**
 * The simulator identifies scripts by address. Each gets its position as its address, so that two scripts with the same
 * shortened address stay two.
 */
function addressAt(position: number): string {
  return `script:${position}`;
}

function rebuildRequest(node: GraphRequest, at: number, { origins }: VisitGraph): NetworkNode {
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
    resourceType: node.type,
  } as unknown as ConstructorParameters<typeof NetworkNode>[0]);
  made.setIsMainDocument(node.isMain ?? false);
  return made;
}

function rebuildTask(node: GraphTask, at: number): TaskNode {
  // Lantern makes the id of a task of its thread and its start, which two tasks of a kept graph could share.
  const event = { name: "RunTask", args: {}, pid: 1, tid: at, ts: node.start, dur: node.duration };
  const inside = (name: string, url?: string) => ({
    ...event,
    name,
    args: { data: url === undefined ? {} : { url } },
  });
  return new CPUNode(event, [
    ...(node.layout ? [inside("Layout")] : []),
    ...(node.paint ? [inside("Paint")] : []),
    ...(node.parse ? [inside("ParseHTML")] : []),
    ...(node.scripts ?? []).map((position) => inside("EvaluateScript", addressAt(position))),
  ]);
}
