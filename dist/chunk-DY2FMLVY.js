import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/machine-limits.ts
var memoryAdvice = "Give the job more memory: see `ulimit -v` and the limit of the container, or run fewer other programs.";
var machineLimits = [
  {
    pattern: /EMFILE|ENFILE|Too many open files/,
    what: "this process may not open more files",
    advice: "Raise the limit before this command: `ulimit -n 4096`."
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

export {
  memoryAdvice,
  machineLimits
};
