/** What commands of the budget printed. */
import type { Basis, Samples } from "./metric.ts";
import type { Revision, Unit } from "./quantity.ts";

/** All values of one number of a command. */
export interface CommandMeasurement {
  /** `command:api:p97.5`. */
  metric: string;
  unit: Unit;
  /** `exact` where the budget says so and the values agree, else `observed`. */
  basis: Basis;
  base?: Samples;
  head?: Samples;
  /** Why head has no value. */
  missing?: string;
  /** Why base has no value, though base was asked for it. */
  missingInBase?: string;
  /** Why the values count as noisy though the budget says that they are exact. */
  basisReason?: string;
  /** Set where run after run failed before the limits were decided: why the last one did. */
  givenUp?: string;
}

/** One number of one run, in its unit, or why there is none. */
export type CommandReading = { value: number } | { missing: string };

/** One run of a command. Warm-ups are not kept. */
export interface CommandRun {
  command: string;
  revision: Revision;
  /** Number of the pair (of the run without base), from 1. */
  index: number;
  /** By metric id. If the run failed, each value has the same reason. */
  readings: ReadonlyMap<string, CommandReading>;
}
