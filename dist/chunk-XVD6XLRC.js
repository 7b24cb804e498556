import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/limit-kind.ts
function boundsChange(kind) {
  return kind === "maxIncrease" || kind === "warnIncrease";
}

export {
  boundsChange
};
