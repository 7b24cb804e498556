import { describe, expect, it } from "vitest";
import { pageJudge } from "../../../src/judge/judge-pages.ts";
import { profileLoads } from "../../../src/stages/follow-up/profile-loads.ts";
import { followUp } from "../../../src/stages/follow-up/follow-up.ts";
import { Visitor } from "../../../src/stages/visitor.ts";
import type { Site } from "../../../src/serve/site.ts";
import { startRun } from "../../../src/stages/run-state.ts";
import type { CheckOptions } from "../../../src/stages/run-state.ts";
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

/** There is no browser: the note that a load could not be profiled shows that it would have been. */
async function notes(metric: "TBT" | "LCP", value: number, left = 60_000): Promise<string[]> {
  const state = startRun(
    budget([limit(metric, { max: { value: 600, unit: "ms", text: "600 ms" } })]),
    options,
  );
  state.visits = visitsWith(metric, [value, value, value, value, value, value]);
  const revisions = { base: null, head: { site, outputDirectory: null } };
  const browser = { path: "/nonexistent", version: "1" };
  await using visitor = new Visitor(revisions, browser, state.budget, options);
  const deadline = performance.now() + left;
  await followUp(profileLoads, { visitor, judge: pageJudge(state), state, options, deadline });
  expect(state.loadProfiles).toEqual([]);
  return state.notes.map(({ text }) => text);
}

describe("which loads are profiled", () => {
  it("is those whose main thread is over a limit", async () => {
    expect(await notes("TBT", 900)).toEqual([
      expect.stringMatching(/^the load of .* \(head, mobile\) could not be profiled: /),
    ]);
  });

  it("is none that passed, nor one that is slow for other reasons", async () => {
    expect(await notes("TBT", 100)).toEqual([]);
    expect(await notes("LCP", 900)).toEqual([]);
  });

  it("is one for which a broken part of the time is left", async () => {
    expect(await notes("TBT", 900, 30_000.5)).toEqual([
      expect.stringMatching(/^the load of .* could not be profiled: /),
    ]);
  });

  it("is none when time is over, which is said", async () => {
    expect(await notes("TBT", 900, -1)).toEqual([
      expect.stringMatching(/^no time was left to profile the load of /),
    ]);
  });
});
