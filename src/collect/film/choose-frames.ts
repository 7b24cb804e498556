import { frameOnShow } from "../../film-moments.ts";
import type { Footage } from "./film-page.ts";

/** The frames on show at moments of a filmstrip, each once. */
export function chooseFrames(footage: Footage, momentsMs: readonly number[]): Footage {
  const chosen = new Set(momentsMs.map((moment) => frameOnShow(footage, moment)));
  return { ...footage, frames: footage.frames.filter((_, index) => chosen.has(index)) };
}
