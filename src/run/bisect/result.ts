import type { Decided, Broken } from "../../bisect/state.ts";
import type { Commit } from "../../git/commit-range.ts";

/**
 * How a bisect ended. `found`: one commit; `range`: one of several, between which nothing could be decided; `within`: the bad commit is
 * not over the limit; `over-before`: the good commit is over it as well; `undecided`: the test could not tell whether it is; `none`: what decided against it at first did not last.
 */
export type BisectOutcome =
  | "found"
  | "range"
  | "within"
  | "over-before"
  | "undecided"
  | "none"
  | "interrupted";

/** A commit with the probability that it is the first over the limit. */
export interface Suspect extends Commit {
  probability: number;
}

/** What `bisect` found, as `--json` writes it. */
export interface BisectResult {
  schemaVersion: 1;
  outcome: BisectOutcome;
  /** As `--limit` takes it. */
  limit: string;
  good: Commit;
  bad: Commit;
  /** Commits between, the bad one included. */
  commits: number;
  /** Those of them that may have changed what is measured. */
  relevant: number;
  /** Commits that were built, or could not be; both ends included. */
  builds: number;
  /** Loads that were made, warm-ups and those that explain the commit included. */
  visits: number;
  /** The commit, or those that it is among, the oldest first. */
  first: readonly Commit[];
  /** The probability that it is among them, from 0 to 1. */
  sure: number;
  /** The most likely commits besides. */
  suspects: readonly Suspect[];
  /** Set if decisions say that commits are over the limit in no order. */
  disorder?: { laterWithin: readonly Commit[] };
  /** A later commit that says it reverts the one that was found. */
  revertedBy?: Commit;
  decisions: readonly Decided[];
  broken: readonly Broken[];
  /** `git diff --stat` of the commit. */
  diffStat: readonly string[];
  /** The commit against the one before it; null where they were not compared. */
  change: { reason: string; causes: readonly Cause[] } | null;
  /** Limits that failed in the report too. */
  others: readonly string[];
  /** What the answer rests on, and what to do next. */
  notes: readonly string[];
  /** The command that goes on; null where it has ended. */
  command: string | null;
}

export interface Cause {
  title: string;
  effects: string;
  evidence: readonly string[];
}
