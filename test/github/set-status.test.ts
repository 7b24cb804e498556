import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";
import { setStatus } from "../../src/github/set-status.ts";
import type { StatusRequest } from "../../src/github/set-status.ts";
import { startFakeGithub } from "./fake-github.ts";
import type { FakeGithub } from "./fake-github.ts";

let github: FakeGithub;
beforeEach(async () => {
  github = await startFakeGithub("octo/shop");
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
});

const headSha = "a".repeat(40);
const context = { repository: { owner: "octo", name: "shop" }, headSha };

function set(request: Partial<StatusRequest> = {}, place: typeof context | { headSha: null } = context) {
  const client = connect({ token: "ghs_test", apiUrl: github.url, secondMs: 20 });
  return setStatus(
    client,
    { ...context, ...place },
    { name: "performance", state: "failure", description: "2 of 14 limits exceeded", ...request },
  );
}

test("it stands at the head, with the verdict and a link", async () => {
  const url = "https://github.com/octo/shop/actions/runs/1";
  expect(await set({ url })).toEqual({ status: "set", sha: headSha });
  expect(github.state.statuses).toMatchObject([
    {
      sha: headSha,
      context: "performance",
      state: "failure",
      description: "2 of 14 limits exceeded",
      target_url: url,
    },
  ]);
});

test("a long description is cut to one line that GitHub takes, never within a character", async () => {
  for (const description of ["limit\n".repeat(60), "🏎".repeat(200), `${"x".repeat(138)}🏎🏎`])
    expect(await set({ description })).toMatchObject({ status: "set" });
  for (const { description } of github.state.statuses) {
    const text = String(description);
    expect(text.length).toBeLessThanOrEqual(140);
    expect(text.isWellFormed()).toBe(true);
    expect(text).toMatch(/^[^\n]*…$/);
  }
});

test("what the server's failures leave undone is done again", async () => {
  github.fail({ operation: "repos/create-commit-status", fault: { status: 502 } });
  expect(await set()).toMatchObject({ status: "set" });
  expect(github.state.statuses).toHaveLength(1);
});

test.each([
  ["a proxy's page", { status: 200, raw: "<p>Sign in</p>", type: "text/html" }],
  ["an empty answer", { status: 201, raw: "" }],
  ["a list", { status: 200, raw: "[null]" }],
  ["another status", { status: 201, raw: '{"context": "performance", "state": "success"}' }],
])("%s in place of the status is no success, and what passes is got over", async (_, fault) => {
  github.fail({ operation: "repos/create-commit-status", fault });
  expect(await set()).toMatchObject({ status: "set" });
  expect(github.state.statuses).toHaveLength(1);
  github.fail({ operation: "repos/create-commit-status", fault, times: Infinity });
  expect(await set()).toEqual({ status: "refused", reason: expect.stringMatching(/^GitHub, or a proxy/) });
  expect(github.requests.length).toBeLessThanOrEqual(5);
});

test("without the permission, and without a commit, it is a refusal", async () => {
  github.accounts.set("ghs_test", { login: "x", permissions: { pull_requests: "write" } });
  expect(await set()).toEqual({ status: "refused", reason: expect.stringContaining("statuses: write") });
  expect(await set({}, { headSha: null })).toMatchObject({ status: "refused" });
});
