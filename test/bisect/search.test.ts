import { describe, expect, it } from "vitest";
import type { Answer, Confirmation, Decision } from "../../src/bisect/evidence.ts";
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

  describe("at the border", () => {
    const border = "over 8, within 4, over 6, within 5";
    const after = (...confirmations: Confirmation[]) => nextStep(known(8, border, { confirmations }));

    it("compares the commit with the one before it, and is sure if it is worse", () => {
      const step = after();
      expect(step).toMatchObject({ first: [6], before: 5, next: 6, confirms: true });
      expect(step.sure).toBeLessThan(0.98);
      expect(after({ at: 6, from: 5, answer: "over" })).toMatchObject({ first: [6], next: null });
    });

    it("decides one of the two again if that is undecided, and takes it for less sure if it is not worse", () => {
      const undecided = after({ at: 6, from: 5, answer: "unknown" });
      expect(undecided).toMatchObject({ first: [6], confirms: false, sure: after().sure });
      expect([5, 6]).toContain(undecided.next);
      const within = after({ at: 6, from: 5, answer: "within" });
      expect(within).toMatchObject({ first: [6], confirms: false });
      expect(within.sure).toBeLessThan(undecided.sure);
      expect(nextStep(known(8, `${border}, over 6, within 5, over 6, within 5`)).next).toBeNull();
    });

    it("compares with the place before a range that cannot be built", () => {
      const broken = new Set([5, 6]);
      const step = nextStep(known(8, "over 8, within 4, over 7", { broken }));
      expect(step).toMatchObject({ first: [5, 6, 7], before: 4, next: 7, confirms: true });
    });

    it("takes a comparison with the good commit for a decision", () => {
      const confirmations: Confirmation[] = [{ at: 1, from: 0, answer: "over" }];
      const { posterior } = nextStep(known(8, "over 8, over 4, over 2, over 1", { confirmations }));
      expect(posterior).toEqual(nextStep(known(8, "over 8, over 4, over 2, over 1, over 1")).posterior);
    });

    it("confirms nothing where no decision can be wrong", () => {
      expect(nextStep(known(8, border, { isExact: true }))).toMatchObject({ first: [6], next: null });
    });
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

  it.each([true, false])(
    "asks once more where it could not tell, and then names all commits (exact: %s)",
    (isExact) => {
      const once = "over 8, unknown 4, within 3, over 5";
      expect(nextStep(known(8, once, { isExact })).next).toBe(4);
      const confirmations: Confirmation[] = [{ at: 5, from: 3, answer: "over" }];
      const twice = nextStep(known(8, `${once}, unknown 4`, { isExact, confirmations }));
      expect(twice).toMatchObject({ first: [4, 5], before: 3, next: null });
      expect(twice.sure).toBeGreaterThanOrEqual(0.98);
    },
  );

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
