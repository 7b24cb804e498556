import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openGithub } from "../../src/action/github.ts";
import type { Job } from "../../src/action/job.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { repositoryId, startFakeGithub } from "./fake-github.ts";
import type { FakeGithub } from "./fake-github.ts";

let github: FakeGithub;
beforeEach(async () => {
  github = await startFakeGithub("octo/shop");
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
});

const sha = (digit: string) => digit.repeat(40);
const base = { label: "octo:main", sha: sha("b"), repositoryId };
const pull = (
  number: number,
  headSha: string,
  more: { state?: "open" | "closed"; repositoryId?: number } = {},
) =>
  github.state.pulls.push({
    number,
    state: more.state ?? "open",
    head: { label: `octo:branch-${number}`, sha: headSha, repositoryId: more.repositoryId ?? repositoryId },
    base,
  });

/** What the action knows in a run for a deployment of commit a…a, as Vercel and others report it. */
async function open(token = "ghs_test") {
  await using folder = await temporaryFolder();
  const event = join(folder.path, "event.json");
  const environment_url = "https://shop-a1-acme.vercel.app";
  const deployment = { id: 1, sha: sha("a"), ref: sha("a"), environment: "Preview" };
  await writeFile(
    event,
    JSON.stringify({ deployment, deployment_status: { state: "success", environment_url } }),
  );
  const env = {
    GITHUB_EVENT_NAME: "deployment_status",
    GITHUB_REPOSITORY: "octo/shop",
    GITHUB_RUN_ID: "5",
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_PATH: event,
    // What is checked out, if the workflow asks for the default branch.
    GITHUB_SHA: sha("d"),
  };
  const job = { inputs: { token }, env, cancelled: new AbortController().signal } as unknown as Job;
  return (await openGithub(job)).context;
}

test("the comment goes to the open pull request at exactly the deployed commit, a fork's too", async () => {
  for (let number = 100; number < 230; number++) pull(number, sha("c"));
  pull(7, sha("a"), { repositoryId: 77 });
  pull(8, sha("c"));
  pull(6, sha("a"), { state: "closed" });
  expect(await open()).toMatchObject({
    headSha: sha("a"),
    pull: { number: 7, headSha: sha("a"), baseBranch: "main", fork: false },
  });
});

test("of several at one commit it is the oldest", async () => {
  pull(9, sha("a"));
  pull(8, sha("a"));
  expect((await open()).pull?.number).toBe(8);
});

test("a branch that has moved on, a closed pull request and a production deployment have none", async () => {
  pull(7, sha("c"));
  pull(8, sha("a"), { state: "closed" });
  expect(await open()).toMatchObject({ headSha: sha("a"), pull: null });
});

test("a token that may not read pull requests keeps no run from its result", async () => {
  pull(7, sha("a"));
  github.accounts.set("ghs_less", { login: "github-actions[bot]", permissions: { contents: "read" } });
  expect(await open("ghs_less")).toMatchObject({ pull: null });
  expect(await open("")).toMatchObject({ pull: null });
});
