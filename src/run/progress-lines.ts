/** Progress as single lines, for logs and pipes, where nothing can be drawn over. */
import { plain } from "../report/escape/terminal.ts";
import type { Progress, SamplingEnd } from "../types.ts";

type Event<Type extends Progress["type"]> = Extract<Progress, { type: Type }>;

/**
 * The line that a log gets for an event; null where it gets none: single visits, runs and loads would only fill it. What
 * commands print, and titles of stages, are the log's own business.
 */
export function progressLine(event: Exclude<Progress, { type: "output" | "stage" }>): string | null {
  switch (event.type) {
    case "note":
      return event.note.level === "warn"
        ? `Warning: ${plain(event.note.text, 2_000)}`
        : plain(event.note.text, 2_000);
    case "pageOver":
      return `${pageOverInWords(event)} (page ${event.over} of ${event.total})`;
    case "commandOver":
      return `Command ${plain(event.command, 200)}: ${ends[event.end]} after ${count(event.pairs, "run")} of each revision`;
    case "visit":
      return event.failed === null
        ? null
        : `Visit failed: ${placeInWords(event)}, ${event.revision}: ${plain(event.failed, 1_000)}`;
    case "run":
      return event.failed === null
        ? null
        : `Run failed: command ${plain(event.command, 200)}, ${event.revision}: it ${plain(event.failed, 1_000)}`;
    default:
      return null;
  }
}

/** How sampling ended, in words. */
export const ends: Readonly<Record<SamplingEnd, string>> = {
  decided: "decided",
  undecided: "undecided",
  failed: "given up",
};

/** `/cart, mobile: decided after 8 visits` */
export function pageOverInWords(event: Event<"pageOver">): string {
  return `${placeInWords(event)}: ${ends[event.end]} after ${count(event.visits, "visit")}`;
}

/** `/cart, mobile` */
export function placeInWords({ page, device }: { page: string; device: string }): string {
  return plain(`${page}, ${device}`, 200);
}

/** `1 visit`, `8 visits`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** `at most 2 min left`, rounded up: nobody plans by seconds, and a promise should hold. */
export function leftInWords(leftMs: number): string {
  const seconds = leftMs / 1000;
  if (seconds > 90) return `at most ${Math.ceil(seconds / 60)} min left`;
  return `at most ${Math.max(10, Math.ceil(seconds / 10) * 10)} s left`;
}
