import { assert, json, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { knownOf, twinOf } from "../../src/bisect/known.ts";
import { readState } from "../../src/bisect/state.ts";
import type { BisectState } from "../../src/bisect/state.ts";

const state: BisectState = {
  version: 1,
  madeWith: { app: "budget.json", tool: "1.0.0", browser: "156.0.1.2" },
  limit: "LCP on /",
  asked: "LCP",
  budget: "1",
  good: "a",
  bad: "e",
  decisions: [
    { sha: "e", answer: "over", reason: "slower", visits: 8 },
    { sha: "e", against: "d", answer: "within", reason: "no slower", visits: 8 },
  ],
  broken: [{ sha: "c", reason: "does not build" }],
  served: { a: "1", b: "1", d: "2", e: "2" },
  built: ["a", "b", "d", "e"],
  isFinished: false,
};

describe("readState", () => {
  it("reads what was written", () => {
    expect(readState(JSON.stringify(state))).toEqual(state);
    const goodCommit = { is: "increase", reason: "over", pages: ["/"] } as const;
    expect(readState(JSON.stringify({ ...state, goodCommit }))).toEqual({ ...state, goodCommit });
  });

  it.each([
    "",
    "null",
    "[]",
    "{}",
    JSON.stringify({ ...state, version: 2 }),
    JSON.stringify({ ...state, good: 1 }),
    JSON.stringify({ ...state, madeWith: undefined }),
    JSON.stringify({ ...state, madeWith: { ...state.madeWith, browser: 156 } }),
    JSON.stringify({ ...state, decisions: [{ sha: "e", answer: "maybe", reason: "", visits: 1 }] }),
    JSON.stringify({
      ...state,
      decisions: [{ sha: "e", against: 1, answer: "over", reason: "", visits: 1 }],
    }),
    JSON.stringify({ ...state, broken: [null] }),
    JSON.stringify({ ...state, goodCommit: { is: "increase", reason: "" } }),
    JSON.stringify({ ...state, served: { a: 1 } }),
    JSON.stringify({ ...state, built: "a" }),
  ])("refuses %j", (text) => {
    expect(readState(text)).toBeNull();
  });

  it("never throws", () => {
    assert(property(oneof(string(), json()), (text) => void readState(text)));
  });
});

describe("knownOf", () => {
  const places = ["a", "b", "c", "d", "e"];

  it("turns commits into places; a commit that is no place any more is left out", () => {
    const decisions = [...state.decisions, { sha: "x", answer: "within" as const, reason: "", visits: 0 }];
    expect(knownOf({ ...state, decisions }, places, false)).toEqual({
      last: 4,
      decisions: [{ at: 4, answer: "over" }],
      confirmations: [{ at: 4, from: 3, answer: "within" }],
      broken: new Set([2]),
      same: new Set([1, 4]),
      isExact: false,
    });
  });

  it("takes two commits that serve the same for one only if none between serves something else", () => {
    const served = { a: "1", c: "2", e: "1" };
    expect(knownOf({ ...state, served }, places, false).same).toEqual(new Set());
    expect(knownOf({ ...state, served: { b: "1", d: "1" } }, places, false).same).toEqual(new Set([2, 3]));
  });
});

describe("twinOf", () => {
  it("finds a decided commit, or the good one, that serves the same", () => {
    expect(twinOf("b", state)).toBe("a");
    expect(twinOf("d", state)).toBe("e");
    expect(twinOf("d", { ...state, decisions: [] })).toBeNull();
    expect(twinOf("d", { ...state, decisions: state.decisions.slice(1) })).toBeNull();
    expect(twinOf("c", state)).toBeNull();
  });
});
