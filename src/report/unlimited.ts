import type { Measurement, Report } from "../types.ts";
import { keyOf } from "./sections.ts";

/** Measurements that no verdict is about, in the report's order: known, but judged by nobody. */
export function unlimitedOf(report: Pick<Report, "verdicts" | "measurements">): Measurement[] {
  const judged = new Set(report.verdicts.map(keyOf));
  return report.measurements.filter((measurement) => !judged.has(keyOf(measurement)));
}
