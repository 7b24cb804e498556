import type { ProfiledFunction } from "../../types.ts";

/** Share of the time of all scripts: a function with less does not explain where the time went. */
const mostOfIt = 0.5;
/** Share of the interaction: if no function took even this much, none is named. */
const leastShare = 0.1;

/**
 * The function to look at first: of the app's own, the innermost that holds at least half of the time of all scripts, since
 * what libraries did within it was on its behalf; where none does, the one that holds most. A function with a name comes before
 * one without, which says less to a reader. Null where the app's scripts were not what took the time.
 * @param durationMs of the interaction.
 */
export function hottestOf(
  functions: readonly ProfiledFunction[],
  durationMs: number,
): ProfiledFunction | null {
  const all = Math.max(0, ...functions.map(({ totalMs }) => totalMs));
  const own = functions.filter((one) => isOwn(one) && one.totalMs >= durationMs * leastShare);
  const most = own.filter(({ totalMs }) => totalMs >= all * mostOfIt);
  const named = most.filter(({ function: name }) => name !== "");
  const candidates = named.length > 0 ? named : most;
  if (candidates.length > 0) return candidates.reduce((a, b) => (b.totalMs < a.totalMs ? b : a));
  return own.toSorted((a, b) => b.totalMs - a.totalMs)[0] ?? null;
}

/** Not of an installed package, nor of the browser. Without a map, any script of the site may be the app's own. */
function isOwn({ source, url }: ProfiledFunction): boolean {
  if (source) return !/(?:^|\/)node_modules\//.test(source.module);
  return /^https?:/.test(url) && !url.includes("/node_modules/");
}
