import type { AtOnce } from "../../types.ts";
import type { TraceEvent } from "../trace/trace-tasks.ts";

/** Code that a page asked for before its load event. Times are those of the trace, microseconds. */
export interface AskedAtOnce {
  /** @param endMs when its last byte came, in milliseconds of the trace's clock. */
  of(record: { url: string; type: "script" | "stylesheet"; endMs: number | undefined }): AtOnce | undefined;
}

/** Chrome's priority for `rel=prefetch`, and for styles of other media. */
const lowest = "VeryLow";

/** Names of trace events that say whose callback runs. Observers' callbacks have no such event, only that of their function. */
const callers = new Set([
  "EvaluateScript",
  "v8.evaluateModule",
  "EventDispatch",
  "TimerFire",
  "FireAnimationFrame",
  "RunPostTaskCallback",
]);
const idle = "FireIdleCallback";
/** They enclose what a function called. The engine ends a callback with the microtasks that it has queued. */
const calls = new Set(["FunctionCall", "v8.callFunction"]);
const microtasks = "RunMicrotasks";
const enclosing = new Set([...callers, ...calls, idle, microtasks]);

/**
 * Reads from a trace which files the page requested before its load event, and which of them it ran. Prefetches are
 * left out, and so are requests of idle callbacks and observers, which a visitor does not wait for. In the trace, the
 * callback of an observer looks like that of a message port, so both are left out. A request that they make after an
 * `await` looks like that of any other code, and counts.
 * @param loadedAt when the load event ended; undefined where it did not come while Lighthouse looked.
 */
export function readAskedAtOnce(events: readonly TraceEvent[], loadedAt: number | undefined): AskedAtOnce {
  const asked = new Map<string, { event: TraceEvent; preloaded: boolean }>();
  const ranAt = new Map<string, number>();
  const spans: TraceEvent[] = [];
  for (const event of events) {
    const { name, ph, ts, args } = event;
    const url = args.data?.url;
    if (enclosing.has(name) && ph === "X") spans.push(event);
    if (url === undefined) continue;
    if (name === "ResourceSendRequest" && args.data?.priority !== lowest && !asked.has(url))
      asked.set(url, { event, preloaded: args.data?.isLinkPreload === true });
    // The trace has no address for the evaluation of a module: it is compiled just before, so that event is used.
    if (name === "EvaluateScript" || name === "v8.compileModule") ranAt.set(url, ranAt.get(url) ?? ts);
  }
  return {
    of({ url, type, endMs }) {
      const found = asked.get(url);
      if (loadedAt === undefined || !found || found.event.ts > loadedAt) return undefined;
      if (isOfNoHurry(spans.filter((span) => contains(span, found.event)))) return undefined;
      const ran = type === "stylesheet" && endMs !== undefined ? endMs * 1000 : ranAt.get(url);
      if (ran !== undefined && ran <= loadedAt) return "ran";
      return ran !== undefined || found.preloaded ? "asked" : undefined;
    },
  };
}

function contains(span: TraceEvent, { pid, tid, ts }: TraceEvent): boolean {
  return span.pid === pid && span.tid === tid && span.ts <= ts && ts <= span.ts + (span.dur ?? 0);
}

/** @param around what encloses a request. */
function isOfNoHurry(around: readonly TraceEvent[]): boolean {
  const names = around.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)).map(({ name }) => name);
  if (names.includes(idle)) return true;
  const [first] = names;
  return first !== undefined && calls.has(first) && !names.some((name) => callers.has(name));
}
