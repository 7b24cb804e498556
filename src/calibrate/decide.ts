/** One decision on recorded visits, look by look, as `collect/sample.ts` makes it while visits come in. */
import type { PageJudge } from "../judge/judge-pages.ts";
import type { Device, Page, Verdict } from "../types.ts";
import { visitsOf } from "./recorded-pairs.ts";
import type { Draw } from "./recorded-pairs.ts";

export interface Decision {
  /** Pairs of visits that it used. */
  pairs: number;
  /** Pairs of loads under applied throttling. */
  slowed: number;
  /** Comparisons with base that can fail. */
  compared: readonly Compared[];
}

export interface Compared {
  metric: string;
  outcome: "failed" | "undecided" | "decided";
}

export interface DecisionRules {
  judge: PageJudge;
  page: Page;
  device: Device;
  looks: readonly number[];
}

/** @param draw as many pairs as the last look has, or more. */
export function decide({ judge, page, device, looks }: DecisionRules, draw: Draw): Decision {
  const cell = { page: page.name, device: device.name };
  const all = {
    pairs: visitsOf(cell, { ...draw, slowed: [] }),
    slowed: visitsOf(cell, { ...draw, pairs: [] }),
  };
  let slowed = 0;
  let pairs = 0;
  const kept = () => [...all.pairs.slice(0, 2 * pairs), ...all.slowed.slice(0, 2 * slowed)];
  for (const look of looks) {
    pairs = look;
    while (slowed < Math.min(judge.slowedPairs(page, device, kept()), draw.slowed.length)) slowed += 1;
    if (judge.certainty(page, device, kept()) >= 1) break;
  }
  const verdicts = judge.verdicts(page, device, judge.measurements(kept()), null);
  return { pairs, slowed, compared: comparedOf(verdicts) };
}

/** What a change of nothing can fail: absolute limits are about the page, not about the machine. */
function comparedOf(verdicts: readonly Verdict[]): Compared[] {
  return verdicts
    .filter(({ limit }) => limit.kind === "maxIncrease" && limit.level === "fail")
    .filter(({ status }) => status !== "missing")
    .map(({ metric, status }) => ({
      metric,
      outcome: status === "fail" ? "failed" : status === "inconclusive" ? "undecided" : "decided",
    }));
}

/** Visits of both sides. */
export function visitCount({ pairs, slowed }: Pick<Decision, "pairs" | "slowed">): number {
  return 2 * (pairs + slowed);
}
