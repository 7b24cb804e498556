import { describe, expect, it } from "vitest";
import { contentionNotes, runContention } from "../../src/judge/contention.ts";
import { visit } from "../fixtures/visits.ts";

const visits = (ratios: readonly number[]) =>
  ratios.map((ratio, i) => visit(i + 1, { mainThread: { wall: ratio * 100, cpu: 100 } }));

describe("contention", () => {
  it("is the median of kept visits, and unknown without CPU time", () => {
    expect(runContention([visit(0, { mainThread: { wall: 900, cpu: 100 } }), ...visits([1, 1.2, 3])])).toBe(
      1.2,
    );
    expect(runContention([visit(1, { mainThread: { wall: 100, cpu: null } })])).toBeNull();
  });

  it("is not worth a word on a quiet machine, nor on one that is a little busy all the time", () => {
    expect(contentionNotes(visits([1, 1.1, 1.2]))).toEqual([]);
    expect(contentionNotes(visits([2, 2.2, 2.1]))).toEqual([]);
  });

  it("names the visits that were disturbed", () => {
    const [note, ...rest] = contentionNotes(visits([1, 1.1, 1, 4]));
    expect(note?.text).toContain("far longer in / mobile head 4 (4.0 times)");
    expect(rest).toEqual([]);
  });

  it("names a machine that is too busy", () => {
    expect(contentionNotes(visits([4, 4, 4]))[0]?.text).toMatch(/^the machine was busy/);
  });
});
