/** How values of earlier runs went on. */
import type { Basis } from "./metric.ts";
import type { Unit } from "./quantity.ts";

/** How the values of earlier runs on the default branch went on. The present run is the last. */
export interface History {
  /** Where it is kept: `branch budget-check-history`. */
  source: string;
  /** Whether the present run was added to it. */
  recorded: boolean;
  /** The newest 100, the oldest first. */
  runs: readonly HistoryRun[];
  series: readonly HistorySeries[];
}

export interface HistoryRun {
  /** ISO date of its start. */
  date: string;
  sha: string | null;
}

/** One metric on one page and device, or one part of the bundle, run by run. */
export interface HistorySeries {
  /** Metric id or bundle key. */
  metric: string;
  /** Null for bundles. */
  page: string | null;
  device: string | null;
  unit: Unit;
  basis: Basis;
  /** Head's median of each of `runs`; null where a run did not measure it. */
  values: readonly (number | null)[];
  /** Set where the runs since the last jump drifted up by more than the tolerance, and no single one of them jumped. */
  creep: Creep | null;
  /** Jumps to a higher level among the last runs that still stand, the oldest first. Absent if there is none. */
  jumps?: readonly Jump[];
}

/** A change to a higher level, in the unit of its series. */
export interface Jump {
  /** Index in `runs` of the first run on the new level. */
  at: number;
  /** Runs since then, that one included, which measured it. */
  runs: number;
  /** Median of the level before. */
  from: number;
  /** Median of the new level less that of the one before. */
  change: number;
  /** What a change must exceed to be one. */
  tolerance: number;
  /** How often the same values in a random order would show a change of level as clear as this one. */
  pValue: number;
}

/** A slow drift, in the unit of its series. */
export interface Creep {
  /** Runs in which it was seen, the last ones. */
  runs: number;
  /** Theil–Sen estimate of the change from the first of these to the last. */
  change: number;
  /** What a change must exceed to be one. */
  tolerance: number;
  /** Result of the one-sided Mann–Kendall test: how often noise alone would rise as steadily. */
  pValue: number;
}
