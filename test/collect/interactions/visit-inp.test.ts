import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWithWebVitals, inpOf, visitInp } from "../../../src/collect/interactions/inp.ts";
import { documentOf, event } from "./records.ts";

describe("INP of some durations", () => {
  const descending = Array.from({ length: 120 }, (_, index) => 1200 - index * 8);

  test.each([
    [1, 1, 1200],
    [49, 49, 1200],
    [50, 50, 1192],
    [99, 99, 1192],
    [100, 100, 1184],
    // Those without entry count, but took less than 16 ms.
    [1, 49, 1200],
    [3, 100, 1184],
    [1, 500, 1200],
    // Only the ten slowest are looked at.
    [120, 5000, 1200 - 9 * 8],
  ])("%i with an entry, of %i: %i ms", (entries, count, expected) => {
    expect(inpOf(descending.slice(0, entries), count)).toEqual({ value: expected, below16: false });
  });

  test("none with an entry is less than 16 ms; none at all is no INP", () => {
    expect(inpOf([], 3)).toEqual({ value: 16, below16: true });
    expect(inpOf([], 0)).toBeNull();
  });

  test("does not depend on the order, and is one of the durations", () => {
    const list = fc.array(
      fc.integer({ min: 2, max: 200 }).map((n) => n * 8),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(list, (durations) => {
        const inp = inpOf(durations, durations.length);
        expect(inpOf(durations.toReversed(), durations.length)).toEqual(inp);
        expect(durations).toContain(inp?.value);
        if (durations.length < 50) expect(inp?.value).toBe(Math.max(...durations));
      }),
    );
  });
});

test("documents of a visit count together", () => {
  const left = documentOf([event({ duration: 80 })], { id: "left" });
  const arrived = documentOf([event({ duration: 240 })], { id: "arrived" });
  expect(visitInp([left, arrived])).toEqual({ value: 240, below16: false });
  expect(visitInp([documentOf([])])).toBeNull();
});

describe("beside web-vitals", () => {
  const document = (duration: number | null, webVitalsInp: number | null) =>
    documentOf(duration === null ? [] : [event({ duration })], { interactionCount: 1, webVitalsInp });

  test.each([
    [160, 160, true],
    [160, 168, true],
    [160, 152, true],
    [160, 176, false],
    [160, 144, false],
    [160, null, false],
    [null, null, true],
    // The first input of a document is reported however short it is.
    [null, 8, true],
    [null, 16, true],
    [null, 24, false],
  ])("ours %s, theirs %s: agree %s", (ours, theirs, agree) => {
    const { inp, disagreements } = compareWithWebVitals([document(ours, theirs)]);
    expect(inp).toBe(theirs);
    expect(disagreements).toHaveLength(agree ? 0 : 1);
  });

  test("it may still be at the count before, where the last interactions have no entry", () => {
    const events = [event({ interaction: 1, duration: 400 }), event({ interaction: 2, duration: 80 })];
    const at = (webVitalsInp: number) => documentOf(events, { interactionCount: 50, webVitalsInp });
    expect(compareWithWebVitals([at(80)]).disagreements).toEqual([]);
    expect(compareWithWebVitals([at(400)]).disagreements).toEqual([]);
    expect(compareWithWebVitals([at(240)]).disagreements).toEqual([
      { url: "http://localhost/cart", ours: 80, theirs: 240 },
    ]);
  });

  test("each document is held against itself", () => {
    const view = compareWithWebVitals([document(160, 160), document(320, 320), documentOf([])]);
    expect(view).toEqual({ inp: 320, disagreements: [] });
  });
});
