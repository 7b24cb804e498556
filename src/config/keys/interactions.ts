import type { Node } from "jsonc-parser";
import type { Position, Step, StepAction, StepKind } from "../../types.ts";
import { metrics } from "../../metrics/index.ts";
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

/** The steps of a page, with the limits that stand in them as limits on `INP:<name of the step>` and the like. */
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
    const { step, nameNode, limits: own } = read;
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
    for (const [id, rule] of own) {
      const metric = `${id}:${name}`;
      limits.set(metric, { ...rule, metric });
    }
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
  limits: Rules;
}

function readStep(item: Node, reading: Reading): StepEntry | null {
  const report: StepReader["report"] = (at, text) => reading.problems.add(reading.source, at, text);
  if (item.type !== "object") return null;
  const action = readStepAction(item, { report, source: reading.source });
  const nameNode = valueOf(item, "name");
  const given = textOf(nameNode);
  if (nameNode && given?.trim() === "") report(nameNode, "the name of the step is empty");
  const timeoutMs = readTimeout(valueOf(item, "timeout"), report);
  const limits = readStepLimits(valueOf(item, "limits"), action?.kind, reading);
  if (!action) return null;
  const name = given ?? defaultName(action.kind, action.step);
  const step: Step = { ...action.step, name, ...(timeoutMs !== undefined && { timeoutMs }) };
  return { step, nameNode: given === undefined ? undefined : nameNode, limits };
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

/** Metrics that a step has a value of its own for. */
const ofSteps = metrics.filter((metric) => metric.ofSteps).map(({ id }) => id);

function readStepLimits(node: Node | undefined, kind: StepKind | undefined, reading: Reading): Rules {
  const refuse = (at: Node, text: string) => reading.problems.add(reading.source, at, text);
  for (const { key, keyNode } of entriesOf(node)) {
    if (!ofSteps.includes(key))
      refuse(
        keyNode,
        `a step has limits on ${ofSteps.map(quote).join(", ")} alone: ${quote(key)} belongs in the limits of the page`,
      );
    else if (key === "INP" && kind && notInteractions.has(kind))
      refuse(keyNode, `INP can never apply: ${kind} is not an interaction`);
    else if (kind === "waitFor") refuse(keyNode, `${key} can never apply: waitFor has no input`);
  }
  return new Map([...readLimits(node, reading)].filter(([key]) => ofSteps.includes(key)));
}
