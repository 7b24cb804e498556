import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";

// src/report/calibration/words.ts
function percent(share) {
  const value = share * 100;
  if (value > 0 && value < 0.1) return "< 0.1 %";
  return `${value >= 10 || value === 0 ? Math.round(value) : Number(value.toFixed(1))} %`;
}
function printShare({ count, of, low, high }) {
  return `${count} of ${of} (${percent(of === 0 ? 0 : count / of)}, 95 % interval ${percent(low)} to ${percent(high)})`;
}
function subjectOf({ page, device, pairs, slowedPairs, settings }) {
  const slowed = slowedPairs > 0 ? `, ${slowedPairs} pairs of loads under applied throttling` : "";
  return `${page} on ${device} against itself: ${pairs.made} pairs of visits${slowed}, clock ${settings.clock}, concurrency ${settings.concurrency}`;
}
function decisionFacts({ seen, redrawn, bound, comparisons }, past) {
  const of = (rates) => `${rates.decisions} decisions, ${Number(rates.visits.median.toFixed(1))} visits in the median, ${Number(rates.visits.p95.toFixed(1))} in 95 %`;
  return [
    [
      "False failures allowed",
      `${percent(bound)} of runs, over all ${comparisons.all} comparisons of the budget (${comparisons.here} on this page)`
    ],
    ...seen ? [
      ["Seen", of(seen)],
      ["Seen: false failures", printShare(seen.failed)],
      ["Seen: undecided", printShare(seen.undecided)]
    ] : [],
    ...redrawn ? [
      ["Redrawn", of(redrawn)],
      ["Redrawn: false failures", printShare(redrawn.failed)],
      ["Redrawn: undecided", printShare(redrawn.undecided)]
    ] : [],
    ...past ? [
      ["History", `${past.calibrations} calibrations since ${past.since.slice(0, 10)}, ${past.source}`],
      ["History: false failures", printShare(past.failed)],
      ["History: undecided", printShare(past.undecided)]
    ] : []
  ];
}
var decisionNote = "Seen decisions use each pair once, one after another. Redrawn decisions draw pairs again and again from those that were made, in blocks of neighbours: their intervals do not say how different another hour or machine would be.";
function printSmallest({ unit, change, relative, found, searched }) {
  const times = `${found.count} of ${found.of} decisions`;
  if (change === null) return `even ${printQuantity(searched, unit)} more is found in ${times} only`;
  const part = relative === null ? "" : ` (${percent(relative)})`;
  return `${printQuantity(change, unit)} more${part} is found in ${times}`;
}
function printSpread(values, unit) {
  const print = (value) => printQuantity(value, unit);
  return `${print(values.median)}, middle half ${print(values.p25)} to ${print(values.p75)}`;
}

export {
  subjectOf,
  decisionFacts,
  decisionNote,
  printSmallest,
  printSpread
};
