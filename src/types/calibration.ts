/** What `calibrate` found out about a machine: a page against a twin of itself, where every change is noise. */
import type { Basis } from "./metric.ts";
import type { Unit } from "./quantity.ts";

/** The result of `budget-check calibrate`, as `--json` writes it. Additions only within a `schemaVersion`. */
export interface Calibration {
  schemaVersion: 1;
  /** Version of budget-check. */
  version: string;
  /** ISO date of its start. */
  date: string;
  page: string;
  device: string;
  machine: CalibratedMachine;
  /** With what the visits were made. */
  settings: { clock: "cpu" | "wall"; concurrency: number };
  /** Pairs of visits that were asked for, and those that were made: fewer if time ran out or it was interrupted. */
  pairs: { asked: number; made: number };
  /** Pairs of loads under applied throttling. */
  slowedPairs: number;
  /** Why there are fewer pairs than were asked for; null where there are not. */
  incomplete: string | null;
  /** Wall time of the visits, divided by their number: less than one visit takes, as several are made at the same time. */
  secondsPerVisit: number;
  /** Wall time over CPU time of the main thread, the median of all visits; null where it is not known. */
  contention: number | null;
  /** Comparisons of the whole budget, which share the bound on false failures, and those of them that are on this page. */
  comparisons: { all: number; here: number };
  /** For each metric that gates, how its values vary. */
  spread: readonly MetricSpread[];
  /** Bound on the share of runs in which a change that makes nothing worse fails, over the whole budget. */
  bound: number;
  /** Decisions that the pairs allow one after another, each pair used once. Null where they allow none: one may need 20 pairs. */
  seen: DecisionRates | null;
  /** Decisions on pairs that are drawn again and again from those that were made, in blocks of neighbours. Null where they are too few. */
  redrawn: DecisionRates | null;
  /** For each time that is simulated, the smallest change that is found. */
  smallest: readonly SmallestChange[];
  /** Whether this machine can be relied on. */
  fitness: { grade: "fit" | "limited" | "unfit" | "unknown"; sentence: string };
  /** What to set in the budget or on the command line. */
  recommended: readonly Recommendation[];
}

export interface CalibratedMachine {
  /** `Linux 6.1 x64`. */
  platform: string;
  cpu: string;
  cpus: number;
  memoryBytes: number;
}

/** How the values of one metric vary on a page that does not change. */
export interface MetricSpread {
  metric: string;
  unit: Unit;
  /** What decisions rest on. */
  basis: Basis;
  /** What a change must exceed to be one, in the metric's unit. */
  tolerance: number;
  /** Its values as they are compared. */
  values: ValueSpread;
  /** The same visits by each one's own graph, on either clock; absent where there is no such value. */
  cpu?: ValueSpread;
  wall?: ValueSpread;
}

/** Quantiles of all visits of both sides. */
export interface ValueSpread {
  count: number;
  p5: number;
  p25: number;
  median: number;
  p75: number;
  p95: number;
  /** All values, rising: what the picture shows. */
  values: readonly number[];
}

/** A share of decisions with the ends of its exact 95 % interval. */
export interface Share {
  count: number;
  of: number;
  low: number;
  high: number;
}

/** What became of decisions. */
export interface DecisionRates {
  decisions: number;
  /** At least one comparison with the twin fails. */
  failed: Share;
  /** None fails, and at least one that can fail the gate stays undecided. */
  undecided: Share;
  /** Visits of base and head together, loads under applied throttling included. */
  visits: { median: number; p95: number; mean: number };
  /** By metric, how often its comparison stays undecided. */
  byMetric: readonly { metric: string; failed: number; undecided: number }[];
}

/** The smallest increase of one metric that fails in 95 % of decisions. */
export interface SmallestChange {
  metric: string;
  unit: Unit;
  /** Null where even `searched` is found less often. */
  change: number | null;
  /** It as a share of the median. */
  relative: number | null;
  /** How often it was found, of how many decisions; of the largest change where none was found often enough. */
  found: Share;
  /** The largest change that was tried. */
  searched: number;
}

export interface Recommendation {
  /** A key of the budget or an option: `maxIncrease of LCP`, `clock`, `--concurrency`, `--max-time`. */
  setting: string;
  /** As it is written there. */
  value: string;
  /** Whether it is what this run had, or what is the default. */
  isCurrent: boolean;
  reason: string;
}

/** What all calibrations of a history say together. */
export interface PastCalibrations {
  /** Where they are kept: `branch budget-check-history`. */
  source: string;
  calibrations: number;
  /** ISO date of the oldest. */
  since: string;
  /** Shares of all decisions that used each pair once. */
  failed: Share;
  undecided: Share;
}

/** One calibration in the history: one line of its file. */
export interface CalibrationLine {
  date: string;
  version: string;
  page: string;
  device: string;
  clock: "cpu" | "wall";
  cpu: string;
  cpus: number;
  pairs: number;
  contention: number | null;
  /** Counts of the decisions that used each pair once. */
  seen: { decisions: number; failed: number; undecided: number };
  /** Median visits of a redrawn decision; null where there were none. */
  visits: number | null;
}
