import type { CDPSession, Protocol } from "puppeteer";
import type { StepWatch } from "../interactions/run-interactions.ts";
import type { PageTargets } from "../browser/page-targets.ts";
import { within } from "../browser/within.ts";

/** What was recorded while one step's input was dealt with. */
export interface StepRecording {
  /**
   * One for each process of the page that answered. A page on its way to another document answers when it has arrived,
   * and has nothing to report if the new document has a new process: after a step that leaves the page, the functions
   * may not be known.
   */
  profiles: Promise<readonly Protocol.Profiler.Profile[]>;
  /** Added to milliseconds since 1970, as documents count them, it makes the browser's monotonic clock, on which profiles are; null where the page did not say. */
  clockOffsetMs: number | null;
}

/** Finer than the default of 1 ms: a handler of 50 ms should be more than 50 samples. */
const intervalMicroseconds = 500;
/** A frame that is busy or hangs is left out. */
const longestCommandMs = 5_000;
const longestStopMs = 20_000;

/** Runs the CPU profiler while each step is dealt with, in the page and in every frame that has a process of its own. */
export class StepProfiler implements StepWatch {
  /** By number of the step, from 0. */
  readonly recordings: StepRecording[] = [];
  #running: CDPSession[] = [];
  #clockOffsetMs: number | null = null;

  async begin(targets: PageTargets): Promise<void> {
    this.#clockOffsetMs = (await within(longestCommandMs, clockOffset(targets.page))) ?? null;
    this.#running = await targets.inSessions(longestCommandMs, start);
  }

  end(): void {
    const stopped = this.#running.map((session) => within(longestStopMs, session.send("Profiler.stop")));
    const profiles = Promise.all(stopped).then((all) => all.flatMap((answer) => answer?.profile ?? []));
    this.recordings.push({ profiles, clockOffsetMs: this.#clockOffsetMs });
  }
}

async function start(session: CDPSession): Promise<CDPSession> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: intervalMicroseconds });
  await session.send("Profiler.start");
  return session;
}

/** The page's time origin is known on both clocks. */
async function clockOffset(session: CDPSession): Promise<number | null> {
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const navigationStart = metrics.find(({ name }) => name === "NavigationStart")?.value;
  const { result } = await session.send("Runtime.evaluate", { expression: "performance.timeOrigin" });
  const timeOrigin: unknown = result.value;
  return navigationStart !== undefined && typeof timeOrigin === "number"
    ? navigationStart * 1000 - timeOrigin
    : null;
}
