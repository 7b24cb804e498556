import type { VisitTarget } from "../collect/sample.ts";
import type { Visit } from "../types.ts";
import type { Wanted } from "./turns.ts";

/**
 * Makes a visit whose server was started for it and has answered one visit of the same page that is thrown away: so every measured
 * visit of both sides has the same history (`planTurns`). Where the warm-up fails, the visit fails with it: on a server that has not
 * shown the page yet, it would be of another kind.
 *
 * @param make makes one visit; the server is wanted as told.
 */
export async function visitInTurn(
  target: VisitTarget,
  make: (target: VisitTarget, server: Wanted) => Promise<Visit>,
): Promise<Visit> {
  const { slowed: _, ...rest } = target;
  const first = await make({ ...rest, index: 0, warmUp: true }, "anew");
  // What is to be thrown away needs nothing before it.
  if (target.warmUp && !target.slowed) return first;
  if (first.error) {
    const { index, warmUp, slowed } = target;
    return { ...first, index, warmUp, ...(slowed && { slowed }) };
  }
  return make(target, "kept");
}
