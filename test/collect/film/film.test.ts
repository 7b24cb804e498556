import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFrames } from "../../../src/collect/film/choose-frames.ts";
import { footageOf } from "../../../src/collect/film/film-page.ts";

describe("footage", () => {
  it("begins with what was on the screen at the start, in order, and without repetition", () => {
    const recorded = [
      { at: 900, jpeg: "before" },
      { at: 990, jpeg: "blank" },
      { at: 1500, jpeg: "painted" },
      { at: 1400, jpeg: "blank" },
      { at: 1600, jpeg: "painted" },
    ];
    expect(footageOf(recorded, 1000)).toEqual({
      endMs: 500,
      frames: [
        { atMs: 0, jpeg: "blank" },
        { atMs: 500, jpeg: "painted" },
      ],
    });
    expect(footageOf([], 1000)).toEqual({ endMs: 0, frames: [] });
  });
});

describe("frames of a film", () => {
  const frame = (atMs: number) => ({ atMs, jpeg: String(atMs) });

  it("are those on show at eight moments", () => {
    const frames = [0, 10, 20, 300, 310, 700].map(frame);
    expect(chooseFrames({ frames, endMs: 700 }).frames.map(({ atMs }) => atMs)).toEqual([
      0, 20, 300, 310, 700,
    ]);
  });

  it("have the moments of the longer film beside it", () => {
    const frames = [0, 100, 200, 300].map(frame);
    expect(chooseFrames({ frames, endMs: 300 }, 2100).frames.map(({ atMs }) => atMs)).toEqual([0, 300]);
  });

  it("are never more than eight, always in order, and hold the last", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 15_000 }), { maxLength: 150 }),
        fc.integer({ min: 0, max: 15_000 }),
        (times, more) => {
          const frames = [0, ...times.toSorted((a, b) => a - b)].map(frame);
          const endMs = frames.at(-1)?.atMs ?? 0;
          const chosen = chooseFrames({ frames, endMs }, endMs + more).frames;
          expect(chosen.length).toBeLessThanOrEqual(8);
          expect(chosen).toEqual(chosen.toSorted((a, b) => a.atMs - b.atMs));
          expect(chosen.at(-1)).toEqual(frames.at(-1));
        },
      ),
    );
  });
});
