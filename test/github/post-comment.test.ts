import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";
import { postComment } from "../../src/github/post-comment.ts";
import type { CommentRequest } from "../../src/github/post-comment.ts";
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

const repository = { owner: "octo", name: "shop" };
const bot = "github-actions[bot]";
const pull = 7;

function contextOf(run: number, attempt = 1, number = pull) {
  return {
    repository,
    pull: {
      number,
      headSha: String(run).padStart(40, "a"),
      baseSha: null,
      baseBranch: "main",
      fork: false,
    },
    run: { id: run, attempt, url: `https://github.com/octo/shop/actions/runs/${run}` },
  };
}

function client(more: { token?: string; timeoutMs?: number } = {}) {
  return connect({ token: "ghs_test", apiUrl: github.url, secondMs: 20, ...more });
}

function post(run: number, request: Partial<CommentRequest> = {}, attempt = 1) {
  const body = request.body ?? `result of run ${run}, attempt ${attempt}`;
  return postComment(client(), contextOf(run, attempt), { key: "", ...request, body });
}

const ours = () => github.state.comments.filter(({ body }) => body.startsWith("<!-- budget-check "));
const writes = () => github.requests.filter(({ method }) => method !== "GET").map(({ method }) => method);

test("the first run creates the comment, the next one updates it, and one that says nothing new leaves it", async () => {
  expect(await post(1)).toMatchObject({ status: "created", url: expect.stringContaining("/pull/7#") });
  expect(await post(2)).toMatchObject({ status: "updated" });
  expect(await post(2)).toMatchObject({ status: "unchanged" });
  expect(ours()).toHaveLength(1);
  expect(ours()[0]?.body).toMatch(/^<!-- budget-check key= run=2 attempt=1 sha=a+2 -->\nresult of run 2/);
  expect(writes()).toEqual(["POST", "PATCH"]);
});

test("four jobs at once behind 120 comments and a planted marker end with the newest run's text in one comment", async () => {
  for (let index = 0; index < 120; index++)
    github.state.addComment({ pull, author: "reviewer", body: `remark ${index}` });
  const planted = `<!-- budget-check key= run=999 attempt=1 sha=${"b".repeat(40)} -->\nall is well`;
  github.state.addComment({ pull, author: "mallory", body: planted });
  const results = await Promise.all([3, 1, 4, 2].map((run) => post(run)));
  const statuses = results.map(({ status }) => status);
  expect(statuses).not.toContain("refused");
  const [comment, ...others] = ours().filter(({ user }) => user.login === bot);
  expect(others).toEqual([]);
  expect(comment?.body).toContain("result of run 4");
  expect(github.state.comments.find(({ user }) => user.login === "mallory")?.body).toBe(planted);
  expect(github.state.comments).toHaveLength(122);
});

test("jobs of one run that race end with one comment too", async () => {
  const results = await Promise.all([1, 2, 3, 4].map((job) => post(5, { body: `job ${job}` })));
  expect(ours()).toHaveLength(1);
  expect(results.map(({ status }) => status)).not.toContain("refused");
});

test("an older run and an earlier attempt write nothing over a newer one", async () => {
  await post(5, {}, 2);
  expect(await post(4)).toMatchObject({ status: "superseded" });
  expect(await post(5, {}, 1)).toMatchObject({ status: "superseded" });
  expect(ours()[0]?.body).toContain("run 5, attempt 2");
});

test("a run that is started again brings its own comment up to date", async () => {
  expect(await post(5, {}, 1)).toMatchObject({ status: "created" });
  expect(await post(5, {}, 2)).toMatchObject({ status: "updated" });
  expect(ours().map(({ body }) => body.split("\n")[1])).toEqual(["result of run 5, attempt 2"]);
});

test("one commit in two pull requests: each gets its own comment, whichever run comes first", async () => {
  const say = (run: number, number: number) =>
    postComment(client(), contextOf(run, 1, number), { key: "", body: `of pull request ${number}` });
  const results = await Promise.all([say(5, 7), say(5, 8), say(5, 9)]);
  expect(results.map(({ status }) => status)).toEqual(["created", "created", "created"]);
  expect(await say(6, 8)).toMatchObject({ status: "updated" });
  const places = github.state.comments.map(({ issue_url: issue, body }) => [
    String(issue).split("/").at(-1),
    body.split("\n")[1],
  ]);
  expect(places.toSorted()).toEqual(["7", "8", "9"].map((number) => [number, `of pull request ${number}`]));
});

test.each([
  ["of a reviewer", "reviewer"],
  ["of a bot with a name like ours", "github-actions"],
  ["of an app whose name begins like ours", "github-actions[bot]x"],
])(
  "our marker with the newest run of all in a comment %s is neither followed nor touched",
  async (_, author) => {
    const body = `<!-- budget-check key= run=9007199254740991 attempt=9 sha=${"b".repeat(40)} -->\n### ✅ Passed`;
    github.state.addComment({ pull, author, body });
    expect(await post(1)).toMatchObject({ status: "created" });
    expect(await post(2)).toMatchObject({ status: "updated" });
    const planted = github.state.comments.filter(({ user }) => user.login === author);
    expect(planted).toMatchObject([{ body }]);
    expect(ours()).toHaveLength(2);
  },
);

test("duplicates that an interrupted job has left are taken away, the oldest stays", async () => {
  for (const run of [1, 2])
    github.state.addComment({
      pull,
      author: bot,
      body: `<!-- budget-check key= run=${run} attempt=1 sha=${"c".repeat(40)} -->\nold`,
    });
  const [oldest] = ours();
  expect(await post(3)).toMatchObject({ status: "updated", url: oldest?.html_url });
  expect(ours()).toHaveLength(1);
});

test("an older job's change that arrives late, while jobs race, is written over again", async () => {
  const old = (run: number) => `<!-- budget-check key= run=${run} attempt=1 sha=${"c".repeat(40)} -->\nold`;
  const [first] = [1, 2].map((run) => github.state.addComment({ pull, author: bot, body: old(run) }));
  const newest = client();
  let isLate = true;
  newest.api.hook.after("request", (_, { method }) => {
    const isRight = first?.body.includes("newest") ?? false;
    if (method !== "GET" || !isRight || !isLate || !first) return;
    isLate = false;
    first.body = old(2);
  });
  const result = await postComment(newest, contextOf(3), { key: "", body: "newest" });
  expect(result).toMatchObject({ status: "updated" });
  expect(isLate).toBe(false);
  expect(ours().map(({ body }) => body.split("\n")[1])).toEqual(["newest"]);
});

test("keys set comments apart, and other pull requests are other threads", async () => {
  await post(1, { key: "shop" });
  await post(1, { key: "admin --> <b>" });
  expect(ours()).toHaveLength(2);
  await post(2, { key: "admin --> <b>" });
  expect(ours().map(({ body }) => body.split("\n")[1])).toEqual([
    "result of run 1, attempt 1",
    "result of run 2, attempt 1",
  ]);
});

test("a marker anywhere but on the first line is text like any other", async () => {
  const marker = `<!-- budget-check key= run=9 attempt=1 sha=${"b".repeat(40)} -->`;
  github.state.addComment({ pull, author: bot, body: `a page's title: ${marker}\n${marker}` });
  expect(await post(1)).toMatchObject({ status: "created" });
  expect(github.state.comments[0]?.body).toContain("a page's title");
});

test("where none is to be created, one that is there is brought up to date all the same", async () => {
  expect(await post(1, { create: false })).toEqual({ status: "absent" });
  expect(writes()).toEqual([]);
  await post(1);
  expect(await post(2, { create: false, body: "all green" })).toMatchObject({ status: "updated" });
  expect(ours()[0]?.body).toContain("all green");
});

test("a lost answer to a creation leads to one comment", async () => {
  github.fail({ operation: "issues/create-comment", fault: "lost" });
  expect(await post(1)).toMatchObject({ status: "created" });
  expect(ours()).toHaveLength(1);
  expect(writes()).toEqual(["POST"]);
});

test("a creation that the server did not carry out is tried again, after a look", async () => {
  github.fail({ operation: "issues/create-comment", fault: { status: 502 } });
  expect(await post(1)).toMatchObject({ status: "created" });
  expect(ours()).toHaveLength(1);
  expect(github.requests.map(({ method }) => method)).toEqual(["GET", "POST", "GET", "GET", "POST", "GET"]);
});

test("a lost answer to a change is looked up, not repeated", async () => {
  await post(1);
  github.fail({ operation: "issues/update-comment", fault: "lost" });
  expect(await post(2)).toMatchObject({ status: "updated" });
  expect(writes()).toEqual(["POST", "PATCH"]);
});

test.each([
  { name: "no permission to write", permissions: { pull_requests: "read" }, says: "pull-requests: write" },
  { name: "no permission at all", permissions: {}, says: "pull-requests: write" },
] as const)("a token with $name is a refusal with the permission's name", async ({ permissions, says }) => {
  github.accounts.set("ghs_test", { login: bot, permissions });
  expect(await post(1)).toEqual({ status: "refused", reason: expect.stringContaining(says) });
  expect(ours()).toEqual([]);
});

test("a wrong token, another repository and an event without a pull request are refusals", async () => {
  const request = { key: "", body: "text" };
  expect(await postComment(client({ token: "wrong" }), contextOf(1), request)).toMatchObject({
    status: "refused",
    reason: expect.stringContaining("token"),
  });
  const elsewhere = { ...contextOf(1), repository: { owner: "octo", name: "other" } };
  expect(await postComment(client(), elsewhere, request)).toMatchObject({ status: "refused" });
  expect(await postComment(client(), { ...contextOf(1), pull: null }, request)).toMatchObject({
    status: "refused",
  });
});

test("a storm of 5xx ends in a refusal after a bounded number of requests, and leaves no second comment", async () => {
  github.fail({ fault: { status: 503, message: "unavailable" }, times: Infinity });
  expect(await post(1)).toEqual({ status: "refused", reason: expect.stringContaining("unavailable") });
  expect(github.requests.length).toBeLessThanOrEqual(3);
});

test("5xx that pass are waited out", async () => {
  github.fail({ operation: "issues/list-comments", fault: { status: 500 }, times: 2 });
  expect(await post(1)).toMatchObject({ status: "created" });
});

test.each([
  {
    name: "secondary rate limit",
    fault: {
      status: 403,
      message: "You have exceeded a secondary rate limit.",
      headers: { "retry-after": "1" },
    },
  },
  {
    name: "primary rate limit",
    fault: {
      status: 429,
      message: "API rate limit exceeded",
      headers: {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 2),
      },
    },
  },
])("a $name is waited out when it is short", async ({ fault }) => {
  github.fail({ operation: "issues/create-comment", fault });
  expect(await post(1)).toMatchObject({ status: "created" });
  expect(ours()).toHaveLength(1);
});

const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);

test.each([
  {
    name: "a primary rate limit of an hour",
    fault: {
      status: 403,
      message: "API rate limit exceeded",
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inAnHour },
    },
  },
  {
    name: "a secondary rate limit of two minutes",
    fault: {
      status: 403,
      message: "You have exceeded a secondary rate limit.",
      headers: { "retry-after": "120" },
    },
  },
  {
    name: "a secondary rate limit that says nothing of its end",
    fault: { status: 429, message: "You have exceeded a secondary rate limit." },
  },
])("$name is not waited for", async ({ fault }) => {
  github.fail({ fault, times: Infinity });
  expect(await post(1)).toEqual({ status: "refused", reason: expect.stringContaining("rate limit") });
  expect(github.requests).toHaveLength(1);
});

test.each(["silent", "endless"] as const)("an API that is %s ends in a refusal", async (fault) => {
  github.fail({ fault, times: Infinity });
  const result = await postComment(client({ timeoutMs: 100 }), contextOf(1), { key: "", body: "text" });
  expect(result).toEqual({ status: "refused", reason: expect.stringContaining("could not be reached") });
  expect(github.requests.length).toBeLessThanOrEqual(3);
});

test("a token of another account than was said still keeps one comment, and says whose it is", async () => {
  github.accounts.set("app", { login: "gate[bot]", permissions: { pull_requests: "write" } });
  const app = client({ token: "app" });
  expect(await postComment(app, contextOf(1), { key: "", body: "one" })).toMatchObject({
    status: "created",
    author: "gate[bot]",
  });
  expect(await postComment(app, contextOf(2), { key: "", body: "two" })).toMatchObject({
    author: "gate[bot]",
  });
  expect(ours().map(({ body }) => body.split("\n")[1])).toEqual(["two"]);
});

test("a comment that GitHub would refuse for its length is not sent", async () => {
  expect(await post(1, { body: "x".repeat(65_500) })).toMatchObject({ status: "refused" });
  expect(github.requests).toEqual([]);
  expect(await post(1, { body: "x".repeat(65_000), key: "k".repeat(100) })).toMatchObject({
    status: "created",
  });
});

/** What a proxy, a half-broken server or an attacker in between answers with a success status. */
const strange = {
  "a proxy's page": { status: 200, raw: "<!doctype html><p>Sign in</p>", type: "text/html" },
  "a page that claims to be JSON": { status: 200, raw: "<html>" },
  "an empty 200": { status: 200, raw: "" },
  "a 204": { status: 204, raw: "" },
  "an empty object": { status: 200, raw: "{}" },
  "a list of null": { status: 200, raw: "[null]" },
  "a list of numbers": { status: 200, raw: "[1, 2]" },
  "cut JSON": { status: 200, raw: '[{"id": 1, "body": "<!-- budget' },
  null: { status: 200, raw: "null" },
  "a comment without an id": { status: 201, raw: '{"body": "x"}' },
  "ids of another kind": { status: 201, raw: '{"id": {"a": 1}, "html_url": 7, "user": "me"}' },
};

test.each(["issues/list-comments", "issues/create-comment", "issues/update-comment"])(
  "whatever is answered instead of JSON by %s is a notice at worst, and never a second comment",
  async (operation) => {
    const cases = Object.entries(strange).flatMap(([name, fault]) =>
      [true, false].flatMap((done) =>
        [1, Infinity].map((times) => ({ name, times, fault: { ...fault, done } })),
      ),
    );
    const met = await Promise.all(
      cases.map(async ({ name, times, fault }) => {
        await using server = await startFakeGithub("octo/shop");
        const connection = connect({ token: "ghs_test", apiUrl: server.url, secondMs: 20 });
        const say = (run: number) =>
          postComment(connection, contextOf(run), { key: "", body: `result of run ${run}` });
        if (operation === "issues/update-comment") await say(1);
        server.fail({ operation, fault, times });
        const result = await say(2);
        const comments = server.state.comments.map(({ body }) => body.split("\n")[1]);
        const posts = server.requests.filter(({ method }) => method === "POST").length;
        const isTold =
          result.status === "refused"
            ? /^GitHub, or a proxy in front of it, sent .+ instead of /.test(result.reason)
            : comments[0] === "result of run 2";
        const isRight = isTold && comments.length <= 1 && posts <= 1;
        // A fault that goes away must not prevent delivery.
        const isDone =
          result.status !== "refused" || times === Infinity || operation !== "issues/list-comments";
        return isRight && isDone ? [] : [{ name, times, done: fault.done, result, comments, posts }];
      }),
    );
    expect(met.flat()).toEqual([]);
  },
  120_000,
);

test("a list that gives its first page for ever ends, and does not hide the comment", async () => {
  for (let index = 0; index < 100; index++)
    github.state.addComment({ pull, author: "reviewer", body: `remark ${index}` });
  const page = JSON.stringify(github.state.comments.slice(0, 100));
  github.fail({ operation: "issues/list-comments", fault: { status: 200, raw: page }, times: Infinity });
  expect(await post(1)).toMatchObject({ status: "created", url: expect.stringContaining("/pull/7#") });
  expect(writes()).toEqual(["POST"]);
  expect(github.requests.length).toBeLessThan(20);
});

test("a conflict is a refusal with GitHub's words, and is not repeated", async () => {
  github.fail({ operation: "issues/create-comment", fault: { status: 409, message: "Conflict" } });
  expect(await post(1)).toEqual({ status: "refused", reason: expect.stringContaining("409 (Conflict") });
  expect(writes()).toEqual(["POST"]);
});

test.each([
  ["Unable to create comment because issue is locked.", /locked/, /permission/],
  ["Repository was archived so is read-only.", /archived/, /permission/],
  ["Resource not accessible by integration", /pull-requests: write/, /locked/],
])("a 403 that says “%s” is told as what it is", async (message, says, saysNot) => {
  github.fail({ operation: "issues/create-comment", fault: { status: 403, message } });
  const result = await post(1);
  expect(result).toMatchObject({ status: "refused", reason: expect.stringMatching(says) });
  expect(JSON.stringify(result)).not.toMatch(saysNot);
});

test.each(["ghs_abc\ndef", "ghs_abc def", "ghs_ü"])(
  "a token that cannot be sent is not quoted (%j)",
  (token) => {
    const thrown = (() => {
      try {
        return String(client({ token }));
      } catch (error) {
        return inspect(error);
      }
    })();
    expect(thrown).toMatch(/line break or a space/);
    expect(thrown).not.toContain("ghs_");
  },
);
