/** What the core reports while it works. */
import type { Note } from "./budget.ts";
import type { Revision } from "./quantity.ts";

export type Stage =
  | "budget"
  | "base"
  | "install"
  | "build"
  | "serve"
  | "bundle"
  | "visit"
  | "command"
  | "report";

/**
 * How sampling of a page on a device, or of a command, ended: each limit is decided; the visits or the time were over before; or
 * attempt after attempt failed.
 */
export type SamplingEnd = "decided" | "undecided" | "failed";

/** What the core reports to the edge while it works; the edge prints it. */
export type Progress =
  | { type: "stage"; stage: Stage; text: string }
  /** One of several things that the stage does, such as one load. */
  | { type: "step"; text: string }
  | { type: "note"; note: Note }
  /** What is visited from now on, in the order of the budget. */
  | { type: "pages"; pages: readonly { page: string; device: string }[] }
  | {
      type: "visit";
      page: string;
      device: string;
      revision: Revision;
      /** Why the visit failed; null where it did not. */
      failed: string | null;
      /** Visits done, and the most that there can be. */
      done: number;
      total: number;
      /** Milliseconds left at most, by the visits so far; null before the first. */
      leftMs: number | null;
    }
  | {
      type: "pageOver";
      page: string;
      device: string;
      end: SamplingEnd;
      /** Visits that count, of base and head. */
      visits: number;
      /** Pages on devices that are over, this one included, and all there are. */
      over: number;
      total: number;
    }
  | {
      type: "run";
      command: string;
      revision: Revision;
      /** Why the run failed; null where it did not. */
      failed: string | null;
      /** Number of the pair (of the run without base), and the most pairs that there are. */
      done: number;
      most: number;
    }
  | {
      type: "commandOver";
      command: string;
      end: SamplingEnd;
      /** Pairs (runs without base) that were made. */
      pairs: number;
    }
  | {
      type: "output";
      text: string;
      /**
       * Called by an edge that cannot print as fast as the command does: the command waits until the promise settles, as one
       * does whose pipe is full. Absent where no command is running.
       */
      waitUntil?: ((printed: Promise<unknown>) => void) | undefined;
    };
