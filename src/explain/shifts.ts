import type { LayoutShift, VisitData } from "../types.ts";
import { number, rowsOf } from "./audit.ts";
import { troubleOf } from "./subject.ts";
import type { PageSubject } from "./subject.ts";

/** Smaller ones nobody sees; CLS itself is good to 0.1. */
const leastShift = 0.005;
const mostShifts = 3;

export type Move = LayoutShift["moved"][number];

/** A layout shift, with what is known of its cause. */
export interface ReadShift {
  shift: LayoutShift;
  /** The element that moved farthest. */
  main: Move;
  /** The element without width and height that moved the others, or resized itself. */
  unsized?: string;
  /** Lighthouse attributes it to a web font. */
  isFont: boolean;
  /** What stands above the elements that moved. */
  pusher?: NonNullable<Move["pushedBy"]>;
  /** Base has it as well, at whatever time. */
  isKnown: boolean;
}

/** Head's largest shifts; none where CLS needs no explaining. */
export function readShifts(subject: PageSubject): ReadShift[] {
  if (!troubleOf(subject, ["CLS"])) return [];
  const known = new Set(visibleShifts(subject.base).map(signature));
  return visibleShifts(subject.head)
    .slice(0, mostShifts)
    .flatMap((shift): ReadShift[] => {
      const main = largestMove(shift);
      if (!main) return [];
      const unsized =
        shift.moved.find(({ pushedBy }) => pushedBy?.lacksSize)?.pushedBy?.selector ??
        shift.moved.find(({ lacksSize, from, to }) => lacksSize && from.height !== to.height)?.selector;
      const pusher = main.pushedBy ?? shift.moved.find(({ pushedBy }) => pushedBy)?.pushedBy;
      return [
        {
          shift,
          main,
          ...(unsized !== undefined && { unsized }),
          isFont: isFontShift(shift, subject.head),
          ...(pusher && { pusher }),
          isKnown: known.has(signature(shift)),
        },
      ];
    });
}

/** Selectors of the elements that shifts are about: the one that moved farthest, and the one that moved it. */
export function elementsOfShifts(subject: PageSubject): ReadonlySet<string> {
  return new Set(
    readShifts(subject).flatMap(({ main, unsized, isFont, pusher }) => {
      const cause = unsized ?? (isFont ? undefined : pusher?.selector);
      return cause === undefined ? [main.selector] : [main.selector, cause];
    }),
  );
}

function visibleShifts(visit: VisitData | null): LayoutShift[] {
  return (visit?.layoutShifts ?? []).filter(({ value }) => value >= leastShift);
}

/** What is pushed out of the view has no place any more, and says less of what pushed it. */
function largestMove({ moved }: LayoutShift): Move | undefined {
  const way = ({ from, to }: Move) => Math.abs(to.y - from.y) + Math.abs(to.x - from.x);
  const inView = moved.filter(({ to }) => to.width > 0 && to.height > 0);
  return (inView.length > 0 ? inView : moved).toSorted((a, b) => way(b) - way(a))[0];
}

/** The same elements by the same pusher: a shift that base has as well. */
function signature(shift: LayoutShift): string {
  const main = largestMove(shift);
  return [main?.selector, main?.pushedBy?.selector, shift.font].join("|");
}

/** Lighthouse's own culprit of a shift, by its score: it sees when the text was laid out again. */
function isFontShift({ value }: LayoutShift, visit: VisitData): boolean {
  return rowsOf(visit, "layout-shifts").some((row) => {
    const score = number(row["score"]);
    return (
      score !== null &&
      Math.abs(score - value) < 1e-6 &&
      JSON.stringify(row["subItems"] ?? "").includes("Web font")
    );
  });
}
