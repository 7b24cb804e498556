import { expect, it } from "vitest";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { assembleReport } from "../../src/stages/assemble-report.ts";
import { startRun } from "../../src/stages/run-state.ts";
import type { CheckOptions } from "../../src/stages/run-state.ts";
import type { VisitData } from "../../src/types.ts";
import { budget, limit, visitsWith } from "../fixtures/visits.ts";

const options: CheckOptions = {
  cwd: "/app",
  maxTimeMs: 60_000,
  build: false,
  seed: 1,
  atOnce: 1,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

function outcome(warnings: Partial<VisitData>): string {
  const rules = budget([limit("LCP", { max: { value: 2500, unit: "ms", text: "2.5 s" } })]);
  const state = startRun(rules, options);
  state.visits = visitsWith("LCP", [900, 900, 900, 900, 900, 900]).map((visit) => ({
    ...visit,
    ...(visit.data && { data: { ...visit.data, ...warnings } }),
  }));
  return assembleReport(state, pageJudge(state), options).outcome;
}

it("does not simply pass where head's steps could not be done", () => {
  const incomplete = "step 1 (click #buy) cannot be done";
  const interactions = {
    inp: null,
    webVitalsInp: null,
    count: 0,
    steps: [],
    cls: { value: 0, largest: null },
    routes: [],
    incomplete,
  };
  expect(outcome({})).toBe("pass");
  expect(outcome({ warnings: ["slow"] })).toBe("pass");
  expect(outcome({ warnings: [incomplete], interactions })).toBe("warn");
});

it("says why head could not be visited, though base could", () => {
  const rules = budget([limit("LCP", { max: { value: 2500, unit: "ms", text: "2.5 s" } })]);
  const state = startRun(rules, options);
  const [first] = visitsWith("LCP", [900]);
  if (!first) throw new Error("the fixture has a visit");
  const { data: _, ...visit } = first;
  const error = { code: "PAGE_FAILED", message: "/ painted nothing within 30 s." };
  state.visits = [
    { ...first, revision: "base" },
    { ...visit, revision: "head", error },
  ];
  const [verdict] = assembleReport(state, pageJudge(state), options).verdicts;
  expect(verdict).toMatchObject({
    status: "missing",
    reason: "every visit failed: / painted nothing within 30 s.",
  });
});
