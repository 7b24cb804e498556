import { CumulativeLayoutShift } from "lighthouse/core/computed/metrics/cumulative-layout-shift.js";
import { TraceEngineResult } from "lighthouse/core/computed/trace-engine-result.js";
import { nonSimulatedSettingsOverrides } from "lighthouse/core/config/constants.js";
import { ExecutionContext } from "lighthouse/core/gather/driver/execution-context.js";
import TraceGatherer from "lighthouse/core/gather/gatherers/trace.js";
import { NetworkMonitor } from "lighthouse/core/gather/driver/network-monitor.js";
import { TargetManager } from "lighthouse/core/gather/driver/target-manager.js";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";
import log from "lighthouse-logger";
import { tellOfNetwork, tellOfTraceEnd, waitForTheLastDocument } from "./watch-documents.ts";
import { inPage } from "../in-page.ts";

type Method = (this: never, ...args: never[]) => unknown;
type Asynchronous = (this: unknown, ...args: unknown[]) => Promise<unknown>;

let adapted = false;

/**
 * Makes Lighthouse fit for many visits in one process, several of them at the same time. Written for 13.5: throws if what it
 * replaces is no longer there. Does nothing the second time.
 */
export function adaptLighthouse(): void {
  if (adapted) return;
  adapted = true;
  measureBenchmarkIndexOnce();
  oneTraceAtATime();
  keepNoTimings();
  forgetLeftDocuments();
  outliveItsTab();
  replaceMethod(ExecutionContext.prototype, "evaluate", waitForTheLastDocument);
  replaceMethod(NetworkMonitor.prototype, "enable", tellOfNetwork);
  replaceMethod(TraceGatherer.prototype, "stopSensitiveInstrumentation", tellOfTraceEnd);
  waitAsConfigured();
  nameElementsAsWeDo();
}

/** Where throttling is applied, Lighthouse waits four times 5.25 s, whatever its config says: `leanConfig` says how long. */
function waitAsConfigured(): void {
  for (const name of [
    "pauseAfterFcpMs",
    "pauseAfterLoadMs",
    "networkQuietThresholdMs",
    "cpuQuietThresholdMs",
  ] as const) {
    if (typeof nonSimulatedSettingsOverrides[name] !== "number") throw new Error(`Lighthouse has no ${name}`);
    nonSimulatedSettingsOverrides[name] = 0;
  }
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
        const asked = measured;
        // A page that ends meanwhile fails its own visit alone: the others that waited for it ask theirs.
        if (asked) return asked.catch(() => evaluate.apply(this, args));
        measured = evaluate.apply(this, args);
        measured.catch(() => (measured = undefined));
        return measured;
      },
  );
}

/**
 * The trace engine keeps what it reads in module variables and yields while reading: two traces read at the same time
 * would mix.
 */
function oneTraceAtATime(): void {
  let last: Promise<unknown> = Promise.resolve();
  const queue = (method: Asynchronous): Asynchronous =>
    function (...args) {
      const turn = last.then(() => inSilence(() => method.apply(this, args)));
      last = turn.catch(() => undefined);
      return turn;
    };
  replaceMethod(TraceEngineResult, "runTraceEngine", queue);
  replaceMethod(CumulativeLayoutShift, "computeWithSharedTraceEngine", queue);
}

/** The trace engine prints what it could not make of a trace, with stack traces; the visit's result says it already. */
async function inSilence<T>(work: () => Promise<T>): Promise<T> {
  const print = console.error;
  console.error = () => undefined;
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

/**
 * Lighthouse answers every navigation of a tab with a command that is not awaited: if the visit has ended and its tab
 * is closed meanwhile, the rejection would end the process. A visit in progress notices a closed tab through everything
 * else that it waits for.
 */
function outliveItsTab(): void {
  replaceMethod(
    TargetManager.prototype,
    "_onFrameNavigated",
    (onNavigated) =>
      function (...args) {
        return onNavigated.apply(this, args).catch(() => undefined);
      },
  );
}

/** What Lighthouse's monitor knows of a request. */
interface MonitoredRequest {
  frameId?: string;
  resourceType?: string;
  finished: boolean;
  redirectDestination?: unknown;
  networkRequestTime: number;
  responseHeadersEndTime: number;
}
type IsIdle = (
  this: {
    _networkRecorder?: { getRawRecords(): MonitoredRequest[] };
    _frameNavigations: { id: string; parentId?: string }[];
  },
  allowed: number,
  filter?: (request: MonitoredRequest) => boolean,
) => boolean;

/**
 * Chrome does not report the end of a request whose document the page has left, such as that for the first document's
 * icon. Lighthouse would wait for it until its time is over, so it no longer counts as being in progress.
 */
function forgetLeftDocuments(): void {
  replaceMethod<IsIdle>(
    NetworkMonitor.prototype,
    "_isIdlePeriod",
    (isIdle) =>
      function (allowed, filter) {
        const main = this["_frameNavigations"].findLast(({ parentId }) => parentId === undefined)?.id;
        const documents = (this["_networkRecorder"]?.getRawRecords() ?? []).filter(
          (request) =>
            request.frameId === main && request.resourceType === "Document" && !request.redirectDestination,
        );
        const last = documents.length > 1 ? documents.findLast(({ finished }) => finished) : undefined;
        const isLeft = (request: MonitoredRequest) =>
          last !== undefined && request !== last && request.networkRequestTime < last.responseHeadersEndTime;
        return isIdle.call(this, allowed, (request) => !isLeft(request) && filter?.(request) !== false);
      },
  );
}

function replaceMethod<Replaced extends Method = Asynchronous>(
  owner: object,
  name: string,
  wrap: (method: Replaced) => Replaced,
): void {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== "function") throw new Error(`Lighthouse has no ${name} to adapt`);
  Reflect.set(owner, name, wrap(method as Replaced));
}
