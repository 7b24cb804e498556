/** How limits ended. */
import type { Allowance } from "./budget.ts";
import type { Basis, Samples } from "./metric.ts";
import type { Level, Position, Unit } from "./quantity.ts";

export type Status = "pass" | "warn" | "fail" | "inconclusive" | "missing";

export type Change = "regressed" | "improved" | "unchanged" | "inconclusive";

export interface Delta {
  /** Head's median less base's; where that would contradict the verdict, the Hodges–Lehmann estimate of the difference. */
  value: number;
  /** `value` / base median; null where base is 0. */
  relative: number | null;
  /**
   * The interval that decided. For an unchanged metric only the upper end is set; both are null if there are too few
   * pairs for an interval.
   */
  low: number | null;
  high: number | null;
  verdict: Change;
  /** What a change must reach to be one, in the metric's unit. */
  tolerance: number;
  /** Pairs of the look that decided; 0 for exact metrics. */
  pairs: number;
  /** Inconclusive, but the whole interval lies above zero. */
  suspected: boolean;
  /** Inconclusive only: the smallest increase that this sample would have shown, in the metric's unit. */
  detectable: number | null;
}

/** `warnIncrease` only in limits of bundles. */
export type LimitKind = "max" | "warn" | "maxIncrease" | "warnIncrease";

export interface Verdict {
  /** `metric|page|device|kind`, unique in a report; page and device are empty for bundles. */
  id: string;
  metric: string;
  label: string;
  page: string | null;
  device: string | null;
  status: Status;
  limit: {
    kind: LimitKind;
    operator: "<=";
    value: number;
    unit: Unit;
    text: string;
    level: Level;
    preset: boolean;
    position?: Position;
  };
  /** What was held against the limit: head's median, or the delta for `maxIncrease` and `warnIncrease`. Null where missing. */
  actual: number | null;
  basis: Basis;
  base: Samples | null;
  head: Samples | null;
  delta: Delta | null;
  /** One sentence, complete without the table around it. */
  reason: string;
  /** It fails outside the bound on false failures: too few visits for the test, every one far over the limit. */
  outsideBound?: true;
  /** It is kept only since all visits share one graph: by each visit's own, as Lighthouse has it, it would fail. */
  onlyShared?: true;
  /** A limit of a preset on something that this budget gives no way to measure, such as INP of a page without interactions. It neither fails nor warns. */
  unasked?: true;
  /** The approved exception that keeps this from failing. */
  allowed?: Allowance;
}
