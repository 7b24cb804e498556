/** What stood behind the numbers. */
import type { InteractionDuration } from "./interaction.ts";
import type { Revision } from "./quantity.ts";
import type { LayoutShift } from "./visit.ts";

/** A function with the CPU time that it took while an interaction waited for its paint, on the device's slowed-down CPU. */
export interface ProfiledFunction {
  /** By the source map where it knows, else as the script calls it; empty without name. */
  function: string;
  url: string;
  /** What a reader calls the script; absent where the source is known, and in reports of version 1.0. */
  script?: string;
  /** Where it begins in the script, from 1. */
  line: number;
  column: number;
  /** The same in the source, by the script's map. */
  source?: { module: string; line: number };
  /** In itself. */
  selfMs: number;
  /** With all that it called. */
  totalMs: number;
}

/**
 * Where the time of a step's slowest interaction went. It comes from one more visit, under the CPU profiler, which is
 * not a sample.
 */
export interface InteractionProfile {
  page: string;
  device: string;
  revision: Revision;
  /** Its name. */
  step: string;
  /** The interaction's duration in that visit. */
  durationMs: number;
  /** The innermost of the app's own functions that holds most of the time; null if no script ran. */
  hottest: ProfiledFunction | null;
  /** Those that took most in themselves, libraries included. */
  functions: readonly ProfiledFunction[];
}

/**
 * Whose code kept the main thread busy while a page loaded. It comes from further loads, under the CPU profiler, which
 * are not samples. Times are those of the device's CPU.
 */
export interface LoadProfile {
  page: string;
  device: string;
  revision: Revision;
  /** By whom it was for, most first. Every millisecond of a script counts for one of them. */
  owners: readonly CpuOwner[];
  /** Others ran as well, none of them longer than the last of these. */
  cut?: true;
  /** Who called whom, for drawing: callers before those that they called, calls within one package as one. */
  calls: readonly CpuCall[];
}

export interface CpuOwner {
  /** The app's module that ran or called what ran; where there is none the package, and without a source map the script. */
  kind: "module" | "package" | "script";
  /** Module, package, or script; a script by its URL in reports of version 1.0. */
  name: string;
  ms: number;
  /**
   * The function that holds most of a module's time: its name, empty if it has none, and its line in the source, from
   * 1.
   */
  hottest?: { function: string; line: number };
  /** The part of it in packages that a module called, most first. */
  called?: readonly { name: string; ms: number }[];
}

export interface CpuCall {
  /** Index of the caller, which comes before; null where a task began with it. */
  parent: number | null;
  /** Function of the app, package, or script. */
  name: string;
  /** `src/sales.ts:41`; null of packages and scripts. */
  place: string | null;
  /** Null for the app's own code. */
  package: string | null;
  /** With all that it called. */
  ms: number;
}

/** The parts of the largest paint, one after the other: https://web.dev/articles/optimize-lcp#lcp-breakdown */
export type LargestPaintPart = "TTFB" | "load delay" | "load duration" | "render delay";

/** The bundle's JS that a page requested while it loaded, compared with what the build says that it loads initially. */
export interface PageLoad {
  page: string;
  device: string;
  /** The route whose files are its initial ones; null where the build names none such, and all initial files of the bundle are. */
  route: string | null;
  /** Requested, and initial. */
  initial: { files: number; gzip: number };
  /** Lazy according to the build, but loaded initially. */
  lazy: { files: number; gzip: number };
  /** The largest of these. */
  atOnce: readonly {
    /** Without content hash. */
    name: string;
    gzip: number;
    /** The module whose `import()` it is where the import graph is known, else the file that asked for it; null where neither is. */
    by: string | null;
  }[];
  /** Initial files of the route that were not requested. */
  notRequested: readonly string[];
}

/** What stood behind the numbers in one visit: the one in the middle of its revision's, so that all of it happened together. */
export interface PageDetail {
  page: string;
  device: string;
  revision: Revision;
  /** Index of the visit. */
  visit: number;
  /** CSS pixels. */
  viewport: { width: number; height: number };
  /** As the browser saw it, on neither clock of the simulation; null if it is not known. */
  largestPaint: {
    /** Selector; null where nothing names it. */
    element: string | null;
    parts: readonly { name: LargestPaintPart; ms: number }[];
  } | null;
  /** Largest first, at most five of them with five elements each. */
  layoutShifts: readonly LayoutShift[];
  /** Set where the steps were chosen automatically. */
  automatic?: true;
  /** Steps that were interactions long enough to have parts, in their order. */
  interactions: readonly {
    step: string;
    duration: InteractionDuration;
    parts: { inputDelay: number; processing: number; presentation: number };
  }[];
  /** Main thread by script on the device's CPU, most first. */
  scripts: readonly {
    /** The name of its file; `Unattributable` for the browser's own work. */
    name: string;
    totalMs: number;
    /** The part of it that ran the script's code. */
    scriptingMs: number;
  }[];
}

/**
 * What a page looked like while it loaded. It comes from one more visit, under the device's network and CPU, which is
 * not a sample.
 */
export interface Film {
  page: string;
  device: string;
  revision: Revision;
  /** Since the start of the navigation, when nothing changed any more. */
  endMs: number;
  /** First and largest contentful paint of the load on the film, on the film's clock. Absent where the browser saw none, and in reports of before. */
  firstPaintMs?: number;
  largestPaintMs?: number;
  /** At most eight, each shown until the next one. */
  frames: readonly {
    atMs: number;
    /** Base64, at most 320 pixels each way. */
    jpeg: string;
  }[];
}
