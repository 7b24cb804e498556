import { crawlOrder } from "./rank-pages.ts";
import type { PageShape } from "./rank-pages.ts";

/** Pages loaded beyond the number that is asked for: links on them count too, and some are left out. */
const sparePages = 5;
/** Loads of one shape's pages: the first may be gone. */
const triesOfShape = 2;

/** How far a search is. */
export interface SearchState {
  /** Pages to choose at most. */
  most: number;
  /** Pages that were loaded so far. */
  loaded: number;
}

/**
 * The page to load next; null where enough is known. As many pages as are asked for and five more are loaded, breadth first. Beyond
 * that, only what would be chosen and was not loaded yet, up to twice the number.
 * @param ranked all shapes that were found so far, the most important first.
 */
export function nextPage(ranked: readonly PageShape[], { most, loaded }: SearchState): string | null {
  if (loaded >= triesOfShape * (most + sparePages)) return null;
  if (loaded < most + sparePages) {
    const [next] = crawlOrder(ranked.filter(isOpen));
    if (next) return toLoad(next);
  }
  // Each page that is chosen was loaded: only then it is known to be one.
  const next = ranked
    .filter((shape) => isPage(shape) || isOpen(shape))
    .slice(0, most)
    .find(isOpen);
  return next ? toLoad(next) : null;
}

function isPage({ members: [best] }: PageShape): boolean {
  return best?.state === "page";
}

/** Whether no page of it was loaded well, and there is another to try. */
function isOpen({ members }: PageShape): boolean {
  const tried = members.filter(({ state }) => state === "leftOut").length;
  return tried < triesOfShape && tried < members.length && members.every(({ state }) => state !== "page");
}

/** The best of a shape's pages that was not tried. */
function toLoad({ members }: PageShape): string | null {
  return members.find(({ state }) => state === undefined)?.path ?? null;
}
