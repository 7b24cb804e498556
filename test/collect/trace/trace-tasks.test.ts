import { expect, test } from "vitest";
import { findMainThreads, findTasks } from "../../../src/collect/trace/trace-tasks.ts";
import { event, task, traceOf } from "./trace-of.ts";

const threads = new Set(["10:11"]);
const spans = (events: Parameters<typeof findTasks>[0]) =>
  [...findTasks(events, threads).values()].flat().map(({ start, end }) => [start, end]);

test("the main thread is that of the main frame's process, not of a child frame's or another tab's", () => {
  const otherTab = event("thread_name", 0, { ph: "M", pid: 20, tid: 21, args: { name: "CrRendererMain" } });
  expect([...findMainThreads([otherTab, ...traceOf([])])]).toEqual(["10:11"]);
});

test("a page that changed its process has two main threads", () => {
  expect([...findMainThreads(traceOf([], [10, 30]))]).toEqual(["10:11", "30:31"]);
});

test("a process that was ready only later is found", () => {
  const late = event("ProcessReadyInBrowser", 5, {
    ph: "I",
    pid: 1,
    tid: 1,
    args: { data: { frame: "FRAME", processId: 40 } },
  });
  const name = event("thread_name", 0, { ph: "M", pid: 40, tid: 41, args: { name: "CrRendererMain" } });
  expect([...findMainThreads([...traceOf([]), late, name])]).toEqual(["10:11", "40:41"]);
});

test("without any commit the process that tracing began with counts", () => {
  const events = traceOf([]).filter(({ name }) => name !== "FrameCommittedInBrowser");
  expect([...findMainThreads(events)]).toEqual(["10:11"]);
});

test("a browser with a single process runs the page in its own main thread", () => {
  const events = traceOf([]).map((e) =>
    e.args.name === "CrRendererMain" ? { ...e, args: { name: "CrBrowserMain" } } : e,
  );
  expect([...findMainThreads(events)]).toEqual(["10:11"]);
});

test("a trace that tells nothing has no main thread", () => {
  expect([...findMainThreads([])]).toEqual([]);
});

test("tasks come in order of time; those inside another belong to it", () => {
  const nested = task(120, 150, 20, 10);
  expect(spans([task(300, 350, 90, 40), nested, task(100, 200, 0, 80)])).toEqual([
    [100, 200],
    [300, 350],
  ]);
});

test("a task that begins where the last one ends is its own", () => {
  expect(spans([task(100, 200, 0, 80), task(200, 260, 80, 50)])).toEqual([
    [100, 200],
    [200, 260],
  ]);
});

test("of two that overlap the first ends where the second begins", () => {
  expect(spans([task(100, 200, 0, 80), task(180, 260, 80, 50)])).toEqual([
    [100, 180],
    [180, 260],
  ]);
});
