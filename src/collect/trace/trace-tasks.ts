/** One event of a Chrome trace; times in microseconds. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  /** Wall clock. */
  ts: number;
  dur?: number;
  /** The thread's own CPU clock; absent where the platform has none. */
  tts?: number;
  tdur?: number;
  args: {
    name?: string;
    frame?: string;
    data?: {
      frame?: string;
      processId?: number;
      documentLoaderURL?: string;
      requestId?: string;
      renderBlocking?: string;
      url?: string;
      priority?: string;
      isLinkPreload?: boolean;
      frames?: readonly { frame: string; parent?: string; processId?: number }[];
    };
  };
}

/** A scheduled task of the renderer's main thread that is not part of another one. Microseconds. */
export interface Task {
  event: TraceEvent;
  start: number;
  /** Wall time at which it ended, or at which the next one began: Chrome can record tasks that overlap. */
  end: number;
}

/** The names that Chrome gave its scheduled tasks over time; Lighthouse knows the same four. */
const taskNames = new Set([
  "RunTask",
  "ThreadControllerImpl::RunTask",
  "ThreadControllerImpl::DoWork",
  "TaskQueueManager::ProcessTaskFromWorkQueue",
]);

/**
 * The main threads that the measured page ran on, as `pid:tid`. More than one after a process swap. Follows
 * Lighthouse's TraceProcessor (core/lib/tracehouse/trace-processor.js): the main frame is the one that tracing began
 * with, its processes are those that it was committed in, their main threads are recognised by name.
 */
export function findMainThreads(events: readonly TraceEvent[]): ReadonlySet<string> {
  const started = events.find((event) => event.name === "TracingStartedInBrowser");
  const mainFrame = started?.args.data?.frames?.find((frame) => !frame.parent);
  if (!mainFrame) return new Set();
  const pids = new Set<number>();
  for (const { name, args } of events) {
    if (name !== "FrameCommittedInBrowser" && name !== "ProcessReadyInBrowser") continue;
    if (args.data?.frame === mainFrame.frame && args.data.processId) pids.add(args.data.processId);
  }
  if (pids.size === 0 && mainFrame.processId) pids.add(mainFrame.processId);

  const threads = new Map<number, TraceEvent>();
  for (const event of events) {
    if (event.name !== "thread_name" || event.ph !== "M" || !pids.has(event.pid)) continue;
    const known = threads.get(event.pid);
    // With --single-process the page runs in the browser's own thread.
    if (event.args.name === "CrRendererMain" || (event.args.name === "CrBrowserMain" && !known)) {
      threads.set(event.pid, event);
    }
  }
  return new Set([...threads.values()].map(threadOf));
}

/** Names the thread of an event: the ids of process and thread. */
export function threadOf(event: TraceEvent): string {
  return `${event.pid}:${event.tid}`;
}

/** The tasks of each thread in order of time; a task inside another one belongs to it. */
export function findTasks(
  events: readonly TraceEvent[],
  threads: ReadonlySet<string>,
): ReadonlyMap<string, readonly Task[]> {
  const byThread = new Map<string, Task[]>([...threads].map((thread) => [thread, []]));
  const scheduled = events
    .filter((event) => event.ph === "X" && taskNames.has(event.name) && threads.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of scheduled) {
    const tasks = byThread.get(threadOf(event));
    const before = tasks?.at(-1);
    const end = event.ts + (event.dur ?? 0);
    if (before && event.ts < before.end) {
      if (end <= before.end) continue;
      before.end = event.ts;
    }
    tasks?.push({ event, start: event.ts, end });
  }
  return byThread;
}
