import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { cpuDurations } from "../../../src/collect/interactions/cpu-durations.ts";
import { slowestOf } from "../../../src/collect/interactions/inp.ts";
import type { DurationOf } from "../../../src/collect/interactions/inp.ts";
import type { DocumentRecord } from "../../../src/collect/interactions/page-collector.ts";
import type { TraceEvent } from "../../../src/collect/trace/trace-tasks.ts";
import { event as traceEvent, task } from "../trace/trace-of.ts";
import { documentOf, event, windowOf } from "./records.ts";

const ms = 1000;
/** What the page's clock shows when the trace's shows 0. */
const pageClock = 400;

interface Moments {
  start: number;
  processed: number;
  ended: number;
  committed?: number;
  shown: number;
}

/** An input as Chrome writes it into a trace. The trace's milliseconds. */
function traced(
  type: string,
  interactionId: number,
  { start, processed, ended, committed, shown }: Moments,
): TraceEvent {
  const data = {
    type,
    interactionId,
    timeStamp: start + pageClock,
    enqueuedToMainThreadTime: start + pageClock,
    processingStart: processed + pageClock,
    processingEnd: ended + pageClock,
    ...(committed !== undefined && { commitFinishTime: committed + pageClock }),
    duration: shown - start,
  };
  return traceEvent("EventTiming", start * ms, { ph: "b", args: { data } as TraceEvent["args"] });
}

/** The same as the page reports it: rounded to 8 ms. */
const reported = (name: string, interaction: number, { start, processed, ended, shown }: Moments) =>
  event({
    name,
    interaction,
    start: start + pageClock,
    duration: Math.round((shown - start) / 8) * 8,
    processingStart: processed + pageClock,
    processingEnd: ended + pageClock,
  });

const ran = (from: number, to: number, cpu: number) => task(from * ms, to * ms, from * ms, cpu * ms);
const slow: Moments = { start: 10, processed: 12, ended: 310, committed: 320, shown: 330 };
const document = documentOf([reported("click", 7, slow)]);

function durationOf(documents: readonly DocumentRecord[], events: readonly TraceEvent[], interaction = 7) {
  const found = cpuDurations(documents, { events });
  if ("whyNot" in found) return found;
  const own = documents.flatMap((one) => one.events).filter((one) => one.interaction === interaction);
  return own.length === 0 ? 16 : Math.max(...own.map(found.of));
}

test("a duration is the exact one of the trace less what the thread waited until the commit", () => {
  // 120 ms of waiting in the handler's task, 5 in the frame's; waiting after the commit does not count.
  const events = [traced("click", 7, slow), ran(12, 311, 179), ran(311, 320, 4), ran(321, 329, 1)];
  expect(durationOf([document], events)).toBe(195);
});

test("without a commit the wait counts until the handlers were done", () => {
  const { committed: _, ...uncommitted } = slow;
  const events = [traced("click", 7, uncommitted), ran(12, 310, 178), ran(311, 320, 4)];
  expect(durationOf([document], events)).toBe(200);
});

test("an interaction takes as long as its longest event", () => {
  // The frame of the pointerdown was committed immediately and shown late, for reasons outside of the main thread.
  const down: Moments = { ...slow, ended: 13, committed: 15 };
  const both = documentOf([reported("pointerdown", 7, down), reported("click", 7, slow)]);
  const events = [traced("pointerdown", 7, down), traced("click", 7, slow), ran(12, 320, 188)];
  expect(durationOf([both], events)).toBeLessThan(210);
});

test("nothing is shorter than the 16 ms from which Event Timing reports on", () => {
  expect(durationOf([document], [traced("click", 7, slow), ran(12, 320, 3)])).toBe(16);
  expect(durationOf([document], [traced("click", 7, slow), ran(12, 320, 300)], 8)).toBe(16);
});

test("another thread's tasks, and another document's events, are not this one's", () => {
  const elsewhere = { pid: 20, tid: 21 };
  const other = { ...traced("click", 7, { ...slow, start: 9 }), ...elsewhere };
  const events = [other, traced("click", 7, slow), ran(12, 320, 300), { ...ran(12, 320, 1), ...elsewhere }];
  expect(durationOf([document], events)).toBe(312);
});

test.each([
  ["is not there", { whyNot: "the browser would not trace the steps" }, /would not trace/],
  ["does not show an interaction", { events: [ran(12, 320, 5)] }, /does not show every interaction/],
  ["shows it without tasks", { events: [traced("click", 7, slow)] }, /no main-thread tasks/],
  [
    "has tasks without thread time",
    { events: [traced("click", 7, slow), traceEvent("RunTask", 12 * ms, { dur: 300 * ms })] },
    /no thread CPU time/,
  ],
])("a trace that %s says so", (_, trace, reason) => {
  expect(cpuDurations([document], trace)).toEqual({ whyNot: expect.stringMatching(reason) });
});

test("what is no interaction needs no trace", () => {
  const quiet = documentOf([event({ interaction: 0 })]);
  expect(cpuDurations([quiet], { events: [] })).toHaveProperty("of");
});

test("on a machine with ten busy processes, each recorded step took what its handler's thread ran, within 30 ms", () => {
  const { documents, events } = JSON.parse(
    gunzipSync(
      readFileSync(new URL("../../fixtures/traces/steps-at-load.json.gz", import.meta.url)),
    ).toString(),
  ) as { documents: DocumentRecord[]; events: TraceEvent[] };
  const [page] = documents;
  const onCpu = cpuDurations(documents, { events });
  if (!page || "whyNot" in onCpu) throw new Error("the fixture has no usable trace");
  // The page /handlers of `npm run bench:inp`: three clicks, three keys that are typed 100 ms apart, a tap.
  const truths = [50, 150, 300, 80, 80, 80, 150];
  const interactions = [...new Set(page.events.map(({ interaction }) => interaction))].filter((id) => id > 0);
  expect(interactions).toHaveLength(truths.length);
  const eventsOf = (id: number) => page.events.filter(({ interaction }) => interaction === id);
  const longest = (id: number, of: DurationOf) => Math.max(...eventsOf(id).map(of));
  for (const [index, id] of interactions.entries()) {
    const truth = truths[index] ?? Number.NaN;
    expect(Math.abs(longest(id, onCpu.of) - truth)).toBeLessThanOrEqual(30);
  }
  const wall = interactions.map((id) => longest(id, ({ duration }) => duration));
  expect(wall).toEqual([88, 328, 1056, 344, 192, 200, 568]);
  // Named is the event that has the handler, on either clock.
  const starts = interactions.map((id) => Math.min(...eventsOf(id).map(({ start }) => start)));
  for (const of of [onCpu.of, undefined]) {
    const named = starts.map(
      (from, index) => slowestOf([windowOf(page, from, starts[index + 1])], of)?.event,
    );
    expect(named).toEqual(["click", "click", "click", "keydown", "keydown", "keydown", "click"]);
  }
});
