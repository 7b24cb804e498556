import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filmMoments, frameOnShow } from "../../../src/film-moments.ts";
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

const frame = (atMs: number) => ({ atMs, jpeg: String(atMs) });
const times = ({ frames }: { frames: readonly { atMs: number }[] }) => frames.map(({ atMs }) => atMs);

describe("frames of a film", () => {
  it("are those on show at the moments, each once", () => {
    const film = { frames: [0, 10, 20, 300, 310, 700].map(frame), endMs: 700 };
    expect(times(chooseFrames(film, [0, 100, 200, 300, 400, 700]))).toEqual([0, 20, 300, 310, 700]);
    expect(chooseFrames({ ...film, largestPaintMs: 310 }, [700])).toEqual({
      frames: [frame(700)],
      endMs: 700,
      largestPaintMs: 310,
    });
  });

  it("are never more than eight of each film, in order, from the first paint of one to the last change", () => {
    const anyTimes = fc.uniqueArray(fc.integer({ min: 1, max: 15_000 }), { maxLength: 150 });
    const anyFilm = fc.record({
      times: anyTimes,
      paintedAt: fc.nat(149),
      lag: fc.integer({ min: -15, max: 15 }),
    });
    fc.assert(
      fc.property(anyFilm, anyFilm, (...given) => {
        const films = given.map(({ times: own, paintedAt, lag }) => {
          const frames = [0, ...own.toSorted((a, b) => a - b)].map(frame);
          const painted = frames[Math.min(paintedAt, frames.length - 1)] ?? frame(0);
          return {
            film: { frames, endMs: frames.at(-1)?.atMs ?? 0, firstPaintMs: painted.atMs + lag },
            painted,
          };
        });
        const moments = filmMoments(films.map(({ film }) => film));
        const chosen = films.map(({ film }) => chooseFrames(film, moments));
        for (const [at, one] of chosen.entries()) {
          expect(one.frames.length).toBeLessThanOrEqual(8);
          expect(times(one)).toEqual(times(one).toSorted((a, b) => a - b));
          expect(one.frames.at(-1)).toEqual(films[at]?.film.frames.at(-1));
        }
        // What is kept shows the same at the same moments as all of it.
        expect(filmMoments(chosen)).toEqual(moments);
        for (const [at, one] of chosen.entries())
          for (const moment of moments) {
            const { film } = films[at] ?? { film: one };
            expect(one.frames[frameOnShow(one, moment)]).toEqual(film.frames[frameOnShow(film, moment)]);
          }
      }),
    );
  });

  it("begin at the same moment when the picture of a first paint is between two moments", () => {
    const base = { frames: [0, 2, 9000].map(frame), endMs: 9000, firstPaintMs: 2 };
    const head = { frames: [0, 3, 4].map(frame), endMs: 4, firstPaintMs: 1 };
    const moments = filmMoments([base, head]);
    expect(moments[0]).toBe(2);
    const chosen = [base, head].map((film) => chooseFrames(film, moments));
    expect(chosen.map(times)).toEqual([
      [2, 9000],
      [0, 4],
    ]);
    expect(filmMoments(chosen)).toEqual(moments);
  });

  it("begin where a film shows something, on the clock of both", () => {
    const base = { frames: [0, 40, 1010, 2000].map(frame), endMs: 2000, firstPaintMs: 1000 };
    const head = { frames: [0, 60, 1500, 4400].map(frame), endMs: 4400, firstPaintMs: 1510 };
    const moments = filmMoments([head, base]);
    expect(moments).toHaveLength(8);
    expect([moments[0], moments[7]]).toEqual([1010, 4400]);
    expect(times(chooseFrames(head, moments))).toEqual([60, 1500, 4400]);
    // Saved before the first paint was known: from the first change on.
    expect(filmMoments([{ frames: base.frames, endMs: 2000 }])[0]).toBe(40);
    expect(filmMoments([{ frames: [frame(0)], endMs: 0 }])).toEqual([0]);
    expect(filmMoments([{ frames: [], endMs: 0 }])).toEqual([]);
  });
});
