import type { InputRecord } from "./collector-data.ts";
import { nameElement } from "./element-name.ts";
import { keep, mostInputs } from "./keep.ts";

/** The name of the element that an event was sent to; undefined if the event was not seen. */
export type TargetOf = (type: string, timeStamp: number) => string | undefined;

/**
 * Records inputs and their targets from now on. The target is kept when an event arrives, because Chrome removes those of
 * pointer events from their entries, and handlers remove elements from the page. https://chromestatus.com/feature/5170147671605248
 */
export function recordInputs(log: InputRecord[]): TargetOf {
  const targets = new Map<string, string>();
  const onInput = (event: Event) => {
    if (!event.isTrusted) return;
    const [innermost] = event.composedPath();
    const target = innermost instanceof Element ? nameElement(innermost) : "document";
    targets.set(`${event.type} ${event.timeStamp}`, target);
    if (targets.size > mostInputs) targets.delete(targets.keys().next().value ?? "");
    const record: InputRecord = { name: event.type, start: event.timeStamp, target, done: performance.now() };
    keep(log, record, mostInputs);
    setTimeout(() => (record.done = performance.now()), 0);
  };
  for (const type of ["pointerdown", "pointerup", "click", "keydown", "keypress", "keyup"])
    addEventListener(type, onInput, { capture: true, passive: true });
  return (type, timeStamp) => targets.get(`${type} ${timeStamp}`);
}
