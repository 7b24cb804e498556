import { findMainThreads, findTasks, threadOf } from "../trace/trace-tasks.ts";
import type { Task, TraceEvent } from "../trace/trace-tasks.ts";
import { sumTasks } from "../trace/task-times.ts";

/** A trace on the CPU clock, or why there is none. */
export type CpuClockTrace =
  | {
      /** All events; those inside a main-thread task are copies on the CPU clock, the others are the ones given. */
      traceEvents: TraceEvent[];
      /** Main-thread tasks of the whole trace, milliseconds. */
      wallMs: number;
      cpuMs: number;
    }
  | { whyNot: string };

/** Instants that say when something was seen. They are not work, so they stay where the wall clock had them. */
const marks =
  /paint|navigationStart|domContent|domInteractive|loadEvent|LayoutShift|markAsMainFrame|FrameStarted/i;

/** Events with these phases are part of the task around them: complete, begin, end and instant ones. */
const partOfTask = new Set(["X", "B", "E", "I", "i"]);

/**
 * Rewrites a trace onto thread CPU time, so that time in which other processes had the processor does not count as part
 * of a task: inside a main-thread task `ts' = task.ts + (tts − task.tts)` and `dur' = tdur`. A task still starts when
 * it started. An event without thread time keeps its share of its task. A task without thread time stays on the wall
 * clock, as long as all such tasks together are negligible. Does not change the given trace.
 */
export function toCpuClock(events: readonly TraceEvent[]): CpuClockTrace {
  const threads = findMainThreads(events);
  const tasksOf = findTasks(events, threads);
  const times = sumTasks(tasksOf.values());
  if (times.cpu === null) return { whyNot: times.whyNoCpu };

  const traceEvents = events.map((event) => {
    if (!partOfTask.has(event.ph)) return event;
    if (event.ph !== "X" && marks.test(event.name)) return event;
    const tasks = tasksOf.get(threadOf(event));
    const task = tasks && taskAt(tasks, event.ts);
    return task?.event.tdur === undefined ? event : onCpuClock(event, task, task.event.tdur);
  });
  return { traceEvents, wallMs: times.wall, cpuMs: times.cpu };
}

/** The task that was running at a time, by binary search. */
function taskAt(tasks: readonly Task[], ts: number): Task | undefined {
  let low = 0;
  let high = tasks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const task = tasks[middle];
    if (!task) return undefined;
    if (ts < task.start) high = middle - 1;
    else if (ts >= task.end) low = middle + 1;
    else return task;
  }
  return undefined;
}

function onCpuClock(event: TraceEvent, task: Task, cpu: number): TraceEvent {
  const whole = task.event;
  if (event === whole) return { ...event, dur: cpu };
  const wall = whole.dur ?? 0;
  const ratio = wall > 0 ? cpu / wall : 1;
  const passed =
    event.tts !== undefined && whole.tts !== undefined
      ? event.tts - whole.tts
      : (event.ts - task.start) * ratio;
  const offset = Math.min(Math.max(passed, 0), cpu);
  const moved = { ...event, ts: task.start + offset };
  if (event.ph !== "X") return moved;
  return { ...moved, dur: Math.min(event.tdur ?? (event.dur ?? 0) * ratio, cpu - offset) };
}
