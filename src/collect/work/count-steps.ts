import type { Page, Protocol } from "puppeteer";
import type { CountedStep, Step, WorkPlace } from "../../types.ts";
import { inPreparedTab, openAndSettle } from "../browser/in-prepared-tab.ts";
import { runInteractions } from "../interactions/run-interactions.ts";
import type { StepWatch } from "../interactions/run-interactions.ts";
import type { ModuleSurroundings } from "../login/module-surroundings.ts";
import { countBlocks } from "./count-blocks.ts";
import type { CountOptions } from "./count-load.ts";
import { CoverageSessions } from "./coverage-sessions.ts";
import { placeBlocks } from "./place-blocks.ts";

export interface CountStepsOptions extends Omit<CountOptions, "date" | "places"> {
  steps: readonly Step[];
  /** What modules among the steps are given. */
  modules?: ModuleSurroundings | undefined;
}

export interface CountedSteps {
  steps: readonly CountedStep[];
  /** Whose code each of them executed. */
  places: readonly (readonly WorkPlace[])[];
  /** Names of steps that left their document, whose counts went with it. */
  left: readonly string[];
  /** Workers and frames whose scripts could not be counted. */
  uncounted: number;
}

/** What a timer of the step starts after half a second still counts. */
const quietMs = 1_000;
const longestQuietWaitMs = 5_000;

/**
 * Loads a page once more, on the real clock, does its steps and counts which blocks its scripts execute in each: from its input
 * until the network has been quiet for a second. Nothing of it is a sample of a time.
 * @throws Error where the page cannot be loaded, or a step cannot be done; the signal's reason on abort.
 */
export async function countSteps(options: CountStepsOptions): Promise<CountedSteps> {
  const { url, steps, modules, isOwn, signal } = options;
  return inPreparedTab(options, async (page) => {
    const counter = new StepCounter(page, await CoverageSessions.start(page));
    await openAndSettle(page, url, quietMs);
    await options.onLoaded?.(page);
    let names: readonly string[] = [];
    const { failure } = await runInteractions({
      page,
      url,
      steps,
      cpuSlowdown: 1,
      loaded: { Scripts: [], SourceMaps: [] },
      modules,
      clock: "wall",
      signal,
      watch: counter,
      onDone: async ({ steps: done }) => {
        names = done.map(({ name }) => name);
      },
    });
    if (failure) throw new Error(failure.message);
    const done = names.map((name, index) => ({ name, scripts: counter.executed[index] ?? null }));
    const stayed = done.flatMap(({ name, scripts }) => (scripts ? [{ name, scripts }] : []));
    return {
      steps: stayed.map(({ name, scripts }) => ({ name, ...countBlocks(scripts, isOwn) })),
      places: await placeBlocks(
        page,
        stayed.map(({ scripts }) => scripts),
        options,
      ),
      left: done.flatMap(({ name, scripts }) => (scripts ? [] : [name])),
      uncounted: counter.uncounted,
    };
  });
}

/** Counts what each step executes. Code that runs between two steps counts for neither. */
class StepCounter implements StepWatch {
  /** By number of the step, from 0; null where it left its document. */
  readonly executed: (readonly Protocol.Profiler.ScriptCoverage[] | null)[] = [];
  uncounted = 0;
  readonly #page: Page;
  readonly #coverage: CoverageSessions;

  constructor(page: Page, coverage: CoverageSessions) {
    this.#page = page;
    this.#coverage = coverage;
  }

  async begin(): Promise<void> {
    await this.#coverage.take();
  }

  async end(isLeaving: () => boolean): Promise<void> {
    if (!isLeaving()) {
      await this.#page
        .waitForNetworkIdle({ idleTime: quietMs, timeout: longestQuietWaitMs })
        .catch(() => undefined);
    }
    if (isLeaving()) {
      this.executed.push(null);
      return;
    }
    await this.#coverage.settle();
    const { scripts, lost } = await this.#coverage.take();
    this.executed.push(scripts);
    this.uncounted = Math.max(this.uncounted, lost);
  }
}
