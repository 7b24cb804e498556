import { expect, it } from "vitest";
import { pageJudge } from "../../../src/judge/judge-pages.ts";
import type { Site } from "../../../src/serve/site.ts";
import { countQueries } from "../../../src/stages/queries/count-queries.ts";
import { startRun } from "../../../src/stages/run-state.ts";
import type { CheckOptions, RunState } from "../../../src/stages/run-state.ts";
import { Visitor } from "../../../src/stages/visitor.ts";
import type { Limit, Report } from "../../../src/types.ts";
import { budget, limit, visit } from "../../fixtures/visits.ts";

const options: CheckOptions = {
  cwd: "/app",
  maxTimeMs: 60_000,
  build: false,
  seed: 1,
  atOnce: 1,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};
const saved = { measurements: [] } as unknown as Report;
const noMore = limit("queries", { maxIncrease: { absolute: 0, text: "0" } });

/** No server can be started again here: whether queries were to be counted is known by the reason why they could not be. */
async function reasons(limits: Limit[], change: Partial<RunState> = {}): Promise<(string | undefined)[]> {
  const state = startRun(budget(limits), options);
  state.visits = [visit(1)];
  Object.assign(state, change);
  const site = { url: "http://127.0.0.1:9/", basePath: "/", problem: () => null } as unknown as Site;
  const served = { head: { site, outputDirectory: null }, base: null };
  await using visitor = new Visitor(served, { path: "/nonexistent", version: "1" }, state.budget, options);
  const sides = { sites: { head: site, base: null }, turns: null };
  const context = { visitor, judge: pageJudge(state), state, options, deadline: Infinity };
  await countQueries({ ...context, sides, directories: [] });
  return state.visits.flatMap(({ queried }) => (queried ? [queried.missing] : []));
}

it("counts queries for a limit on the change where a saved report is base", async () => {
  expect(await reasons([noMore], { storedBase: saved })).toEqual([expect.stringContaining("serve.command")]);
});

it("counts none without base, without a limit, or on a page that base does not have", async () => {
  expect(await reasons([noMore])).toEqual([]);
  expect(await reasons([], { storedBase: saved })).toEqual([]);
  expect(await reasons([noMore], { compare: true, newPages: new Set(["/"]) })).toEqual([]);
});
