import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sumTasks } from "../../../src/collect/trace/task-times.ts";
import { findMainThreads, findTasks } from "../../../src/collect/trace/trace-tasks.ts";
import type { TraceEvent } from "../../../src/collect/trace/trace-tasks.ts";
import { readArtifacts, recordedVisits } from "../visit/recorded-visits.ts";
import { event, task } from "./trace-of.ts";

const sum = (events: readonly TraceEvent[]) => sumTasks(findTasks(events, new Set(["10:11"])).values());
const untimed = (start: number, end: number) => event("RunTask", start, { dur: end - start });

test("sums are milliseconds", () => {
  expect(sum([task(1000, 3000, 0, 1500), task(5000, 6000, 0, 500)])).toEqual({ wall: 3, cpu: 2 });
});

test("a few short tasks without thread time count with their wall time", () => {
  const tasks = [task(1000, 3000, 0, 1500), untimed(4000, 4001), untimed(5000, 5001)];
  expect(sum(tasks)).toEqual({ wall: 2.002, cpu: 1.502 });
});

test("they may make up 1 % of the thread time of the others, and no more", () => {
  expect(sum([task(1000, 3000, 0, 1000), untimed(4000, 4010)]).cpu).toBe(1.01);
  expect(sum([task(1000, 3000, 0, 1000), untimed(4000, 4011)])).toEqual({
    wall: 2.011,
    cpu: null,
    whyNoCpu: "too many main-thread tasks have no thread CPU time in the trace",
  });
});

test("a trace without any thread time, or without tasks, says so", () => {
  expect(sum([untimed(1000, 3000)])).toMatchObject({
    cpu: null,
    whyNoCpu: expect.stringContaining("browser"),
  });
  expect(sum([])).toMatchObject({
    wall: 0,
    cpu: null,
    whyNoCpu: expect.stringContaining("no main-thread tasks"),
  });
});

test.each(recordedVisits)(
  "$file without the thread time of its shortest tasks keeps its clock",
  ({ file }) => {
    const events = readArtifacts(file).Trace.traceEvents as TraceEvent[];
    const threads = findMainThreads(events);
    const tasks = [...findTasks(events, threads).values()].flat();
    const shortest = new Set(
      tasks
        .toSorted((a, b) => (a.event.dur ?? 0) - (b.event.dur ?? 0))
        .slice(0, 3)
        .map(({ event: { ts } }) => ts),
    );
    const cut = events.map((one) => {
      if (!shortest.has(one.ts) || one.tdur === undefined) return one;
      const { tdur: _, tts: __, ...rest } = one;
      return rest;
    });
    const [before, after] = [sumTasks([tasks]), sumTasks(findTasks(cut, threads).values())];
    expect(after.wall).toBe(before.wall);
    expect(Math.abs((after.cpu ?? Infinity) / (before.cpu ?? 0) - 1)).toBeLessThan(0.001);
  },
);

test("whatever the tasks: what is given as thread time is never off by more than 1 %", () => {
  const shape = fc.record({
    wall: fc.integer({ min: 1, max: 5000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    isTimed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 30 }), (shapes) => {
      let [at, truth] = [0, 0];
      const events = shapes.map(({ wall, share, isTimed }) => {
        const [start, cpu] = [at, Math.floor(wall * share)];
        at += wall;
        truth += cpu;
        return isTimed ? task(start, at, 0, cpu) : untimed(start, at);
      });
      const { cpu } = sum(events);
      if (cpu === null) return;
      expect(cpu).toBeGreaterThanOrEqual(truth / 1000 - 1e-9);
      expect(cpu).toBeLessThanOrEqual((truth / 1000) * 1.01 + 1e-9);
    }),
  );
});
