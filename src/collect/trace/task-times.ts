import type { Task } from "./trace-tasks.ts";

/** How long main-thread tasks took, in milliseconds. */
export type TaskTimes =
  | { wall: number; cpu: number }
  /**
   * The thread's own clock cannot be used; why, as the end of a sentence and without numbers, so that visits with the same
   * reason say the same.
   */
  | { wall: number; cpu: null; whyNoCpu: string };

/**
 * Tasks without thread time may make up this share of the thread time of the others.
 *
 * Chrome leaves out the thread time of a few tasks, most often of some that took a microsecond (2 of 298 on a Nuxt page). Such a
 * task counts with its wall time, which is never less than what it ran, so that a sum is too large by at most their wall
 * time together. The simulation multiplies all tasks by the same slowdown: the error of whatever it adds up stays
 * within this share of it, a fifth of the smallest relative tolerance that any metric has (5 %). It is a share of CPU time
 * and not of wall time, since a busy machine stretches the wall time of the other tasks and would let more pass.
 */
const mostUntimed = 0.01;

/** Sums the tasks of all threads, on both clocks. */
export function sumTasks(threads: Iterable<readonly Task[]>): TaskTimes {
  let [all, timed, untimed] = [0, 0, 0];
  let hasTimed = false;
  for (const { event, start, end } of [...threads].flat()) {
    all += end - start;
    if (event.tdur === undefined) untimed += end - start;
    else [timed, hasTimed] = [timed + event.tdur, true];
  }
  const wall = all / 1000;
  const without = (whyNoCpu: string) => ({ wall, cpu: null, whyNoCpu });
  if (all === 0) return without("the trace has no main-thread tasks");
  if (!hasTimed) return without("this browser records no thread CPU time");
  if (untimed > mostUntimed * timed)
    return without("too many main-thread tasks have no thread CPU time in the trace");
  return { wall, cpu: (timed + untimed) / 1000 };
}
