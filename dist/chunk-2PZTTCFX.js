import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/run/exit-code.ts
function exitCodeOf({ outcome }) {
  if (outcome === "error") return 3;
  return outcome === "fail" ? 1 : 0;
}

export {
  exitCodeOf
};
