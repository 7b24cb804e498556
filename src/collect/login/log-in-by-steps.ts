import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer";
import { messageOf } from "../../errors.ts";
import type { Login, Step } from "../../types.ts";
import { PageTargets } from "../browser/page-targets.ts";
import { prepareStep } from "../steps/perform-step.ts";
import { shapeOf } from "../steps/step-action.ts";
import { StepProblem } from "../steps/step-failure.ts";
import { inTime } from "../browser/within.ts";
import { printAddress } from "../../address.ts";
import type { LoginContext } from "./login-context.ts";
import { loginFailed } from "./login-failure.ts";
import { asksForPassword, lookAt } from "./look-at-page.ts";

const longestLoadMs = 30_000;
const longestStepMs = 30_000;
const quietMs = 500;
const longestQuietWaitMs = 5_000;
/** For a server that checks a password as slowly as it should; once it has answered, for what the page does then. */
const longestAnswerMs = 15_000;
const longestReactionMs = 3_000;
const pollMs = 200;

/**
 * Does the steps of a login as a page's interactions are done, by trusted input, unmeasured.
 * @throws CheckError LOGIN_FAILED where a step cannot be done, or a password is still asked for afterwards.
 */
export async function logInBySteps(
  { page: path, steps }: Login & { kind: "steps" },
  { page, urlOf, signal }: LoginContext,
): Promise<void> {
  const url = urlOf(path);
  const response = await page
    .goto(url, { waitUntil: "load", timeout: longestLoadMs })
    .catch((error: unknown) => {
      throw loginFailed(`${printAddress(url)} could not be loaded: ${messageOf(error)}`, undefined, error);
    });
  if (response && response.status() >= 400)
    throw loginFailed(`${printAddress(url)} answered ${response.status()}`, await lookAt(page));
  await settle(page);
  await page.bringToFront();
  await using targets = await PageTargets.attach(page, () => undefined);
  for (const [index, step] of steps.entries()) {
    signal.throwIfAborted();
    try {
      const prepared = await prepareStep(step, { page, targets, signal });
      // A step that leaves the page may never be answered.
      await inTime(longestStepMs, prepared.perform());
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof StepProblem)
        throw loginFailed(`step ${index + 1} ${describe(step)} ${error.message}`, await lookAt(page), error);
      if (!isGone(error)) throw error;
    }
    if (leadsOn(step)) await settle(page);
  }
  const isQuiet = await settle(page);
  const deadline = performance.now() + (isQuiet ? longestReactionMs : longestAnswerMs);
  while (await asksForPassword(page)) {
    signal.throwIfAborted();
    if (performance.now() > deadline)
      throw loginFailed("after its last step a password is still asked for", await lookAt(page));
    await pause(pollMs);
  }
  await settle(page);
}

function describe(step: Step): string {
  const { kind, selector } = shapeOf(step);
  return `"${selector === null ? step.name : `${kind} ${selector}`}"`;
}

/** Typing goes on where it is; after the others the page may be another. */
function leadsOn(step: Step): boolean {
  return "click" in step || "tap" in step || "press" in step || "select" in step;
}

/** The document went away under a step that led to another. */
function isGone(error: unknown): boolean {
  return /context was destroyed|detached|Target closed|Cannot find context|Inspected target navigated/i.test(
    messageOf(error),
  );
}

/** @returns whether the page's network came to rest. */
function settle(page: Page): Promise<boolean> {
  return page.waitForNetworkIdle({ idleTime: quietMs, timeout: longestQuietWaitMs }).then(
    () => true,
    () => false,
  );
}
