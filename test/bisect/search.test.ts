import { describe, expect, it } from "vitest";
import type { Answer, Decision } from "../../src/bisect/evidence.ts";
import { nextStep } from "../../src/bisect/search.ts";
import type { Known } from "../../src/bisect/search.ts";
import { searchMade } from "./simulate.ts";

const never = () => 1;

/** `over 8, within 4`: decisions in the order in which they were made. */
function decided(text: string): Decision[] {
  return text.split(", ").map((one) => {
    const [answer, at] = one.split(" ");
    return { at: Number(at), answer: answer as Answer };
  });
}

function known(last: number, text: string, more: Partial<Known> = {}): Known {
  return { last, decisions: decided(text), broken: new Set(), isExact: false, ...more };
}

describe("nextStep", () => {
  it("starts in the middle", () => {
    expect(nextStep(known(64, "over 64")).next).toBe(32);
  });

  it.each([1, 2, 17, 63, 64])("finds place %d of 64 with at most 8 builds", (first) => {
    const { step, builds } = searchMade({ last: 64, isOver: (at) => at >= first }, never);
    expect(step).toMatchObject({ first: [first], next: null, laterWithin: [] });
    expect(step.sure).toBeGreaterThan(0.98);
    expect(builds).toBeLessThanOrEqual(8);
  });

  it.each([1, 2, 17, 63, 64])(
    "is certain of place %d without repeats if no decision can be wrong",
    (first) => {
      const { step, builds, decisions } = searchMade(
        { last: 64, isOver: (at) => at >= first, isExact: true },
        never,
      );
      expect(step).toMatchObject({ first: [first], sure: 1 });
      expect(builds).toBeLessThanOrEqual(8);
      expect(new Set(decisions.map(({ at }) => at)).size).toBe(decisions.length);
    },
  );

  it("needs no decision between two neighbours", () => {
    expect(nextStep(known(1, "over 1", { isExact: true }))).toMatchObject({ first: [1], next: null });
  });

  it("decides the two commits at the border again before it is sure", () => {
    const border = "over 8, within 4, over 6, within 5";
    const step = nextStep(known(8, border));
    expect(step.first).toEqual([6]);
    expect(step.sure).toBeLessThan(0.98);
    expect([5, 6]).toContain(step.next);
    expect(nextStep(known(8, `${border}, over 6, within 5`)).next).toBeNull();
  });

  it("moves the border if a commit that was over is within the limit the next times", () => {
    const step = nextStep(known(8, "over 8, within 4, over 6, within 5, within 6, within 6, over 7, over 7"));
    expect(step.first).toEqual([7]);
  });

  it("asks once more where the test could not tell, and then goes elsewhere", () => {
    expect(nextStep(known(64, "over 64, unknown 32")).next).toBe(32);
    const step = nextStep(known(64, "over 64, unknown 32, unknown 32"));
    expect([31, 33]).toContain(step.next);
  });

  it("skips broken commits and names the range they hide", () => {
    const broken = new Set([5, 6, 7]);
    const step = nextStep(known(8, "over 8, within 4", { broken, isExact: true }));
    expect(step).toMatchObject({ first: [5, 6, 7, 8], sure: 1, next: null });
  });

  it("leaves out places that serve the same as the one before", () => {
    const same = new Set([5, 6, 7]);
    expect(nextStep(known(8, "over 8, within 4", { same, isExact: true }))).toMatchObject({
      first: [8],
      sure: 1,
    });
  });

  it("says that none is over if the bad commit turns out to be within the limit", () => {
    const step = nextStep(known(4, "over 4, within 2, within 3, within 4, within 4, within 4"));
    expect(step.first).toEqual([]);
  });

  it("reports commits that are over in no order, and finds the first border", () => {
    const step = nextStep(
      known(
        32,
        "over 32, over 8, over 8, over 8, within 16, within 16, within 16, over 32, within 7, within 7",
      ),
    );
    expect(step.disorder).toBeGreaterThan(0.5);
    expect(step).toMatchObject({ first: [8], laterWithin: [16] });
  });

  it("ends where every decision is unknown", () => {
    const { step } = searchMade({ last: 16, isOver: () => true, unknown: 2 }, never);
    expect(step.next).toBeNull();
    expect(step.first.length).toBeGreaterThan(1);
  });
});
