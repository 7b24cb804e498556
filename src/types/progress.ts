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

/** What the core reports to the edge while it works; the edge prints it. */
export type Progress =
  | { type: "stage"; stage: Stage; text: string }
  | { type: "note"; note: Note }
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
      /** Milliseconds left by the visits so far; null before the first. */
      leftMs: number | null;
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
      type: "output";
      text: string;
      /**
       * Called by an edge that cannot print as fast as the command does: the command waits until the promise settles, as one
       * does whose pipe is full. Absent where no command is running.
       */
      waitUntil?: ((printed: Promise<unknown>) => void) | undefined;
    };
