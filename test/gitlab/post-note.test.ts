import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Gitlab } from "@gitbeaker/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, postNote } from "../../src/gitlab/index.ts";
import type { GitlabContext } from "../../src/gitlab/index.ts";
import { bot, project, startFakeGitlab } from "./fake-gitlab.ts";
import type { Account, FakeGitlab } from "./fake-gitlab.ts";

let gitlab: FakeGitlab;
beforeEach(async () => {
  gitlab = await startFakeGitlab();
});
afterEach(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.violations).toEqual([]);
  expect(gitlab.commands).toEqual([]);
});

const contextOf = (pipeline: number, job = 1, mergeRequest = 7): GitlabContext => ({
  apiUrl: gitlab.url,
  project,
  mergeRequest,
  mergeRequestUrl: `https://gitlab.example.com/acme/shop/-/merge_requests/${mergeRequest}`,
  headSha: "a".repeat(40),
  pipeline,
  job,
  jobUrl: `https://gitlab.example.com/acme/shop/-/jobs/${job}`,
  projectUrl: "https://gitlab.example.com/acme/shop",
  fork: false,
});
const client = (more: Partial<Parameters<typeof connect>[0]> = {}) =>
  connect({ token: "glpat-test", apiUrl: gitlab.url, secondMs: 20, ...more });
const post = (pipeline: number, more: { key?: string; body?: string; create?: boolean } = {}, job = 1) =>
  postNote(client(), contextOf(pipeline, job), {
    key: "",
    body: `result of pipeline ${pipeline}, job ${job}`,
    create: true,
    ...more,
  });
const ours = () => gitlab.notes.filter(({ author }) => author.id === bot.id);
const texts = () => ours().map(({ body }) => body.split("\n").slice(1).join("\n"));
const writes = () => gitlab.requests.map(({ method }) => method).filter((method) => method !== "GET");
const somebody: Account = { id: 5, username: "mallory", scopes: ["api"], role: "reporter" };

test("five pipelines leave one note, with the newest result, however many notes there are", async () => {
  const marker = `<!-- budget-check key= run=9007199254740991 attempt=9 sha=${"b".repeat(40)} -->`;
  gitlab.addNote({ author: somebody, body: `${marker}\n### Passed` });
  for (let index = 0; index < 230; index++) {
    const { id } = gitlab.addNote({ author: somebody, body: `remark ${index}` });
    // Notes that the token may not read: no page but the last is as long as it could be.
    if (index % 9 === 0) gitlab.hidden.add(id);
  }
  const first = await post(1);
  expect(first).toEqual({
    status: "created",
    url: `https://gitlab.example.com/acme/shop/-/merge_requests/7#note_${ours()[0]?.id}`,
  });
  for (const pipeline of [2, 3, 4, 5]) expect(await post(pipeline)).toMatchObject({ status: "updated" });
  expect(texts()).toEqual(["result of pipeline 5, job 1"]);
  expect(gitlab.notes).toHaveLength(232);
  expect(gitlab.notes[0]?.body).toBe(`${marker}\n### Passed`);
});

test("jobs that race end with one note", async () => {
  const results = await Promise.all([1, 2, 3].map((job) => post(5, {}, job)));
  expect(results.map(({ status }) => status)).not.toContain("refused");
  expect(texts()).toEqual(["result of pipeline 5, job 3"]);
});

test("an older pipeline writes nothing over a newer one, and a job that is run again does", async () => {
  await post(5, {}, 2);
  expect(await post(4, {}, 9)).toMatchObject({ status: "superseded" });
  expect(await post(5, {}, 1)).toMatchObject({ status: "superseded" });
  expect(await post(5, {}, 3)).toMatchObject({ status: "updated" });
  expect(texts()).toEqual(["result of pipeline 5, job 3"]);
});

test("keys and merge requests have notes of their own", async () => {
  await post(1, { key: "shop" });
  await post(1, { key: "admin --> <b>" });
  await postNote(client(), contextOf(1, 1, 8), { key: "shop", body: "of another", create: true });
  expect(gitlab.notes.map(({ noteable_iid: iid }) => iid)).toEqual([7, 7, 8]);
  await post(2, { key: "shop" });
  expect(texts()).toEqual(["result of pipeline 2, job 1", "result of pipeline 1, job 1", "of another"]);
});

test("where none is to be created, one that is there is brought up to date all the same", async () => {
  expect(await post(1, { create: false })).toEqual({ status: "absent" });
  expect(writes()).toEqual([]);
  await post(1);
  expect(await post(2, { create: false, body: "broken" })).toMatchObject({ status: "updated" });
  expect(texts()).toEqual(["broken"]);
});

test("no line of a note is a command for GitLab", async () => {
  await post(1, { body: "/merge\n  /close\n> /approve\ntext /label ~x\r\n/title x" });
  expect(texts()).toEqual(["\\/merge\n  \\/close\n> /approve\ntext /label ~x\r\n\\/title x"]);
});

test.each([
  ["a lost answer", "lost"],
  ["a proxy's page instead of the answer", { status: 200, raw: "<!doctype html>", done: true }],
  ["an empty answer", { status: 201, raw: "", done: true }],
  ["an answer that was cut off", { status: 201, raw: '{"id": 1, "bo', done: true }],
  ["a 502 after the work was done", { status: 502, raw: "<html>", done: true }],
] as const)("%s to a creation or a change leads to one note", async (_, fault) => {
  gitlab.fail({ method: "POST", fault });
  expect(await post(1)).toMatchObject({ status: "created" });
  gitlab.fail({ method: "PUT", fault });
  expect(await post(2)).toMatchObject({ status: "updated" });
  expect(texts()).toEqual(["result of pipeline 2, job 1"]);
  expect(writes().filter((method) => method === "POST")).toHaveLength(1);
});

test.each([
  ["a reset", "reset"],
  ["a 503", { status: 503, message: "unavailable" }],
] as const)("after %s, a creation that was not carried out is tried again", async (_, fault) => {
  gitlab.fail({ method: "POST", fault });
  expect(await post(1)).toMatchObject({ status: "created" });
  expect(texts()).toHaveLength(1);
});

test("a short rate limit is waited for, a long one is not", async () => {
  gitlab.fail({
    method: "POST",
    fault: { status: 429, message: "Retry later", headers: { "retry-after": "2" } },
  });
  expect(await post(1)).toMatchObject({ status: "created" });
  const hour = { status: 429, message: "Retry later", headers: { "retry-after": "3600" } };
  gitlab.fail({ fault: hour, times: Infinity });
  const before = gitlab.requests.length;
  expect(await post(2)).toEqual({ status: "refused", reason: expect.stringContaining("rate limit") });
  expect(gitlab.requests.length - before).toBe(1);
});

test.each(["silent", "endless", "reset"] as const)("an API that is %s ends in a refusal", async (fault) => {
  gitlab.fail({ fault, times: Infinity });
  const result = await postNote(client({ timeoutMs: 300 }), contextOf(1), {
    key: "",
    body: "x",
    create: true,
  });
  expect(result).toEqual({ status: "refused", reason: expect.stringContaining("could not be reached") });
  expect(gitlab.requests.length).toBeLessThanOrEqual(3);
});

test.each(["[null]", "[1, 2]", "{}", "null", "<html>", '[{"id": 1, "body": "<!-- budget'])(
  "a list of notes that is answered with %s never leads to a second note",
  async (raw) => {
    await post(1);
    // The first GET asks for the account.
    const { data } = await client().request("GET", "/user");
    expect(data).toMatchObject({ id: bot.id });
    gitlab.fail({ method: "GET", fault: { status: 200, raw }, times: Infinity });
    expect(await post(2)).toEqual({
      status: "refused",
      reason: expect.stringMatching(/^GitLab, or a proxy/),
    });
    expect(ours()).toHaveLength(1);
  },
);

test.each([
  ["a wrong token", "glpat-wrong", undefined, /does not accept the token/],
  ["a token that may only read", "glpat-1", { scopes: ["read_api"], role: "reporter" }, /scope api/],
  ["a guest's token", "glpat-1", { scopes: ["api"], role: "guest" }, /role Reporter/],
  ["a token of another project", "glpat-1", { scopes: ["api"], role: null }, /access to the project/],
] as const)("%s is a refusal that says what is needed, and not the token", async (_, token, rights, says) => {
  if (rights) gitlab.accounts.set(token, { id: 9, username: "other", ...rights });
  const result = await postNote(client({ token }), contextOf(1), { key: "", body: "x", create: true });
  expect(result).toEqual({ status: "refused", reason: expect.stringMatching(says) });
  expect(JSON.stringify(result)).not.toContain(token);
  expect(gitlab.notes).toEqual([]);
});

test("the token is not sent to where GitLab, or who pretends to be it, redirects", async () => {
  const met: unknown[] = [];
  const other = createServer((request, response) => {
    met.push(request.headers);
    response.end("[]");
  });
  await new Promise<void>((resolve) => {
    other.listen(0, "127.0.0.1", resolve);
  });
  try {
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    gitlab.fail({ fault: { status: 302, headers: { location } }, times: Infinity });
    expect(await post(1)).toEqual({ status: "refused", reason: expect.stringContaining("redirects") });
    expect(met).toEqual([]);
  } finally {
    other.close();
  }
});

test.each(["glpat-a\nb", "glpat a", "glpat-ü"])("a token that cannot be sent is not quoted (%j)", (token) => {
  expect(() => client({ token })).toThrow(/holds a character that no token has/);
  expect(() => client({ token })).not.toThrow(token);
});

test("the stand-in answers GitLab's own clients: @gitbeaker/rest reads and writes the same notes", async () => {
  await post(1);
  const api = new Gitlab({ host: gitlab.origin, token: "glpat-test" });
  const [note] = await api.MergeRequestNotes.all(project, 7, { sort: "asc" });
  expect(note).toMatchObject({ id: ours()[0]?.id, author: { username: bot.username } });
  await api.MergeRequestNotes.edit(project, 7, note?.id ?? 0, { body: "by hand" });
  expect(ours().map(({ body }) => body)).toEqual(["by hand"]);
  const mine = await api.MergeRequestNotes.create(project, 7, "another");
  await api.MergeRequestNotes.remove(project, 7, mine.id);
  expect(await api.Users.showCurrentUser()).toMatchObject({ id: bot.id });
  expect(ours()).toHaveLength(1);
});
