import { mostPairs, rankTail } from "../statistics/boundaries.ts";
import { median } from "../statistics/quantile.ts";
import type { GraphOrigin, Revision, VisitGraph } from "../types.ts";
import { mostChanceAt } from "./doubts.ts";
import type { Graphs, NameRequest } from "./request-names.ts";

/**
 * Inputs of a simulation that are taken from a single visit though they belong to the page or its server, and that vary
 * at random from visit to visit: the priority that Chrome gave a request (a style sheet is High or VeryHigh, an image
 * Low until the browser knows that it is in view), and how long a server took, which Lantern takes from the few
 * requests of one load and counts once a hop. On recorded pages these two are most of the noise that is left once all
 * visits share what a paint needs: sharing them reduces it from 3.8 to 0.3 % for React Router's FCP, from 5.9 to 0.3 %
 * for Nuxt's, and removes all of TanStack Start's.
 *
 * Like what a paint needs, they are a symmetric function of the visits of a look, so the rank test stays exact.
 */
export interface Traits {
  /** Chrome's word by name of the request: the highest that any visit gave it. */
  priorities: ReadonlyMap<string, string>;
  /** By server: the medians of all visits. */
  servers: ReadonlyMap<string, Pick<GraphOrigin, "rttMs" | "responseMs">>;
}

/** Traits of all these visits, whichever revision they are of. */
export function poolTraits(graphs: Graphs, nameOf: NameRequest): Traits {
  const priorities = new Map<string, string>();
  const times = new Map<string, { rttMs: number[]; responseMs: number[] }>();
  const add = (revision: Revision, graph: VisitGraph) => {
    for (const node of graph.nodes) {
      if (node.kind !== "request") continue;
      const name = nameOf(revision, graph, node);
      priorities.set(name, higher(priorities.get(name), node.priority));
    }
    const keys = serversOf(graph);
    for (const [at, { rttMs, responseMs }] of graph.origins.entries()) {
      const key = keys[at] ?? "";
      const known = times.get(key) ?? { rttMs: [], responseMs: [] };
      times.set(key, known);
      if (rttMs !== null) known.rttMs.push(rttMs);
      if (responseMs !== null) known.responseMs.push(responseMs);
    }
  };
  for (const graph of graphs.base) add("base", graph);
  for (const graph of graphs.head) add("head", graph);
  const middle = (values: readonly number[]) => (values.length === 0 ? null : median(values));
  const servers = [...times].map(
    ([key, { rttMs, responseMs }]) =>
      [key, { rttMs: middle(rttMs), responseMs: middle(responseMs) }] as const,
  );
  return { priorities, servers: new Map(servers) };
}

/** The graph of a visit with these traits for its own. */
export function withTraits(
  revision: Revision,
  graph: VisitGraph,
  { priorities, servers }: Traits,
  nameOf: NameRequest,
): VisitGraph {
  const keys = serversOf(graph);
  return {
    ...graph,
    origins: graph.origins.map((origin, at) => ({ ...origin, ...servers.get(keys[at] ?? "") })),
    nodes: graph.nodes.map((node) =>
      node.kind === "request"
        ? { ...node, priority: priorities.get(nameOf(revision, graph, node)) ?? node.priority }
        : node,
    ),
  };
}

/**
 * Each revision's own traits where these may have changed, as by `fetchpriority` or a slower server; null where they may not have.
 * As with what a paint needs, the shared values do not decide alone then (`doubts.ts`).
 */
export function traitsApart(
  graphs: Graphs,
  shared: Traits,
  nameOf: NameRequest,
): Readonly<Record<Revision, Traits>> | null {
  const none = { base: [], head: [] };
  const base = poolTraits({ ...none, base: graphs.base }, nameOf);
  const head = poolTraits({ ...none, head: graphs.head }, nameOf);
  const hasOther = [...base.priorities].some(([name, priority]) => {
    const other = head.priorities.get(name);
    return other !== undefined && other !== priority;
  });
  const isOtherServer = areOtherTimes(graphs);
  if (!hasOther && !isOtherServer) return null;
  const ownOf = ({ priorities, servers }: Traits): Traits => ({
    priorities,
    servers: isOtherServer ? new Map([...shared.servers, ...servers]) : shared.servers,
  });
  return { base: ownOf(base), head: ownOf(head) };
}

/** Whether chance is a poor explanation of how much longer the page's own server took in one revision: the exact rank test. */
function areOtherTimes({ base, head }: Graphs): boolean {
  const times = (visits: readonly VisitGraph[]) => visits.flatMap((graph) => ownResponse(graph) ?? []);
  const [before, after] = [times(base), times(head)];
  // The first ones suffice: `calibrate` makes more pairs than the test has tables for.
  const pairs = Math.min(before.length, after.length, mostPairs);
  if (pairs === 0) return false;
  let later = 0;
  for (const one of before.slice(0, pairs))
    for (const other of after.slice(0, pairs)) later += other > one ? 1 : other === one ? 0.5 : 0;
  const oneSided = rankTail(pairs)[Math.ceil(Math.max(later, pairs ** 2 - later))] ?? 0;
  return 2 * oneSided <= mostChanceAt(pairs);
}

function ownResponse(graph: VisitGraph): number | null {
  const at = serversOf(graph).indexOf(own);
  return graph.origins[at]?.responseMs ?? null;
}

const own = "own";
const remembered = new WeakMap<VisitGraph, readonly string[]>();

/** What each origin is called in every visit: the page's own server has another port in base than in head. */
function serversOf(graph: VisitGraph): readonly string[] {
  const found = remembered.get(graph);
  if (found) return found;
  const requests = graph.nodes.filter((node) => node.kind === "request");
  const main = requests.find(({ isMain }) => isMain)?.origin;
  const keys = graph.origins.map(({ scheme, host }, at) => {
    if (at === main) return own;
    const url = requests.find(({ origin }) => origin === at)?.url;
    return (url === undefined ? null : URL.parse(url)?.host) ?? `${scheme} ${host}`;
  });
  remembered.set(graph, keys);
  return keys;
}

/** Chrome's words, lowest first. */
const order = ["VeryLow", "Low", "Medium", "High", "VeryHigh"];

function higher(known: string | undefined, other: string): string {
  return known !== undefined && order.indexOf(known) >= order.indexOf(other) ? known : other;
}
