import { expect, test } from "vitest";
import { readPayload } from "../../src/ci-event.ts";
import { readContext } from "../../src/github/context.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const sha = (digit: string) => digit.repeat(40);
const env = {
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_REPOSITORY: "octo/shop",
  GITHUB_RUN_ID: "9007199254740",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SHA: sha("d"),
};
const pullRequest = {
  number: 7,
  head: { sha: sha("a"), repo: { id: 1 } },
  base: { sha: sha("b"), ref: "main", repo: { id: 1 } },
};

const read = (event: string, payload: object, more: Record<string, string | undefined> = {}) =>
  readContext({ ...env, GITHUB_EVENT_NAME: event, ...more }, async () => ({ ...payload }));

test("a pull request: the head that its author pushed, not the merge commit", async () => {
  expect(await read("pull_request", { pull_request: pullRequest })).toEqual({
    event: "pull_request",
    repository: { owner: "octo", name: "shop" },
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    headSha: sha("a"),
    baseSha: sha("b"),
    pull: { number: 7, headSha: sha("a"), baseSha: sha("b"), baseBranch: "main", fork: false },
    run: {
      id: 9007199254740,
      attempt: 2,
      url: "https://github.com/octo/shop/actions/runs/9007199254740/attempts/2",
    },
    workflowRun: null,
  });
});

test.each([
  ["another repository", { id: 2 }],
  ["a repository that is gone", null],
])("a head in %s is a fork", async (_, repo) => {
  const pull = { ...pullRequest, head: { ...pullRequest.head, repo } };
  expect((await read("pull_request", { pull_request: pull })).pull?.fork).toBe(true);
});

test("a push is compared with the commit before it, a first push with none", async () => {
  const pushed = await read("push", { before: sha("b") });
  expect(pushed).toMatchObject({ headSha: sha("d"), baseSha: sha("b"), pull: null });
  expect((await read("push", { before: sha("0") })).baseSha).toBeNull();
});

test("a merge group has commits and no pull request", async () => {
  const group = { head_sha: sha("e"), base_sha: sha("f"), base_ref: "refs/heads/main" };
  expect(await read("merge_group", { merge_group: group })).toMatchObject({
    headSha: sha("e"),
    baseSha: sha("f"),
    pull: null,
  });
});

test("a server of one's own, with addresses of its own", async () => {
  const more = {
    GITHUB_SERVER_URL: "https://git.example.com/",
    GITHUB_API_URL: "https://git.example.com/api/v3",
  };
  expect(await read("push", {}, more)).toMatchObject({
    serverUrl: "https://git.example.com",
    apiUrl: "https://git.example.com/api/v3",
    run: { url: expect.stringContaining("https://git.example.com/octo/shop/actions/runs/") },
  });
});

test.each([
  ["outside of Actions", "pull_request", { GITHUB_REPOSITORY: undefined }, "GITHUB_REPOSITORY is not set"],
  ["without a run", "push", { GITHUB_RUN_ID: "x" }, "GITHUB_RUN_ID is not what GitHub sets"],
  ["a name that is none", "push", { GITHUB_REPOSITORY: "a/b/c" }, "GITHUB_REPOSITORY is not what"],
  ["a pull request without payload", "pull_request", {}, "names no pull request"],
  ["a run that ended without payload", "workflow_run", {}, "names no run"],
  ["an address that is none", "push", { GITHUB_API_URL: "file:///etc" }, "is not the address of a server"],
])("%s is said", async (_, event, more, message) => {
  await expect(read(event, {}, more)).rejects.toMatchObject({
    code: "GITHUB_CONTEXT",
    message: expect.stringContaining(message),
  });
});

test("the payload is read from its file; one that is broken has no fields", async () => {
  await using folder = await temporaryFolder({
    "event.json": { pull_request: pullRequest },
    "broken.json": "{",
    "list.json": "null",
  });
  const context = await readContext({ ...env, GITHUB_EVENT_PATH: `${folder.path}/event.json` });
  expect(context.pull?.number).toBe(7);
  for (const name of ["broken.json", "list.json", "absent.json"])
    expect(await readPayload(`${folder.path}/${name}`)).toEqual({});
});
