import { describe, expect, it } from "vitest";
import { pageJudge } from "../../../src/judge/judge-pages.ts";
import { filmPages } from "../../../src/stages/follow-up/film-pages.ts";
import { followUp } from "../../../src/stages/follow-up/follow-up.ts";
import { Visitor } from "../../../src/stages/visitor.ts";
import type { Site } from "../../../src/serve/site.ts";
import { startRun } from "../../../src/stages/run-state.ts";
import type { CheckOptions, RunState } from "../../../src/stages/run-state.ts";
import type { Page } from "../../../src/types.ts";
import { budget, limit, visitsWith } from "../../fixtures/visits.ts";

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

/** There is no browser: the note that a page could not be filmed shows that it would have been. */
async function filmed(lcp: number, more: Partial<Page> = {}, left = 60_000): Promise<RunState> {
  const limits = [limit("LCP", { max: { value: 2500, unit: "ms", text: "2.5 s" } })];
  const state = startRun(budget(limits), options);
  state.budget = { ...state.budget, pages: [{ name: "/", path: "/", limits, ...more }] };
  state.visits = visitsWith("LCP", [lcp, lcp, lcp, lcp, lcp, lcp]);
  const revisions = { base: null, head: { site, outputDirectory: null } };
  const browser = { path: "/nonexistent", version: "1" };
  await using visitor = new Visitor(revisions, browser, state.budget, options);
  const deadline = performance.now() + left;
  await followUp(filmPages, { visitor, judge: pageJudge(state), state, options, deadline });
  return state;
}

describe("which loads are filmed", () => {
  it("is those over a limit", async () => {
    const { notes, films } = await filmed(4000);
    expect(notes.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^\/ \(head, mobile\) could not be filmed: /),
    ]);
    expect(films).toEqual([]);
  });

  it("is none that passed", async () => {
    expect((await filmed(1000)).notes).toEqual([]);
  });

  it("is none that is given secrets: nobody can take them out of a picture", async () => {
    const position = { file: "budget.json", line: 1, column: 1 };
    expect((await filmed(4000, { variables: [{ name: "PASSWORD", position }] })).notes).toEqual([]);
  });

  it("is none when time is over, which is said", async () => {
    const { notes } = await filmed(4000, {}, -1);
    expect(notes.map(({ text }) => text)).toEqual(["no time was left to film / (mobile)"]);
  });
});
