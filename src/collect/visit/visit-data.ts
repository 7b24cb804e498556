import type { Artifacts, Config, Result, Trace } from "lighthouse";
import { MainResource } from "lighthouse/core/computed/main-resource.js";
import { TimeToFirstByte } from "lighthouse/core/computed/metrics/time-to-first-byte.js";
import { NetworkRecords } from "lighthouse/core/computed/network-records.js";
import { ProcessedNavigation } from "lighthouse/core/computed/processed-navigation.js";
import { ProcessedTrace } from "lighthouse/core/computed/processed-trace.js";
import type { Clock, SimulatedTimings, VisitData } from "../../types.ts";
import { readAskedAtOnce } from "./asked-at-once.ts";
import { excerptAudits } from "./audit-excerpts.ts";
import type { TransferSizes } from "../conditions/fill-cache.ts";
import { readCodeFailures } from "./code-failures.ts";
import { toCpuClock } from "./cpu-clock.ts";
import { sumTasks } from "../trace/task-times.ts";
import { findMainThreads, findTasks } from "../trace/trace-tasks.ts";
import type { TraceEvent } from "../trace/trace-tasks.ts";
import { isOfNoRest, neverIdle } from "./never-idle.ts";
import type { LongTask } from "./never-idle.ts";
import { readInsights } from "./read-insights.ts";
import { parseServerTiming } from "./server-timing.ts";
import { printAddress } from "../../address.ts";
import type { Redact } from "../../secrets.ts";
import { simulate } from "./simulate.ts";
import type { SimulationInput } from "./simulate.ts";
import { readUserTimings } from "./user-timings.ts";
import { keepGraph } from "./visit-graph.ts";
import type { GraphSource } from "./visit-graph.ts";
import { blockedRequests, ownUrls, readRequests } from "./visit-requests.ts";
import type { Refusal } from "./watch-refusals.ts";

export interface VisitRecord {
  lhr: Result;
  artifacts: Artifacts;
  settings: Config.Settings;
  /** The computed artifacts of this visit, so that nothing is parsed twice. */
  context: Artifacts.ComputedContext;
  heapBytes: number | null;
  browserVersion: string;
  clock: Clock;
  /** Whether throttling was applied only to see what the page waits for. */
  slowed?: boolean;
  /** What filling the cache had cost; absent for a cold visit. */
  filled?: TransferSizes | undefined;
  /** Code that the browser did not run though it had come. */
  refusals?: readonly Refusal[];
  /** Set where the run's time for visits bounded the wait for the page. */
  isCut?: boolean;
  /** Takes secrets out of what the page shows, before it is shortened. */
  redact: Redact;
}

/** All that is kept of a visit that went well. */
export async function readVisitData(record: VisitRecord): Promise<VisitData> {
  const { lhr, artifacts, context, redact } = record;
  const { DevtoolsLog: devtoolsLog, Trace: trace, URL: urls } = artifacts;
  const rewritten = record.clock === "cpu" ? traceOnCpuClock(trace) : undefined;
  const noCpuClock = typeof rewritten === "string" ? rewritten : undefined;
  const onCpuClock = typeof rewritten === "string" ? undefined : rewritten;
  const cpu = onCpuClock && (await simulate(onCpuClock, trace, simulationInput(record), context));
  const isThrottled = record.settings.throttlingMethod !== "simulate";
  const source: GraphSource = {
    trace: onCpuClock ?? trace,
    recorded: trace,
    clock: record.slowed ? "slowed" : onCpuClock ? "cpu" : "wall",
    input: simulationInput(record),
    settings: record.settings,
    context,
    redact,
  };
  const graph = isThrottled && !record.slowed ? undefined : await keepGraph(source);
  const records = await NetworkRecords.request(devtoolsLog, context);
  const blocked = blockedRequests(devtoolsLog);
  const sent = records.filter(({ requestId }) => !blocked.has(requestId));
  const document = await MainResource.request({ URL: urls, devtoolsLog }, context);
  const pageUrl = lhr.mainDocumentUrl ?? lhr.finalDisplayedUrl;
  const { timestamps } = await ProcessedNavigation.request(trace, context);
  const isOwn = ownUrls(lhr.entities, pageUrl);
  const { refusals = [] } = record;
  const codeFailures = readCodeFailures(devtoolsLog, { isOwn, refusals, redact });
  const asked = readAskedAtOnce(trace.traceEvents as TraceEvent[], timestamps.load);
  return {
    requestedUrl: printAddress(redact(lhr.requestedUrl ?? pageUrl)),
    finalUrl: printAddress(redact(lhr.finalDisplayedUrl)),
    ...(record.settings.throttlingMethod === "devtools" && { throttling: "devtools" as const }),
    ...(record.filled && { warm: true as const }),
    wall: readWallTimings(lhr.audits),
    ...(cpu && { cpu }),
    ...(noCpuClock !== undefined && { noCpuClock }),
    ...(graph && { graph }),
    observed: { ...readObserved(lhr.audits), TTFB: await observeTtfb(record, records) },
    CLS: numericValue(lhr.audits, "cumulative-layout-shift"),
    requests: readRequests(sent, lhr.entities, pageUrl, { filled: record.filled, redact, asked }),
    ...(await readInsights(record)),
    ...(codeFailures.length > 0 && { codeFailures }),
    userTimings: readUserTimings(lhr.audits),
    serverTimings: document.responseHeaders
      .filter(({ name }) => name.toLowerCase() === "server-timing")
      .flatMap(({ value }) => parseServerTiming(value)),
    mainThread: sumMainThread(trace.traceEvents as TraceEvent[]),
    heapBytes: record.heapBytes,
    audits: excerptAudits(lhr.audits, redact),
    versions: { lighthouse: lhr.lighthouseVersion, browser: record.browserVersion },
    warnings: [
      ...lhr.runWarnings.filter((text) => !isOfRedirect(text) && !isOfNoRest(text)),
      ...(lhr.runWarnings.some(isOfNoRest)
        ? [neverIdle(devtoolsLog, readLongTasks(lhr.audits), { pageUrl, redact, isCut: record.isCut })]
        : []),
      ...(noCpuClock === undefined ? [] : [`The timings are on the wall clock: ${noCpuClock}.`]),
    ],
  };
}

/** We say this ourselves, and without what a query may hold: core/gather/driver/navigation.js, warningRedirected. */
function isOfRedirect(text: string): boolean {
  return text.startsWith("The page may not be loading as expected because your test URL");
}

/** Leaves out everything that is not an item of the audit as Lighthouse 13.5 makes it. */
function readLongTasks(audits: Result["audits"]): LongTask[] {
  const details = audits["long-tasks"]?.details;
  const items: unknown = details && "items" in details ? details.items : undefined;
  return (Array.isArray(items) ? (items as unknown[]) : []).flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const { url, duration } = item as { url?: unknown; duration?: unknown };
    return typeof url === "string" && typeof duration === "number" ? [{ url, duration }] : [];
  });
}

/** The timings of Lighthouse's own audits: simulated on the trace as recorded. */
function readWallTimings(audits: Result["audits"]): SimulatedTimings {
  return {
    FCP: numericValue(audits, "first-contentful-paint"),
    LCP: numericValue(audits, "largest-contentful-paint"),
    SI: numericValue(audits, "speed-index"),
    TBT: numericValue(audits, "total-blocking-time"),
    TTI: numericValue(audits, "interactive"),
    FID: numericValue(audits, "max-potential-fid"),
  };
}

/** The trace on thread CPU time, or why there is none. */
function traceOnCpuClock(trace: Trace): Trace | string {
  const rewritten = toCpuClock(trace.traceEvents as TraceEvent[]);
  if ("whyNot" in rewritten) return rewritten.whyNot;
  return { ...trace, traceEvents: rewritten.traceEvents as Trace["traceEvents"] };
}

/** The audit's own TTFB is simulated: it adds three round trips of the device's network to every page. */
async function observeTtfb(
  record: VisitRecord,
  networkRecords: Artifacts.NetworkRequest[],
): Promise<number | null> {
  const { artifacts, context } = record;
  try {
    const data = { ...simulationInput(record), trace: artifacts.Trace, simulator: null, networkRecords };
    const processedTrace = await ProcessedTrace.request(artifacts.Trace, context);
    const processedNavigation = await ProcessedNavigation.request(artifacts.Trace, context);
    const ttfb = await TimeToFirstByte.computeObservedMetric(
      { ...data, processedTrace, processedNavigation },
      context,
    );
    return Number.isFinite(ttfb.timing) ? ttfb.timing : null;
  } catch {
    return null;
  }
}

function simulationInput({ artifacts, settings }: VisitRecord): SimulationInput {
  const { DevtoolsLog: devtoolsLog, GatherContext: gatherContext, URL, SourceMaps, HostDPR } = artifacts;
  return { devtoolsLog, gatherContext, settings, URL, SourceMaps, HostDPR };
}

function readObserved(audits: Result["audits"]): Omit<VisitData["observed"], "TTFB"> {
  const details = audits["metrics"]?.details;
  const items: unknown = details && "items" in details ? details.items : undefined;
  const observed: unknown = Array.isArray(items) ? items[0] : undefined;
  const read = (key: string) => {
    const value: unknown = typeof observed === "object" && observed ? Reflect.get(observed, key) : undefined;
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  return {
    FCP: read("observedFirstContentfulPaint"),
    LCP: read("observedLargestContentfulPaint"),
    SI: read("observedSpeedIndex"),
  };
}

function sumMainThread(events: readonly TraceEvent[]): VisitData["mainThread"] {
  const { wall, cpu } = sumTasks(findTasks(events, findMainThreads(events)).values());
  return { wall, cpu };
}

function numericValue(audits: Result["audits"], id: string): number | null {
  const value = audits[id]?.numericValue;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
