/** A comparison over all its looks: the first look that decides is the verdict, and stays it. */
import type { Change, Tolerance } from "../types.ts";
import { compare } from "./compare.ts";
import type { Comparison } from "./compare.ts";
import type { Boundary } from "./boundaries.ts";

/** `open`: more pairs may come. `ended`: time or the schedule is used up, the last completed look stands. */
export type Sampling = "open" | "ended";

export interface SequentialComparison {
  /** `undecided` only while sampling is open and a look is still to come. */
  verdict: Change | "undecided";
  /** The look that decided, else the last completed one; null before the first. */
  look: Comparison | null;
  /** Inconclusive, but the whole interval lies above zero: head is slower, by how much cannot be told. */
  suspected: boolean;
  /**
   * Inconclusive only: the smallest increase, in the metric's unit, that samples with this spread would have shown as
   * regressed at this look. Null otherwise, and where no look came that could have shown any.
   */
  detectable: number | null;
}

/**
 * @param base samples in pair order, all so far; pairs after the look that decided are not judged.
 * @param head samples of the same pairs.
 * @param boundaries one for each look, from `rankBoundaries`.
 * @throws RangeError where the two differ in length (a failed visit is replaced in a whole pair), or as `compare`.
 */
export function compareSequence(
  base: readonly number[],
  head: readonly number[],
  tolerance: Tolerance,
  boundaries: readonly Boundary[],
  sampling: Sampling,
): SequentialComparison {
  if (base.length !== head.length) {
    throw new RangeError(`pairs need as many head as base samples, not ${head.length} and ${base.length}`);
  }
  let look: Comparison | null = null;
  for (const boundary of boundaries) {
    if (boundary.n > base.length) break;
    look = compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary);
    if (look.verdict !== "undecided") {
      return { verdict: look.verdict, look, suspected: false, detectable: null };
    }
  }
  const moreToCome = sampling === "open" && base.length < (boundaries.at(-1)?.n ?? 0);
  if (moreToCome) return { verdict: "undecided", look, suspected: false, detectable: null };
  return {
    verdict: "inconclusive",
    look,
    suspected: look !== null && look.low !== null && look.low > 0,
    detectable: look && smallestDetectable(look),
  };
}

/**
 * Were head slower by a further amount, estimate and interval would move with it. Regressed needs the estimate at tau
 * and the lower end, which lies `delta − low` under it, above tau / 2.
 */
function smallestDetectable({ delta, low, tau }: Comparison): number | null {
  return low === null ? null : Math.max(tau, tau / 2 + (delta - low));
}
