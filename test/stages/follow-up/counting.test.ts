import { describe, expect, it } from "vitest";
import { pageJudge } from "../../../src/judge/judge-pages.ts";
import type { Site } from "../../../src/serve/site.ts";
import { countInteractions } from "../../../src/stages/follow-up/count-steps.ts";
import { countPages } from "../../../src/stages/follow-up/count-work.ts";
import { startRun } from "../../../src/stages/run-state.ts";
import type { CheckOptions, RunState } from "../../../src/stages/run-state.ts";
import { Visitor } from "../../../src/stages/visitor.ts";
import type { Limit, Report, Revision } from "../../../src/types.ts";
import { desktop } from "../../../src/config/keys/devices.ts";
import { budget, limit, visit, visitsWith } from "../../fixtures/visits.ts";

const options: CheckOptions = {
  cwd: "/app",
  maxTimeMs: 60_000,
  build: false,
  seed: 1,
  atOnce: 1,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};
const site = { url: "http://127.0.0.1:9/", basePath: "/", problem: () => null } as unknown as Site;
const served = { site, outputDirectory: null };

interface Case {
  limits?: Limit[];
  change?: Partial<RunState>;
  visits?: RunState["visits"];
  steps?: boolean;
}

/** There is no browser: a note that something could not be counted shows that it was to be counted. */
async function notes({ limits = [], change = {}, visits, steps = false }: Case): Promise<string[]> {
  const state = startRun(budget(limits), options);
  state.compare = true;
  const [page] = state.budget.pages;
  if (steps && page) page.interactions = [{ click: "#add", name: "add" }];
  const sides: readonly Revision[] = ["head", "base"];
  state.visits = visits ?? sides.map((side) => visit(1, {}, side));
  Object.assign(state, change);
  const revisions = { head: served, base: state.compare ? served : null };
  await using visitor = new Visitor(revisions, { path: "/nonexistent", version: "1" }, state.budget, options);
  const context = { visitor, judge: pageJudge(state), state, options, deadline: Infinity };
  const readings = { head: undefined, base: undefined };
  await (steps ? countInteractions : countPages)(readings, context);
  return state.notes.map(({ text }) => text);
}

const noMore = { maxIncrease: { absolute: 0, text: "0" } };
const most = { max: { value: 9, unit: "count", text: "9" } } as const;
const wanted = [expect.stringMatching(/execute(?:s|) could not be counted: /)];
const slower: RunState["visits"] = (["head", "base"] as const).flatMap((side) =>
  visitsWith("TBT", Array<number>(20).fill(side === "head" ? 900 : 100), side),
);

describe("what a page executes is counted", () => {
  it.each<[string, Case]>([
    ["by default", {}],
    ["for a limit", { limits: [limit("work:js", noMore)] }],
    [
      "for an absolute limit, without base",
      { limits: [limit("dom-nodes", most)], change: { compare: false } },
    ],
    [
      "for an absolute limit, where the page loads the same in base and head",
      { limits: [limit("work:js", most)], change: { isUnchanged: () => true } },
    ],
    [
      "for a limit on the change, where a saved report is base",
      {
        limits: [limit("work:js", noMore)],
        change: { compare: false, storedBase: { measurements: [] } as unknown as Report },
      },
    ],
    [
      "to name the code, where the main thread got busier",
      { limits: [limit("work:js", { maxIncrease: null })], visits: slower },
    ],
  ])("%s", async (_, one) => {
    expect(await notes(one)).toEqual(wanted);
  });

  it.each<[string, Case]>([
    ["where the default is turned off", { limits: [limit("work:js", { maxIncrease: null })] }],
    ["without base", { change: { compare: false } }],
    [
      "where a saved report is base and no limit asks",
      { change: { compare: false, storedBase: { measurements: [] } as unknown as Report } },
    ],
    ["where the page loads the same in base and head", { change: { isUnchanged: () => true } }],
    ["of a page that base does not have", { change: { newPages: new Set(["/"]) } }],
    ["where base is measured elsewhere", { change: { baseElsewhere: true } }],
    ["of another device than the first", { change: { budget: { ...budget([]), devices: [desktop] } } }],
    ["of a page that could not be visited", { visits: [] }],
  ])("not %s", async (_, one) => {
    expect(await notes(one)).toEqual([]);
  });
});

describe("what a step executes is counted", () => {
  const ofStep = limit("work:js:add", noMore);

  it("for a limit on it", async () => {
    expect(await notes({ steps: true, limits: [ofStep] })).toEqual(wanted);
  });

  it.each<[string, Case]>([
    ["by default", {}],
    ["for a limit on the load", { limits: [limit("work:js", noMore)] }],
    [
      "where the page loads the same in base and head",
      { limits: [ofStep], change: { isUnchanged: () => true } },
    ],
  ])("not %s", async (_, one) => {
    expect(await notes({ steps: true, ...one })).toEqual([]);
  });

  it("and a limit on it alone does not count the load", async () => {
    const limits = [ofStep, limit("work:js", { maxIncrease: null })];
    expect(await notes({ limits })).toEqual([]);
  });
});
