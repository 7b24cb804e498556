import type { Step, StepKind } from "../../types.ts";

/** What a step does and to what, whatever its kind. */
export interface StepShape {
  kind: StepKind;
  /** Puppeteer's spelling; null where the step has none. */
  selector: string | null;
  /** How many interactions the browser should count; 0 where the step is none. */
  interactions: number;
}

/** What a step of any kind does, to what, and how many interactions it makes. */
export function shapeOf(step: Step): StepShape {
  if ("click" in step) return { kind: "click", selector: step.click, interactions: 1 };
  if ("tap" in step) return { kind: "tap", selector: step.tap, interactions: 1 };
  if ("type" in step) return { kind: "type", selector: step.type[0], interactions: [...step.type[1]].length };
  if ("press" in step) return { kind: "press", selector: null, interactions: 1 };
  if ("hover" in step) return { kind: "hover", selector: step.hover, interactions: 0 };
  if ("select" in step) return { kind: "select", selector: step.select[0], interactions: 1 };
  if ("scroll" in step) {
    const selector = typeof step.scroll === "string" ? step.scroll : null;
    return { kind: "scroll", selector, interactions: 0 };
  }
  if ("module" in step) return { kind: "module", selector: null, interactions: 1 };
  return { kind: "waitFor", selector: awaitedSelector(step.waitFor), interactions: 0 };
}

function awaitedSelector(awaited: string | { text: string } | { ms: number }): string | null {
  if (typeof awaited === "string") return awaited;
  return "text" in awaited ? `text/${awaited.text}` : null;
}
