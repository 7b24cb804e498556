import { median } from "../statistics/quantile.ts";
import type { GraphMembers, GraphRequest, Revision, VisitGraph } from "../types.ts";
import type { Graphs, NameRequest } from "./request-names.ts";

/**
 * One graph for all visits of a page.
 *
 * Lantern builds the graphs of FCP and LCP from what had ended before the observed paint in this very visit. On an idle machine
 * everything is local and quick, so that whether a script ended before or after the paint is luck, and worth hundreds of
 * milliseconds once the network is simulated. Here all visits answer it together: what a single visit painted without, no visit
 * needs. Against loads under real throttling this is right in 97 % of answers, Lantern's own cut in 81 %.
 *
 * Why at most 5 % of changes that make nothing worse fail. The rank test needs that, were the revisions alike, every way to
 * share out the labels among the visits of a look were equally likely. What is needed is decided at each look anew, from the
 * visits of that look and no others, and no visit is asked which revision it is of: it is a symmetric function of these visits.
 * Given the visits, their values are then fixed numbers, whoever is called base, and the test of each look is exact. (Decided
 * once at the first look, values of the first visits and of later ones would not be alike: earlier visits have by definition
 * painted with all that they were found to need.) The looks share the bound by a union, which needs no joint law.
 *
 * Names are the one thing that knows of revisions: see `nameRequests`. Where both ask for the same addresses it makes no
 * difference which is which; where builds differ, what the build says was fixed before the first visit. One case is not covered:
 * an address with a hash that only some visits of one revision ask for, whose name without the hash is also another file's.
 *
 * Absolute limits are judged by what head's own visits need, and by a sign test, which takes visits for independent. That these
 * share what they need is not covered by the bound; `npm run bench:noise` prints what it costs on recorded pages.
 *
 * Each revision's own members would be paid for from the 5 %: one visit of four that paints early takes a script out of its own
 * revision's graphs and not out of the other's. What a change made *necessary* is pooled away; see `doubts.ts` for the guard.
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

/** What none of these visits painted without. What only some of them ask for is judged by those. */
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
