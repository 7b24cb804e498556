import type { Known } from "./search.ts";
import type { BisectState } from "./state.ts";

/**
 * What the search is to know of a state.
 * @param places the commits by place: the good one, then every commit that may have changed something, the bad one last.
 */
export function knownOf(
  { decisions, broken, served }: Pick<BisectState, "decisions" | "broken" | "served">,
  places: readonly string[],
  isExact: boolean,
): Known {
  const placeOf = new Map(places.map((sha, at) => [sha, at]));
  return {
    last: places.length - 1,
    decisions: decisions.flatMap(({ sha, answer, against }) => {
      const at = placeOf.get(sha);
      return at === undefined || against !== undefined ? [] : [{ at, answer }];
    }),
    confirmations: decisions.flatMap(({ sha, answer, against = "" }) => {
      const [at, from] = [placeOf.get(sha), placeOf.get(against)];
      return at === undefined || from === undefined ? [] : [{ at, from, answer }];
    }),
    broken: new Set(broken.flatMap(({ sha }) => placeOf.get(sha) ?? [])),
    same: sameAsBefore(served, places),
    isExact,
  };
}

/**
 * Places that cannot be the first over the limit: of two commits that serve the same, both are over it or neither is, and with them
 * all between. Only neighbours among those that were built are compared: further away, something may have come and gone.
 */
function sameAsBefore(served: BisectState["served"], places: readonly string[]): Set<number> {
  const same = new Set<number>();
  const known = places.flatMap((sha, at) => {
    const digest = served[sha];
    return digest === undefined ? [] : [{ at, digest }];
  });
  for (const [index, { at, digest }] of known.entries()) {
    const next = known[index + 1];
    if (next?.digest !== digest) continue;
    for (let between = at + 1; between <= next.at; between++) same.add(between);
  }
  return same;
}

/** A commit that serves the same as this one and was decided; null if there is none. */
export function twinOf(
  sha: string,
  { decisions, served, good }: Pick<BisectState, "decisions" | "served" | "good">,
): string | null {
  const digest = served[sha];
  if (digest === undefined) return null;
  const isKnown = (other: string) =>
    other === good ||
    decisions.some((one) => one.sha === other && one.against === undefined && one.answer !== "unknown");
  return (
    Object.keys(served).find((other) => other !== sha && served[other] === digest && isKnown(other)) ?? null
  );
}
