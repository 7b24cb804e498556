/** What is read of visits: samples and measurements. */
import type { Level, Unit } from "./quantity.ts";
import type { VisitData } from "./visit.ts";
import type { QueriedLoad } from "./queries.ts";
import type { CountedLoad, WorkCount } from "./work.ts";

/** What a sample value rests on. `cpu` and `wall` are simulated on that clock; `observed` is wall time, unthrottled where throttling is not applied (INP always under the device's CPU slowdown); `exact` is counted. */
export type Basis = "cpu" | "wall" | "observed" | "exact";

/** One metric of one visit: a value for each basis that the visit could give, or why there is none. */
export type Reading = { values: Partial<Record<Basis, number>> } | { missing: string };

/** Good and poor bounds: at or under `good` is good, over `poor` is poor, needs improvement between. */
export interface Bands {
  good: number;
  poor: number;
  /** URL of the page that states them. */
  source: string;
}

/** Noise that a change must exceed before it is one: max(relative × base median, floor). */
export interface Tolerance {
  relative: number;
  /** In the metric's unit. */
  floor: number;
  /**
   * Set where values are whole multiples of it and the tolerance itself is still allowed, as of `"requests": { "maxIncrease": 2 }`:
   * a change begins with the next multiple above.
   */
  step?: number;
}

export interface MetricDefinition {
  /** `LCP`, `work:js`, or the family before the colon: `requests`, `server-timing`. */
  id: string;
  label: string;
  unit: Unit;
  /** One sentence for editors and `--help`. */
  description: string;
  /** What may follow the colon: nothing, one of the given words, or any name. */
  parameter?: readonly string[] | "any";
  /** Set where what follows the colon is the name of a step: `INP:add to cart`. */
  ofSteps?: true;
  /** True where a family has no sense without its parameter (`server-timing:` needs a name). */
  parameterRequired?: boolean;
  bands?: Bands;
  /** True where the simulation can miss real slowness: an observed value above the simulated one counts instead. */
  observedIsLowerBound?: boolean;
  /** True where a value is wall time by nature: a second visit at the same time would be part of it. */
  wallTime?: boolean;
  /**
   * `counted`: bytes and numbers of what a visit asked for. They have no tolerance of their own, and one visit is enough for an absolute
   * limit. An increase is judged as noise is, since ads, tests and polling make loads of one revision differ. Only what
   * the build determines (the limits of `bundle`) is exact.
   */
  tolerance: Tolerance | "counted";
  /** What a regression against base does by default: `limited` = nothing unless the budget limits the metric. */
  gates: Level | "limited";
  /**
   * Set where loads of its own count it (`work:js`). Where all loads of each side agree the values are exact, whatever the machine;
   * where they differ, a limit can only warn (`judge/judge-exact.ts`).
   */
  exact?: true;
  /** Set where the app's server decides it: our own static server, which no visitor meets, says nothing about it. */
  ofServer?: true;
  /** The value of such a load; null where it has none. */
  readCounted?(load: CountedLoad): number | null;
  /** The value of one step of a load that counts what steps execute. */
  readStep?(step: WorkCount): number;
  /** As `readCounted`, of a load that was made to count queries. */
  readQueried?(load: QueriedLoad): number | null;
  /** Readings by full metric id. Pure. */
  read(visit: VisitData): ReadonlyMap<string, Reading>;
}

/** All samples of one metric × page × device. */
export interface Measurement {
  metric: string;
  page: string;
  device: string;
  unit: Unit;
  basis: Basis;
  base?: Samples;
  head?: Samples;
  /** Why there is no (or not the expected) data. */
  missing?: string;
  /** Why it is not on the basis or graph that was wanted (the observed value counts, the wall clock, each visit's own graph), or what another clock says as well. */
  basisReason?: string;
  /** Set where the values are simulated on one graph for all visits. */
  graph?: SharedGraph;
}

/** What the visits of a page on a device say together of one metric. */
export interface SharedGraph {
  /** Looks whose values are not the first of the measurement's, or in which something is in doubt. */
  looks: readonly SharedLook[];
  /**
   * Looks at head alone, for absolute limits: what it needs is decided anew at each of them. Those whose values are the first of
   * head's `alone` are left out.
   */
  alone?: readonly { runs: number; values: readonly number[] }[];
  /** Set where not every visit has kept its graph: the values are those of each visit's own. */
  recorded?: true;
  /** What loads under applied throttling took, in pair order; absent where none was asked for. */
  slowed?: { base: readonly number[]; head: readonly number[] };
}

/** One look, of as many visits of base as of head. */
export interface SharedLook {
  pairs: number;
  base: readonly number[];
  head: readonly number[];
  /** Each revision by its own answer for what is in doubt. */
  apart?: {
    base: readonly number[];
    head: readonly number[];
    /** What one revision always had before the paint, and the other not always. */
    requests: readonly string[];
  };
}

export interface Samples {
  median: number;
  values: readonly number[];
  /** The same visits on the other bases, for the report. */
  other?: Partial<Record<Basis, readonly number[]>>;
  /** The same visits by each one's own graph, as Lighthouse has it; set where `values` are on a shared one. */
  own?: readonly number[];
  /** The same visits by what this revision's alone need, for absolute limits; absent where `values` are these. */
  alone?: readonly number[];
}
