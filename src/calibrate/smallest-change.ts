/** How small a change may be and still be found: recorded visits with a slower head, decided again and again. */
import type { PageJudge } from "../judge/judge-pages.ts";
import { seeded } from "../statistics/random.ts";
import type { MetricSpread, ReplayGraph, SmallestChange } from "../types.ts";
import { decide } from "./decide.ts";
import type { DecisionRules } from "./decide.ts";
import { shareOf } from "./rates.ts";
import { drawer } from "./recorded-pairs.ts";
import type { RecordedPairs } from "./recorded-pairs.ts";
import { slowerHead } from "./slower.ts";
import type { SimulatedMetric } from "./slower.ts";

export interface SearchOptions {
  /** Decisions for each size of change. */
  decisions: number;
  seed: number;
  replay: ReplayGraph;
  /** The judge whose simulator is this one. */
  judgeWith: (replay: ReplayGraph) => PageJudge;
  /** Asked before each decision: true ends the search, and nothing is said of this metric. */
  isOver: () => Promise<boolean>;
}

const wanted = 0.95;
/** Sizes are tried up to so many tolerances: a larger change needs no gate to be noticed. */
const mostTolerances = 6;
/** Halvings of the range between the tolerance and that: to a sixth of the tolerance. */
const steps = 5;

/** @returns null where time was over. */
export async function smallestChange(
  rules: DecisionRules,
  recorded: RecordedPairs,
  { metric, unit, tolerance, values }: MetricSpread & { metric: SimulatedMetric },
  { decisions, seed, replay, judgeWith, isOver }: SearchOptions,
): Promise<SmallestChange | null> {
  const found = async (byMs: number): Promise<number | null> => {
    const slower = slowerHead(metric, byMs, replay);
    const judge = judgeWith(slower.replay);
    const draw = drawer(recorded, rules.looks.at(-1) ?? 0);
    // The same draws for every size: sizes differ by the size alone.
    const random = seeded(seed);
    let count = 0;
    for (let made = 0; made < decisions; made += 1) {
      if (await isOver()) return null;
      const { pairs, slowed } = draw(random);
      const head = (pair: (typeof pairs)[number]) => ({ base: pair.base, head: slower.asHead(pair.head) });
      const { compared } = decide({ ...rules, judge }, { pairs: pairs.map(head), slowed: slowed.map(head) });
      if (compared.some((one) => one.metric === metric && one.outcome === "failed")) count += 1;
    }
    return count;
  };
  const searched = mostTolerances * tolerance;
  const most = await found(searched);
  if (most === null) return null;
  const none = { metric, unit, searched, change: null, relative: null, found: shareOf(most, decisions) };
  if (most < wanted * decisions) return none;
  let best = { size: searched, count: most };
  let low = tolerance;
  for (let step = 0; step < steps; step += 1) {
    const size = (low + best.size) / 2;
    const count = await found(size);
    if (count === null) return null;
    if (count >= wanted * decisions) best = { size, count };
    else low = size;
  }
  return {
    ...none,
    change: best.size,
    relative: values.median === 0 ? null : best.size / values.median,
    found: shareOf(best.count, decisions),
  };
}
