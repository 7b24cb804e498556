import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Inputs } from "../../src/action/inputs.ts";
import { tellFailure, tellPullRequest } from "../../src/action/tell-pull-request.ts";
import { connect } from "../../src/github/index.ts";
import type { GithubContext } from "../../src/github/index.ts";
import type { Report } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { passWithoutBase as allGreen } from "../fixtures/reports/single-revision.ts";
import { startFakeGithub } from "../github/fake-github.ts";
import type { FakeGithub } from "../github/fake-github.ts";

let github: FakeGithub;
let printed = "";
beforeAll(async () => {
  github = await startFakeGithub();
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
beforeEach(() => {
  printed = "";
});
afterAll(async () => {
  vi.restoreAllMocks();
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

const inputs: Inputs = {
  mode: "check",
  workingDirectory: ".",
  comment: "always",
  key: "",
  commitStatus: undefined,
  token: "ghs_test",
  commentAuthor: "github-actions[bot]",
  artifact: "budget-check",
  reports: [],
  bypassHeaders: undefined,
  request: {},
};
const context = (number: number): GithubContext => ({
  event: "pull_request",
  repository: { owner: "owner", name: "repository" },
  serverUrl: "https://github.com",
  apiUrl: github.url,
  headSha: "1".repeat(40),
  baseSha: null,
  pull: { number, headSha: "1".repeat(40), baseSha: null, baseBranch: "main", fork: false },
  run: { id: number, attempt: 1, url: "https://github.com/owner/repository/actions/runs/1/attempts/1" },
  workflowRun: null,
});

const failing: Report = { ...complete, error: null, incomplete: null };

it("brings a comment that is there up to date, whatever the rule, and leaves it alone for never", async () => {
  const client = connect({ token: "ghs_test", apiUrl: github.url, secondMs: 1 });
  const first = context(7001);
  await tellPullRequest(failing, inputs, { client, context: first }, {});
  const comment = github.state.comments.at(-1);
  const next = { ...first, run: { ...first.run, id: first.run.id + 1 } };
  await tellPullRequest(allGreen, { ...inputs, comment: "never" }, { client, context: next }, {});
  expect(comment?.body).toContain("Failed");
  await tellPullRequest(allGreen, { ...inputs, comment: "on-failure" }, { client, context: next }, {});
  expect(comment?.body).not.toContain("Failed");
  expect(printed).toMatch(/Comment updated: https:/);
});

it("says of a run without a report that what stood there is no longer so, and writes no new comment", async () => {
  const client = connect({ token: "ghs_test", apiUrl: github.url, secondMs: 1 });
  const first = context(7002);
  const failure = { code: "BUDGET", message: "budget.json:3:14: unknown key" };
  const all = { ...inputs, commitStatus: "performance" };
  const before = github.state.comments.length;
  await tellFailure(failure, all, { client, context: first }, {});
  expect(github.state.comments).toHaveLength(before);
  expect(github.state.statuses.at(-1)).toMatchObject({
    state: "error",
    description: "Not measured: budget.json:3:14: unknown key",
  });
  await tellPullRequest(allGreen, inputs, { client, context: first }, {});
  const comment = github.state.comments.at(-1);
  expect(comment?.body).toContain("Passed");
  const next = { ...first, run: { ...first.run, id: first.run.id + 1 } };
  await tellFailure(failure, inputs, { client, context: next }, {});
  expect(comment?.body).toMatch(/\n### ❌ Not measured: the budget is wrong\n/);
  expect(comment?.body).not.toContain("Passed");
});

it("sets the status with the verdict, and a notice where there is no token or no right", async () => {
  const client = connect({ token: "ghs_test", apiUrl: github.url, secondMs: 1 });
  const all = { ...inputs, comment: "never", commitStatus: "performance" } as const;
  await tellPullRequest(failing, all, { client, context: context(1) }, {});
  expect(github.state.statuses.at(-1)).toMatchObject({ context: "performance", state: "failure" });
  await tellPullRequest(failing, all, { client: null, context: context(1) }, {});
  expect(printed).toMatch(/::notice title=budget-check::.*github-token is empty/);
  const stranger = connect({ token: "ghs_wrong", apiUrl: github.url, secondMs: 1 });
  await tellPullRequest(failing, inputs, { client: stranger, context: context(8001) }, {});
  expect(printed).toMatch(
    /::notice title=budget-check::The comment could not be written: .*does not accept the token/,
  );
});
