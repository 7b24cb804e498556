import { CheckError, messageOf } from "../errors.ts";

/** One thing that a run needs. `fail`: a run cannot work; `warn`: it may, or not as well as it could. */
export interface DoctorCheck {
  name: string;
  status: "ok" | "warn" | "fail";
  /** What was found, one line. */
  found: string;
  /** What to do; present unless all is well. */
  advice?: string;
}

/** What a check found; its name stands in the list of checks. */
export type Finding = Omit<DoctorCheck, "name">;

/** Bound of each program that a check runs, milliseconds. */
export const programTimeoutMs = 20_000;

/** A check that found what a run needs. */
export function ok(found: string): Finding {
  return { status: "ok", found };
}

/** A check that found something a run can do without, with what to do. */
export function warn(found: string, advice: string): Finding {
  return { status: "warn", found, advice };
}

/** A check that found something no run works without, with what to do. */
export function fail(found: string, advice: string): Finding {
  return { status: "fail", found, advice };
}

/** A check that broke down itself: the error's message, and its advice where it has one. */
export function failed(thrown: unknown): Finding {
  const advice = thrown instanceof CheckError ? thrown.advice : undefined;
  return fail(messageOf(thrown), advice ?? "Run again with --verbose to see where this comes from.");
}
