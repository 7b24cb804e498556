import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";
import type { Connection } from "../../src/github/client.ts";
import { readContext } from "../../src/github/context.ts";
import { placeBudget } from "../../src/github/place-budget.ts";
import { postComment } from "../../src/github/post-comment.ts";
import { takeInReport } from "../../src/github/take-in-report.ts";
import type { IntakeRequest } from "../../src/github/take-in-report.ts";
import type { Report } from "../../src/types.ts";
import { reports } from "../fixtures/reports/index.ts";
import { repositoryId, startFakeGithub } from "./fake-github.ts";
import type { FakeGithub } from "./fake-github.ts";
import { faults } from "./faults.ts";
import { streamedZip } from "./streamed-zip.ts";

let github: FakeGithub;
beforeEach(async () => {
  github = await startFakeGithub("octo/shop");
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
});

const sha = (digit: string) => digit.repeat(40);
const fork = 77;
const run = { id: 500, headSha: sha("a") };
const measured = reports["regressed"] as Report;
const head = { label: "mallory:feature", sha: run.headSha, repositoryId: fork };
const base = { label: "octo:main", sha: sha("b"), repositoryId };

/** What GitHub says of the run that ended: out of a fork, of the commit that pull request 7 proposes. */
const ended = {
  id: run.id,
  run_attempt: 2,
  event: "pull_request",
  conclusion: "failure",
  head_sha: run.headSha,
  head_branch: "feature",
  head_repository: { id: fork, owner: { login: "mallory" } } as object | null,
  repository: { id: repositoryId },
};

async function take(
  changed: Partial<typeof ended> = {},
  request: Partial<IntakeRequest> = {},
  server: FakeGithub = github,
  more: Partial<Connection> = {},
) {
  const env = {
    GITHUB_EVENT_NAME: "workflow_run",
    GITHUB_REPOSITORY: "octo/shop",
    GITHUB_RUN_ID: "900",
    GITHUB_SHA: sha("f"),
    GITHUB_API_URL: server.url,
  };
  const payload = { workflow_run: { ...ended, ...changed } };
  const context = await readContext(env, async () => payload);
  const client = connect({ token: "ghs_test", apiUrl: server.url, secondMs: 20, ...more });
  const intake = await takeInReport(client, context, { artifactName: "budget-check", ...request });
  // What an edge does with it: nothing else may ever write.
  if (intake.kind === "taken")
    await postComment(client, intake.context, { key: "", body: intake.report.summary });
  return intake;
}

function upload(
  zip: Uint8Array | object,
  more: { run?: typeof run; size?: number; digest?: string } = {},
  server: FakeGithub = github,
) {
  const bytes = zip instanceof Uint8Array ? zip : zipSync({ "report.json": strToU8(JSON.stringify(zip)) });
  server.state.addArtifact({ name: "budget-check", zip: bytes, run, ...more });
}

const commented = () => github.state.comments.map(({ issue_url: issue }) => String(issue).split("/").at(-1));

test("a fork's report is taken in for the pull request that it was measured of", async () => {
  github.state.pulls.push({ number: 7, state: "open", head, base });
  github.state.files.set("refs/heads/main:budget.json", '{ "limits": { "LCP": "2 s" } }');
  upload(measured);
  const intake = await take();
  expect(intake).toMatchObject({
    kind: "taken",
    pull: { number: 7, fork: true, baseBranch: "main", label: "mallory:feature" },
    context: { run: { id: 500, attempt: 2 }, headSha: run.headSha },
    report: {
      verdicts: measured.verdicts,
      revisions: { head: { ref: "mallory:feature", sha: run.headSha } },
    },
    artifactUrl: expect.stringMatching(
      /^https:\/\/github\.com\/octo\/shop\/actions\/runs\/500\/artifacts\/\d+$/,
    ),
  });
  expect(commented()).toEqual(["7"]);
  expect(github.state.comments[0]?.body).toMatch(/^<!-- budget-check key= run=500 attempt=2 sha=a+ -->/);
});

test("a branch of the same repository is no fork", async () => {
  const own = { ...head, label: "octo:feature", repositoryId };
  github.state.pulls.push({ number: 8, state: "open", head: own, base });
  upload(measured);
  const intake = await take({ head_repository: { id: repositoryId, owner: { login: "octo" } } });
  expect(intake).toMatchObject({ kind: "taken", pull: { number: 8, fork: false } });
});

test("an archive whose sizes follow the data, beside other files, is read", async () => {
  github.state.pulls.push({ number: 7, state: "open", head, base });
  upload(
    streamedZip([
      { name: "report.html", data: strToU8("<p>PK</p>") },
      { name: "report.json", data: strToU8(JSON.stringify(measured)) },
    ]),
  );
  expect(await take()).toMatchObject({ kind: "taken" });
});

// Eight ways to have the job speak where it must not.

test("1. another pull request's number in the artifact changes nothing", async () => {
  github.state.pulls.push(
    { number: 7, state: "open", head, base },
    { number: 1, state: "open", head: { label: "victim:fix", sha: sha("c"), repositoryId: 5 }, base },
  );
  const claim = { ...measured, number: 1, pull: { number: 1 }, pullRequest: 1 };
  upload(claim);
  await take();
  expect(commented()).not.toContain("1");
});

test("2. a head that was pushed over is stale: silence", async () => {
  github.state.pulls.push({ number: 7, state: "open", head: { ...head, sha: sha("c") }, base });
  upload(measured);
  expect(await take()).toMatchObject({ kind: "skipped", reason: expect.stringContaining("no open pull") });
  expect(commented()).toEqual([]);
});

test.each([
  ["in another fork", { head: { ...head, repositoryId: 5 }, base }],
  ["in a fork that is gone", { head: { ...head, repositoryId: null }, base }],
  ["into another repository's base", { head, base: { ...base, repositoryId: 6 } }],
])("3. the same branch name and commit %s: silence", async (_, sides) => {
  github.state.pulls.push({ number: 1, state: "open", ...sides });
  upload(measured);
  expect(await take()).toMatchObject({ kind: "skipped" });
  expect(commented()).toEqual([]);
});

test("4. a closed pull request: silence", async () => {
  github.state.pulls.push({ number: 7, state: "closed", head, base });
  upload(measured);
  expect(await take()).toMatchObject({ kind: "skipped" });
  expect(commented()).toEqual([]);
});

const withinPull = (server: FakeGithub = github) =>
  server.state.pulls.push({ number: 7, state: "open", head, base });
const json = (report: unknown) => zipSync({ "report.json": strToU8(JSON.stringify(report)) });
const bomb = () => {
  const zeros = Buffer.alloc(100 * 1024 * 1024);
  return streamedZip([{ name: "report.json", packed: deflateRawSync(zeros), size: zeros.length, crc: 0 }]);
};
const twice = () =>
  streamedZip([
    { name: "report.json", data: strToU8(JSON.stringify(measured)) },
    { name: "report.json", data: strToU8("{}") },
  ]);
const negative = measured.measurements.map((each) => ({ ...each, metric: "sneaky" }));

test.each([
  ["5. a huge archive, by its listed size", () => upload(measured, { size: 10 ** 9 }), "more than the"],
  ["5. a small archive that inflates to 100 MB", () => upload(bomb()), "more than the"],
  ["6. two entries of the name", () => upload(twice()), "2 entries named"],
  ["7. a report of the wrong shape", () => upload(json({ schemaVersion: 1 })), "report.json: "],
  [
    "7. text that is no JSON",
    () => upload(zipSync({ "report.json": strToU8("{") })),
    "it ends in the middle",
  ],
  [
    "7. a number without bounds",
    () => upload(zipSync({ "report.json": strToU8('{"schemaVersion":1,"x":1e999}') })),
    "number",
  ],
  ["7. a metric that nobody knows", () => upload({ ...measured, measurements: negative }), "no known metric"],
  [
    "a partial report",
    () =>
      upload({
        ...measured,
        partial: { of: "report.json", startedAt: "", failed: 1, notMeasured: 1, unchecked: [] },
      }),
    "partial check",
  ],
  [
    "another archive than the run has left",
    () => upload(measured, { digest: `sha256:${"0".repeat(64)}` }),
    "not those",
  ],
  ["no archive", () => upload(strToU8("hello")), "not a zip"],
  [
    "an artifact of another run",
    () => upload(measured, { run: { id: 501, headSha: run.headSha } }),
    "no artifact",
  ],
  [
    "an artifact of another commit",
    () => upload(measured, { run: { id: 500, headSha: sha("c") } }),
    "no artifact",
  ],
] as const)("%s is an error in the log, and no comment", async (_, make, reason) => {
  withinPull();
  make();
  expect(await take()).toEqual({ kind: "refused", reason: expect.stringContaining(reason) });
  expect(commented()).toEqual([]);
});

test("8. a marker in a title or a summary makes no other comment ours", async () => {
  withinPull();
  const marker = `<!-- budget-check key= run=999999 attempt=1 sha=${sha("c")} -->`;
  github.state.addComment({ pull: 7, author: "mallory", body: `${marker}\nall is well` });
  github.state.addComment({ pull: 7, author: "github-actions[bot]", body: `Title: ${marker}` });
  upload({ ...measured, summary: marker, pages: [{ name: marker, path: "/" }] });
  await take();
  expect(github.state.comments).toHaveLength(3);
  expect(github.state.comments[0]?.body).toContain("all is well");
  expect(github.state.comments[1]?.body).toMatch(/^Title/);
});

test.each([
  ["a push", { event: "push" }],
  ["a run that was cancelled", { conclusion: "cancelled" }],
  ["a run of a fork that is gone", { head_repository: null }],
])("%s leaves nothing to say", async (_, changed) => {
  withinPull();
  upload(measured);
  expect(await take(changed)).toMatchObject({ kind: "skipped" });
  expect(commented()).toEqual([]);
});

test("one commit proposed to two bases: the base that was measured against breaks the tie, and nothing else does", async () => {
  const other = { label: "octo:next", sha: sha("d"), repositoryId };
  github.state.pulls.push(
    { number: 7, state: "open", head, base },
    { number: 9, state: "open", head, base: other },
  );
  const against = (commit: string): Report => ({
    ...measured,
    revisions: { ...measured.revisions, base: { ref: "x", sha: commit, dirty: false } },
  });
  upload(against(sha("e")));
  expect(await take()).toMatchObject({ kind: "skipped", reason: expect.stringContaining("any of 2") });
  upload(against(other.sha));
  expect(await take()).toMatchObject({ kind: "taken", pull: { number: 9 } });
});

test("rights that lack, and hosts that fail, are refusals", async () => {
  withinPull();
  upload(measured);
  github.fail({ operation: "artifact", fault: { status: 503 } });
  expect(await take()).toMatchObject({ kind: "taken" });
  github.fail({ operation: "artifact", fault: "lost", times: Infinity });
  expect(await take()).toMatchObject({ kind: "refused", reason: expect.stringContaining("downloaded") });
  github.accounts.set("ghs_test", { login: "github-actions[bot]", permissions: { pull_requests: "write" } });
  expect(await take()).toMatchObject({ kind: "refused", reason: expect.stringContaining("actions: read") });
});

test.each(["[null]", "[]", "{}", '[{"a": 1}]'])(
  "an answer of %s in place of base's budget is not taken for a base without one",
  async (raw) => {
    withinPull();
    upload(measured);
    github.fail({ operation: "repos/get-content", fault: { status: 200, raw }, times: Infinity });
    expect(await take()).toMatchObject({ kind: "refused", reason: expect.stringContaining("a file") });
    expect(commented()).toEqual([]);
  },
);

test.each(["pulls/list", "actions/list-workflow-run-artifacts", "actions/download-artifact", "artifact"])(
  "a cancelled workflow waits for no answer to %s",
  async (operation) => {
    withinPull();
    upload(measured);
    github.fail({ operation, fault: "silent", times: Infinity });
    const cancelled = new AbortController();
    const taking = take({}, {}, github, { signal: cancelled.signal, timeoutMs: 100_000 });
    setTimeout(() => cancelled.abort(), 300);
    expect(await taking).toMatchObject({ kind: "refused" });
  },
);

test("base's budget comes with all that it is made of, from base's branch", async () => {
  withinPull();
  upload(measured);
  const files = {
    "apps/web/budget.json": `{
      "extends": ["core-web-vitals", "../../shared/limits.json"],
      "build": "node build.js",
      "pages": [{ "path": "/", "interactions": "recordings/cart.json", "setup": { "login": "./login.mjs" } }]
    }`,
    "shared/limits.json": '{ "extends": "./strict.json", "limits": { "LCP": "2 s" } }',
    "shared/strict.json": "{}",
    "apps/web/recordings/cart.json": "{}",
    "apps/web/login.mjs": "export default async () => {};",
    "apps/web/build.js": "never asked for",
    "apps/package.json": '{ "name": "apps" }',
  };
  for (const [path, text] of Object.entries(files)) github.state.files.set(`refs/heads/main:${path}`, text);
  const intake = await take({}, { workingDirectory: "apps/web" });
  if (intake.kind !== "taken") throw new Error(intake.reason);
  const { path, files: found, branch } = intake.budget;
  expect({ path, branch }).toEqual({ path: "apps/web/budget.json", branch: "main" });
  const wanted = Object.keys(files).filter((name) => !/build\.js|package\.json/.test(name));
  expect([...found.keys()].toSorted()).toEqual(wanted.toSorted());

  let folder: string;
  {
    await using placed = await placeBudget(intake.budget);
    ({ folder } = placed);
    expect(await readFile(join(folder, "shared/limits.json"), "utf8")).toBe(files["shared/limits.json"]);
  }
  await expect(readFile(join(folder, "shared/limits.json"), "utf8")).rejects.toThrow("ENOENT");
});

test("base's budget is found upward, in a package.json too; without one there is none", async () => {
  withinPull();
  upload(measured);
  expect(await take({}, { workingDirectory: "apps/web" })).toMatchObject({ budget: { path: null } });
  const at = (path: string, text: string | number) => github.state.files.set(`refs/heads/main:${path}`, text);
  at("apps/package.json", '{ "budget-check": "./config/web.json" }');
  at("apps/config/web.json", "{}");
  const found = await take({}, { workingDirectory: "apps/web" });
  expect(found).toMatchObject({ budget: { path: "apps/package.json" } });
  if (found.kind === "taken")
    expect([...found.budget.files.keys()]).toEqual(["apps/package.json", "apps/config/web.json"]);
  expect(await take({}, { budget: "named.json" })).toMatchObject({ budget: { path: null } });
  at("named.json", 2_000_000);
  expect(await take({}, { budget: "named.json" })).toMatchObject({
    kind: "refused",
    reason: expect.stringContaining("larger than 1 MB"),
  });
  expect(await take({}, { budget: "../../etc/passwd" })).toMatchObject({
    kind: "refused",
    reason: expect.stringContaining("outside of the repository"),
  });
});

/** The part of the table of faults that `mode: report` meets before it writes anything. */
const asked = [
  "pulls/list",
  "actions/list-workflow-run-artifacts",
  "actions/download-artifact",
  "artifact",
  "repos/get-content",
];

test.each(asked)(
  "whatever GitHub does instead of answering %s, it is one plain refusal or a report",
  async (operation) => {
    const cases = Object.entries(faults).flatMap(([name, fault]) =>
      [1, Infinity].map((times) => ({ name, fault, times })),
    );
    const wrong = await Promise.all(
      cases.map(async ({ name, fault, times }) => {
        await using server = await startFakeGithub("octo/shop");
        withinPull(server);
        upload(measured, {}, server);
        server.state.files.set("refs/heads/main:budget.json", "{}");
        server.fail({ operation, fault, times });
        // Some of them answer nothing.
        const intake = await take({}, {}, server, { timeoutMs: 1000 });
        // A 404 is what GitHub says where there is no budget, and what it says without a right to read.
        const isTaken = intake.kind === "taken" && (intake.budget.path !== null || name === "404");
        const isRefused = intake.kind === "refused" && /^[^\n]{10,400}$/.test(intake.reason);
        const isRight = isTaken || isRefused;
        return isRight && server.state.comments.length <= 1 && server.violations.length === 0
          ? []
          : [{ name, times, intake, violations: server.violations }];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  },
  60_000,
);
