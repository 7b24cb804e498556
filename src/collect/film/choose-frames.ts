import { frameOnShow, visibleFrom } from "../../film-moments.ts";
import type { Footage } from "./film-page.ts";

/**
 * The frames on show at moments of a filmstrip, each once. Where that leaves out the picture of the first paint, which came between two
 * moments, the film still starts at the first of them.
 */
export function chooseFrames(footage: Footage, momentsMs: readonly number[]): Footage {
  const indexes = new Set(momentsMs.map((moment) => frameOnShow(footage, moment)));
  const chosen = { ...footage, frames: footage.frames.filter((_, index) => indexes.has(index)) };
  const [start = 0] = momentsMs;
  const isEarlier = footage.firstPaintMs !== undefined && visibleFrom(chosen) < start;
  return isEarlier ? { ...chosen, firstPaintMs: start } : chosen;
}
