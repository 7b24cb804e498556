import type { Node } from "jsonc-parser";
import type { StepAction, StepKind } from "../../types.ts";
import { wrongKeys } from "./key-names.ts";
import { entriesOf, itemsOf, textOf, valueOf } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";
import type { Source } from "../text/source.ts";

/** What reading a step needs. */
export interface StepReader {
  report: (at: Node, text: string) => void;
  source: Source;
}

/** Longer than any page should take; the time limit of the visit comes later. */
const longestPauseMs = 30_000;
const longestText = 1_000;

/** A module replaces all steps of a page, and is written in their place. */
type WrittenKind = Exclude<StepKind, "module">;

type Read = (node: Node, reader: StepReader) => StepAction | null;

/** One reader for each kind of step, in the order in which messages list them. The schema reports wrong types. */
const readers: Readonly<Record<WrittenKind, Read>> = {
  click: (node, reader) => withSelector(node, reader, (click) => ({ click })),
  tap: (node, reader) => withSelector(node, reader, (tap) => ({ tap })),
  type: (node, reader) => {
    const [selector, text] = readPair(node, reader, '"type" takes a selector and a text: ["#name", "Ada"]');
    if (text !== undefined && (text === "" || text.length > longestText)) {
      reader.report(
        node,
        text === "" ? "the text to type is empty" : `the text to type is longer than ${longestText}`,
      );
      return null;
    }
    return selector === undefined || text === undefined ? null : { type: [selector, text] };
  },
  press: (node, { report }) => {
    const press = textOf(node);
    const problem = press === undefined ? null : wrongKeys(press);
    if (problem !== null) report(node, problem);
    return press === undefined || problem !== null ? null : { press };
  },
  hover: (node, reader) => withSelector(node, reader, (hover) => ({ hover })),
  scroll: (node, reader) => {
    if (node.type !== "object") return withSelector(node, reader, (scroll) => ({ scroll }));
    const [x, y] = [numberOf(valueOf(node, "x")), numberOf(valueOf(node, "y"))];
    if (x === undefined && y === undefined) {
      if (entriesOf(node).length === 0)
        reader.report(node, `scroll goes nowhere: give it a "y" in pixels, or a selector`);
      return null;
    }
    return { scroll: { ...(x !== undefined && { x }), ...(y !== undefined && { y }) } };
  },
  select: (node, reader) => {
    const example = '"select" takes a selector and an option: ["#size", "L"]';
    const [selector, value] = readPair(node, reader, example);
    return selector === undefined || value === undefined ? null : { select: [selector, value] };
  },
  waitFor: (node, reader) => {
    if (node.type !== "object") return withSelector(node, reader, (waitFor) => ({ waitFor }));
    return readAwaited(node, reader);
  },
};

export const stepKinds = Object.keys(readers) as readonly WrittenKind[];

/** Reads what a step does: the one of its keys that is a kind of step. */
export function readStepAction(item: Node, reader: StepReader): { kind: StepKind; step: StepAction } | null {
  const found = entriesOf(item).filter(({ key }) => Object.hasOwn(readers, key));
  const [action, second] = found;
  // A misspelt kind is an unknown key, which the schema reports.
  const others = entriesOf(item).filter(({ key }) => !["name", "limits", "timeout"].includes(key));
  if (!action) {
    if (others.length === 0)
      reader.report(item, `the step does nothing: give it one of ${stepKinds.map(quote).join(", ")}`);
    return null;
  }
  if (second) {
    reader.report(
      second.keyNode,
      `a step does one thing: ${quote(second.key)} is a step of its own after ${quote(action.key)}`,
    );
    return null;
  }
  const kind = action.key as WrittenKind;
  const step = readers[kind](action.value, reader);
  return step && { kind, step };
}

function readAwaited(node: Node, { report }: StepReader): StepAction | null {
  const [textNode, msNode] = [valueOf(node, "text"), valueOf(node, "ms")];
  const [text, ms] = [textOf(textNode), numberOf(msNode)];
  if (textNode && msNode) report(node, `waitFor waits for one thing: "text" or "ms"`);
  else if (entriesOf(node).length === 0) report(node, `waitFor waits for nothing: give it "text" or "ms"`);
  else if (textNode && text?.trim() === "") report(textNode, "the text to wait for is empty");
  else if (text !== undefined) return { waitFor: { text } };
  else if (msNode && ms !== undefined && !(ms >= 0 && ms <= longestPauseMs))
    report(msNode, `waitFor.ms is between 0 and ${longestPauseMs}, not ${ms}`);
  else if (ms !== undefined) return { waitFor: { ms } };
  return null;
}

function withSelector(
  node: Node,
  { report }: StepReader,
  step: (selector: string) => StepAction,
): StepAction | null {
  const selector = textOf(node);
  if (selector === undefined) return null;
  if (selector.trim() !== "") return step(selector);
  report(node, "the selector is empty");
  return null;
}

function readPair(
  node: Node,
  { report }: StepReader,
  example: string,
): readonly [string | undefined, string | undefined] {
  if (node.type !== "array") return [undefined, undefined];
  const texts = itemsOf(node).map(textOf);
  const [selector, text] = texts;
  if (texts.length !== 2) report(node, example);
  else if (selector?.trim() === "") report(node, "the selector is empty");
  else return [selector, text];
  return [undefined, undefined];
}

function numberOf(node: Node | undefined): number | undefined {
  return node?.type === "number" && Number.isFinite(node.value) ? Number(node.value) : undefined;
}
