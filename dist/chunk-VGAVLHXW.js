import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/statistics/random.ts
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
function below(bound, random) {
  return Math.floor(random() * bound);
}

export {
  seeded,
  below
};
