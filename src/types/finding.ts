/** Why: causes, and what a change loosens. */
import type { Position, Unit } from "./quantity.ts";
import type { LimitKind } from "./verdict.ts";

/** An explanation of a number. */
export interface Finding {
  /** Kind of cause, page, device and what else makes it unique in a report: `cls|/cart|mobile`. */
  id: string;
  /** What happened, one line, complete without the rest. */
  title: string;
  /** The metric that it explains; null for advice about none in particular. */
  metric: string | null;
  page: string | null;
  device: string | null;
  /** Elements, URLs, modules, with milliseconds or bytes of base and head; one line each. */
  evidence: readonly string[];
  /** What to do, one sentence. */
  fix: string;
  /**
   * `certain`: a byte, a node, a header. `together`: it changed at the same time as the metric, so it is only a likely
   * cause.
   */
  certainty: "certain" | "together";
  /** It holds for base as well: advice, and no cause of a change. */
  standing: boolean;
  /** At most this much, if it is known. */
  saving: { value: number; unit: Unit } | null;
  link: string | null;
  /** Everything that it does to metrics, what failed first. Absent in reports of older versions, and of advice. */
  effects?: readonly Effect[];
}

/** What one cause does to one metric. */
export interface Effect {
  metric: string;
  /** Null for the bundle. */
  page: string | null;
  device: string | null;
  /** How much of the metric's change it may explain, in `unit`; null if it is not known. */
  value: number | null;
  unit: Unit;
  certainty: "certain" | "together";
}

/** A line of the sources that head has and base does not have, or the other way round. */
export interface ChangedLine {
  /** Path from the app's folder. */
  file: string;
  /** From 1, in the revision that has the line. */
  line: number;
  /** Without the blanks around it. */
  text: string;
  /** Set if base has it and head does not. */
  removed?: true;
}

/** Something that head's budget takes less strictly than base's. */
export interface Loosening {
  what: LimitKind | "exception" | "page" | "device" | "interactions" | "setting";
  /** Metric id or bundle key; else what it is called: a page, a device, `alreadyOver`. */
  name: string;
  /** Pages that it concerns; empty for all of them, and for what belongs to no page. */
  pages: readonly string[];
  /** As base's budget spells it; null where base has no such exception. */
  before: string | null;
  /** As head's budget spells it; null where it is gone. */
  after: string | null;
  /** Where head's budget says so. */
  position?: Position;
}
