import type { Page } from "puppeteer";
import type { InteractionProfile, ProfiledFunction, Step } from "../../types.ts";
import { shapeOf } from "../steps/step-action.ts";
import { runInteractions } from "../interactions/run-interactions.ts";
import { prepareTab } from "../browser/prepare-tab.ts";
import type { Load } from "../browser/prepare-tab.ts";
import type { ModuleSurroundings } from "../login/module-surroundings.ts";
import { inOwnContext } from "../browser/own-context.ts";
import { hottestOf } from "./hottest.ts";
import { functionNamer } from "./name-functions.ts";
import type { ReadMap } from "./name-functions.ts";
import { readProfile } from "./read-profile.ts";
import type { FunctionTime } from "./read-profile.ts";
import { StepProfiler } from "./step-profiler.ts";

export interface ProfileOptions extends Omit<Load, "warm"> {
  steps: readonly Step[];
  /** What modules among the steps are given. */
  modules?: ModuleSurroundings | undefined;
  /** For maps that scripts do not name. */
  readMap?: ReadMap | undefined;
  /** Ends the visit, at whatever point it is. */
  signal: AbortSignal;
}

/** What of a profile does not depend on which page and revision it was. */
export type StepProfile = Omit<InteractionProfile, "page" | "device" | "revision">;

const longestLoadMs = 45_000;
const mostFunctions = 10;

/**
 * Loads a page once more and does its steps under the CPU profiler, on the device's slowed-down CPU. Nothing of it is
 * a sample: profiling itself takes time.
 * @returns a profile for each step that was an interaction long enough to be seen.
 * @throws the signal's reason on abort.
 */
export async function profilePage(options: ProfileOptions): Promise<StepProfile[]> {
  const { browser, url, steps, signal } = options;
  return inOwnContext(browser, signal, async (context) => {
    const page = await context.newPage();
    await prepareTab(page, options);
    await page.goto(url, { timeout: longestLoadMs });
    await page.waitForNetworkIdle({ timeout: longestLoadMs }).catch(() => undefined);
    await options.onLoaded?.(page);
    return profileSteps(page, steps, options);
  });
}

async function profileSteps(
  page: Page,
  steps: readonly Step[],
  { url, device, modules, readMap, signal }: ProfileOptions,
): Promise<StepProfile[]> {
  const profiler = new StepProfiler();
  let found: StepProfile[] = [];
  await runInteractions({
    page,
    url,
    steps,
    cpuSlowdown: device.cpuSlowdown,
    loaded: { Scripts: [], SourceMaps: [] },
    modules,
    clock: "wall",
    signal,
    watch: profiler,
    onDone: async ({ steps: done, spans, targets }) => {
      const read: { step: string; durationMs: number; functions: FunctionTime[] }[] = [];
      for (const [index, { profiles, clockOffsetMs }] of profiler.recordings.entries()) {
        const [step, span] = [done[index], spans[index]];
        if (!step || !span || clockOffsetMs === null || shapeOf(step).interactions === 0) continue;
        const during = { start: span.start + clockOffsetMs, end: span.end + clockOffsetMs };
        const functions = (await profiles)
          .flatMap((profile) => readProfile(profile, during))
          .filter(({ url: script }) => script !== "");
        read.push({ step: step.name, durationMs: Math.round(span.end - span.start), functions });
      }
      const urls = new Set(read.flatMap(({ functions }) => functions.map((one) => one.url)));
      const nameOf = await functionNamer(urls, targets, readMap, url);
      found = read.map(({ functions, ...rest }) => ({
        ...rest,
        ...summarise(functions, rest.durationMs, nameOf),
      }));
    },
  });
  return found;
}

function summarise(
  times: readonly FunctionTime[],
  durationMs: number,
  nameOf: (time: FunctionTime) => ProfiledFunction,
): Pick<StepProfile, "hottest" | "functions"> {
  const functions = times.map(nameOf);
  const most = functions.toSorted((a, b) => b.selfMs - a.selfMs).slice(0, mostFunctions);
  return { hottest: hottestOf(functions, durationMs), functions: most };
}
