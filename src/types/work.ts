/** How much JavaScript loads execute. */
import type { Revision } from "./quantity.ts";

/**
 * Executions of the app's own scripts. A block is a stretch of code that runs as a whole, such as the body of a function, a loop or an
 * `if`, as V8's block coverage reports it.
 */
export interface WorkCount {
  /** How often blocks were executed, all together. */
  blocks: number;
  /** How often functions were called. */
  calls: number;
}

/** What one load counted. It was made for that alone: counting slows code down, so that nothing of it is a time. */
export interface CountedLoad extends WorkCount {
  /** Elements of the document and of its open shadow trees when the page had come to rest; null where they could not be counted. */
  elements: number | null;
  /** Workers and frames whose scripts could not be counted, such as a worker that ended before the load did. Absent: none. */
  uncounted?: number;
}

/** What was executed from the input of a step until the page had come to rest. */
export interface CountedStep extends WorkCount {
  name: string;
}

/** Whose code executed blocks in one load. */
export interface WorkPlace {
  /** The app's module; else the package, and without a source map the script. */
  kind: "module" | "package" | "script";
  name: string;
  blocks: number;
  /** Set for a module: its functions, and its code outside of functions. */
  parts?: readonly WorkPart[];
}

export interface WorkPart {
  /** The text of its first line, which is the same in base and head where nobody has changed it. */
  text: string;
  /** In the source, from 1. */
  line: number;
  blocks: number;
}

/** Where a load, or a step after it, executes more than in base. */
export interface PageWork {
  page: string;
  device: string;
  /** Absent: the load. */
  step?: string;
  /** What grew, most first. */
  places: readonly GrownPlace[];
}

export interface GrownPlace {
  kind: WorkPlace["kind"];
  name: string;
  /** The counts of the whole module, package or script; 0 where a revision does not run it. */
  blocks: Readonly<Record<Revision, number>>;
  /** Set for a module: the line of the function that grew most, and how many blocks it executes in head. */
  busiest?: { line: number; blocks: number };
}
