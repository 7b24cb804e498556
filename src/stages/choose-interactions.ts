import { abortAfter } from "../abort-after.ts";
import { explorePage, rehearsePage } from "../collect/discover/automatic/explore-page.ts";
import type { ExploreOptions } from "../collect/discover/automatic/explore-page.ts";
import { arrivalOf } from "../collect/login/as-user.ts";
import { CheckError, isOfTheMachine, messageOf } from "../errors.ts";
import { isAutomatic } from "../judge/automatic-steps.ts";
import { mapConcurrently } from "../map-concurrently.ts";
import type { Revision } from "../types.ts";
import { isCompared } from "./follow-up/follow-up.ts";
import { PageChoice } from "./page-choice.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { pagesOnDevices } from "./shard.ts";
import type { PageOnDevice } from "./shard.ts";
import type { ServedLoad, Visitor } from "./visitor.ts";

/** One load with its steps: a page that does not load, and a browser that hangs, do not hold the run up. */
const longestLoadMs = 90_000;
/** All of them together. A page that is not reached has no INP, and says why. */
const longestMs = 300_000;
const shareOfVisits = 0.25;

/**
 * Chooses what is done on the pages that say nothing of their interactions, before the visits: the same on both revisions, and on every
 * run. Each revision's page is loaded once, guarded, and the controls that would be used are rehearsed there; further loads are only
 * needed where the revisions differ, or where a control cannot be used. What cannot be chosen is said with the page's INP.
 * @throws the signal's reason on abort; CheckError where no browser starts.
 */
export async function chooseInteractions(
  visitor: Visitor,
  state: RunState,
  options: CheckOptions,
): Promise<void> {
  const cells = pagesOnDevices(state.budget, options.shard).filter(({ page }) => isAutomatic(page));
  if (cells.length === 0) return;
  options.onProgress({ type: "stage", stage: "visit", text: "Choosing interactions" });
  const deadline = performance.now() + Math.min(longestMs, options.maxTimeMs * shareOfVisits);
  // A page that is visited cold and warm shows the same controls.
  const groups = Map.groupBy(cells, ({ page: { path, setup }, device }) =>
    JSON.stringify([path, device.name, setup]),
  );
  const choices = [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [choiceFor(first, same, visitor, state)] : [];
  });
  const context = { visitor, state, options, deadline };
  await (visitor.takesTurns ? inTurn(choices, context) : atOnce(choices, context));
  state.automatic.push(...choices.flatMap((choice) => choice.results()));
  // Visits begin in browsers that have done nothing else.
  await visitor.rest();
}

interface Context {
  visitor: Visitor;
  state: RunState;
  options: CheckOptions;
  deadline: number;
}

function choiceFor(
  first: PageOnDevice,
  cells: readonly PageOnDevice[],
  visitor: Visitor,
  state: RunState,
): PageChoice {
  const sides: Revision[] =
    visitor.has("base") && isCompared(first.page, state) ? ["head", "base"] : ["head"];
  const recorded = state.storedBase?.automatic?.find(
    ({ page, device }) => page === first.page.name && device === first.device.name,
  );
  return new PageChoice(cells, sides, recorded?.steps);
}

/** The page of both revisions at the same time, and as many pages as there are browsers for. */
async function atOnce(choices: readonly PageChoice[], context: Context): Promise<void> {
  const widest = Math.max(1, ...choices.map(({ sides }) => sides.length));
  const width = Math.max(1, Math.floor(context.options.atOnce / widest));
  const free = Array.from({ length: width }, (_, at) => at * widest);
  await mapConcurrently(choices, width, async (choice) => {
    const slot = free.pop() ?? 0;
    try {
      while (!choice.isDecided)
        await Promise.all(choice.sides.map((side, at) => load(choice, side, slot + at, context)));
    } finally {
      free.push(slot);
    }
  });
}

/**
 * All pages of one revision and then all of the other, in alternating order: each change of the revision ends a server and starts the
 * other one.
 */
async function inTurn(choices: readonly PageChoice[], context: Context): Promise<void> {
  let order: readonly Revision[] = ["base", "head"];
  for (;;) {
    const open = choices.filter(({ isDecided }) => !isDecided);
    if (open.length === 0) return;
    for (const side of order)
      for (const choice of open) if (choice.sides.includes(side)) await load(choice, side, 0, context);
    order = order.toReversed();
  }
}

/** The next load of a page that its choice needs of a revision. Its failure is a part of the choice. */
async function load(choice: PageChoice, revision: Revision, slot: number, context: Context): Promise<void> {
  const { visitor, options, deadline } = context;
  const { page, device } = choice;
  const left = deadline - performance.now();
  if (left <= 0) return choice.fail(revision, "the time to look for controls was over");
  const text = `Choosing interactions for ${page.name} (${revision}, ${device.name})`;
  options.onProgress({ type: "step", text });
  const signal = abortAfter(Math.min(left, longestLoadMs), options.signal);
  try {
    await visitor.load({ page, device, revision, slot }, signal, async (served) => {
      const guarded = guardedOptions(served, signal);
      const { steps } = choice;
      if (steps) choice.rehearsed(revision, await rehearsePage(guarded, steps));
      else choice.explored(revision, await explorePage(guarded, choice.recorded));
    });
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof CheckError && isOfTheMachine(error)) throw error;
    await visitor.drop(slot);
    const why = error === signal.reason ? "it took too long" : messageOf(error);
    choice.fail(revision, visitor.secrets.redact(`its controls could not be tried: ${why}`));
  }
}

function guardedOptions(served: ServedLoad, signal: AbortSignal): ExploreOptions {
  const { browser, url, device, blockedUrls, enter, checkArrival } = served;
  return {
    browser,
    url,
    device,
    blockedUrls,
    enter,
    signal,
    ...(enter && { onLoaded: async (tab) => checkArrival(await arrivalOf(tab, url)) }),
  };
}
