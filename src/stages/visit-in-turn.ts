import type { VisitTarget } from "../collect/sample.ts";
import type { Visit } from "../types.ts";
import type { Wanted } from "./turns.ts";

/**
 * Makes a visit whose server was started for it and has answered one visit of the same page that is thrown away, so
 * that every measured visit of both sides has the same history (`planTurns`). If the warm-up fails, the visit fails
 * with it: a visit of a server that did not serve the page before could not be compared with the others.
 *
 * @param make makes one visit; its second argument says which server it needs.
 */
export async function visitInTurn(
  target: VisitTarget,
  make: (target: VisitTarget, server: Wanted) => Promise<Visit>,
): Promise<Visit> {
  const { slowed: _, ...rest } = target;
  const first = await make({ ...rest, index: 0, warmUp: true }, "anew");
  // A visit that will be discarded needs no warm-up.
  if (target.warmUp && !target.slowed) return first;
  if (first.error) {
    const { index, warmUp, slowed } = target;
    return { ...first, index, warmUp, ...(slowed && { slowed }) };
  }
  return make(target, "kept");
}
