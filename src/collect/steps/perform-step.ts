import { setTimeout as pause } from "node:timers/promises";
import type { ElementHandle, Page } from "puppeteer";
import type { Step } from "../../types.ts";
import { locate } from "./locate.ts";
import type { Target, Use } from "./locate.ts";
import type { PageTargets } from "../browser/page-targets.ts";
import { inPage } from "../in-page.ts";
import type { InputKind } from "../in-page/watch-input.ts";
import { sendClick, sendKey, sendTap, sendText } from "./send-input.ts";
import { StepProblem } from "./step-failure.ts";
import { inTime } from "../browser/within.ts";
import { printWait } from "../../quantity.ts";

export interface StepContext {
  page: Page;
  targets: PageTargets;
  signal: AbortSignal;
}

/** A step that is ready: its element is there and its point known. */
export interface PreparedStep {
  /** Sends the input; resolves when the page has dealt with it. */
  perform(): Promise<void>;
  /** What the input is meant to reach, where it is meant for one element. */
  aimedAt?: { handle: ElementHandle; kind: InputKind; wanted?: string };
}

const defaultTimeoutMs = 5_000;
/** For what the page's own focus handlers do. */
const longestAnswerMs = 30_000;

/**
 * Does everything in a step that is not an interaction (finding its element, waiting, scrolling, focusing), so that
 * only the input is left.
 * @throws StepProblem if it cannot be done, AbortError if `signal` ends a wait.
 */
export async function prepareStep(step: Step, context: StepContext): Promise<PreparedStep> {
  const { page, targets, signal } = context;
  const timeoutMs = step.timeoutMs ?? defaultTimeoutMs;
  const find = (selector: string, use: Use) => locate(page, selector, { timeoutMs, signal, use });
  if ("click" in step) return hit(await find(step.click, "hit"), ({ x, y }) => sendClick(page, x, y));
  if ("tap" in step) return hit(await find(step.tap, "hit"), ({ x, y }) => sendTap(targets.page, x, y));
  if ("hover" in step) {
    const { x, y } = await find(step.hover, "point");
    return { perform: () => page.mouse.move(x, y) };
  }
  if ("press" in step) return { perform: () => sendKey(page, step.press) };
  if ("type" in step) {
    const [selector, text] = step.type;
    const { handle } = await find(selector, "keys");
    await focus(handle);
    return { perform: () => sendText(page, text), aimedAt: { handle, kind: "keys" } };
  }
  if ("select" in step) {
    const [selector, value] = step.select;
    const { handle } = await find(selector, "keys");
    await focus(handle);
    return prepareSelect(handle, value, page);
  }
  if ("scroll" in step) {
    const { scroll } = step;
    if (typeof scroll !== "string") return { perform: () => scrollBy(page, scroll) };
    const { handle } = await find(scroll, "look");
    return {
      perform: () =>
        handle.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" })),
    };
  }
  if ("module" in step) throw new Error("a module prepares its steps itself");
  const { waitFor } = step;
  if (typeof waitFor === "string") await find(waitFor, "look");
  else if ("text" in waitFor) await find(`text/${waitFor.text}`, "look");
  else await pause(waitFor.ms, undefined, { signal });
  return { perform: () => Promise.resolve() };
}

function hit(target: Target, perform: (target: Target) => Promise<void>): PreparedStep {
  return { perform: () => perform(target), aimedAt: { handle: target.handle, kind: "pointer" } };
}

/** @throws StepProblem where the page does not answer. */
async function answerOf<T extends NonNullable<unknown>>(work: Promise<T>): Promise<T> {
  const answer = await inTime(longestAnswerMs, work);
  if (answer !== undefined) return answer;
  throw new StepProblem(
    `cannot be done: the page did not answer within ${printWait(longestAnswerMs)}`,
    "Look for a loop that does not end, in a focus handler or in a timer.",
  );
}

async function focus(handle: ElementHandle): Promise<void> {
  const hasFocus = await answerOf(handle.evaluate(inPage.takeFocus));
  if (!hasFocus)
    throw new StepProblem(
      "cannot be done: the element does not take the focus",
      "Name the input itself, and see that it is not disabled.",
    );
}

/**
 * Chooses an option with the keyboard, because the option next to it has to be chosen first: puppeteer's own `select`
 * sets the value by script, which is not an interaction.
 */
async function prepareSelect(handle: ElementHandle, value: string, page: Page): Promise<PreparedStep> {
  const option = await answerOf(handle.evaluate(inPage.prepareOption, value));
  if ("problem" in option)
    throw new StepProblem(
      `cannot be done: ${option.problem}`,
      "Name an option of the <select> by its value or its text.",
    );
  return {
    async perform() {
      await sendKey(page, option.key);
    },
    aimedAt: { handle, kind: "option", wanted: value },
  };
}

/** By the wheel, in the middle of the view. */
async function scrollBy(page: Page, { x = 0, y = 0 }: { x?: number; y?: number }): Promise<void> {
  const { width = 800, height = 600 } = page.viewport() ?? {};
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel({ deltaX: x, deltaY: y });
}
