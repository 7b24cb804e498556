import type { SkippedControl } from "./discovery.ts";
import type { SeenControl } from "../in-page/controls.ts";
import { unsafeName, unsafeWord } from "./unsafe-words.ts";

/** What is done to a control. */
export type Trial = { kind: "click" } | { kind: "type"; text: string } | { kind: "select"; value: string };

export interface ChosenControl {
  /** Its place in the list of what was seen. */
  index: number;
  seen: SeenControl;
  trial: Trial;
}

export interface Choice {
  /** In the order in which to try them: what opens something first, fields last, second examples after all first ones. */
  chosen: readonly ChosenControl[];
  skipped: readonly SkippedControl[];
  /** Same-looking controls that stand for no more than those that were chosen. */
  duplicates: number;
}

/** Two of a hundred equal rows are enough. */
const ofEqual = 2;
/** Buttons side by side that say different things, as in a toolbar. */
const ofNeighbours = 20;
/** This many of them are tried before other places of the page have had their turn. */
const neighboursATurn = 4;

/** Which of the controls that a page shows are safe to try, and in which order. */
export function chooseControls(seen: readonly SeenControl[]): Choice {
  const skipped: SkippedControl[] = [];
  const safe: ChosenControl[] = [];
  for (const [index, control] of seen.entries()) {
    const trial = trialOf(control);
    const why = whyNot(control) ?? ("skip" in trial ? trial.skip : null);
    if (why !== null || "skip" in trial) skipped.push({ control: describeControl(control), why: why ?? "" });
    else safe.push({ index, seen: control, trial });
  }
  const examples = [...Map.groupBy(safe, ({ seen: { group } }) => group).values()].flatMap(examplesOf);
  const chosen = examples
    .toSorted(
      (a, b) => a.turn - b.turn || rankOf(a.control) - rankOf(b.control) || a.control.index - b.control.index,
    )
    .map(({ control }) => control);
  return { chosen, skipped, duplicates: safe.length - chosen.length };
}

/** Each with its turn: 0 for the first of its kind. */
function examplesOf(group: readonly ChosenControl[]): { control: ChosenControl; turn: number }[] {
  const byLabel = [...Map.groupBy(group, ({ seen }) => seen.label.replace(/\d+/g, "#")).values()];
  const share = (place: 0 | 1) => new Set(group.map(({ seen }) => seen.parents[place])).size === 1;
  const areNeighbours = share(0) || share(1);
  const most = areNeighbours && byLabel.length > 1 ? ofNeighbours : ofEqual;
  // Different labels first: two rows that say different things show more than two that say the same.
  const rounds = Math.max(...byLabel.map(({ length }) => length));
  const mixed = Array.from({ length: Math.min(rounds, ofEqual) }, (_, round) =>
    byLabel.flatMap((same) => same[round] ?? []),
  ).flat();
  return mixed.slice(0, most).map((control, place) => ({
    control,
    turn: areNeighbours ? Math.floor(place / neighboursATurn) : place,
  }));
}

/** `button "Menu"`, `text field "Search"`. */
export function describeControl({ tag, type, role, label, href, editable }: SeenControl): string {
  const names: Record<string, string> = {
    a: "link",
    select: "select",
    textarea: "text field",
    summary: "summary",
    button: "button",
  };
  const input = /^(?:checkbox|radio|button|submit|reset|file|password|range|color)$/.test(type)
    ? type
    : "text field";
  const name = role || (tag === "input" ? input : (names[tag] ?? (editable ? "text field" : `<${tag}>`)));
  const shown = label === "" ? (href ?? "") : label;
  return shown === "" ? name : `${name} "${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}"`;
}

function whyNot(control: SeenControl): string | null {
  const { disabled, submits, opensWindow, label, hints, autocomplete, tag } = control;
  if (isRealLink(control)) return "a link";
  if (disabled) return "disabled";
  if (submits) return "submits a form";
  if (opensWindow) return "opens a window";
  if (control.holdsControl) return "another control lies inside it";
  if (/(?:^|\s)(?:cc-|current-password|new-password|one-time-code)/.test(autocomplete))
    return "asks for a secret or a card";
  const isField =
    /^(?:input|textarea|select)$/.test(tag) && !/^(?:button|reset|checkbox|radio)$/.test(control.type);
  // Nothing is sent by typing: "Order number" is a field like others. What asks for payment is left alone all the same.
  const word = isField ? paymentField(`${label} ${hints}`) : (unsafeWord(label) ?? unsafeName(hints));
  return word === null ? null : `says "${word}"`;
}

function isRealLink({ href }: SeenControl): boolean {
  return href !== null && !/^\s*(?:#|javascript:\s*(?:void\b|;|$))/i.test(href);
}

function paymentField(text: string): string | null {
  return /\b(?:card ?number|credit ?card|cvc|cvv|iban|kartennummer|passwor[dt])\b/i.exec(text)?.[0] ?? null;
}

function trialOf({ tag, type, role, editable, option }: SeenControl): Trial | { skip: string } {
  if (tag === "select")
    return option === null ? { skip: "has no other option" } : { kind: "select", value: option };
  if (tag === "textarea" || editable) return { kind: "type", text: "abc" };
  if (tag !== "input")
    return role === "textbox" || role === "searchbox"
      ? { skip: "does not accept text on its own" }
      : { kind: "click" };
  switch (type) {
    case "checkbox":
    case "radio":
    case "button":
    case "range":
      return { kind: "click" };
    case "text":
    case "search":
    case "url":
      return { kind: "type", text: "abc" };
    case "email":
      return { kind: "type", text: "a@b.cd" };
    case "number":
    case "tel":
      return { kind: "type", text: "12" };
    case "reset":
      return { skip: "empties a form" };
    default:
      return { skip: `an input of type ${type}` };
  }
}

function rankOf({ seen: { tag, type, role, discloses }, trial }: ChosenControl): number {
  if (trial.kind === "type") return 5;
  if (trial.kind === "select") return 4;
  if (discloses || /^(?:tab|menuitem)/.test(role)) return 0;
  if (tag === "button" || type === "button" || role === "button") return 1;
  if (tag === "input" || role !== "") return 2;
  return 3;
}
