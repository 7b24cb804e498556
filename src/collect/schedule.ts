import type { Revision } from "../types.ts";

/** A seeded coin: true or false with the same answer for the same seed. xorshift32, Marsaglia 2003, https://doi.org/10.18637/jss.v008.i14 */
function coin(seed: number): boolean {
  let state = seed >>> 0 || 0x9e3779b9;
  for (let round = 0; round < 8; round++) {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
  }
  return (state & 1) === 1;
}

/**
 * Who goes first in a pair. Sides alternate (ABBA), so that a machine that slowly gets busier slows both equally; the
 * seed only decides which side goes first in the first pair.
 * @param pair 0 for the first pair of a page on a device.
 */
export function orderOfPair(pair: number, seed: number): readonly [Revision, Revision] {
  return (pair % 2 === 0) === coin(seed) ? ["base", "head"] : ["head", "base"];
}
