import { describe, expect, test } from "vitest";
import { signBoundaries } from "../../src/statistics/boundaries.ts";
import { judgeLimit } from "../../src/statistics/sign-test.ts";

const limit = 2500;
const tau = 125;
const boundaries = signBoundaries(1);

/** Runs of which some are just over the limit, the rest exactly at it. `last` decides which come at the end. */
function runs(over: number, under: number, last: "over" | "under"): number[] {
  const overs = Array.from({ length: over }, () => limit + 1);
  const unders = Array.from({ length: under }, () => limit);
  return last === "over" ? [...unders, ...overs] : [...overs, ...unders];
}

const judge = (values: readonly number[], sampling: "open" | "ended" = "open") =>
  judgeLimit(values, limit, tau, boundaries, sampling);

describe("one limit", () => {
  test.each([
    [9, 0],
    [11, 2],
    [15, 5],
  ])("fails with %i over and %i not", (over, under) => {
    expect(judge(runs(over, under, "over"))).toEqual({
      verdict: "fail",
      over,
      runs: over + under,
      outsideBound: false,
    });
  });

  test.each([
    [0, 6],
    [1, 8],
    [2, 11],
    [5, 15],
  ])("passes with %i over and %i not", (over, under) => {
    expect(judge(runs(over, under, "under"))).toEqual({
      verdict: "pass",
      over,
      runs: over + under,
      outsideBound: false,
    });
  });

  test.each([
    [4, 0],
    [6, 0],
    [0, 4],
    [8, 1],
    [2, 7],
    [10, 3],
    [3, 10],
  ])("cannot say with %i over and %i not", (over, under) => {
    const majority = over > under ? "over" : "under";
    expect(judge(runs(over, under, majority)).verdict).toBe("undecided");
  });

  test("is inconclusive where the last look is torn", () => {
    for (const over of [6, 10, 14]) {
      // Over and under in turn first, so that no earlier look decides.
      const torn = Array.from({ length: 12 }, (_, index) => limit + (index % 2));
      expect(judge([...torn, ...runs(over - 6, 14 - over, "over")])).toMatchObject({
        verdict: "inconclusive",
        over,
        runs: 20,
      });
    }
  });

  test("keeps the verdict of the look that decided", () => {
    const laterUnder = [...runs(9, 0, "over"), ...runs(0, 11, "under")];
    expect(judge(laterUnder)).toMatchObject({ verdict: "fail", over: 9, runs: 9 });
  });

  test("needs more when it is one of three", () => {
    const three = signBoundaries(3);
    expect(judgeLimit(runs(11, 2, "over"), limit, tau, three, "open").verdict).toBe("undecided");
    expect(judgeLimit(runs(12, 1, "over"), limit, tau, three, "open").verdict).toBe("fail");
  });
});

describe("when sampling ends undecided", () => {
  const far = limit + tau + 1;

  test("a page that is always over limit and tolerance fails all the same, and says that no bound covers it", () => {
    expect(judge([far, far, far], "open").verdict).toBe("undecided");
    expect(judge([far, far, far], "ended")).toEqual({
      verdict: "fail",
      over: 3,
      runs: 3,
      outsideBound: true,
    });
  });

  test("one run at limit and tolerance, or under it, makes it inconclusive", () => {
    expect(judge([far, far, limit + tau], "ended")).toMatchObject({ verdict: "inconclusive", over: 3 });
    expect(judge([far, far, far, far, far, limit], "ended")).toMatchObject({
      verdict: "inconclusive",
      over: 5,
      runs: 6,
      outsideBound: false,
    });
  });

  test("no run at all is inconclusive", () => {
    expect(judge([], "ended")).toEqual({ verdict: "inconclusive", over: 0, runs: 0, outsideBound: false });
  });

  test("a look that decided is not overruled", () => {
    expect(judge(runs(0, 6, "under").concat(far), "ended")).toMatchObject({ verdict: "pass", runs: 6 });
  });
});

test("what cannot be judged is refused", () => {
  expect(() => judge([Number.NaN])).toThrow("finite");
  expect(() => judgeLimit([1], Number.NaN, 0, boundaries, "open")).toThrow("cannot be judged");
  expect(() => judgeLimit([1], 1, -1, boundaries, "open")).toThrow("cannot be judged");
});
