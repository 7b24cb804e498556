import type { Revision, VisitGraph } from "../types.ts";
import type { Graphs, NameRequest } from "./request-names.ts";
import { outcomeOf, paints } from "./shared-graph.ts";
import type { Needs, Paint } from "./shared-graph.ts";

/**
 * The guard of the shared graph. Pooling hides a change that makes a script *necessary* for a paint (server rendering
 * lost): base paints without the script, so no visit counts as needing it, and a change from 0.8 to 3.6 s would pass
 * silently. So a request that one revision's visits always had before a paint, and the other's not always, is in doubt.
 * If the verdict would differ with each revision's own answer, the shared graph does not decide alone.
 *
 * On an idle machine a script that no paint waits for may win all its races. Loads under applied throttling show the
 * difference: there it ends long after the paint. They raise and settle doubts, but never decide what is needed: a
 * request that a slow network delays for other reasons would be considered needless, and its cost would not be seen.
 */
export interface Doubt {
  paint: Paint;
  name: string;
  /** The revision whose every visit had it before the paint. */
  always: Revision;
}

/**
 * How often chance may explain a doubt, at most, by the number of pairs: generous while little is known, when nothing is lost but
 * a look. With four pairs one missing answer is a doubt already. Chosen on 19 recordings and not to be tuned on more.
 */
const mostChance: readonly (readonly [pairs: number, chance: number])[] = [
  [20, 0.08],
  [13, 0.15],
  [9, 0.3],
  [0, 0.55],
];

/** How often chance may explain a difference between revisions that is in doubt, by the number of pairs. */
export function mostChanceAt(pairs: number): number {
  return mostChance.find(([from]) => pairs >= from)?.[1] ?? 0;
}

/** What the loads of one revision show about a request and a paint. */
interface Answers {
  asked: number;
  /** Loads that painted without it. */
  missed: number;
  /** Slowed-down ones among these. */
  missedSlowed: number;
}

const unasked: Answers = { asked: 0, missed: 0, missedSlowed: 0 };
const none: Graphs = { base: [], head: [] };

/**
 * The requests in doubt.
 * @param graphs of the visits of one look, as many of base as of head.
 * @param slowed of loads under applied throttling, as many of base as of head.
 */
export function doubtsOf(graphs: Graphs, nameOf: NameRequest, slowed: Graphs = none): Doubt[] {
  const pairs = Math.min(graphs.base.length, graphs.head.length);
  const most = mostChanceAt(pairs);
  return paints.flatMap((paint) => {
    const [base, head] = [countAnswers("base", paint), countAnswers("head", paint)];
    return [...base].flatMap(([name, ofBase]): Doubt[] => {
      const ofHead = head.get(name);
      // What one revision alone asks for was judged by that revision's visits.
      if (!ofHead || (ofBase.missed === 0) === (ofHead.missed === 0)) return [];
      const [always, all, some] =
        ofBase.missed === 0 ? (["base", ofBase, ofHead] as const) : (["head", ofHead, ofBase] as const);
      // What a slowed-down load shows is not due to the chance of a race.
      const isDoubt = some.missedSlowed > 0 || chanceOfOneSide(all.asked, some.asked, some.missed) <= most;
      return isDoubt ? [{ paint, name, always }] : [];
    });
  });

  function countAnswers(revision: Revision, paint: Paint): ReadonlyMap<string, Answers> {
    const counts = new Map<string, Answers>();
    const count = (graph: VisitGraph, isSlowed: boolean) => {
      for (const [name, there] of outcomeOf(revision, graph, paint, nameOf)) {
        const { asked, missed, missedSlowed } = counts.get(name) ?? unasked;
        const miss = Number(!there);
        counts.set(name, {
          asked: asked + 1,
          missed: missed + miss,
          missedSlowed: missedSlowed + (isSlowed ? miss : 0),
        });
      }
    };
    for (const graph of graphs[revision]) count(graph, false);
    for (const graph of slowed[revision]) count(graph, true);
    return counts;
  }
}

/**
 * P(all `missed` answers fall among the `some`, were they shared out by chance among `all` + `some`): hypergeometric, exact.
 */
export function chanceOfOneSide(all: number, some: number, missed: number): number {
  let chance = 1;
  for (let taken = 0; taken < missed; taken += 1) chance *= (some - taken) / (some + all - taken);
  return chance;
}

/** Each revision's own answer for what is in doubt: needed where its every visit had it, else not. */
export function needsOf(revision: Revision, needs: Needs, doubts: readonly Doubt[]): Needs {
  const own = (paint: Paint) => {
    const names = new Set(needs[paint]);
    for (const doubt of doubts) {
      if (doubt.paint !== paint) continue;
      if (doubt.always === revision) names.add(doubt.name);
      else names.delete(doubt.name);
    }
    return names;
  };
  return { ...needs, fcp: own("fcp"), lcp: own("lcp") };
}
