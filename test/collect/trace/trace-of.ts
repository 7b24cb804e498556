import type { TraceEvent } from "../../../src/collect/trace/trace-tasks.ts";

const frame = "FRAME";

/** An event of the measured page's main thread (process 10, thread 11). */
export function event(name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, cat: "test", ph: "X", pid: 10, tid: 11, ts, args: {}, ...more };
}

/** A main-thread task that ran from `start` to `end`, and its thread's clock meanwhile. */
export function task(start: number, end: number, tts: number, tdur: number): TraceEvent {
  return event("RunTask", start, { dur: end - start, tts, tdur });
}

/** A trace with the events that identify the main thread, and the given events. */
export function traceOf(events: readonly TraceEvent[], pids: readonly number[] = [10]): TraceEvent[] {
  return [
    event("TracingStartedInBrowser", 0, {
      ph: "I",
      pid: 1,
      tid: 1,
      args: {
        data: {
          frames: [
            { frame, processId: pids[0] ?? 10 },
            { frame: "CHILD", parent: frame, processId: 77 },
          ],
        },
      },
    }),
    ...pids.flatMap((pid) => [
      event("thread_name", 0, { ph: "M", pid, tid: pid + 1, args: { name: "CrRendererMain" } }),
      event("thread_name", 0, { ph: "M", pid, tid: pid + 2, args: { name: "Compositor" } }),
      event("FrameCommittedInBrowser", 1, {
        ph: "I",
        pid: 1,
        tid: 1,
        args: { data: { frame, processId: pid } },
      }),
    ]),
    event("thread_name", 0, { ph: "M", pid: 77, tid: 78, args: { name: "CrRendererMain" } }),
    event("FrameCommittedInBrowser", 1, {
      ph: "I",
      pid: 1,
      tid: 1,
      args: { data: { frame: "CHILD", processId: 77 } },
    }),
    ...events,
  ];
}
