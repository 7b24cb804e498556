import type { Delta, Samples } from "../types.ts";

/** What the data say of one check, before policy (exceptions, what was over already) has its word. */
export interface Judgement {
  status: "pass" | "fail" | "inconclusive" | "missing" | "undecided";
  /** The bound in the metric's unit. */
  bound: number;
  /** What was held against it: head's median, or the change. Null where missing. */
  actual: number | null;
  delta: Delta | null;
  /** Samples of each side that were judged, the first ones; null for all. Later ones were taken for other metrics' sake. */
  judged: number | null;
  /** A failure that the bound on false failures does not cover. */
  outsideBound?: boolean;
  /** What the look that decided has compared, where that is not the first values of the measurement. */
  compared?: { base: Samples; head: Samples };
  /** It may be no more than a warning, whatever the limit's level: loads of one revision do not agree. */
  onlyWarns?: boolean;
  /** It is kept only since all visits share one graph: by each visit's own it would fail. */
  onlyShared?: boolean;
  reason: string;
}
