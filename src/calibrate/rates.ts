/** What becomes of many decisions on the same visits. */
import { clopperPearson } from "../statistics/proportion.ts";
import { quantile } from "../statistics/quantile.ts";
import type { Random } from "../statistics/random.ts";
import type { DecisionRates, Share } from "../types.ts";
import { decide, visitCount } from "./decide.ts";
import type { Decision, DecisionRules } from "./decide.ts";
import { drawer } from "./recorded-pairs.ts";
import type { RecordedPairs } from "./recorded-pairs.ts";

/**
 * Decisions one after another, as runs would have made them: each takes its pairs from where the one before ended. One only begins
 * if as many pairs are left as it may need. Otherwise, only decisions that end early would count near the end, and the machine would look
 * better than it is.
 */
export function decisionsInTurn(rules: DecisionRules, { pairs, slowed }: RecordedPairs): Decision[] {
  const most = rules.looks.at(-1) ?? 0;
  const made: Decision[] = [];
  let slowedUsed = 0;
  for (let from = 0; from + most <= pairs.length;) {
    // Fewer loads under applied throttling than pairs are recorded: they are used in turn.
    const turned = slowed
      .map((_, at) => slowed[(slowedUsed + at) % slowed.length])
      .filter((one) => one !== undefined);
    const decision = decide(rules, { pairs: pairs.slice(from, from + most), slowed: turned });
    made.push(decision);
    from += decision.pairs;
    slowedUsed += decision.slowed;
  }
  return made;
}

export interface RedrawOptions {
  decisions: number;
  random: Random;
  /** Asked before each decision: whether to stop with those that were made. */
  isOver: () => Promise<boolean>;
}

/** Decisions on redrawn pairs, until there are enough or time is over. */
export async function decisionsRedrawn(
  rules: DecisionRules,
  recorded: RecordedPairs,
  { decisions, random, isOver }: RedrawOptions,
): Promise<Decision[]> {
  const draw = drawer(recorded, rules.looks.at(-1) ?? 0);
  const made: Decision[] = [];
  while (made.length < decisions && !(await isOver())) made.push(decide(rules, draw(random)));
  return made;
}

/** Null of no decisions. */
export function ratesOf(decisions: readonly Decision[]): DecisionRates | null {
  if (decisions.length === 0) return null;
  const visits = decisions.map(visitCount);
  const metrics = [...new Set(decisions.flatMap(({ compared }) => compared.map(({ metric }) => metric)))];
  const count = (is: (decision: Decision) => boolean) => decisions.filter(is).length;
  return {
    decisions: decisions.length,
    failed: shareOf(count(hasFailed), decisions.length),
    undecided: shareOf(
      count((one) => !hasFailed(one) && one.compared.some(({ outcome }) => outcome === "undecided")),
      decisions.length,
    ),
    visits: {
      median: quantile(visits, 0.5),
      p95: quantile(visits, 0.95),
      mean: visits.reduce((sum, each) => sum + each, 0) / visits.length,
    },
    byMetric: metrics.map((metric) => ({
      metric,
      failed: count((one) => outcomeOf(one, metric) === "failed"),
      undecided: count((one) => outcomeOf(one, metric) === "undecided"),
    })),
  };
}

/** A share with its exact interval, without what its parts say. */
export function shareOf(count: number, of: number): Share {
  const { low, high } = clopperPearson(count, of);
  return { count, of, low, high };
}

function hasFailed({ compared }: Decision): boolean {
  return compared.some(({ outcome }) => outcome === "failed");
}

function outcomeOf({ compared }: Decision, metric: string): string | undefined {
  return compared.find((one) => one.metric === metric)?.outcome;
}
