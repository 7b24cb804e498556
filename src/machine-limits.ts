/** Limits of a machine or process that keep a program from running: how they are told, and what to do. */
export interface MachineLimit {
  /** Finds the system's or the program's words for it. */
  pattern: RegExp;
  /** A clause without a full stop. */
  what: string;
  advice: string;
}

/** What to do where there is too little memory. */
export const memoryAdvice =
  "Give the job more memory: see `ulimit -v` and the limit of the container, or run fewer other programs.";

/** All that are known, the most telling first. */
export const machineLimits: readonly MachineLimit[] = [
  {
    pattern: /EMFILE|ENFILE|Too many open files/,
    what: "this process may not open more files",
    advice: "Raise the limit before this command: `ulimit -n 4096`.",
  },
  {
    pattern: /ENOMEM|Cannot allocate memory|bad_alloc/,
    what: "there is not enough memory",
    advice: memoryAdvice,
  },
  {
    pattern: /EAGAIN|Resource temporarily unavailable|pthread_create/,
    what: "this user may not start more processes or threads",
    advice: "Raise the limit before this command (`ulimit -u 4096`), or that of the container.",
  },
];
