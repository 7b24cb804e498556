import type { NetworkNode, Node, TaskNode } from "./rebuild-graph.ts";

export interface PaintRule {
  /** Positions of the requests that the paint needs. */
  members: ReadonlySet<number>;
  /** Which of them the metric's graph counts, as Lantern's `treatNodeAsRenderBlocking`. */
  counts: (node: NetworkNode) => boolean;
  /** How many of the first tasks with a layout belong to it. */
  layouts: number;
}

/**
 * Lantern's `FirstContentfulPaint.getFirstPaintBasedGraph`, with members where that asks what had ended before the paint:
 * their requests, the tasks that first evaluate their scripts, and the first layout, paint and parse among the tasks that do not
 * wait for any other request.
 *
 * @param nodes all of the graph, by position; the first is the root.
 */
export function paintGraph(nodes: readonly Node[], { members, counts, layouts }: PaintRule): Node {
  const [root] = nodes;
  if (!root) throw new RangeError("a graph has at least one node");
  const isNeeded = new Set<Node>();
  for (const [at, node] of nodes.entries())
    if (node.type === "network" && (node.isMainDocument() || members.has(at))) isNeeded.add(node);
  const tasks = nodes.filter((node): node is TaskNode => node.type === "cpu").toSorted(byStart);
  const late = tasksAfter(nodes.filter((node) => node.type === "network" && !isNeeded.has(node)));
  const inTime = tasks.filter((task) => !late.has(task));
  const holding = (name: string) =>
    inTime.filter(({ childEvents }) => childEvents.some((e) => e.name === name));

  const wanted = new Set<Node>([
    ...holding("Layout").slice(0, layouts),
    ...holding("Paint").slice(0, 1),
    ...holding("ParseHTML").slice(0, 1),
  ]);
  const evaluatedBy = firstEvaluations(tasks);
  for (const node of isNeeded) {
    if (node.type !== "network" || !counts(node)) continue;
    wanted.add(node);
    const task = node.request.resourceType === "Script" ? evaluatedBy.get(node.request.url) : undefined;
    if (task) wanted.add(task);
  }
  return root.cloneWithRelationships(
    (node) => wanted.has(node) || (node.type === "network" && node.isMainDocument()),
  );
}

function byStart(a: Node, b: Node): number {
  return a.startTime - b.startTime;
}

/** Tasks that wait for one of these requests, or for such a task. */
function tasksAfter(requests: readonly Node[]): ReadonlySet<Node> {
  const late = new Set<Node>();
  const open = [...requests];
  for (let next = open.pop(); next; next = open.pop())
    for (const node of next.dependents) {
      if (node.type !== "cpu" || late.has(node)) continue;
      late.add(node);
      open.push(node);
    }
  return late;
}

function firstEvaluations(tasks: readonly TaskNode[]): ReadonlyMap<string, TaskNode> {
  const first = new Map<string, TaskNode>();
  for (const task of tasks)
    for (const url of task.getEvaluateScriptURLs()) if (!first.has(url)) first.set(url, task);
  return first;
}
