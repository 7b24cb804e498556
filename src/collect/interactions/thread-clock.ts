import { sumTasks } from "../trace/task-times.ts";
import type { Task, TraceEvent } from "../trace/trace-tasks.ts";

/** An input on its way through a main thread. The trace's microseconds. */
export interface InputPath {
  /** When the input was made. */
  start: number;
  /** When the thread could have begun with it, when it did, and when it had called all handlers. */
  arrived: number;
  processed: number;
  ended: number;
  /** When the thread had handed over the frame that shows the input's effect. */
  committed: number;
}

/** What a thread's own clock showed, and when. Microseconds. */
interface Reading {
  at: number;
  cpu: number;
}

/** A task, or a part of one: what it did for an input, or between two inputs. */
interface Piece {
  task: Task;
  from: number;
  to: number;
  /** How long the thread ran for it. */
  cpu: number;
  /** When the input came that it deals with; undefined where it deals with none. */
  arrived: number | undefined;
  /** When it would have begun on a machine that does nothing else: never later than it did. */
  begin: number;
}

/** What begins so soon after something else was ready before, microseconds. */
const backToBack = 1000;

/** When a main thread ran, and what it would have done by when on a machine that does nothing else. */
export class ThreadClock {
  readonly #readings: readonly Reading[];
  readonly #pieces: readonly Piece[];

  /**
   * @param tasks of the thread, in order of time.
   * @param events all of the thread.
   * @param inputs all that it dealt with: of these it is known since when they waited.
   */
  constructor(tasks: readonly Task[], events: readonly TraceEvent[], inputs: readonly InputPath[]) {
    this.#readings = events
      .flatMap(({ ts, dur, tts, tdur }): Reading[] => {
        if (tts === undefined) return [];
        const begin = { at: ts, cpu: tts };
        return dur === undefined || tdur === undefined ? [begin] : [begin, { at: ts + dur, cpu: tts + tdur }];
      })
      .sort((a, b) => a.at - b.at);
    const pieces = splitAtInputs(tasks, inputs);
    this.#pieces = plan(
      pieces.map((piece) => ({ ...piece, cpu: this.#ran(piece.task, piece.from, piece.to) })),
    );
  }

  /**
   * Milliseconds that an input waited for the thread to get a CPU, until its frame was committed; a text that says why
   * if that is not known.
   *
   * It has three parts. First, the wall time minus the thread time of the tasks between input and commit. Second, work
   * that was queued before the input and would have been done before it on an idle machine: a key that is pressed while
   * the last key's handler is still running waits only for the machine if that handler would have ended in time. Third,
   * the reverse: inputs that were handled before the commit, but came after the moment at which the commit would have
   * happened. A task whose reason for running is not known (a timer, a frame) counts in neither the second nor the
   * third part. If the thread never waited, all parts are 0.
   */
  waitedMs({ start, processed, committed }: InputPath): number | string {
    const during = this.#pieces.filter(({ from, to }) => to > start && from < committed);
    const times = sumTasks([[...new Set(during.map(({ task }) => task))]]);
    if (times.cpu === null) return times.whyNoCpu;
    let waited = 0;
    for (const piece of during) {
      const [from, to] = [Math.max(piece.from, start), Math.min(piece.to, committed)];
      waited += Math.max(0, to - from - this.#ran(piece.task, from, to));
      if (piece.to > processed) continue;
      const couldBeDone = Math.min(piece.cpu, Math.max(0, start - piece.begin));
      waited += Math.max(0, couldBeDone - this.#ran(piece.task, piece.from, from));
    }
    if (waited === 0) return 0;
    for (const { from, to, arrived, cpu } of during.toReversed()) {
      if (arrived === undefined || from <= processed || to > committed) continue;
      const withoutIt = committed - start - waited - cpu;
      if (arrived - start > withoutIt) waited += cpu;
    }
    return waited / 1000;
  }

  /** How long the thread ran for a task between two times within it, microseconds. */
  #ran({ start, end, event }: Task, from: number, to: number): number {
    const { tts, tdur } = event;
    if (tdur === undefined || to <= from) return Math.max(0, to - from);
    const cpu = Math.min(tdur, end - start);
    if (from === start && to === end) return cpu;
    const first = tts ?? 0;
    const inside = tts === undefined ? [] : this.#readings.filter(({ at }) => at > start && at < end);
    const readings = [{ at: start, cpu: first }, ...inside, { at: end, cpu: first + cpu }];
    return Math.min(to - from, Math.max(0, cpuAt(readings, to) - cpuAt(readings, from)));
  }
}

type Part = Pick<Piece, "task" | "from" | "to" | "arrived">;

/** One task may deal with all inputs that have queued up. */
function splitAtInputs(tasks: readonly Task[], inputs: readonly InputPath[]): Part[] {
  const sorted = inputs.toSorted((a, b) => a.processed - b.processed);
  let next = 0;
  return tasks.flatMap((task) => {
    const parts: Part[] = [];
    let at = task.start;
    const upTo = (to: number, arrived?: number) => {
      if (to > at) parts.push({ task, from: at, to, arrived });
      at = Math.max(at, to);
    };
    for (; next < sorted.length; next++) {
      const input = sorted[next];
      if (!input || input.processed >= task.end) break;
      if (input.processed < task.start) continue;
      upTo(input.processed);
      upTo(Math.min(input.ended, task.end), input.arrived);
    }
    upTo(task.end);
    return parts;
  });
}

/** What deals with an input could begin when that had come and what was before it was done. */
function plan(pieces: readonly Omit<Piece, "begin">[]): Piece[] {
  let [before, free] = [-Infinity, -Infinity];
  return pieces.map((piece) => {
    const { from, to, cpu, arrived } = piece;
    const gap = Math.max(0, from - before);
    const begin = arrived === undefined ? from : Math.min(from, Math.max(arrived, free));
    // A task that follows without a gap counts as having been ready: otherwise each frame between two keys would hide
    // how late the second is.
    const follows = arrived === undefined && gap <= backToBack;
    free = (follows ? Math.min(from, free + gap) : begin) + cpu;
    before = to;
    return { ...piece, begin };
  });
}

/** Between two readings the thread is taken to have run evenly. */
function cpuAt(readings: readonly Reading[], at: number): number {
  const next = readings.findIndex((reading) => reading.at >= at);
  const [after, before] = [readings[next] ?? readings.at(-1), readings[next - 1]];
  if (!after || !before) return after?.cpu ?? 0;
  const share = after.at > before.at ? (at - before.at) / (after.at - before.at) : 1;
  return before.cpu + (after.cpu - before.cpu) * Math.min(1, share);
}
