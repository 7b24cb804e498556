/** `report.json`. */
import type { Clock, Note, PartialCheck } from "./budget.ts";
import type { Bundle } from "./bundle.ts";
import type { BundleDiff } from "./bundle-diff.ts";
import type { CommandMeasurement } from "./command-run.ts";
import type { Film, InteractionProfile, LoadProfile, PageDetail, PageLoad } from "./evidence.ts";
import type { Finding, Loosening } from "./finding.ts";
import type { History } from "./history.ts";
import type { Measurement } from "./metric.ts";
import type { AutomaticInteractions } from "./page.ts";
import type { Level } from "./quantity.ts";
import type { PageQueries } from "./queries.ts";
import type { Verdict } from "./verdict.ts";
import type { Visit } from "./visit.ts";
import type { PageWork } from "./work.ts";

export type Outcome = "pass" | "warn" | "fail" | "error";

export interface RevisionInfo {
  /** Branch, tag, URL or directory as it was named. */
  ref: string;
  sha: string | null;
  dirty: boolean;
}

export interface Environment {
  budgetCheck: string;
  node: string;
  lighthouse: string | null;
  browser: string | null;
  platform: string;
  cpus: number;
  /** The clock that was wanted; the one that each measurement is on is its `basis`. */
  clock: Clock;
  /** Set where throttling was applied, not simulated. */
  throttling?: "devtools";
  /** Wall time over CPU time of main-thread tasks, median over visits; 1 is an idle machine. Null without visits. */
  contention: number | null;
  seed: number;
  /** Noisy comparisons that could have failed; they share the bound. */
  comparisons: number;
  /** Bound on the probability that a change that makes nothing worse fails, all comparisons together. */
  falseFailureBound: number;
  /** Largest number of pairs that any page × device needed; 0 without base. */
  pairs: number;
  /** Visits kept. */
  runs: number;
  /** Pairs (runs without base) after which it could be decided, fixed before the first visit. A time cap adds none. */
  looks?: readonly number[];
  /** Set where the time for visits (`--max-time`) was over before every limit was decided: what is undecided is inconclusive. */
  timeIsUp?: true;
  /** Set where base's timings come from another run, machine, network or time: they could only warn. */
  baseElsewhere?: true;
  startedAt: string;
  durationMs: number;
}

/** What part of a run a report is of. */
export interface Shard {
  /** From 1 to `count`. */
  index: number;
  count: number;
  /** Fingerprint of the budget: all shards of a run have the same. */
  budget: string;
  /** Id of the CI run; null where there is none. */
  run: string | null;
  /** How often CI has tried this run: of two reports of one shard the later attempt counts. */
  attempt: number;
}

/** A page on a device that could not be visited often enough. */
export interface GivenUp {
  page: string;
  device: string;
  /** Message of the last visit that failed. */
  message: string;
}

/** A page on a device that loads the same files in base and head, except for hashes in their names. */
export interface UnchangedPage {
  page: string;
  device: string;
}

/** What was compared. */
export interface Revisions {
  head: RevisionInfo;
  base: RevisionInfo | null;
  /** Why there is no base. */
  noBase: string | null;
  /**
   * There is a base, but it could not be fetched, built or served: nothing was compared, though it should have been.
   */
  missingBase?: true;
  /** Folder that paths of findings start from, seen from the repository's top: `apps/shop`. Absent: the top, or not known. */
  folder?: string;
}

/** `report.json`. Additions only within a `schemaVersion`. */
export interface Report {
  schemaVersion: 1;
  outcome: Outcome;
  /** The verdict in words, one line. */
  summary: string;
  /** Whether a limit that could not be decided fails the gate; absent: it warns. */
  onInconclusive?: Level;
  /** Set when the run broke off: interrupted, or a stage failed. A run out of time is judged by what it has, and a note says so. */
  incomplete: string | null;
  error: { code: string; message: string } | null;
  revisions: Revisions;
  pages: readonly { name: string; path: string; warm?: boolean }[];
  devices: readonly string[];
  /** What was chosen for pages without interactions, for each device; absent where every page has its own. */
  automatic?: readonly AutomaticInteractions[];
  verdicts: readonly Verdict[];
  measurements: readonly Measurement[];
  /** What the budget's commands printed; absent where none was run. */
  commands?: readonly CommandMeasurement[];
  /** `diff` is absent without base. */
  bundle: { head: Bundle | null; base: Bundle | null; diff?: BundleDiff };
  findings: readonly Finding[];
  /** What this change loosens in its own budget; absent where base has none to compare with. */
  loosened?: readonly Loosening[];
  /** For pages whose INP regressed or is over a limit. */
  profiles?: readonly InteractionProfile[];
  /** For pages whose main thread was busier than base's, or over a limit. */
  loadProfiles?: readonly LoadProfile[];
  /** For pages whose executed code was counted and named: it grew, or the main thread was busier than in base. */
  work?: readonly PageWork[];
  /** For pages whose database queries were counted: the statements that their requests send most often. */
  queries?: readonly PageQueries[];
  /** For every page, device and revision with a successful visit. */
  details?: readonly PageDetail[];
  /** For every page and device that requested something of the bundle. */
  pageLoads?: readonly PageLoad[];
  /** For pages whose load regressed or is over a limit. */
  films?: readonly Film[];
  failedVisits: readonly Visit[];
  /** Pages that were given up before their limits were decided, since visit after visit failed. */
  givenUp?: readonly GivenUp[];
  /**
   * Pages that load the same files in base and head. Timings of both sides are pooled, bytes and counts are those of head. Absent
   * where there are none.
   */
  unchanged?: readonly UnchangedPage[];
  notes: readonly Note[];
  environment: Environment;
  /** Set where the budget keeps a history. */
  history?: History;
  /** Set where this is a part, to be joined with the others by `merge`. */
  shard?: Shard;
  /** Set where only limits that failed in an earlier run were checked again: this is not a verdict on the change. */
  partial?: PartialCheck;
}
