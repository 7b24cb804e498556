import type { InteractionMeasurement, StepAction } from "../../types.ts";

/** What `discover` hands to the edge: pure data. Labels, selectors and URLs come from the page, and are untrusted text. */
export interface Discovery {
  /** As the budget spells it. */
  path: string;
  url: string;
  device: string;
  /** How many controls the page shows, links and the like included. */
  found: number;
  /** To be pasted into the budget, in the order in which they were run once more, one after another on one page. */
  steps: readonly DiscoveredStep[];
  /** Every control that was tried and did nothing unsafe, slowest first. */
  tried: readonly DiscoveredStep[];
  /** Tried, and not proposed. */
  leftOut: readonly LeftOutControl[];
  /** Not tried at all. */
  skipped: readonly SkippedControl[];
  /** What the page itself tried to send while it loaded. It was not let through. */
  ownAttempts: readonly string[];
  /** Safe controls that were not tried, and why. */
  untried: { count: number; why: "limit" | "time" | null };
  /** Same-looking controls of which only the first were tried. */
  duplicates: number;
  durationMs: number;
}

export interface DiscoveredStep {
  step: StepAction;
  /** Such as `button "Menu"`. */
  control: string;
  /** The label alone; empty where it has none. */
  label: string;
  /** Null where the browser counted no interaction. */
  measured: InteractionMeasurement | null;
  /** Routes that it leads to without a document load, and when their largest paint came, milliseconds after the step; null where none was seen. */
  routes: readonly { path: string; LCP: number | null }[];
  /** CLS from the step on. */
  shift: number;
  /** After it most other controls are gone or covered: as a step it can only be the last. */
  changesPage: boolean;
}

export interface LeftOutControl {
  control: string;
  selector: string;
  why: string;
}

export interface SkippedControl {
  control: string;
  why: string;
}
