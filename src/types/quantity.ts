/** What numbers count, and positions in files. */

/** What a number counts. Times are milliseconds, sizes bytes; CLS is unitless. */
export type Unit = "ms" | "B" | "count" | "unitless";

export type Revision = "base" | "head";

/** Lighthouse's resource types, lower case, as in its `budget.json`. */
export type ResourceType = "document" | "script" | "stylesheet" | "image" | "media" | "font" | "other";

/** Where something stands in a file a person wrote: 1-based line and column. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A number as the budget spells it: `text` is for people, `value` is in the metric's unit. */
export interface Amount {
  value: number;
  unit: Unit;
  text: string;
}

/** A permitted change against base: absolute (in the metric's unit) or relative (a fraction of base's median). */
export interface Increase {
  absolute?: number;
  relative?: number;
  text: string;
}

/** `fail` exceeds the gate, `warn` only says so. */
export type Level = "fail" | "warn";

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
