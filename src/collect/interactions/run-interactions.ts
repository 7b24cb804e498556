import { setTimeout as pause } from "node:timers/promises";
import type { HTTPRequest, Page } from "puppeteer";
import type { Clock, Step } from "../../types.ts";
import { surroundingsOf } from "../login/module-surroundings.ts";
import type { ModuleSurroundings } from "../login/module-surroundings.ts";
import { awaitEntries } from "./await-entries.ts";
import { momentOf, windowsBetween } from "./document-windows.ts";
import type { Moment } from "./document-windows.ts";
import { NavigationHold } from "../steps/hold-navigations.ts";
import type { LoadedScripts } from "./map-scripts.ts";
import { PageCollector } from "./page-collector.ts";
import { answerWindowDialogs } from "../browser/window-dialogs.ts";
import { PageTargets } from "../browser/page-targets.ts";
import { prepareStep } from "../steps/perform-step.ts";
import type { PreparedStep, StepContext } from "../steps/perform-step.ts";
import { within } from "../browser/within.ts";
import { compareWithWebVitals, spanOfSlowest } from "./inp.ts";
import { inputFailed } from "../steps/input-problem.ts";
import { runModule } from "../steps/run-module.ts";
import { shapeOf } from "../steps/step-action.ts";
import { stepFailed, StepProblem } from "../steps/step-failure.ts";
import type { StepFailure } from "../steps/step-failure.ts";
import { StepTrace } from "./step-trace.ts";
import { summarize } from "./summarize.ts";
import type { InteractionSummary } from "./summarize.ts";
import { printWait } from "../../quantity.ts";

export interface InteractionOptions {
  /** Has loaded, and is still at that document. */
  page: Page;
  /** As the budget has it, for messages. */
  url: string;
  steps: readonly Step[];
  /** How many times slower than this machine the page's main threads run meanwhile. */
  cpuSlowdown: number;
  /** Scripts of the load, whose documents may be gone when the steps are done. */
  loaded: LoadedScripts;
  /** What modules are given; by default, the page's own origin and the environment as it is. */
  modules?: ModuleSurroundings | undefined;
  signal: AbortSignal;
  /** `cpu` traces the steps, which gives durations on that clock as well. */
  clock: Clock;
  /** Looks on while each step is dealt with. */
  watch?: StepWatch;
  /** Called when all steps that could be done are done, while the page is still open. */
  onDone?: (done: StepsDone) => Promise<void>;
}

/** Begins right before a step's input is sent, and ends when its interactions have been reported. */
export interface StepWatch {
  begin(targets: PageTargets): Promise<void>;
  /** @param isLeaving whether the page waits to go to another document, which it does after this. Until then it answers no command. */
  end(isLeaving: () => boolean): void | Promise<void>;
}

export interface StepsDone {
  /** Those of a module by the names that it gives them. */
  steps: readonly Step[];
  /**
   * For each step, its slowest interaction from input to paint, in milliseconds since 1970; null if none was long
   * enough to be reported.
   */
  spans: readonly ({ start: number; end: number } | null)[];
  targets: PageTargets;
}

/** For what a page does after a step: the requests of a route change, its paint, its shifts. */
const quietMs = 500;
const longestQuietWaitMs = 5_000;
/** A server may be slow to answer. */
const longestArrivalMs = 10_000;
/** A page answers us between two of its tasks; its input comes later, at any point of the next. */
const beforeInputMs = 100;
const longestAnswerMs = 2_000;
const notStarted = { whyNot: "the browser would not trace the steps" };
/** A handler that has not ended by then never will. */
const longestHandlingMs = 30_000;

/**
 * Does the steps of a page one after another, as a person would, and measures each by Event Timing. A step that cannot be done ends
 * them, and the summary says which and why: what was measured of the page's load is none the worse for it.
 */
export async function runInteractions(options: InteractionOptions): Promise<InteractionSummary> {
  const { page, steps, signal } = options;
  const collector = new PageCollector();
  await using targets = await PageTargets.attach(page, (payload) => collector.hear(payload));
  const navigations = await NavigationHold.enable(targets.page);
  await page.bringToFront();
  await collector.install(targets);
  const unobserved = hasTop(collector) ? generalReason : await whyUnobserved(page);
  let dialogs = 0;
  const onDialog = () => dialogs++;
  page.on("dialog", onDialog);
  await using _ = await answerWindowDialogs(page, onDialog);
  // A new tab would put this one in the background.
  page.on("popup", (popup) => {
    void popup
      ?.close()
      .then(() => page.bringToFront())
      .catch(() => undefined);
  });
  await targets.slowDown(options.cpuSlowdown);
  await using trace = options.clock === "cpu" ? await StepTrace.start(page.browser()) : null;
  const start = momentOf(collector.documents);
  const starts: Moment[] = [];
  const done: Step[] = [];
  const measure = async (step: Step, prepare: () => Promise<PreparedStep>) => {
    signal.throwIfAborted();
    starts.push(
      await doStep(
        step,
        prepare,
        { page, targets, signal },
        collector,
        navigations,
        () => dialogs,
        options.watch,
      ),
    );
    done.push(step);
  };
  let failure: StepFailure | undefined;
  for (const [index, step] of steps.entries()) {
    signal.throwIfAborted();
    try {
      if ("module" in step) {
        const surroundings = { page, ...(options.modules ?? surroundingsOf(options.url)) };
        await runModule(step.module, surroundings, (one, ready) => measure(one, async () => ready), signal);
      } else await measure(step, () => prepareStep(step, { page, targets, signal }));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof StepProblem)) throw error;
      failure = stepFailed(options.url, index + 1, step, error);
      break;
    }
  }
  // The page may hang, and there is no INP to wait for.
  if (!failure) {
    await settle(page);
    await awaitWebVitals(collector, navigations);
    await targets.slowDown(1);
  }
  // Without INP there is nothing to read from it, and a page that hangs does not hand it over.
  const traced = failure || options.clock === "wall" ? null : ((await trace?.end()) ?? notStarted);
  const spans = starts.map((from, index) => {
    const windows = windowsBetween(collector.documents, from, starts[index + 1] ?? null);
    return spanOfSlowest(windows);
  });
  await options.onDone?.({ steps: done, spans, targets });

  // Awaited here: the targets are given up when this function ends.
  return await summarize(
    { steps: done, start, starts, failure, documents: collector.documents, unobserved, trace: traced },
    options.loaded,
    targets,
  );
}

function hasTop({ documents }: PageCollector): boolean {
  return [...documents.values()].some(({ isTop }) => isTop);
}

const generalReason = "the browser's records of interactions could not be read in this page";

/** Why nothing could be installed in a page: some pages take away what interactions are observed by. */
async function whyUnobserved(page: Page): Promise<string> {
  const asking = page.evaluate(() => typeof globalThis.PerformanceObserver);
  return (await within(longestAnswerMs, asking)) === "undefined"
    ? "the page has no PerformanceObserver, which interactions are measured by: a script of the page removed it"
    : generalReason;
}

/**
 * @param dialogs how many there were until now, of the page and its windows.
 * @returns the moment before its input was sent.
 */
async function doStep(
  step: Step,
  prepare: () => Promise<PreparedStep>,
  context: StepContext,
  collector: PageCollector,
  navigations: NavigationHold,
  dialogs: () => number,
  watch: StepWatch | undefined,
): Promise<Moment> {
  const { page, signal } = context;
  const prepared = await prepare();
  const { aimedAt } = prepared;
  const problemSeen = aimedAt && (await collector.watch(aimedAt.handle, aimedAt.kind, aimedAt.wanted ?? ""));
  await watch?.begin(context.targets);
  await collector.read();
  const before = momentOf(collector.documents);
  await pause(beforeInputMs, undefined, { signal });
  const dialogsBefore = dialogs();
  try {
    navigations.hold();
    await withinHandling(prepared.perform(), signal);
    const { interactions } = shapeOf(step);
    await awaitEntries(collector, before, interactions, navigations, signal, () => dialogs() > dialogsBefore);
    const problem = problemSeen?.();
    if (problem) throw inputFailed(step, problem);
    await watch?.end(() => navigations.isHolding);
    if (navigations.isHolding) {
      await awaitWebVitals(collector, navigations);
      await arriveAt(page, navigations);
    }
  } finally {
    await navigations.release();
  }
  return before;
}

/**
 * Lets the page's pending navigation continue, and waits until the page has arrived or stays where it is: a download,
 * or a response without content, does not change the page.
 */
async function arriveAt(page: Page, navigations: NavigationHold): Promise<void> {
  const stays = Promise.withResolvers<void>();
  const onFailed = (request: HTTPRequest) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) stays.resolve();
  };
  page.on("requestfailed", onFailed);
  const arrived = page.waitForNavigation({ timeout: longestArrivalMs }).catch(() => undefined);
  await navigations.release();
  await Promise.race([arrived, stays.promise]);
  page.off("requestfailed", onFailed);
  await settle(page);
}

async function withinHandling(work: Promise<void>, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new StepProblem(
            `was not dealt with within ${printWait(longestHandlingMs)}`,
            "Look for a loop that does not end in the handler.",
          ),
        ),
      longestHandlingMs,
    );
  });
  try {
    await Promise.race([work, timeout]);
    signal.throwIfAborted();
  } finally {
    clearTimeout(timer);
  }
}

async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: quietMs, timeout: longestQuietWaitMs }).catch(() => undefined);
}

/** web-vitals waits for the page to be idle before it looks at entries, at most a second. */
async function awaitWebVitals(collector: PageCollector, navigations: NavigationHold): Promise<void> {
  for (let attempt = 0; attempt < 15; attempt++) {
    if (!navigations.isHolding) await collector.read();
    if (compareWithWebVitals(collector.documents.values()).disagreements.length === 0) return;
    await pause(100);
  }
}
