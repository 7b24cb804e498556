import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { mergeJobs } from "./merge-job.ts";
import type { MergeJobs, MergeResult } from "./merge-job.ts";

let jobs: MergeJobs;
beforeAll(async () => {
  jobs = await mergeJobs();
});
afterAll(async () => {
  expect(jobs.github.violations).toEqual([]);
  await jobs[Symbol.asyncDispose]();
});

/** Settles when GitHub is asked for that from now on, whatever it answers. */
async function asked(operation: string): Promise<void> {
  const { requests } = jobs.github;
  const before = requests.length;
  while (!requests.slice(before).some((request) => request.operation === operation)) await sleep(5);
}

const savedReport = async ({ workspace }: MergeResult) =>
  parseReport(await readFile(join(workspace, ".budget-check/report.json"), "utf8"));

/** Checks every place that shows the result of a job that was cancelled while it reported. */
async function expectCancelled(run: MergeResult): Promise<void> {
  expect(run.code, run.log).toBe(130);
  expect(run.summary).toMatch(/^### ❌ Not finished: cancelled/);
  expect(run.summary.match(/^### /gm)).toHaveLength(1);
  expect(run.outputs).toMatchObject({ outcome: "error" });
  expect(run.log).toContain("Not finished: cancelled");
  expect(run.log).not.toMatch(/Passed:|limits are kept/);
  expect(await savedReport(run)).toMatchObject({ outcome: "error", error: null });
}

describe("a workflow that is cancelled while the result is told says so everywhere", () => {
  it.each([
    ["before the comment was found", "issues/list-comments", "silent"],
    ["while the comment was written", "issues/update-comment", "silent"],
    ["after the comment was written", "issues/update-comment", "lost"],
    ["while the status was set", "repos/create-commit-status", "silent"],
  ] as const)("%s", async (_, operation, fault) => {
    jobs.github.fail({ operation, fault });
    const run = await jobs.run({ cancel: asked(operation) });
    await expectCancelled(run);
    expect(run.comment).toMatch(/\n### ❌ Not finished: cancelled while its result was reported/);
    expect(run.comment).not.toContain("Passed");
    expect(run.status).toBe("error");
  });

  it("in time, where GitHub answers nothing at all", async () => {
    jobs.github.fail({ fault: "silent", times: 1000 });
    const run = await jobs.run({ cancel: asked("issues/list-comments") });
    jobs.github.clearFaults();
    await expectCancelled(run);
    expect(run.log).toMatch(/::notice title=budget-check::The comment or the commit status is old/);
  });

  it("where it has no verdict to tell, but why there is none", async () => {
    jobs.github.fail({ operation: "issues/list-comments", fault: "silent" });
    const run = await jobs.run({ cancel: asked("issues/list-comments"), inputs: { reports: "nowhere" } });
    expect(run.code, run.log).toBe(2);
    expect(run.comment).toContain("Not measured");
    expect(run.status).toBe("error");
    expect(run.outputs).toEqual({ outcome: "error" });
  });
});

it("a verdict that everybody was told stands", async () => {
  const run = await jobs.run({ cancel: asked("repos/create-commit-status").then(() => sleep(500)) });
  expect([0, 130]).toContain(run.code);
  const verdict = run.code === 0 ? "pass" : "error";
  expect(await savedReport(run)).toMatchObject({ outcome: verdict });
  expect(run.outputs).toMatchObject({ outcome: verdict });
  expect(run.status).toBe(run.code === 0 ? "success" : "error");
});
