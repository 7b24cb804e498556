import type { Node } from "jsonc-parser";
import type { Position, Step, StepAction, StepKind } from "../../types.ts";
import { readStepAction, stepKinds } from "./interaction-actions.ts";
import type { StepReader } from "./interaction-actions.ts";
import { entriesOf, itemsOf, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { printPosition } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import { readLimits } from "./rules.ts";
import type { Rule, Rules } from "./rules.ts";
import { parseAmount } from "../text/units.ts";
import { printWait } from "../../quantity.ts";

/** The steps of a page, with the limits inside them as limits on `INP:<name of the step>`. */
export interface Interactions {
  steps: readonly Step[];
  limits: Rules;
}

/** The time of a visit is limited as well; more steps should be several pages. */
const mostSteps = 100;
const longestTimeoutMs = 60_000;

/** Event Timing does not count these as interactions: https://web.dev/articles/inp */
const notInteractions: ReadonlySet<StepKind> = new Set(["hover", "scroll", "waitFor"]);

/** Reads `interactions`. The schema reports unknown keys and wrong types. */
export function readInteractions(node: Node, reading: Reading): Interactions {
  const steps: Step[] = [];
  const limits = new Map<string, Rule>();
  const first = new Map<string, Position>();
  const items = itemsOf(node);
  if (items.length > mostSteps)
    reading.problems.add(reading.source, node, `a page has at most ${mostSteps} steps, not ${items.length}`);
  for (const item of items.slice(0, mostSteps)) {
    const read = readStep(item, reading);
    if (!read) continue;
    const { step, nameNode, limit } = read;
    const earlier = first.get(step.name);
    if (earlier && nameNode)
      reading.problems.add(
        reading.source,
        nameNode,
        `two steps are called ${quote(step.name)}; the first is at ${printPosition(earlier)}`,
      );
    const name = nameNode ? step.name : unused(step.name, first);
    if (!first.has(name)) first.set(name, written(reading, item, null).position);
    steps.push({ ...step, name });
    if (limit) limits.set(`INP:${name}`, { ...limit, metric: `INP:${name}` });
  }
  return { steps, limits };
}

/** A generated name may be needed twice: the second one gets a number. */
function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}

/** How reports call a step without a name; different from all names in use. */
export function nameStep(step: StepAction, taken: ReadonlyMap<string, unknown>): string {
  const kind = stepKinds.find((one) => one in step) ?? "waitFor";
  return unused(defaultName(kind, step), taken);
}

interface StepEntry {
  step: Step;
  /** Position of its name. */
  nameNode: Node | undefined;
  limit: Rule | undefined;
}

function readStep(item: Node, reading: Reading): StepEntry | null {
  const report: StepReader["report"] = (at, text) => reading.problems.add(reading.source, at, text);
  if (item.type !== "object") return null;
  const action = readStepAction(item, { report, source: reading.source });
  const nameNode = valueOf(item, "name");
  const given = textOf(nameNode);
  if (nameNode && given?.trim() === "") report(nameNode, "the name of the step is empty");
  const timeoutMs = readTimeout(valueOf(item, "timeout"), report);
  const limit = readStepLimit(valueOf(item, "limits"), action?.kind, reading);
  if (!action) return null;
  const name = given ?? defaultName(action.kind, action.step);
  const step: Step = { ...action.step, name, ...(timeoutMs !== undefined && { timeoutMs }) };
  return { step, nameNode: given === undefined ? undefined : nameNode, limit };
}

/** `click #add`, `press Enter`, `waitFor 200 ms`. */
function defaultName(kind: StepKind, step: StepAction): string {
  const value: unknown = Reflect.get(step, kind);
  return `${kind} ${printTarget(value)}`;
}

function printTarget(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return String(value[0]);
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, part]) => (key === "text" ? String(part) : key === "ms" ? `${part} ms` : `${key} ${part}`))
    .join(" ");
}

function readTimeout(node: Node | undefined, report: StepReader["report"]): number | undefined {
  if (node?.type !== "string" && node?.type !== "number") return undefined;
  const parsed = parseAmount(node.type === "number" ? Number(node.value) : String(node.value), "ms");
  if ("problem" in parsed) report(node, `timeout: ${parsed.problem}`);
  else if (parsed.value.value > longestTimeoutMs)
    report(
      node,
      `timeout: ${parsed.value.text} is too long: a step waits at most ${printWait(longestTimeoutMs)}`,
    );
  else return parsed.value.value;
  return undefined;
}

/** A step has only one metric of its own. */
function readStepLimit(
  node: Node | undefined,
  kind: StepKind | undefined,
  reading: Reading,
): Rule | undefined {
  for (const { key, keyNode } of entriesOf(node)) {
    if (key !== "INP")
      reading.problems.add(
        reading.source,
        keyNode,
        `a step has a limit on "INP" alone: ${quote(key)} belongs in the limits of the page`,
      );
    else if (kind && notInteractions.has(kind))
      reading.problems.add(reading.source, keyNode, `INP can never apply: ${kind} is not an interaction`);
  }
  return readLimits(node, reading).get("INP");
}
