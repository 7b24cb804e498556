import { printQuantity } from "../../quantity.ts";
import type { Finding, LayoutShift } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { readShifts } from "../shifts.ts";
import type { Move, ReadShift } from "../shifts.ts";
import { fileClues, selectorClues } from "../subject.ts";
import type { Clue, PageSubject } from "../subject.ts";

const fontFix =
  "Preload the font, and give its fallback the same metrics (size-adjust, ascent-override), or use font-display: optional.";
const fontLink = "https://web.dev/articles/optimize-cls#web-fonts";

/** Which elements moved, from where to where, and what pushed them. */
export const layoutShift = defineFinding({
  kind: "layout-shift",
  metrics: ["CLS"],
  link: "https://web.dev/articles/optimize-cls",
  find: (subject: PageSubject) => readShifts(subject).map((read) => explainShift(read)),
});

function explainShift(read: ReadShift): Draft {
  const { shift, main, isKnown } = read;
  return {
    key: `${main.selector}@${shift.atMs}`,
    ...causeOf(read),
    evidence: [
      `shift of ${printQuantity(shift.value, "unitless")} at ${printQuantity(shift.atMs, "ms")}`,
      ...shift.moved.slice(0, 4).map(describeMove),
    ],
    standing: isKnown,
    saving: { value: shift.value, unit: "unitless" },
    effect: { value: shift.value, unit: "unitless" },
    clues: cluesOf(shift),
  };
}

/** What pushed, what has no size, what arrived; what only moved stood there before. */
function cluesOf({ moved, font }: LayoutShift): Clue[] {
  const pushers = moved.flatMap(({ pushedBy }) => selectorClues(pushedBy?.selector));
  const unsized = moved.flatMap((move) => (move.lacksSize ? selectorClues(move.selector) : []));
  return [...unsized, ...pushers, ...(font === null ? [] : fileClues(font))];
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

function causeOf({
  shift,
  main,
  unsized,
  isFont,
  pusher,
}: ReadShift): Pick<Finding, "title" | "fix" | "certainty"> & { link?: string } {
  const moved = main.selector;
  if (unsized)
    return {
      title: `${moved} was moved by ${unsized}, which has no width and height`,
      fix: "Give it width and height attributes (or aspect-ratio), so that its room is kept.",
      certainty: "certain",
      link: "https://web.dev/articles/optimize-cls#images-without-dimensions",
    };
  if (isFont)
    return {
      title: `${moved} moved when the web font ${shift.font ?? ""} arrived`.replace("  ", " "),
      fix: fontFix,
      certainty: "certain",
      link: fontLink,
    };
  if (pusher)
    return {
      title: `${moved} was pushed down by ${main.to.y - main.from.y} px: above it stands ${pusher.selector}, ${pusher.height} px high`,
      fix: "If it comes late, keep its room from the start (min-height), put it where it pushes nothing, or render it with the page.",
      certainty: "together",
      link: "https://web.dev/articles/optimize-cls#dynamic-content",
    };
  if (shift.font)
    return {
      title: `${moved} moved just after the font ${shift.font} arrived`,
      fix: fontFix,
      certainty: "together",
      link: fontLink,
    };
  return {
    title: `${moved} moved while the page loaded`,
    fix: "See in the evidence which element moved, and keep the room of what comes before it.",
    certainty: "certain",
  };
}
