import { distance } from "fastest-levenshtein";

/** Words longer than this are not looked up: a hint would say nothing, and the distance is quadratic. */
const longest = 64;

/**
 * The candidate that a misspelt word most likely meant, or undefined if none is near: equal except for case or
 * punctuation, otherwise with at most a third of the letters (and 3) changed, otherwise cut short or lengthened
 * ("warning" for "warn").
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word === "" || word.length > longest) return undefined;
  const same = candidates.find((candidate) => letters(candidate) === letters(word));
  if (same !== undefined) return same;
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const changes = changesBetween(letters(word), letters(candidate));
    if (changes < least && changes < candidate.length) [best, least] = [candidate, changes];
  }
  return best ?? candidates.find((candidate) => isCut(word, candidate) || isCut(candidate, word));
}

/** `; did you mean "LCP"?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const hint = nearest(word, candidates);
  return hint === undefined ? "" : `; did you mean "${hint}"?`;
}

/** Swapped letters ("LPC") are one slip, not two changes. */
function changesBetween(word: string, candidate: string): number {
  const swapped =
    word.length === candidate.length && [...word].sort().join() === [...candidate].sort().join();
  return swapped ? 1 : distance(word, candidate);
}

function isCut(short: string, long: string): boolean {
  return short.length >= 3 && letters(long).startsWith(letters(short));
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}:*/]/gu, "");
}
