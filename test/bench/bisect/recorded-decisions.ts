/** Decisions of `bisect` about LCP, made by the gate's own rule from visits that were recorded. */
import type { Answer } from "../../../src/bisect/evidence.ts";
import { below, seeded } from "../../../src/statistics/random.ts";
import type { Random } from "../../../src/statistics/random.ts";
import type { Change } from "../../../src/types.ts";
import type { RecordedPage } from "../../lantern/recorded-graphs.ts";
import { drawFrom, slowerPaints } from "../noise/graph-replay.ts";
import { onlyLcp } from "../noise/graph-rules.ts";

export interface RecordedDecision {
  answer: Answer;
  visits: number;
}

/** What decisions about commits that are as good as the good one, and about slower ones, came to. */
export interface DecisionPool {
  unchanged: readonly RecordedDecision[];
  slower: readonly RecordedDecision[];
}

const answers: Readonly<Record<Change, Answer>> = {
  regressed: "over",
  improved: "within",
  unchanged: "within",
  inconclusive: "unknown",
};

/** So many decisions of each kind about a recorded page; slower is ten percent. */
export function decisionsOf(page: RecordedPage, count: number, seed: number): DecisionPool {
  const random = seeded(seed);
  const draw = drawFrom(page);
  const decide = (effect: typeof slowerPaints) => {
    const { changes, visits } = onlyLcp.decide({ ...draw(random), effect });
    return { answer: answers[changes.LCP], visits };
  };
  const make = (effect: typeof slowerPaints) => Array.from({ length: count }, () => decide(effect));
  return { unchanged: make((value) => value), slower: make(slowerPaints) };
}

/** One of the decisions about a commit. */
export function drawDecision(pool: DecisionPool, isSlower: boolean, random: Random): RecordedDecision {
  const from = isSlower ? pool.slower : pool.unchanged;
  const decision = from[below(from.length, random)];
  if (!decision) throw new RangeError("no decision was recorded");
  return decision;
}
