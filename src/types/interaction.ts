/** The interactions of one visit. */
import type { StepKind } from "./page.ts";

/** The interactions of one visit, measured under the device's CPU slowdown. Times are milliseconds. */
export interface VisitInteractions {
  /** Interaction to Next Paint of the visit: the slowest interaction, one in fifty left out. Null where no step was an interaction. */
  inp: InteractionDuration | null;
  /** The same on the CPU clock, in milliseconds: without the time in which a main thread was ready but not running. Absent where that is not known. */
  cpuInp?: number;
  /** Why `cpuInp` is absent though it was wanted: the end of a sentence. */
  noCpuClock?: string;
  /** The same as the web-vitals library saw it in the page; null where it reported none. */
  webVitalsInp: number | null;
  /** How many interactions the browser counted. */
  count: number;
  steps: readonly StepMeasurement[];
  /** Layout shifts from the first step on, as CLS adds them up; those within 500 ms of an input do not count. */
  cls: { value: number; largest: { value: number; node: string | null } | null };
  /** Route changes without a document load, where the browser detects them. */
  routes: readonly RouteChange[];
  /** Set where the steps were chosen automatically. */
  automatic?: true;
  /** Why not all steps were done: which could not be, what was seen, what to do. Then there is no INP. */
  incomplete?: string;
  /** Why the browser's records of the steps could not be read in the page itself: then there is no INP. */
  unobserved?: string;
}

/** Event Timing reports nothing under 16 ms: such a duration counts as 16, with `below16`. */
export interface InteractionDuration {
  value: number;
  below16: boolean;
}

export interface StepMeasurement {
  name: string;
  kind: StepKind;
  /** As the budget spells it; null where the step has none. */
  selector: string | null;
  /** How many interactions the browser counted in the step; hover, scroll and waitFor do not count. */
  count: number;
  /** The step's slowest interaction, on the CPU clock where that is known; its own times are wall times. Null where there was none. */
  slowest: InteractionMeasurement | null;
  /** How long `slowest` took on the CPU clock, in milliseconds; absent where that is not known. */
  cpuMs?: number;
}

export interface InteractionMeasurement {
  duration: InteractionDuration;
  /** The event whose handlers did the work, such as `click`, `keydown`; null where nothing was recorded. */
  event: string | null;
  /** Selector of the element that got the event, as it was before any handler ran. */
  target: string | null;
  /** URL of the document in which it happened, which may be a frame's. */
  document: string;
  /** The three parts of the duration; null under 16 ms. */
  parts: { inputDelay: number; processing: number; presentation: number } | null;
  /** Scripts of the long animation frames (50 ms and more) that the interaction waited for, longest first. */
  scripts: readonly InteractionScript[];
}

export interface InteractionScript {
  url: string;
  /** Empty for a function without name. */
  function: string;
  /** Who called it, such as `BUTTON#add.onclick`. */
  invoker: string;
  invokerType: string;
  /** Where the function begins, in UTF-16 units; -1 where the browser does not say. */
  position: number;
  duration: number;
  forcedStyleAndLayout: number;
  /** 1-based line in the script; absent if its text could not be loaded. */
  line?: number;
  /** Where that is in the source, by the script's source map. */
  source?: { module: string; line: number };
}

export interface RouteChange {
  url: string;
  /** Name of the step that caused it. */
  step: string | null;
  /** From the interaction to the largest paint of the new route; null where the browser gave none. */
  LCP: number | null;
}
