/** Programs of the user's whose output is measured: load tests, build times, counts of queries. */
import type { Limit } from "./page.ts";
import type { Position, Unit } from "./quantity.ts";

/** A command of the budget with its limits. */
export interface Command {
  /** Unique in the budget. */
  name: string;
  /** Run in a shell. `{url}` stands for the address of the app on the measured revision, `{dir}` for its folder. */
  run: string;
  /** At least one. */
  values: readonly CommandValue[];
  /** Bound on one run, milliseconds. */
  timeoutMs: number;
  /** Limits on its values; a command without any is not run. */
  limits: readonly Limit[];
  position?: Position;
}

/** One number of a command's output. */
export interface CommandValue {
  /** `command:NAME:VALUE`, or `command:NAME` of a command that gives one number. */
  metric: string;
  /** `time`: how long the command ran. A path: where the number is in the printed JSON. Null: the whole output is the number. */
  from: "time" | { path: string } | null;
  unit: Unit;
  /** What the printed number is multiplied with to be in `unit`. */
  factor: number;
  /** The user says that it is the same in every run of a revision. */
  exact: boolean;
}
