import type { Measurement } from "../types.ts";
import type { Check } from "./checks.ts";
import { compareSides } from "./compare-sides.ts";
import type { Boundaries } from "./compare-sides.ts";
import { isSeenUnderThrottling } from "./measure-shared.ts";

/** How far a page on a device is. */
interface Progress {
  /** Checks that can fail the gate, and whether they currently do. */
  checks: readonly { check: Check; fails: boolean }[];
  found: readonly Measurement[];
  boundaries: Boundaries;
  /** Pairs of loads under applied throttling so far. */
  made: number;
}

/**
 * How many pairs of loads under applied throttling a page needs before its next decision: one before a simulation on
 * the shared graph decides, and one more each time as long as they can prove a change that visits leave in doubt, or
 * refute one that only a simulation has. They take long, so a page that fails anyway gets none.
 */
export function slowedPairsWanted({ checks, found, boundaries, made }: Progress): number {
  let wanted = 0;
  for (const { check, fails } of checks) {
    const asked = pairsFor(check, found, boundaries, made);
    if (fails && asked <= made) return 0;
    wanted = Math.max(wanted, asked);
  }
  return Math.min(wanted, boundaries.guarded.slowed.at(-1)?.n ?? 0);
}

function pairsFor(check: Check, found: readonly Measurement[], boundaries: Boundaries, made: number): number {
  const measurement = found.find(({ metric }) => metric === check.metric);
  if (check.kind !== "maxIncrease" || !isSeenUnderThrottling(check.metric) || !measurement?.graph) return 0;
  const { base, head, graph } = measurement;
  if (!base || !head || graph.recorded) return 0;
  const { verdict, wantsSlowed } = compareSides(check, measurement, base, head, boundaries, "open");
  if (wantsSlowed) return made + 1;
  return verdict === "unchanged" || verdict === "improved" ? 1 : 0;
}
