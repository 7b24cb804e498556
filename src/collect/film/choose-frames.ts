import type { Footage } from "./film-page.ts";

/** Frames of a film: as many moments as the report shows beside each other. */
const mostFrames = 8;

/**
 * The frames on show at evenly spaced moments up to the end.
 * @param endMs of the longer one of two films that are shown beside each other, so that both have the same moments.
 */
export function chooseFrames({ frames, endMs: own }: Footage, endMs = own): Footage {
  const chosen = new Set<Footage["frames"][number]>();
  for (let at = 0; at < mostFrames; at++) {
    const moment = (endMs * at) / (mostFrames - 1);
    // Half a millisecond: what comes at the very moment is shown, whatever the division's rounding.
    const shown = frames.findLast(({ atMs }) => atMs <= moment + 0.5) ?? frames[0];
    if (shown) chosen.add(shown);
  }
  return { endMs: own, frames: [...chosen] };
}
