import type { Visit } from "../types.ts";

/** What is reported about a visit that failed. */
export interface FailedVisitWords extends Pick<Visit, "page" | "device" | "revision" | "index"> {
  message: string;
  code: string;
  /** What to do, said once however many visits failed in the same way. */
  advice: string | null;
}

/** What reports say about the visits that failed, in their order. */
export function failedVisitsInWords(visits: readonly Visit[]): FailedVisitWords[] {
  const given = new Set<string>();
  return visits.map(({ page, device, revision, index, error }) => {
    const { message = "no reason given", code = "unknown", advice } = error ?? {};
    const isNew = advice !== undefined && !given.has(advice);
    if (isNew) given.add(advice);
    return { page, device, revision, index, message, code, advice: isNew ? advice : null };
  });
}
