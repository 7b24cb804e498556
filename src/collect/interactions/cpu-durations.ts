import type { EventRecord } from "../in-page/collector-data.ts";
import { findTasks, threadOf } from "../trace/trace-tasks.ts";
import type { TraceEvent } from "../trace/trace-tasks.ts";
import type { DocumentRecord } from "./page-collector.ts";
import { shortestMs } from "./inp.ts";
import type { DurationOf } from "./inp.ts";
import type { StepTraceResult } from "./step-trace.ts";
import { ThreadClock } from "./thread-clock.ts";

/**
 * How long each event of an interaction took on the CPU clock: its duration less the time during which its main thread was ready
 * but not running, because the machine ran something else.
 *
 * That time is the wall time less the thread time of the main-thread tasks between the input and the commit of the frame that
 * shows its effect, and the work before the input that only such waiting had put off until after it. Waits for anything else
 * stay in: a thread that waits for a fetch, a worker or a timer has no task. What comes after the commit (raster, the display) is
 * the work of other threads, and tasks of the main thread meanwhile delay nothing of this frame: it stays wall time.
 *
 * Nothing has to be mapped between the clocks of page and trace: Chrome writes each event that Event Timing reports into the trace
 * as well, on the trace's clock and with its moments on the page's.
 */
export type CpuDurations =
  | {
      /** Milliseconds, at least the 16 of Event Timing, of the events that belong to an interaction. */
      of: DurationOf;
    }
  | { whyNot: string };

/** An event of Event Timing as Chrome writes it into a trace. The trace's microseconds. */
interface TracedEvent {
  thread: string;
  type: string;
  interaction: number;
  /** As the page has it, milliseconds. */
  timeStamp: number;
  start: number;
  /** When the main thread could have begun with it, when it did, and when it had called all handlers. */
  arrived: number;
  processed: number;
  ended: number;
  /** When the main thread had handed over the frame; without such a moment, when it had processed the event. */
  committed: number;
  durationMs: number;
}

/** Events of one frame are that close together in the trace, microseconds. */
const sameFrame = 1000;
/** Pages get their times in steps of 0.1 ms. */
const sameTimeMs = 0.2;

/** Brings the trace of the steps together with what the documents reported. */
export function cpuDurations(documents: Iterable<DocumentRecord>, trace: StepTraceResult): CpuDurations {
  if ("whyNot" in trace) return trace;
  const traced = trace.events.flatMap((event) => tracedEvent(event) ?? []);
  const threads = new Set(traced.map(({ thread }) => thread));
  const clocks = new Map(
    [...findTasks(trace.events, threads)].map(([thread, tasks]) => [
      thread,
      new ThreadClock(
        tasks,
        trace.events.filter((event) => threadOf(event) === thread),
        traced.filter((event) => event.thread === thread),
      ),
    ]),
  );
  const durations = new Map<EventRecord, number>();
  for (const document of documents) {
    for (const event of document.events) {
      if (event.interaction === 0) continue;
      const found = traced.find((one) => isSame(one, event));
      const clock = found && clocks.get(found.thread);
      if (!clock) return { whyNot: "the trace of the steps does not show every interaction" };
      const waited = clock.waitedMs({ ...found, committed: lastCommit(found, traced) });
      if (typeof waited === "string") return { whyNot: waited };
      durations.set(event, Math.max(shortestMs, Math.round((found.durationMs - waited) * 10) / 10));
    }
  }
  return { of: (event) => durations.get(event) ?? shortestMs };
}

/**
 * The frame of a pointerdown can be committed before the click is dealt with, and be shown with that of the click: then it was
 * the main thread again that it waited for.
 */
function lastCommit(of: TracedEvent, traced: readonly TracedEvent[]): number {
  const together = traced.filter(
    (one) =>
      one.thread === of.thread &&
      one.interaction === of.interaction &&
      Math.abs(shownAt(one) - shownAt(of)) <= sameFrame,
  );
  return Math.max(...together.map(({ committed }) => committed));
}

function shownAt({ start, durationMs }: TracedEvent): number {
  return start + durationMs * 1000;
}

function isSame(traced: TracedEvent, event: EventRecord): boolean {
  return (
    traced.interaction === event.interaction &&
    traced.type === event.name &&
    Math.abs(traced.timeStamp - event.start) <= sameTimeMs
  );
}

function tracedEvent({ name, ph, ts, args, ...event }: TraceEvent): TracedEvent | undefined {
  if (name !== "EventTiming" || ph !== "b") return undefined;
  const data = (args.data ?? {}) as Readonly<Record<string, unknown>>;
  const { type } = data;
  const read = (key: string) => {
    const value = data[key];
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  };
  const [interaction, timeStamp, durationMs] = [read("interactionId"), read("timeStamp"), read("duration")];
  const [processingStart, processingEnd] = [read("processingStart"), read("processingEnd")];
  if (typeof type !== "string" || !interaction || timeStamp === undefined || durationMs === undefined)
    return undefined;
  if (processingStart === undefined || processingEnd === undefined) return undefined;
  // Where nothing changed there is no frame, and in older browsers no such moment.
  const committed = read("commitFinishTime") ?? 0;
  const shown = timeStamp + durationMs;
  const end = committed >= processingEnd && committed <= shown ? committed : Math.min(processingEnd, shown);
  const onTrace = (ms: number) => ts + (ms - timeStamp) * 1000;
  return {
    thread: `${event.pid}:${event.tid}`,
    type,
    interaction,
    timeStamp,
    start: ts,
    arrived: onTrace(Math.max(timeStamp, read("enqueuedToMainThreadTime") ?? timeStamp)),
    processed: onTrace(processingStart),
    ended: onTrace(processingEnd),
    committed: onTrace(end),
    durationMs,
  };
}
