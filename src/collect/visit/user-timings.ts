import type { Result } from "lighthouse";
import type { VisitData } from "../../types.ts";

/** A page that marks every frame must not fill the report. */
const maxTimings = 500;
const maxNameLength = 200;

/**
 * The page's own performance.mark and performance.measure, in the order of the audit: measures, then marks, each by
 * time. If several have the same name the last is kept, as the page would read it.
 */
export function readUserTimings(audits: Result["audits"]): VisitData["userTimings"] {
  const details = audits["user-timings"]?.details;
  if (details?.type !== "table") return [];
  const timings = new Map<string, VisitData["userTimings"][number]>();
  for (const { name, timingType, startTime, duration } of details.items) {
    if (typeof name !== "string" || name.length > maxNameLength) continue;
    const kind = timingType === "Measure" ? "measure" : "mark";
    const value = kind === "measure" ? duration : startTime;
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    const key = `${kind} ${name}`;
    if (timings.size >= maxTimings && !timings.has(key)) continue;
    timings.set(key, { name, kind, value });
  }
  return [...timings.values()];
}
