import { setTimeout as pause } from "node:timers/promises";
import type { ElementHandle, Frame, Page } from "puppeteer";
import { messageOf } from "../../errors.ts";
import { printWait } from "../../quantity.ts";
import { OpenQuestions } from "../browser/open-questions.ts";
import type { Aim } from "../in-page/aim.ts";
import { inPage } from "../in-page.ts";
import { StepProblem } from "./step-failure.ts";
import { within } from "../browser/within.ts";

/** An element that can be hit, and where in the viewport of the page. */
export interface Target {
  handle: ElementHandle;
  x: number;
  y: number;
}

/**
 * What an element is needed for. To `hit` it and to `point` at it, it must not be covered; to `hit` it and to send it
 * `keys`, it must not be disabled; to `look`, it only has to exist.
 */
export type Use = "hit" | "point" | "keys" | "look";

/** How often a page is asked again for what is not there yet. */
const pollMs = 100;
/**
 * A frame that has no document yet, or hangs, does not answer at all. It is waited for once, together with the others.
 */
const longestAnswerMs = 2_000;

type Answer = { handle: ElementHandle | null } | { error: unknown };

/**
 * Waits until an element is there, in whichever frame, visible, at rest and not covered, and computes its middle. Input is then
 * sent to that point: puppeteer's own clicks look for it first, and the delay that a busy page gives is lost in the looking.
 * @throws StepProblem where it does not come in time.
 */
export async function locate(
  page: Page,
  selector: string,
  { timeoutMs, signal, use }: { timeoutMs: number; signal: AbortSignal; use: Use },
): Promise<Target> {
  const deadline = performance.now() + timeoutMs;
  const questions = new OpenQuestions<Frame, Answer>(longestAnswerMs);
  let obstacle: Exclude<Aim, { x: number }> | undefined;
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    const found = await find(page, selector, questions);
    if (found) {
      const aimed = (await within(longestAnswerMs, aim(found, attempt > 0, use))) ?? {
        hidden: true as const,
      };
      if ("x" in aimed) return { handle: found.handle, ...aimed };
      if ((use === "keys" || use === "look") && "coveredBy" in aimed)
        return { handle: found.handle, x: 0, y: 0 };
      obstacle = aimed;
      void found.handle.dispose().catch(() => undefined);
    }
    if (performance.now() > deadline) throw notReached(obstacle, timeoutMs);
    await pause(pollMs);
  }
}

/** What is wrong with an element, and what to do about it. */
function describe(aimed: Exclude<Aim, { x: number }>): readonly [obstacle: string, advice: string] {
  const advice = "wait for it with waitFor, or name the element more exactly.";
  if ("disabled" in aimed) return ["is disabled", `Add the step that enables it, ${advice}`];
  if ("moving" in aimed) return ["does not come to rest", `Stop the animation, ${advice}`];
  if ("hidden" in aimed) return ["is not visible", `Add the step that shows it, ${advice}`];
  return [
    `is covered by ${aimed.coveredBy}`,
    `Add the step that closes or moves what is in the way, ${advice}`,
  ];
}

function notReached(aimed: Exclude<Aim, { x: number }> | undefined, timeoutMs: number): StepProblem {
  const after = `after ${printWait(timeoutMs)}`;
  if (aimed === undefined)
    return new StepProblem(
      `found no element ${after}`,
      "Correct the selector, or put the step before it that makes the element appear.",
    );
  const [obstacle, advice] = describe(aimed);
  return new StepProblem(`cannot be done: the element ${obstacle} ${after}`, advice);
}

interface Found {
  handle: ElementHandle;
  frame: Frame;
}

/** The first match in the first frame that has one, the page itself before its frames. */
async function find(
  page: Page,
  selector: string,
  questions: OpenQuestions<Frame, Answer>,
): Promise<Found | null> {
  const asked = page.frames().map((frame) => ({
    frame,
    outcome: questions.ask(frame, () =>
      frame.$(selector).then(
        (handle) => ({ handle }),
        (error: unknown) => ({ error }),
      ),
    ),
  }));
  for (const { frame, outcome } of asked) {
    const answer = await outcome;
    if (!answer) continue;
    if ("handle" in answer) {
      if (answer.handle) return { handle: answer.handle, frame };
    } else if (isWrongSelector(answer.error)) {
      throw new StepProblem(
        "has a selector that cannot be read",
        "Write a CSS selector, or text/… or aria/… and what it says.",
      );
    }
    // Any other error: the frame is on its way to another document.
  }
  return null;
}

function isWrongSelector(error: unknown): boolean {
  return /not a valid selector|is not a valid|Unknown.*selector|Selectors? .*invalid|SyntaxError/i.test(
    messageOf(error),
  );
}

/** Where to hit, in the viewport of the page; every frame on the way there must be free to be hit, too. */
async function aim({ handle, frame }: Found, scroll: boolean, use: Use): Promise<Aim> {
  try {
    let aimed = await handle.evaluate(inPage.aim, scroll, use === "hit" || use === "keys");
    for (let at: Frame | null = frame; at.parentFrame(); at = at.parentFrame() ?? at) {
      if (!("x" in aimed)) return aimed;
      using owner = await at.frameElement();
      if (!owner) return { hidden: true } as const;
      aimed = await owner.evaluate(inPage.aimThroughFrame, aimed.x, aimed.y);
    }
    return aimed;
  } catch {
    // Its document or it itself went away meanwhile.
    return { hidden: true } as const;
  }
}
