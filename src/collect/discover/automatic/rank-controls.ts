import type { AutomaticStep } from "../../../types.ts";
import type { Candidate } from "../survey-page.ts";
import { isOfConsent } from "./consent.ts";

/** A control that every revision has, as it may be used unasked. */
export interface RankedControl {
  /** `button "Menu"`. */
  control: string;
  /** What it does for a visitor: two of different kinds show more than two tabs. */
  kind: string;
  /** The same for controls that look the same and stand side by side. */
  group: string;
  step: AutomaticStep;
}

type Named = Pick<Candidate, "control" | "trial" | "selectors"> & Pick<RankedControl, "kind" | "group">;

/**
 * The controls that both revisions have, or the only one, the best first.
 *
 * The order is the same whichever revision is base, and on whatever day it is made. It knows no times. A control's place is the sum of
 * its places in the rankings of both revisions, each of which follows from the page's own order; a sum does not depend on the order
 * of its parts. Where two sums are equal, the selectors decide, which both revisions have in common. If a control could be either of two, the
 * pair with the lowest sum is taken, which is the same from either side. So base against head and head against base
 * give the same order, two equal revisions give the ranking of one, and a control that only one revision has moves the others as
 * little as it does in that revision itself.
 * @param surveys what is safe to try on each revision, in discover's order.
 * @param recorded steps of the run that head is compared with: where they still have their controls, these come first, as they were.
 */
export function rankControls(
  surveys: readonly (readonly Candidate[])[],
  recorded: readonly AutomaticStep[] = [],
): RankedControl[] {
  const [one = [], other = one] = surveys.map(usable);
  const again = recorded.flatMap((step, index) => {
    const control = one.find(
      ({ selectors, trial }) => selectors.includes(step.selector) && isSameTrial(trial, step),
    );
    return control ? [{ ...rankedBy(control, control, step.selector), kind: `recorded ${index + 1}` }] : [];
  });
  const pairs = one.flatMap((control, at) =>
    other.flatMap((twin, there) => {
      const [selector] = sharedSelectors(control, twin);
      return selector === undefined ? [] : [{ control, twin, place: at + there, selector }];
    }),
  );
  const taken = new Set<Named>();
  const ranked = pairs
    .toSorted((a, b) => a.place - b.place || compareText(a.selector, b.selector))
    .flatMap(({ control, twin, selector }) => {
      if (taken.has(control) || (twin !== control && taken.has(twin))) return [];
      taken.add(control).add(twin);
      return [rankedBy(control, twin, selector)];
    });
  const known = new Set(again.map(({ step }) => step.selector));
  return [...again, ...ranked.filter(({ step }) => !known.has(step.selector))];
}

function usable(candidates: readonly Candidate[]): Named[] {
  return candidates.flatMap((candidate) => {
    const { seen, control, trial } = candidate;
    if (isOfConsent(seen)) return [];
    const selectors = candidate.selectors.filter((selector) => !changes(selector));
    if (selectors.length === 0) return [];
    return [
      { control, trial, selectors, kind: kindOf(candidate), group: `${seen.group} ${seen.parents[1]}` },
    ];
  });
}

/** Selectors by which two controls are one, what is lasting in both revisions first. */
function sharedSelectors(one: Named, other: Named): string[] {
  if (JSON.stringify(one.trial) !== JSON.stringify(other.trial)) return [];
  const isSame = withoutNumbers(one.control) === withoutNumbers(other.control);
  const depth = (selector: string) => one.selectors.indexOf(selector) + other.selectors.indexOf(selector);
  return (
    one.selectors
      // A place in the page may be that of another control in the other revision.
      .filter((selector) => other.selectors.includes(selector) && (isSame || isName(selector)))
      .toSorted((a, b) => depth(a) - depth(b) || compareText(a, b))
  );
}

/** A selector by what a person reads, where that is a count, a date or a price. */
function changes(selector: string): boolean {
  return selector.startsWith("aria/") && /\p{N}/u.test(selector);
}

/** Whether it was written to name this one element: an id, an attribute, or an accessible name. */
function isName(selector: string): boolean {
  return /^(?:#[^\s>]+|\[[^\]]+\]|\w+\[name=[^\]]+\]|aria\/.*)$/s.test(selector);
}

function withoutNumbers(text: string): string {
  return text.replace(/\p{N}+/gu, "#");
}

function kindOf({ seen: { tag, type, role, discloses }, trial }: Candidate): string {
  if (trial.kind === "type") return "field";
  if (trial.kind === "select") return "select";
  if (/^(?:tab|menuitem)/.test(role)) return "tab";
  if (discloses) return "disclosure";
  if (tag === "button" || type === "button" || role === "button") return "button";
  return tag === "input" || role !== "" ? "choice" : "other";
}

function rankedBy(one: Named, other: Named, selector: string): RankedControl {
  const { control, trial } = one;
  const text = trial.kind === "type" ? trial.text : trial.kind === "select" ? trial.value : undefined;
  const step = {
    name: `${trial.kind} ${selector}`,
    kind: trial.kind,
    selector,
    ...(text !== undefined && { text }),
  };
  // A revision may draw the same control in another way.
  const either = (key: "kind" | "group") => (one[key] < other[key] ? one[key] : other[key]);
  return { control, kind: either("kind"), group: either("group"), step };
}

function isSameTrial(trial: Candidate["trial"], { kind, text }: AutomaticStep): boolean {
  const own = trial.kind === "type" ? trial.text : trial.kind === "select" ? trial.value : undefined;
  return trial.kind === kind && own === text;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
