import { median } from "../statistics/quantile.ts";
import type { GraphMembers, GraphRequest, Revision, VisitGraph } from "../types.ts";
import type { Graphs, NameRequest } from "./request-names.ts";

/**
 * One graph for all visits of a page.
 *
 * Lantern builds the graphs of FCP and LCP from the requests that had ended before the observed paint in the same
 * visit. On an idle machine everything is local and fast, so that it is a matter of chance whether a script ended
 * before or after the paint, and this makes a difference of hundreds of milliseconds once the network is simulated.
 * Here all visits decide it together: if a single visit painted without a request, no visit needs that request. Against
 * loads under real throttling this is right in 97 % of answers, Lantern's own cut in 81 %.
 *
 * Why at most 5 % of changes that make nothing worse fail. The rank test requires that, if the revisions do not differ,
 * every assignment of the labels "base" and "head" to the visits of a look is equally likely. Which requests are needed
 * is decided anew at each look, from the visits of that look only and without regard to their revision, so it is a
 * symmetric function of these visits. Given the visits, their values are then fixed numbers, whichever are called base,
 * and the test of each look is exact. (If it were decided once at the first look, values of the first visits and of
 * later ones would not be exchangeable: earlier visits have by definition painted with everything that they were found
 * to need.) The looks share the bound by a union bound, which makes no assumption about their joint distribution.
 *
 * Only the names of requests depend on revisions: see `nameRequests`. If both request the same addresses, it makes no
 * difference which is which; if builds differ, the names come from the builds, which were complete before the first
 * visit. One case is not covered: an address with a hash that only some visits of one revision request, if another file
 * has the same name without the hash.
 *
 * Absolute limits are judged by what head's own visits need, with a sign test, which assumes that visits are
 * independent. The bound does not cover that they share what they need; `npm run bench:noise` prints the effect on
 * recorded pages.
 *
 * Deciding it for each revision separately would use up the 5 %: one visit of four that paints early removes a script
 * from the graphs of its own revision and not from those of the other. Pooling hides a request that a change made
 * *necessary*; `doubts.ts` guards against that.
 */
export type Paint = "fcp" | "lcp";
export const paints: readonly Paint[] = ["fcp", "lcp"];

/** What no visit painted without, by name, and how much layout came before LCP. */
export interface Needs {
  fcp: ReadonlySet<string>;
  lcp: ReadonlySet<string>;
  layouts: number;
}

/** A visit's requests by name: whether each was there, and had run if it is a script, when the paint came. */
export type Outcome = ReadonlyMap<string, boolean>;

const remembered = new WeakMap<VisitGraph, Readonly<Record<Paint, readonly (boolean | null)[]>>>();

/** As {@link Outcome}, by position; null for what is not asked. */
function outcomesAt(graph: VisitGraph): Readonly<Record<Paint, readonly (boolean | null)[]>> {
  const found = remembered.get(graph);
  if (found) return found;
  const ran = new Map<number, number>();
  for (const node of graph.nodes)
    if (node.kind === "task")
      for (const at of node.scripts ?? []) ran.set(at, Math.min(node.start, ran.get(at) ?? Infinity));
  const before = (paint: Paint) =>
    graph.nodes.map((node, at) =>
      node.kind === "request" && isAsked(node)
        ? wasThere(node, paint, graph.paints[paint], ran.get(at))
        : null,
    );
  const outcomes = { fcp: before("fcp"), lcp: before("lcp") };
  remembered.set(graph, outcomes);
  return outcomes;
}

/** The document is always needed, and the tab's icon never: the browser asks for it when it likes. */
function isAsked({ isMain, type, initiator }: GraphRequest): boolean {
  return !isMain && !(type === "Other" && initiator === "other");
}

function wasThere(
  { startMs, endMs, type, blocking }: GraphRequest,
  paint: Paint,
  at: number | null,
  ran: number | undefined,
): boolean | null {
  if (at === null) return null;
  // Without it there is no first paint, whatever the clock of another process says.
  if (paint === "fcp" && blocking === "blocking") return true;
  const hasRun = type !== "Script" || ran === undefined || ran <= at;
  return endMs !== null && endMs * 1000 <= at && startMs * 1000 <= at && hasRun;
}

/** @returns by name; of several requests with one name, whether any was there. */
export function outcomeOf(revision: Revision, graph: VisitGraph, paint: Paint, nameOf: NameRequest): Outcome {
  const outcome = new Map<string, boolean>();
  const there = outcomesAt(graph)[paint];
  for (const [at, node] of graph.nodes.entries()) {
    const answer = there[at];
    if (node.kind !== "request" || answer === null || answer === undefined) continue;
    const name = nameOf(revision, graph, node);
    outcome.set(name, answer || outcome.get(name) === true);
  }
  return outcome;
}

/** Requests that none of these visits painted without. Requests that only some visits made are judged by those. */
export function poolNeeds(graphs: Graphs, nameOf: NameRequest): Needs {
  const needed = (paint: Paint) => {
    const answers = new Map<string, boolean>();
    for (const [revision, graph] of each(graphs))
      for (const [name, there] of outcomeOf(revision, graph, paint, nameOf))
        answers.set(name, there && answers.get(name) !== false);
    return new Set([...answers].flatMap(([name, isNeeded]) => (isNeeded ? [name] : [])));
  };
  const layouts = each(graphs).map(
    ([
      ,
      {
        nodes,
        paints: { lcp },
      },
    ]) =>
      nodes.filter((node) => node.kind === "task" && node.layout && lcp !== null && node.start <= lcp).length,
  );
  return {
    fcp: needed("fcp"),
    lcp: needed("lcp"),
    layouts: layouts.length === 0 ? 0 : Math.floor(median(layouts)),
  };
}

/** All visits, in no order that anything may depend on. */
function each({ base, head }: Graphs): (readonly [Revision, VisitGraph])[] {
  return [...base.map((graph) => ["base", graph] as const), ...head.map((graph) => ["head", graph] as const)];
}

/** The members of a visit's own graphs. */
export function membersOf(
  revision: Revision,
  graph: VisitGraph,
  needs: Needs,
  nameOf: NameRequest,
): GraphMembers {
  const positions = (names: ReadonlySet<string>) =>
    new Set(
      graph.nodes.flatMap((node, at) =>
        node.kind === "request" && names.has(nameOf(revision, graph, node)) ? [at] : [],
      ),
    );
  return { fcp: positions(needs.fcp), lcp: positions(needs.lcp), layouts: needs.layouts };
}
