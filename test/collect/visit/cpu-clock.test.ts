import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCpuClock } from "../../../src/collect/visit/cpu-clock.ts";
import type { TraceEvent } from "../../../src/collect/trace/trace-tasks.ts";
import { readArtifacts, recordedVisits } from "./recorded-visits.ts";
import { event, task, traceOf } from "../trace/trace-of.ts";

/** The given events after the rewriting, without those that only identify the thread. */
function rewrite(events: readonly TraceEvent[]): TraceEvent[] {
  const trace = traceOf(events);
  return clocked(trace).traceEvents.slice(trace.length - events.length);
}

function clocked(trace: readonly TraceEvent[]) {
  const rewritten = toCpuClock(trace);
  if ("whyNot" in rewritten) throw new Error(rewritten.whyNot);
  return rewritten;
}

describe("an event inside a task", () => {
  test("of 100 µs, 40 of them on the CPU, is where its thread's clock was", () => {
    const outer = task(1000, 1100, 500, 40);
    const inner = event("FunctionCall", 1050, { dur: 30, tts: 510, tdur: 12 });
    const instant = event("TimerInstall", 1060, { ph: "I", tts: 515 });
    expect(rewrite([outer, inner, instant]).map(({ ts, dur }) => [ts, dur])).toEqual([
      [1000, 40],
      [1010, 12],
      [1015, undefined],
    ]);
  });

  test("without thread time keeps its share of the task", () => {
    const [, inner] = rewrite([task(1000, 1100, 500, 40), event("Layout", 1050, { dur: 20 })]);
    expect([inner?.ts, inner?.dur]).toEqual([1020, 8]);
  });

  test("never leaves its task", () => {
    const late = event("Layout", 1090, { dur: 10, tts: 999, tdur: 99 });
    const early = event("Layout", 1010, { dur: 10, tts: 400, tdur: 99 });
    const [, atEnd, atStart] = rewrite([task(1000, 1100, 500, 40), late, early]);
    expect([atEnd?.ts, atEnd?.dur]).toEqual([1040, 0]);
    expect([atStart?.ts, atStart?.dur]).toEqual([1000, 40]);
  });

  test("belongs to the task that begins where the last one ends", () => {
    const [, second, inner] = rewrite([
      task(1000, 1100, 500, 40),
      task(1100, 1200, 540, 60),
      event("Layout", 1100, { dur: 10, tts: 540, tdur: 5 }),
    ]);
    expect([second?.ts, second?.dur]).toEqual([1100, 60]);
    expect([inner?.ts, inner?.dur]).toEqual([1100, 5]);
  });
});

describe("left as they are", () => {
  const outer = task(1000, 1100, 500, 40);
  test.each([
    ["a paint mark", event("firstContentfulPaint", 1050, { ph: "I", tts: 510 })],
    ["an LCP candidate", event("largestContentfulPaint::Candidate", 1050, { ph: "I", tts: 510 })],
    ["the navigation", event("navigationStart", 1050, { ph: "I", tts: 510 })],
    ["a mark of the page's loading", event("domContentLoadedEventEnd", 1050, { ph: "I", tts: 510 })],
    ["a layout shift", event("LayoutShift", 1050, { ph: "I", tts: 510 })],
    ["a user timing", event("mine", 1050, { ph: "R", tts: 510 })],
    ["an event between tasks", event("Layout", 1500, { dur: 5, tts: 700, tdur: 3 })],
    ["another thread", event("RunTask", 1050, { tid: 12, dur: 10, tts: 10, tdur: 4 })],
    ["another process", event("RunTask", 1050, { pid: 20, dur: 10, tts: 10, tdur: 4 })],
  ])("%s", (_, kept) => {
    expect(rewrite([outer, kept])[1]).toBe(kept);
  });

  test("the trace that was given", () => {
    const trace = traceOf([outer, event("Layout", 1050, { dur: 20, tts: 510, tdur: 12 })]);
    const before = structuredClone(trace);
    toCpuClock(trace);
    expect(trace).toEqual(before);
  });
});

test("Paint itself is work and moves, its mark does not", () => {
  const [, paint] = rewrite([
    task(1000, 1100, 500, 40),
    event("Paint", 1050, { dur: 20, tts: 510, tdur: 12 }),
  ]);
  expect([paint?.ts, paint?.dur]).toEqual([1010, 12]);
});

test("a task without thread time, and what it did, stays on the wall clock", () => {
  const long = task(1000, 11_000, 500, 4000);
  const short = event("RunTask", 20_000, { dur: 40 });
  const inside = event("Layout", 20_010, { dur: 5, tts: 700, tdur: 1 });
  const [first, second, third] = rewrite([long, short, inside]);
  expect([first?.ts, first?.dur]).toEqual([1000, 4000]);
  expect([second, third]).toEqual([short, inside]);
});

test("no clock without thread time, without tasks, without a main thread, and why", () => {
  const whyNot = (events: readonly TraceEvent[]) => {
    const rewritten = toCpuClock(events);
    return "whyNot" in rewritten ? rewritten.whyNot : null;
  };
  expect(whyNot(traceOf([event("RunTask", 1000, { dur: 100 })]))).toMatch(/records no thread CPU time/);
  const half = [task(1000, 1100, 0, 40), event("RunTask", 2000, { dur: 100, tts: 60 })];
  expect(whyNot(traceOf(half))).toMatch(/too many main-thread tasks/);
  expect(whyNot(traceOf([]))).toMatch(/no main-thread tasks/);
  expect(whyNot([])).toMatch(/no main-thread tasks/);
});

test.each(recordedVisits)("$file: every task lasts as long as its thread ran", ({ file, mainThread }) => {
  const events = readArtifacts(file).Trace.traceEvents as TraceEvent[];
  const rewritten = clocked(events);
  expect(rewritten.wallMs).toBeCloseTo(mainThread.wall, 6);
  expect(rewritten.cpuMs).toBeCloseTo(mainThread.cpu, 6);
  expect(rewritten.traceEvents).toHaveLength(events.length);
});

/** Tasks one after another with gaps, each with events somewhere inside; CPU time is at most wall time. */
const tasksWithEvents = fc
  .array(
    fc.record({
      gap: fc.nat(1000),
      wall: fc.integer({ min: 1, max: 10_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      inside: fc.array(
        fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), hasClock: fc.boolean() }),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((shapes) => {
    let now = 1000;
    let thread = 0;
    return shapes.map(({ gap, wall, share, inside }) => {
      const start = now + gap;
      const cpu = Math.floor(wall * share);
      const outer = task(start, start + wall, thread, cpu);
      const children = inside.map(({ at, hasClock }) =>
        event("Layout", start + Math.floor(wall * at), {
          dur: 1,
          ...(hasClock ? { tts: thread + Math.floor(cpu * at), tdur: Math.min(1, cpu) } : {}),
        }),
      );
      now = start + wall;
      thread += cpu;
      return { outer, children };
    });
  });

test("whatever the tasks: they start when they did, last their thread time, hold their events, and never overlap", () => {
  fc.assert(
    fc.property(tasksWithEvents, (tasks) => {
      const rewritten = rewrite(tasks.flatMap(({ outer, children }) => [outer, ...children]));
      let at = 0;
      let end = 0;
      for (const { outer, children } of tasks) {
        const moved = rewritten[at++];
        expect(moved?.ts).toBe(outer.ts);
        expect(moved?.dur).toBe(outer.tdur);
        expect(moved?.ts).toBeGreaterThanOrEqual(end);
        end = outer.ts + (outer.tdur ?? 0);
        for (const _ of children) {
          const child = rewritten[at++];
          expect(child?.ts).toBeGreaterThanOrEqual(outer.ts);
          expect((child?.ts ?? Infinity) + (child?.dur ?? 0)).toBeLessThanOrEqual(end + 1e-6);
        }
      }
    }),
  );
});

test("a thread that was never interrupted has the same clock as the wall", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(4999), (wall, offset) => {
      const at = Math.min(offset, wall - 1);
      const inner = event("Layout", 1000 + at, { dur: wall - at, tts: 70 + at, tdur: wall - at });
      const [outer, moved] = rewrite([task(1000, 1000 + wall, 70, wall), inner]);
      expect(outer).toMatchObject({ ts: 1000, dur: wall });
      expect(moved).toEqual(inner);
    }),
  );
});
