import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/machine-limits.ts
var memoryAdvice = "Give the job more memory: see `ulimit -v` and the limit of the container, or run fewer other programs.";
var filesAdvice = "Raise the limit before this command: `ulimit -n 4096`.";
var machineLimits = [
  {
    pattern: /EMFILE|ENFILE|Too many open files/,
    what: "this process may not open more files",
    advice: filesAdvice
  },
  {
    pattern: /ENOMEM|Cannot allocate memory|bad_alloc/,
    what: "there is not enough memory",
    advice: memoryAdvice
  },
  {
    pattern: /EAGAIN|Resource temporarily unavailable|pthread_create/,
    what: "this user may not start more processes or threads",
    advice: "Raise the limit before this command (`ulimit -u 4096`), or that of the container."
  }
];
var codesOfLimits = /* @__PURE__ */ new Set(["EMFILE", "ENFILE", "ENOMEM"]);
function nameLimit(thrown) {
  if (!(thrown instanceof Error) || thrown instanceof CheckError) return thrown;
  if (!("code" in thrown) || !codesOfLimits.has(thrown.code)) return thrown;
  const limit = machineLimits.find(({ pattern }) => pattern.test(String(thrown.code)));
  if (!limit) return thrown;
  return new CheckError("MACHINE_LIMIT", `Cannot go on: ${limit.what}`, {
    advice: limit.advice,
    detail: thrown.message,
    cause: thrown
  });
}

export {
  memoryAdvice,
  filesAdvice,
  machineLimits,
  nameLimit
};
