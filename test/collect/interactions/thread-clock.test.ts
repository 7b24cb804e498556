import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ThreadClock } from "../../../src/collect/interactions/thread-clock.ts";
import type { InputPath } from "../../../src/collect/interactions/thread-clock.ts";
import { findTasks } from "../../../src/collect/trace/trace-tasks.ts";
import type { TraceEvent } from "../../../src/collect/trace/trace-tasks.ts";
import { event, task } from "../trace/trace-of.ts";

const ms = 1000;
/** A task from one millisecond to another, and how many of them it ran. */
const ran = (from: number, to: number, cpu: number) => task(from * ms, to * ms, from * ms, cpu * ms);
/** An input made at `start`, dealt with from `processed` on, to the end of the task by default. */
const input = (start: number, processed: number, committed: number, ended = committed): InputPath => ({
  start: start * ms,
  arrived: start * ms,
  processed: processed * ms,
  ended: ended * ms,
  committed: committed * ms,
});

function waited(path: InputPath, events: readonly TraceEvent[], others: readonly InputPath[] = []) {
  const tasks = findTasks(events, new Set(["10:11"])).get("10:11") ?? [];
  return new ThreadClock(tasks, events, [...others, path]).waitedMs(path);
}

describe("between the input and the commit of its frame", () => {
  const path = input(0, 1, 200);

  test("the wall time of tasks less their thread time was waiting", () => {
    expect(waited(path, [ran(0, 150, 100), ran(160, 190, 20)])).toBeCloseTo(60);
  });

  test("a thread without a task waits for something else, which stays in", () => {
    expect(waited(path, [ran(0, 10, 10), ran(190, 200, 10)])).toBe(0);
  });

  test("what comes after the commit delays nothing of its frame", () => {
    expect(waited(path, [ran(0, 150, 100), ran(200, 400, 1)])).toBeCloseTo(50);
  });

  test("without readings inside a task, its waiting is spread evenly over it", () => {
    const later = input(50, 60, 200);
    // Half of it after the input; and by then, what was before the input would have got further by the 5 ms that it had left.
    expect(waited(later, [ran(0, 100, 50)])).toBeCloseTo(25 + 5);
  });

  test("with readings, it is known where the thread waited", () => {
    const later = input(50, 60, 200);
    const reading = event("FunctionCall", 50 * ms, { tts: 50 * ms, tdur: 0, dur: 50 * ms });
    expect(waited(later, [ran(0, 100, 50), reading])).toBe(50);
  });
});

describe("work that was before the input", () => {
  test("would have been done by then as far as the thread had waited in it", () => {
    // 80 ms of work stretched to 160; at 100 it was half done, and on its own would have ended at 80.
    expect(waited(input(100, 161, 170), [ran(0, 160, 80), ran(160, 170, 10)])).toBe(30 + 30);
  });

  test("is not taken out where it would still have been there", () => {
    // Begun at 90, 40 ms of work stretched to 80: at 100, 10 ms of it would have been done and 5 were.
    expect(waited(input(100, 171, 180), [ran(90, 170, 40), ran(170, 180, 10)])).toBe(35 + 5);
  });

  test("a chain of inputs that each would have been done", () => {
    // Keys at 0, 100 and 200 whose handlers take 80 ms; the thread had half of a CPU.
    const events = [ran(0, 160, 80), ran(160, 320, 80), ran(320, 480, 80)];
    const [first, second, third] = [input(0, 0, 160), input(100, 161, 320), input(200, 321, 480)];
    expect(waited(first, events, [second, third])).toBe(80);
    expect(waited(second, events, [first, third])).toBe(220 - 80);
    expect(waited(third, events, [first, second])).toBe(280 - 80);
  });

  test("a task whose reason is not known is not taken to have been possible earlier", () => {
    const events = [ran(0, 160, 80), ran(160, 260, 100), ran(260, 270, 10)];
    // 30 ms of waiting and 30 of work in the first task; all of the second stays in.
    expect(waited(input(100, 261, 270), events)).toBe(60);
  });
});

describe("inputs that were dealt with before the commit", () => {
  test("do not count where the frame would have come before them", () => {
    // The handler takes 80 ms and was done at 160; the next key at 100 came in before the frame at 245.
    const events = [ran(0, 160, 80), ran(160, 240, 80), ran(240, 245, 5)];
    expect(waited(input(0, 0, 245, 160), events, [input(100, 160, 245, 240)])).toBeCloseTo(245 - 85);
    // The same where one task deals with all that has queued up.
    const atOnce = [ran(0, 240, 160), ran(240, 245, 5)];
    expect(waited(input(0, 0, 245, 120), atOnce, [input(100, 120, 245, 240)])).toBeCloseTo(245 - 85);
  });

  test("count where they came before the frame on a machine that does nothing else as well", () => {
    const events = [ran(0, 80, 80), ran(90, 170, 80), ran(170, 175, 5)];
    expect(waited(input(0, 0, 175), events, [input(90, 91, 175)])).toBe(0);
    const busy = [ran(0, 90, 80), ran(90, 170, 80), ran(170, 175, 5)];
    expect(waited(input(0, 0, 175), busy, [input(50, 91, 175)])).toBe(10);
  });
});

describe("what cannot be told", () => {
  test("a trace without thread time says so", () => {
    const bare = event("RunTask", 0, { dur: 100 * ms });
    expect(waited(input(0, 1, 100), [bare])).toBe("this browser records no thread CPU time");
  });

  test("nor can a long task without it be passed over", () => {
    const bare = event("RunTask", 100 * ms, { dur: 50 * ms });
    expect(waited(input(0, 1, 150), [ran(0, 100, 60), bare])).toMatch(/too many/);
  });
});

const schedule = fc.array(
  fc.record({
    gap: fc.nat(30),
    wall: fc.integer({ min: 1, max: 200 }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

test("whatever ran: what was waited for is never negative, and never more than there was", () => {
  fc.assert(
    fc.property(schedule, fc.nat(300), fc.array(fc.nat(11), { maxLength: 4 }), (shapes, start, dealtWith) => {
      let now = 0;
      const spans = shapes.map(({ gap, wall, share }) => {
        const from = now + gap;
        now = from + wall;
        return { from, to: now, cpu: Math.max(0.01, wall * share) };
      });
      const events = spans.map(({ from, to, cpu }) => ran(from, to, cpu));
      const paths = dealtWith.flatMap((index) => {
        const span = spans[index];
        return span ? [input(Math.max(0, span.from - start), span.from, now)] : [];
      });
      for (const path of paths) {
        const found = waited(path, events, paths);
        if (typeof found === "string") throw new Error(found);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual((path.committed - path.start) / ms + 1e-6);
      }
    }),
  );
});

test("a thread that never waited has nothing taken out, whatever its tasks and inputs", () => {
  fc.assert(
    fc.property(
      schedule,
      fc.nat(100),
      fc.array(fc.nat(11), { maxLength: 4 }),
      (shapes, before, dealtWith) => {
        let now = 0;
        const spans = shapes.map(({ gap, wall }) => {
          const from = now + gap;
          now = from + wall;
          return { from, to: now };
        });
        const events = spans.map(({ from, to }) => ran(from, to, to - from));
        // On such a thread an input is dealt with as soon as what was before it is done.
        const paths = dealtWith.flatMap((index) => {
          const span = spans[index];
          const previous = spans[index - 1];
          const isFree = span && (!previous || previous.to < span.from);
          return span ? [input(isFree ? span.from : Math.max(0, span.from - before), span.from, now)] : [];
        });
        for (const path of paths) expect(waited(path, events, paths)).toBe(0);
      },
    ),
  );
});
