import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventRecord } from "../../../src/collect/in-page/collector-data.ts";
import { longestOf, slowestOf } from "../../../src/collect/interactions/inp.ts";
import { documentOf, event, frame, script, windowOf } from "./records.ts";

test("the slowest interaction of all documents, by its slowest event", () => {
  const top = documentOf([
    event({ interaction: 1, duration: 40 }),
    event({ interaction: 2, start: 2000, duration: 72, target: "#b" }),
  ]);
  const framed = documentOf([event({ interaction: 1, duration: 160, target: "#inside" })], {
    id: "b",
    url: "http://localhost/frame",
    isTop: false,
  });
  expect(slowestOf([windowOf(top), windowOf(framed)])).toMatchObject({
    duration: { value: 160, below16: false },
    target: "#inside",
    document: "http://localhost/frame",
  });
  expect(slowestOf([windowOf(top)])).toMatchObject({ target: "#b", document: "http://localhost/cart" });
});

test("of events shown at once, the one that did the work gives the name", () => {
  const shared = { duration: 104, processingEnd: 1100 };
  const found = slowestOf([
    windowOf(
      documentOf([
        event({ ...shared, name: "pointerup", processingStart: 1001, processingEnd: 1002 }),
        event({ ...shared, name: "click", processingStart: 1003 }),
      ]),
    ),
  ]);
  expect(found?.event).toBe("click");
});

/** A key's event, by milliseconds: when it was made, its duration, how long it waited and how long its handlers ran. */
const key = (
  name: string,
  interaction: number,
  start: number,
  duration: number,
  wait: number,
  work: number,
) =>
  event({
    name,
    interaction,
    start,
    duration,
    processingStart: start + wait,
    processingEnd: start + wait + work,
    target: `#field-${interaction}`,
  });

test("a keyup that waits for the next key's handler is named after that handler", () => {
  // Recorded: keys typed 100 ms apart, whose keydown is handled for 100 ms and more. The second key's keydown was shown before its
  // keyup was handled; the keyup had to wait for the third key.
  const typed = documentOf([
    key("keydown", 480, 256, 224, 2, 103),
    key("keypress", 480, 256, 224, 105, 4),
    key("keyup", 480, 307, 168, 59, 1),
    key("keydown", 487, 362, 120, 3, 103),
    key("keypress", 487, 362, 120, 107, 3),
    key("keyup", 487, 434, 248, 44, 0),
    key("keydown", 494, 461, 224, 21, 188),
    key("keypress", 494, 461, 224, 209, 5),
    key("keyup", 494, 513, 168, 163, 0),
  ]);
  expect(slowestOf([windowOf(typed)])).toMatchObject({
    duration: { value: 248 },
    event: "keydown",
    target: "#field-494",
    parts: { inputDelay: 44, processing: 198, presentation: 6 },
  });
});

describe("of events of one interaction that are shown one after another", () => {
  const pressed = (duration: number) =>
    documentOf([key("keydown", 1, 1000, 88, 1, 80), key("keyup", 1, 1150, duration, 1, 0)]);

  test("the one that did the work is named as long as they took equally long", () => {
    for (const duration of [80, 88, 96])
      expect(slowestOf([windowOf(pressed(duration))])).toMatchObject({
        duration: { value: Math.max(88, duration) },
        event: "keydown",
      });
  });

  test("the longer one is named where it took longer", () => {
    expect(slowestOf([windowOf(pressed(104))])).toMatchObject({ duration: { value: 104 }, event: "keyup" });
  });
});

describe("on another clock", () => {
  // The keyup waited for a CPU.
  const down = key("keydown", 1, 1000, 200, 1, 190);
  const up = key("keyup", 1, 1300, 260, 1, 0);
  const other = key("keydown", 2, 2000, 240, 1, 20);
  const windows = [windowOf(documentOf([down, up, other]))];
  const onCpu = (one: EventRecord) => (one === down ? 84 : 16);

  test("the slowest is the slowest on that clock, with its own times on the wall", () => {
    expect(slowestOf(windows)).toMatchObject({ duration: { value: 260 }, event: "keyup" });
    expect(slowestOf(windows, onCpu)).toMatchObject({
      duration: { value: 200 },
      event: "keydown",
      parts: { inputDelay: 1, processing: 190, presentation: 9 },
    });
    expect(longestOf(windows, onCpu)).toBe(84);
  });

  test("what is equally short there is told apart by the wall", () => {
    expect(slowestOf(windows, () => 16)).toMatchObject({ duration: { value: 260 } });
    expect(longestOf(windows, () => 16)).toBe(16);
  });

  test("without an entry, an interaction took less than 16 ms", () => {
    expect(longestOf([windowOf(documentOf([], { interactionCount: 1 }))], onCpu)).toBe(16);
    expect(longestOf([windowOf(documentOf([]))], onCpu)).toBeUndefined();
  });
});

test("only what began in the window", () => {
  const document = documentOf([
    event({ start: 900, interaction: 1, duration: 500 }),
    event({ start: 1500, interaction: 2, duration: 80 }),
    event({ start: 2000, interaction: 3, duration: 400 }),
  ]);
  expect(slowestOf([windowOf(document, 1000, 2000)])?.duration.value).toBe(80);
});

test("events that are no interaction do not count", () => {
  const hover = event({ name: "pointerover", interaction: 0, duration: 400 });
  expect(slowestOf([windowOf(documentOf([hover]))])).toBeNull();
});

test("an interaction without entry took less than 16 ms, and its input says where it was", () => {
  const inputs = [{ name: "click", start: 1200, target: "#quick", done: 1201 }];
  const document = documentOf([], { interactionCount: 1, inputs });
  expect(slowestOf([windowOf(document, 1000)])).toEqual({
    duration: { value: 16, below16: true },
    event: "click",
    target: "#quick",
    document: "http://localhost/cart",
    parts: null,
    scripts: [],
  });
});

test("without interaction there is none", () => {
  expect(slowestOf([])).toBeNull();
  expect(slowestOf([windowOf(documentOf([]))])).toBeNull();
});

test("the parts are those of the whole frame, as in web-vitals", () => {
  const document = documentOf([
    event({ name: "pointerdown", start: 1000, duration: 24, processingStart: 1001, processingEnd: 1020 }),
    event({ name: "click", start: 1050, duration: 200, processingStart: 1090, processingEnd: 1200 }),
    event({
      name: "mouseup",
      start: 1050,
      duration: 200,
      interaction: 0,
      processingStart: 1080,
      processingEnd: 1085,
    }),
    event({
      name: "input",
      start: 1100,
      duration: 144,
      interaction: 0,
      processingStart: 1200,
      processingEnd: 1230,
    }),
  ]);
  expect(slowestOf([windowOf(document)])?.parts).toEqual({
    inputDelay: 30,
    processing: 150,
    presentation: 20,
  });
});

test("parts are never negative and add up to the duration", () => {
  const time = fc.double({ min: 0, max: 500, noNaN: true });
  const events = fc.array(
    fc.record({
      start: time,
      delay: time,
      work: time,
      rest: time,
      interaction: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(events, (list) => {
      const records = list.map(({ start, delay, work, rest, interaction }) =>
        event({
          start,
          interaction,
          // Rounded to 8 ms, and so at times shorter than the processing.
          duration: Math.max(16, Math.round((delay + work + rest) / 8) * 8),
          processingStart: start + delay,
          processingEnd: start + delay + work,
        }),
      );
      const found = slowestOf([windowOf(documentOf(records))]);
      fc.pre(found !== null);
      const { inputDelay, processing, presentation } = found?.parts ?? {
        inputDelay: -1,
        processing: -1,
        presentation: -1,
      };
      for (const part of [inputDelay, processing, presentation]) expect(part).toBeGreaterThanOrEqual(0);
      expect(inputDelay + processing + presentation).toBeGreaterThanOrEqual(
        (found?.duration.value ?? 0) - 1e-6,
      );
      expect(found?.duration.value).toBe(
        Math.max(...records.filter(({ interaction }) => interaction > 0).map(({ duration }) => duration)),
      );
    }),
  );
});

test("another event of the interaction may know the target", () => {
  const document = documentOf([
    event({ name: "keydown", duration: 40, target: "#field" }),
    event({ name: "keyup", start: 1050, duration: 80, target: null }),
  ]);
  expect(slowestOf([windowOf(document)])).toMatchObject({ event: "keyup", target: "#field" });
});

test("scripts are those of the frames it waited for, by their share of its time, at most five", () => {
  const during = Array.from({ length: 6 }, (_, index) =>
    script({ function: `f${index}`, start: 1000, duration: 10 + index }),
  );
  const early = script({ function: "early", start: 500, duration: 502 });
  const ended = script({ function: "ended", start: 900, duration: 90 });
  const document = documentOf([event({ start: 1000, duration: 104 })], {
    frames: [
      frame(500, 530, [early, ended]),
      frame(1000, 104, during),
      frame(1200, 300, [script({ function: "later", start: 1200, duration: 300 })]),
    ],
  });
  expect(slowestOf([windowOf(document)])?.scripts.map((found) => found.function)).toEqual([
    "f5",
    "f4",
    "f3",
    "f2",
    "f1",
  ]);
});
