import { AsyncLocalStorage } from "node:async_hooks";
import { CumulativeLayoutShift } from "lighthouse/core/computed/metrics/cumulative-layout-shift.js";
import { TraceEngineResult } from "lighthouse/core/computed/trace-engine-result.js";
import { ExecutionContext } from "lighthouse/core/gather/driver/execution-context.js";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";
import log from "lighthouse-logger";
import { inPage } from "../in-page.ts";

type Asynchronous = (this: unknown, ...args: unknown[]) => Promise<unknown>;

/** What Lighthouse's waiting for a quiet page asks of the visit that it waits for. */
export interface QuietWait {
  /** The page has painted, loaded and its network is quiet: only its main thread is waited for now. */
  onReached(): void;
  /** How long ago the document that stands now has loaded, milliseconds; 0 while it has not. */
  loadedForMs(): number;
  /** Nobody waits any more. */
  signal: AbortSignal;
}

/** The visit in whose name Lighthouse runs, also in the timers that it starts. */
export const waiting = new AsyncLocalStorage<QuietWait>();

let adapted = false;

/**
 * Makes Lighthouse fit for many visits in one process, two of them at a time. Written for 13.5: throws if what it
 * replaces is no longer there. Does nothing the second time.
 */
export function adaptLighthouse(): void {
  if (adapted) return;
  adapted = true;
  measureBenchmarkIndexOnce();
  oneTraceAtATime();
  keepNoTimings();
  waitForTheLastDocument();
  nameElementsAsWeDo();
}

/** How Lighthouse asks for the time since the last long task. It is not exported; a bundler keeps the name. */
const quietCheck = "checkTimeSinceLastLongTaskInPage";

/**
 * Lighthouse asks a page again and again from a timer how long its main thread has been quiet, and handles no failure there:
 * where the page has left its document meanwhile, the rejection would end the process. And it waits for the load of the
 * first document only, where a client-side redirect has brought another.
 * https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/gather/driver/wait-for-condition.js
 */
function waitForTheLastDocument(): void {
  replaceMethod(
    ExecutionContext.prototype,
    "evaluate",
    (evaluate) =>
      async function (...args) {
        const visit = waiting.getStore();
        const [asked] = args;
        if (!visit || typeof asked !== "function" || asked.name !== quietCheck)
          return evaluate.apply(this, args);
        visit.onReached();
        try {
          const quietForMs = await evaluate.apply(this, args);
          return typeof quietForMs === "number" ? Math.min(quietForMs, visit.loadedForMs()) : quietForMs;
        } catch {
          // Zero: not quiet, ask again. The visit has its own bounds, and says why it failed.
          return visit.signal.aborted ? undefined : 0;
        }
      },
  );
}

/** Lighthouse burns a second of CPU in every page to rate the machine, which does not change in between. */
function measureBenchmarkIndexOnce(): void {
  const benchmark: unknown = pageFunctions.computeBenchmarkIndex;
  let measured: Promise<unknown> | undefined;
  replaceMethod(
    ExecutionContext.prototype,
    "evaluate",
    (evaluate) =>
      function (...args) {
        if (args[0] !== benchmark) return evaluate.apply(this, args);
        measured ??= evaluate.apply(this, args).catch((error: unknown) => {
          measured = undefined;
          throw error;
        });
        return measured;
      },
  );
}

/** The trace engine keeps what it reads in module variables and yields while reading: two traces at once would mix. */
function oneTraceAtATime(): void {
  let last: Promise<unknown> = Promise.resolve();
  const queue = (method: Asynchronous): Asynchronous =>
    function (...args) {
      const turn = last.then(() => withoutLanternErrors(() => method.apply(this, args)));
      last = turn.catch(() => undefined);
      return turn;
    };
  replaceMethod(TraceEngineResult, "runTraceEngine", queue);
  replaceMethod(CumulativeLayoutShift, "computeWithSharedTraceEngine", queue);
}

/** The trace engine prints what Lantern could not simulate for its insights; the visit's result says it already. */
async function withoutLanternErrors<T>(work: () => Promise<T>): Promise<T> {
  const print = console.error;
  console.error = (...args: unknown[]) => {
    if (!(args[0] instanceof Error && args[0].constructor.name === "LanternError")) print(...args);
  };
  try {
    return await work();
  } finally {
    console.error = print;
  }
}

/** The logger times its steps with marks of the whole process and clears all of them at the end of a visit, also those that another visit has yet to read. */
function keepNoTimings(): void {
  for (const name of ["time", "timeEnd", "takeTimeEntries", "getTimeEntries"] as const) {
    if (typeof log[name] !== "function") throw new Error(`lighthouse-logger has no ${name}`);
  }
  log.time = () => undefined;
  log.timeEnd = () => undefined;
  log.takeTimeEntries = () => [];
  log.getTimeEntries = () => [];
}

/**
 * Elements in audits are called what they are called in layout shifts and interactions. Lighthouse sends this function's text to the
 * page as part of its own, under the name that a bundler may have given it.
 */
function nameElementsAsWeDo(): void {
  const { getNodeSelector, getNodeDetails } = pageFunctions;
  const name = pageFunctions.getRuntimeFunctionName(getNodeSelector);
  const ours = `function ${name}(element) { return (${String(inPage.nameElement)})(element); }`;
  getNodeSelector.toString = () => ours;
  if (!String(getNodeDetails).includes(ours))
    throw new Error("Lighthouse names elements by another function than getNodeSelector");
}

function replaceMethod(owner: object, name: string, wrap: (method: Asynchronous) => Asynchronous): void {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== "function") throw new Error(`Lighthouse has no ${name} to adapt`);
  Reflect.set(owner, name, wrap(method as Asynchronous));
}
