import type { VisitInteractions } from "../../types.ts";
import type { ShiftRecord } from "../in-page/collector-data.ts";

/** A session window ends after a second without shift, or after five: https://web.dev/articles/cls */
const longestGapMs = 1_000;
const longestWindowMs = 5_000;

/** CLS of some shifts: the largest session window, and its largest shift. Shifts right after an input do not count. */
export function sumShifts(shifts: readonly ShiftRecord[]): VisitInteractions["cls"] {
  let worst: VisitInteractions["cls"] = { value: 0, largest: null };
  let [first, last, value] = [-Infinity, -Infinity, 0];
  let largest: ShiftRecord | null = null;
  for (const shift of shifts.toSorted((a, b) => a.start - b.start)) {
    if (shift.hadRecentInput) continue;
    const continues = shift.start - last < longestGapMs && shift.start - first < longestWindowMs;
    if (!continues) [first, value, largest] = [shift.start, 0, null];
    last = shift.start;
    value += shift.value;
    if (!largest || shift.value > largest.value) largest = shift;
    if (value > worst.value) worst = { value, largest: { value: largest.value, node: largest.node } };
  }
  return worst;
}
