import { CheckError } from "./errors.ts";

/** Limits of a machine or process that prevent a program from running: how they are reported, and what to do. */
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

/** What to do where too few files may be opened. */
export const filesAdvice = "Raise the limit before this command: `ulimit -n 4096`.";

/** All that are known, the most telling first. */
export const machineLimits: readonly MachineLimit[] = [
  {
    pattern: /EMFILE|ENFILE|Too many open files/,
    what: "this process may not open more files",
    advice: filesAdvice,
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

/** System errors that a limit of the machine or process causes, whatever was asked. */
const codesOfLimits: ReadonlySet<unknown> = new Set(["EMFILE", "ENFILE", "ENOMEM"]);

/**
 * Turns the system's refusal to open one more file or to give more memory, wherever it happens, into a CheckError
 * MACHINE_LIMIT that says how to raise the limit, because it is not a bug of ours. Returns anything else that was
 * thrown unchanged.
 */
export function nameLimit(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || thrown instanceof CheckError) return thrown;
  if (!("code" in thrown) || !codesOfLimits.has(thrown.code)) return thrown;
  const limit = machineLimits.find(({ pattern }) => pattern.test(String(thrown.code)));
  if (!limit) return thrown;
  return new CheckError("MACHINE_LIMIT", `Cannot go on: ${limit.what}`, {
    advice: limit.advice,
    detail: thrown.message,
    cause: thrown,
  });
}
