import type { Film } from "./types.ts";

type Footage = Pick<Film, "endMs" | "firstPaintMs" | "frames">;

/** Pictures of a filmstrip. */
const mostMoments = 8;
/** The picture of a paint comes up to this much after the time that the page has for it. */
const pictureLagMs = 100;

/**
 * Evenly spaced moments at which films of one page are shown one above the other, in milliseconds since the navigation: from
 * when one of them shows something to the end of the longest. One moment where nothing changed in between; none without frames.
 */
export function filmMoments(films: readonly Footage[]): number[] {
  const shown = films.filter(({ frames }) => frames.length > 0);
  if (shown.length === 0) return [];
  const end = Math.max(...shown.map(({ endMs }) => endMs));
  const start = Math.min(end, ...shown.map(visibleFrom));
  const steps = end > start ? mostMoments - 1 : 0;
  return Array.from({ length: steps + 1 }, (_, at) => start + ((end - start) * at) / Math.max(1, steps));
}

/** Index of the frame on show at a moment; −1 without frames. */
export function frameOnShow({ frames }: Pick<Footage, "frames">, momentMs: number): number {
  // Half a millisecond: what comes at the very moment is shown, whatever a division's rounding.
  const later = frames.findIndex(({ atMs }) => atMs > momentMs + 0.5);
  return later < 0 ? frames.length - 1 : Math.max(0, later - 1);
}

/** Before it, all pictures are of an empty page. Films of before do not say when: there it is the first change. */
export function visibleFrom({ firstPaintMs, frames }: Footage): number {
  if (firstPaintMs === undefined) return frames[1]?.atMs ?? 0;
  const next = frames.find(({ atMs }) => atMs >= firstPaintMs)?.atMs ?? Infinity;
  return next <= firstPaintMs + pictureLagMs ? next : firstPaintMs;
}
