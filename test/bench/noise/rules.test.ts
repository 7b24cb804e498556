import { describe, expect, test } from "vitest";
import { rulesFor } from "./rules.ts";
import type { Runs } from "./rules.ts";

const [ours, single, best, middle, interval] = rulesFor([{ relative: 0.05, floor: 50 }]);
const flat = (value: number) => Array.from({ length: 20 }, () => value);

/** One field. Stored and separate runs are the first five of each side. */
function runs(base: number[], head: number[]): Runs {
  return { base: [base], head: [head], storedBase: [base.slice(0, 5)], headAlone: [head.slice(0, 5)] };
}

describe("peers", () => {
  const base = flat(1000);
  // Five runs whose first, best and middle differ.
  const head = [1200, 1090, 1100, 1300, 1150, ...flat(1200).slice(5)];

  test("judge what their name says", () => {
    expect(single?.judge(runs(base, head))).toEqual({ changes: ["regressed"], visits: 2 });
    expect(best?.judge(runs(base, head))).toEqual({ changes: ["unchanged"], visits: 6 });
    expect(middle?.judge(runs(base, head))).toEqual({ changes: ["regressed"], visits: 10 });
  });

  test("allow a tenth, and the floor of the metric", () => {
    expect(single?.judge(runs(base, flat(1100))).changes).toEqual(["unchanged"]);
    expect(single?.judge(runs(base, flat(1101))).changes).toEqual(["regressed"]);
    expect(single?.judge(runs(base, flat(899))).changes).toEqual(["improved"]);
    expect(single?.judge(runs(flat(16), flat(66))).changes).toEqual(["unchanged"]);
    expect(single?.judge(runs(flat(16), flat(67))).changes).toEqual(["regressed"]);
  });

  test("the peeking interval decides at four pairs where there is no noise, and not at all where there is much", () => {
    expect(interval?.judge(runs(base, flat(1060)))).toEqual({ changes: ["regressed"], visits: 8 });
    expect(interval?.judge(runs(base, flat(940)))).toEqual({ changes: ["improved"], visits: 8 });
    expect(interval?.judge(runs(base, base))).toEqual({ changes: ["unchanged"], visits: 8 });
    const torn = base.map((value, index) => value + (index % 2 === 0 ? 800 : -700));
    expect(interval?.judge(runs(base, torn))).toEqual({ changes: ["inconclusive"], visits: 40 });
  });
});

describe("this rule", () => {
  test("is the gate's sequence of looks", () => {
    expect(ours.judge(runs(flat(1000), flat(1000)))).toEqual({ changes: ["unchanged"], visits: 8 });
    expect(ours.judge(runs(flat(1000), flat(1100)))).toEqual({ changes: ["regressed"], visits: 12 });
    expect(ours.judge(runs(flat(1000), flat(500)))).toEqual({ changes: ["improved"], visits: 12 });
  });

  test("samples until its last field is decided", () => {
    const tolerance = { relative: 0.05, floor: 50 };
    const [two] = rulesFor([tolerance, tolerance]);
    const base = flat(1000);
    const none = { storedBase: [], headAlone: [] };
    expect(two.judge({ base: [base, base], head: [base, flat(1100)], ...none })).toEqual({
      changes: ["unchanged", "regressed"],
      visits: 12,
    });
  });
});
