import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  distance
} from "./chunk-XKUOALVI.js";

// src/nearest.ts
var longest = 64;
function nearest(word, candidates) {
  if (word === "" || word.length > longest) return void 0;
  const same = candidates.find((candidate) => letters(candidate) === letters(word));
  if (same !== void 0) return same;
  let best;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const changes = changesBetween(letters(word), letters(candidate));
    if (changes < least && changes < candidate.length) [best, least] = [candidate, changes];
  }
  return best ?? candidates.find((candidate) => isCut(word, candidate) || isCut(candidate, word));
}
function didYouMean(word, candidates) {
  const hint = nearest(word, candidates);
  return hint === void 0 ? "" : `; did you mean "${hint}"?`;
}
function changesBetween(word, candidate) {
  const swapped = word.length === candidate.length && [...word].sort().join() === [...candidate].sort().join();
  return swapped ? 1 : distance(word, candidate);
}
function isCut(short, long) {
  return short.length >= 3 && letters(long).startsWith(letters(short));
}
function letters(word) {
  return word.toLowerCase().replace(/[^\p{L}\p{N}:*/]/gu, "");
}

export {
  nearest,
  didYouMean
};
