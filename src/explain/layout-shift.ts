import { printQuantity } from "../quantity.ts";
import type { Finding, LayoutShift, VisitData } from "../types.ts";
import { number, rowsOf } from "./audit.ts";
import { at, fileClues, idOf, selectorClues, troubleOf } from "./subject.ts";
import type { Clue, Found, PageSubject } from "./subject.ts";

const metrics = ["CLS"];
/** Smaller ones nobody sees; CLS itself is good to 0.1. */
const leastShift = 0.005;
const mostShifts = 3;
const fontFix =
  "Preload the font, and give its fallback the same metrics (size-adjust, ascent-override), or use font-display: optional.";
const fontLink = "https://web.dev/articles/optimize-cls#web-fonts";

/** Which elements moved, from where to where, and what pushed them. */
export function explainLayoutShift(subject: PageSubject): Found[] {
  const trouble = troubleOf(subject, metrics);
  if (!trouble) return [];
  const before = (subject.base?.layoutShifts ?? []).filter(({ value }) => value >= leastShift);
  const known = new Set(before.map(signature));
  return (subject.head.layoutShifts ?? [])
    .filter(({ value }) => value >= leastShift)
    .slice(0, mostShifts)
    .flatMap((shift): Found[] => {
      const cause = causeOf(shift, isFontShift(shift, subject.head));
      const main = largestMove(shift);
      if (!main) return [];
      const standing = subject.base !== null && known.has(signature(shift));
      return [
        {
          ...at(subject),
          id: idOf("layout-shift", subject, `${main.selector}@${shift.atMs}`),
          metric: "CLS",
          title: cause.title,
          evidence: [
            `shift of ${printQuantity(shift.value, "unitless")} at ${printQuantity(shift.atMs, "ms")}`,
            ...shift.moved.slice(0, 4).map(describeMove),
          ],
          fix: cause.fix,
          certainty: cause.certainty,
          standing,
          saving: { value: shift.value, unit: "unitless" },
          effect: { value: shift.value, unit: "unitless" },
          clues: cluesOf(shift),
          link: cause.link,
        },
      ];
    });
}

/** What pushed, what has no size, what arrived; what only moved stood there before. */
function cluesOf({ moved, font }: LayoutShift): Clue[] {
  const pushers = moved.flatMap(({ pushedBy }) => selectorClues(pushedBy?.selector));
  const unsized = moved.flatMap((move) => (move.lacksSize ? selectorClues(move.selector) : []));
  return [...unsized, ...pushers, ...(font === null ? [] : fileClues(font))];
}

type Move = LayoutShift["moved"][number];

/** What is pushed out of the view has no place any more, and says less of what pushed it. */
function largestMove({ moved }: LayoutShift): Move | undefined {
  const way = ({ from, to }: Move) => Math.abs(to.y - from.y) + Math.abs(to.x - from.x);
  const inView = moved.filter(({ to }) => to.width > 0 && to.height > 0);
  return (inView.length > 0 ? inView : moved).toSorted((a, b) => way(b) - way(a))[0];
}

function describeMove({ selector, from, to }: Move): string {
  if (to.width === 0 && to.height === 0) return `${selector} from y ${from.y} px out of the view`;
  const moves = [
    to.y !== from.y && `from y ${from.y} to ${to.y} px`,
    to.x !== from.x && `from x ${from.x} to ${to.x} px`,
    to.height !== from.height && `from ${from.height} to ${to.height} px high`,
    to.width !== from.width && `from ${from.width} to ${to.width} px wide`,
  ].filter(Boolean);
  return `${selector} ${moves.join(", ")}`;
}

/** The same elements by the same pusher: a shift that base has as well, at whatever time. */
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

function causeOf(shift: LayoutShift, isFont: boolean): Pick<Finding, "title" | "fix" | "certainty" | "link"> {
  const main = largestMove(shift);
  const moved = main?.selector ?? "The page";
  const unsized =
    shift.moved.find(({ pushedBy }) => pushedBy?.lacksSize)?.pushedBy?.selector ??
    shift.moved.find(({ lacksSize, from, to }) => lacksSize && from.height !== to.height)?.selector;
  if (unsized)
    return {
      title: `${moved} was moved by ${unsized}, which has no width and height`,
      fix: "Give it width and height attributes (or aspect-ratio), so that its room is kept.",
      certainty: "certain",
      link: "https://web.dev/articles/optimize-cls#images-without-dimensions",
    };
  if (isFont)
    return {
      title: `${moved} moved when the web font ${shift.font ?? ""} had arrived`.replace("  ", " "),
      fix: fontFix,
      certainty: "certain",
      link: fontLink,
    };
  const pusher = main?.pushedBy ?? shift.moved.find(({ pushedBy }) => pushedBy)?.pushedBy;
  if (pusher)
    return {
      title: `${moved} was pushed down by ${main ? main.to.y - main.from.y : pusher.height} px: above it stands ${pusher.selector}, ${pusher.height} px high`,
      fix: "If it comes late, keep its room from the start (min-height), put it where it pushes nothing, or render it with the page.",
      certainty: "together",
      link: "https://web.dev/articles/optimize-cls#dynamic-content",
    };
  if (shift.font)
    return {
      title: `${moved} moved just after the font ${shift.font} had arrived`,
      fix: fontFix,
      certainty: "together",
      link: fontLink,
    };
  return {
    title: `${moved} moved while the page loaded`,
    fix: "See in the evidence which element moved, and keep the room of what comes before it.",
    certainty: "certain",
    link: "https://web.dev/articles/optimize-cls",
  };
}
