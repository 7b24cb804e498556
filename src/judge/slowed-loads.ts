import type { Measurement } from "../types.ts";
import type { Check } from "./checks.ts";
import { compareSides } from "./compare-sides.ts";
import type { Boundaries } from "./compare-sides.ts";

/**
 * How many pairs of loads under applied throttling a page wants before its next decision: one before anything that is simulated
 * on the shared graph passes, and where what one revision needs stays in doubt, as many as can prove it. They are dear: a page
 * whose metrics have all failed wants none.
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
    if (check.kind !== "maxIncrease" || !measurement?.graph || measurement.graph.recorded) return 0;
    const { base, head } = measurement;
    if (!base || !head) return 0;
    const { verdict, contested } = compareSides(check, measurement, base, head, boundaries, "open");
    if (contested) return made === 0 ? 1 : boundaries.guarded.slowed.n;
    return verdict === "unchanged" || verdict === "improved" ? 1 : 0;
  });
  return Math.max(0, ...wanted);
}
