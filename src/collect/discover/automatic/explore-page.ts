import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer";
import type { AutomaticStep } from "../../../types.ts";
import { firstOnlyMatch } from "../match-selector.ts";
import { NetworkGuard } from "../network-guard.ts";
import type { Attempt } from "../network-guard.ts";
import { openGuarded } from "../open-page.ts";
import type { OpenOptions } from "../open-page.ts";
import { actionOf } from "../step-of.ts";
import { surveyOpened } from "../survey-page.ts";
import type { Survey } from "../survey-page.ts";
import { tryStep } from "../try-control.ts";
import { unsafeWord } from "../unsafe-words.ts";
import { ControlChoice } from "./control-choice.ts";
import type { Rehearsed } from "./control-choice.ts";
import { rankControls } from "./rank-controls.ts";

export interface ExploreOptions extends Omit<OpenOptions, "guard"> {
  /** Called once the page has loaded. */
  onLoaded?: (page: Page) => Promise<void>;
}

export interface Exploration {
  survey: Survey;
  /** The steps that this revision alone would choose first, rehearsed on the same load. */
  rehearsed: { steps: readonly AutomaticStep[]; outcome: Rehearsed } | null;
}

/** Controls with selectors at most, which take time to find; the best of them are tried. */
const mostControls = 20;
/** For this long the page is watched after a key that means nothing: what it sends then does not come from a control. */
const watchedMs = 1_500;
/** The same element was there in the load before. */
const elementTimeoutMs = 3_000;
/** Fields wait for the next letter before they send what was typed. */
const afterMs = 1_000;

/**
 * Loads a page with the guard on, looks for controls that are safe to use, and rehearses the first two. Nothing but GET leaves the
 * browser meanwhile, and once a control is used, only GETs that change nothing.
 * @param recorded steps to be used again, where the page still has their controls.
 * @throws CheckError PAGE_FAILED where the page cannot be loaded; what `onLoaded` throws; the signal's reason on abort.
 */
export async function explorePage(
  options: ExploreOptions,
  recorded: readonly AutomaticStep[] = [],
): Promise<Exploration> {
  return withGuardedPage(options, async (opened, rehearse) => {
    const survey = await surveyOpened(opened, opened, mostControls);
    const steps = new ControlChoice(rankControls([survey.candidates], recorded)).next;
    return { survey, rehearsed: steps && { steps, outcome: await rehearse(steps) } };
  });
}

/** Does steps on a page that is freshly loaded, as a visit will, until one cannot be done or does something unsafe. */
export async function rehearsePage(
  options: ExploreOptions,
  steps: readonly AutomaticStep[],
): Promise<Rehearsed> {
  return withGuardedPage(options, (_, rehearse) => rehearse(steps));
}

interface Watched {
  page: Page;
  guard: NetworkGuard;
  ownAttempts: readonly Attempt[];
  signal: AbortSignal;
}

async function withGuardedPage<T>(
  options: ExploreOptions,
  work: (opened: Watched, rehearse: (steps: readonly AutomaticStep[]) => Promise<Rehearsed>) => Promise<T>,
): Promise<T> {
  const { browser, signal } = options;
  const guard = await NetworkGuard.start(browser.puppeteer);
  try {
    guard.learn();
    await using opened = await openGuarded({ ...options, guard });
    const { page } = opened;
    await options.onLoaded?.(page);
    await page.bringToFront();
    // Some pages report at the first input, whatever it is, how they have loaded.
    await page.keyboard.press("Shift");
    await pause(watchedMs, undefined, { signal });
    const ownAttempts = guard.take();
    const own = new Set(ownAttempts.map(({ identity }) => identity).filter(Boolean));
    const watched = { page, guard, ownAttempts, signal };
    return await work(watched, (steps) => {
      guard.onlyKnown();
      return rehearseSteps(watched, options, own, steps);
    });
  } finally {
    await guard.stop();
  }
}

async function rehearseSteps(
  { page, guard, signal }: Watched,
  { url }: ExploreOptions,
  own: ReadonlySet<string>,
  steps: readonly AutomaticStep[],
): Promise<Rehearsed> {
  for (const [done, step] of steps.entries()) {
    signal.throwIfAborted();
    const before = page.url();
    const found = await firstOnlyMatch(page, [step.selector], async (handle) => {
      const text = await handle.evaluate(
        (element) => `${element.textContent} ${element.getAttribute("aria-label") ?? ""}`,
      );
      return step.kind !== "click" || unsafeWord(text.slice(0, 500)) === null;
    });
    if (found === null) return { done, why: "was not found again" };
    const result = await tryStep({
      page,
      guard,
      url,
      step: actionOf(step),
      // What is done counts here, not how long it takes.
      cpuSlowdown: 1,
      isOwn: ({ identity }) => own.has(identity),
      timeoutMs: elementTimeoutMs,
      afterMs,
      signal,
    });
    if ("why" in result) return { done, why: result.why };
    if (isOtherRoute(before, page.url())) return { done, why: "leads to another route" };
  }
  return { done: steps.length, why: null };
}

/** A fragment alone is a place in the page, unless the app routes by it. */
function isOtherRoute(before: string, after: string): boolean {
  const [one, other] = [before, after].map((url) => url.replace(/#(?![/!]).*$/s, ""));
  return one !== other;
}
