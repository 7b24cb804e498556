import type { Measurement } from "../types.ts";
import type { Check } from "./checks.ts";
import { compareSides } from "./compare-sides.ts";
import type { Boundaries } from "./compare-sides.ts";
import { isSeenUnderThrottling } from "./measure-shared.ts";

/**
 * How many pairs of loads under applied throttling a page wants before its next decision: one before anything that is simulated
 * on the shared graph passes, and one more each time as long as they can prove a change that visits leave in doubt. They are dear:
 * a page whose metrics have all failed wants none.
 *
 * @param checks those that can fail.
 * @param made pairs so far.
 */
export function slowedPairsWanted(
  checks: readonly Check[],
  found: readonly Measurement[],
  boundaries: Boundaries,
  made: number,
): number {
  const wanted = checks.map((check) => {
    const measurement = found.find(({ metric }) => metric === check.metric);
    if (check.kind !== "maxIncrease" || !isSeenUnderThrottling(check.metric) || !measurement?.graph) return 0;
    const { base, head, graph } = measurement;
    if (!base || !head || graph.recorded) return 0;
    const { verdict, wantsSlowed } = compareSides(check, measurement, base, head, boundaries, "open");
    if (wantsSlowed) return made + 1;
    return verdict === "unchanged" || verdict === "improved" ? 1 : 0;
  });
  return Math.min(boundaries.guarded.slowed.n, Math.max(0, ...wanted));
}
