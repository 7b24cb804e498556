import { findNodeAtLocation, getNodeValue } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { Schema } from "@puppeteer/replay";
import { messageOf } from "../../errors.ts";
import type { Note, Step, StepAction, VariableUse } from "../../types.ts";
import { nameStep } from "../keys/interactions.ts";
import { itemsOf, parse, valueOf } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import { RecordedKeys } from "./setup-recorded-keys.ts";
import { recordedSelector } from "./setup-recorded-selector.ts";
import { variablesOf } from "../keys/setup-texts.ts";
import type { Source } from "../text/source.ts";

/** A recording of the DevTools Recorder as our steps. */
export interface Recording {
  /** Path of its first page, with its query; null if it names none. */
  page: string | null;
  steps: readonly Step[];
  /** Variables in the texts that it types. */
  variables: readonly VariableUse[];
  notes: readonly Note[];
}

/** The library is only loaded if a budget has a recording. */
type Replay = typeof import("@puppeteer/replay");

/** The same limit as for `interactions`. */
const mostSteps = 100;

/**
 * Converts what the DevTools Recorder exports as JSON. A step that is not supported is reported at its place; a step that makes no
 * difference here is left out, with a note.
 */
export async function readRecording(source: Source, problems: Problems): Promise<Recording | null> {
  const root = parse(source, problems);
  if (!root) return null;
  const replay = await import("@puppeteer/replay");
  const reading = { source, problems };
  const nodes = itemsOf(valueOf(root, "steps"));
  try {
    // Each step is checked on its own first, because the message for the whole recording does not say where a mistake is.
    for (const node of nodes)
      try {
        replay.parseStep(getNodeValue(node));
      } catch (error) {
        problems.add(source, node, `the recording cannot be read: ${messageOf(error)}`);
        return null;
      }
    const { steps } = replay.parse(getNodeValue(root));
    if (nodes.length > mostSteps * 3) throw new Error(`it has more than ${mostSteps * 3} steps`);
    return convert(steps, root, reading, replay);
  } catch (error) {
    problems.add(source, root, `the recording cannot be read: ${messageOf(error)}`);
    return null;
  }
}

function convert(recorded: readonly Schema.Step[], root: Node, reading: Reading, replay: Replay): Recording {
  const { source, problems } = reading;
  const converter = new Converter(replay);
  const steps: Step[] = [];
  const variables: VariableUse[] = [];
  const names = new Map<string, unknown>();
  for (const [index, step] of recorded.entries()) {
    const node = findNodeAtLocation(root, ["steps", index]) ?? root;
    const next = recorded[index + 1];
    // The Recorder writes the complete value at each pause in typing: the last one counts.
    if (step.type === replay.StepType.Change && next?.type === step.type && sameElement(step, next)) continue;
    const actions = converter.convert(step);
    if (typeof actions === "string") {
      problems.add(source, node, `the recorded step ${quote(step.type)} cannot be done: ${actions}`);
      continue;
    }
    variables.push(...variablesOf(valueOf(node, "value"), reading));
    for (const action of actions) {
      const name = nameStep(action, names);
      names.set(name, action);
      steps.push({ ...action, name, ...(step.timeout !== undefined && { timeoutMs: step.timeout }) });
    }
  }
  if (steps.length > mostSteps)
    problems.add(source, root, `a page has at most ${mostSteps} steps, not ${steps.length}`);
  if (steps.length === 0 && problems.isEmpty)
    problems.add(source, root, "the recording has no step that does anything");
  const notes = [...converter.leftOut].map((text): Note => ({
    level: "info",
    text: `${source.name}: ${text}`,
  }));
  return { page: converter.page, steps, variables, notes };
}

function sameElement(a: Schema.ChangeStep, b: Schema.Step): boolean {
  return "selectors" in b && JSON.stringify(a.selectors) === JSON.stringify(b.selectors);
}

/** Converts step by step, and keeps track of held keys and of how far the page is scrolled. */
class Converter {
  /** Where the recording starts. */
  page: string | null = null;
  /** What was left out, and why. */
  readonly leftOut = new Set<string>();
  readonly #replay: Replay;
  readonly #keys = new RecordedKeys();
  #hasBegun = false;
  #scrolled = { x: 0, y: 0 };

  constructor(replay: Replay) {
    this.#replay = replay;
  }

  /** @returns what to do instead, or why it cannot be done. */
  convert(step: Schema.Step): readonly StepAction[] | string {
    const { StepType } = this.#replay;
    if ("target" in step && step.target !== undefined && step.target !== "main")
      return "it is in another window, and a visit has one";
    if (step.type === StepType.Navigate) return this.#navigate(step.url);
    if (step.type === StepType.SetViewport)
      return this.#leaveOut("the viewport is the device's, not the recording's");
    if (step.type === StepType.EmulateNetworkConditions)
      return this.#leaveOut("the network is the device's, not the recording's");
    if (step.type === StepType.Close) return [];
    this.#hasBegun = true;
    switch (step.type) {
      case StepType.KeyDown:
        return this.#keys.down(step.key);
      case StepType.KeyUp:
        return this.#keys.up(step.key);
      case StepType.Click:
        if (step.button !== undefined && step.button !== "primary")
          return `only the primary button is pressed`;
        return this.#on(step, (selector) =>
          step.deviceType === "touch" ? { tap: selector } : { click: selector },
        );
      case StepType.Hover:
        return this.#on(step, (hover) => ({ hover }));
      case StepType.Change:
        if (step.value === "") return "it empties an input: press keys instead, such as Control+a and Delete";
        return this.#on(step, (selector) => ({ type: [selector, step.value] }));
      case StepType.Scroll:
        if ("selectors" in step) return this.#on(step, (scroll) => ({ scroll }));
        return this.#scrollTo(step.x ?? 0, step.y ?? 0);
      case StepType.WaitForElement:
        return this.#waitFor(step);
      case StepType.DoubleClick:
        return "there is no double click among our steps";
      case StepType.WaitForExpression:
        return "wait for an element instead, or write a module";
      default:
        return "it is an extension of the Recorder";
    }
  }

  #navigate(url: string): readonly StepAction[] | string {
    if (this.#hasBegun) return "a visit loads one page: make what it leads to a page of its own";
    if (!URL.canParse(url) || !/^https?:/.test(url)) return [];
    const { pathname, search } = new URL(url);
    this.page = pathname + search;
    return [];
  }

  #leaveOut(why: string): readonly StepAction[] {
    this.leftOut.add(why);
    return [];
  }

  #on(
    { selectors }: { selectors: readonly Schema.Selector[] },
    action: (selector: string) => StepAction,
  ): readonly StepAction[] | string {
    const selector = recordedSelector(selectors, this.#replay.selectorToPElementSelector);
    return selector === null ? "it has no selector" : [action(selector)];
  }

  /** The Recorder stores the target position, our wheel step the distance. */
  #scrollTo(x: number, y: number): readonly StepAction[] {
    const [dx, dy] = [x - this.#scrolled.x, y - this.#scrolled.y];
    this.#scrolled = { x, y };
    if (dx === 0 && dy === 0) return [];
    return [{ scroll: { ...(dx !== 0 && { x: dx }), ...(dy !== 0 && { y: dy }) } }];
  }

  #waitFor(step: Schema.WaitForElementStep): readonly StepAction[] | string {
    const { count = 1, operator = ">=", visible = true, properties, attributes } = step;
    if (count !== 1 || operator === "<=" || !visible || properties || attributes)
      return "we wait for one visible element, not for how many there are or what they hold";
    return this.#on(step, (waitFor) => ({ waitFor }));
  }
}
