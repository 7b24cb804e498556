/** The words that all reporters of a calibration share. Page, device and machine are outside text: escape them. */
import { printQuantity } from "../../quantity.ts";
import type {
  Calibration,
  DecisionRates,
  MetricSpread,
  PastCalibrations,
  Share,
  SmallestChange,
  Unit,
} from "../../types.ts";

/** A share that is not 0 never reads as 0. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.1) return "< 0.1 %";
  return `${value >= 10 || value === 0 ? Math.round(value) : Number(value.toFixed(1))} %`;
}

/** `2 of 40 (5 %, 95 % interval 0.6 % to 17 %)`. */
export function printShare({ count, of, low, high }: Share): string {
  return `${count} of ${of} (${percent(of === 0 ? 0 : count / of)}, 95 % interval ${percent(low)} to ${percent(high)})`;
}

/** What was made of which visits, in one line. */
export function subjectOf({ page, device, pairs, slowedPairs, settings }: Calibration): string {
  const slowed = slowedPairs > 0 ? `, ${slowedPairs} pairs of loads under applied throttling` : "";
  return `${page} on ${device} against itself: ${pairs.made} pairs of visits${slowed}, clock ${settings.clock}, concurrency ${settings.concurrency}`;
}

/** Each fact about decisions as a name and a value. */
export function decisionFacts(
  { seen, redrawn, bound, comparisons }: Calibration,
  past: PastCalibrations | null,
): [string, string][] {
  const of = (rates: DecisionRates): string =>
    `${rates.decisions} decisions, ${Number(rates.visits.median.toFixed(1))} visits in the median, ${Number(rates.visits.p95.toFixed(1))} in 95 %`;
  return [
    [
      "False failures allowed",
      `${percent(bound)} of runs, over all ${comparisons.all} comparisons of the budget (${comparisons.here} on this page)`,
    ],
    ...(seen
      ? ([
          ["Seen", of(seen)],
          ["Seen: false failures", printShare(seen.failed)],
          ["Seen: undecided", printShare(seen.undecided)],
        ] as [string, string][])
      : []),
    ...(redrawn
      ? ([
          ["Redrawn", of(redrawn)],
          ["Redrawn: false failures", printShare(redrawn.failed)],
          ["Redrawn: undecided", printShare(redrawn.undecided)],
        ] as [string, string][])
      : []),
    ...(past
      ? ([
          ["History", `${past.calibrations} calibrations since ${past.since.slice(0, 10)}, ${past.source}`],
          ["History: false failures", printShare(past.failed)],
          ["History: undecided", printShare(past.undecided)],
        ] as [string, string][])
      : []),
  ];
}

/** What "seen" and "redrawn" are. */
export const decisionNote =
  "Seen decisions use each pair once, one after another. Redrawn decisions draw pairs again and again from those that were made, in blocks of neighbours: their intervals do not say how different another hour or machine would be.";

/** `+84 ms (4.2 %) is found in 95 of 100 decisions`. */
export function printSmallest({ unit, change, relative, found, searched }: SmallestChange): string {
  const times = `${found.count} of ${found.of} decisions`;
  if (change === null) return `even ${printQuantity(searched, unit)} more is found in ${times} only`;
  const part = relative === null ? "" : ` (${percent(relative)})`;
  return `${printQuantity(change, unit)} more${part} is found in ${times}`;
}

/** `2.00 s, middle half 1.98 s to 2.03 s`. */
export function printSpread(values: MetricSpread["values"], unit: Unit): string {
  const print = (value: number) => printQuantity(value, unit);
  return `${print(values.median)}, middle half ${print(values.p25)} to ${print(values.p75)}`;
}
