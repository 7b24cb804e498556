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

export function ok(found: string): Finding {
  return { status: "ok", found };
}

export function warn(found: string, advice: string): Finding {
  return { status: "warn", found, advice };
}

export function fail(found: string, advice: string): Finding {
  return { status: "fail", found, advice };
}

export function failed(thrown: unknown): Finding {
  const advice = thrown instanceof CheckError ? thrown.advice : undefined;
  return fail(messageOf(thrown), advice ?? "Run again with --verbose to see where this comes from.");
}
