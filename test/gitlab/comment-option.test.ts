import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../../src/cli.ts";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/types.ts";
import { reports } from "../fixtures/reports/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startFakeGitlab } from "./fake-gitlab.ts";
import type { FakeGitlab } from "./fake-gitlab.ts";
import { variables } from "./variables.ts";

const token = "glpat-test";
let gitlab: FakeGitlab;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  gitlab = await startFakeGitlab();
  folder = await temporaryFolder();
});
afterEach(async () => {
  await gitlab[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
  expect(gitlab.violations).toEqual([]);
});

/** Runs a command as a job of a merge request's pipeline would. */
async function run(
  argv: readonly string[],
  more: NodeJS.ProcessEnv = {},
  signal = new AbortController().signal,
) {
  const printed = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") =>
    ({ write: (text: string) => (printed[name] += text) }) as unknown as NodeJS.WriteStream;
  const env: NodeJS.ProcessEnv = {
    ...variables,
    CI_API_V4_URL: gitlab.url,
    BUDGET_CHECK_GITLAB_TOKEN: token,
    ...more,
  };
  const code = await main({
    argv,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    cwd: () => folder.path,
    env,
    takeCancellation: () => signal,
  });
  return { code, env, ...printed };
}

const save = (name: string) => writeFile(join(folder.path, "report.json"), json(reports[name] as Report));

test("--comment writes the report into one note of the merge request, and the exit code stays the verdict's", async () => {
  await save("regressed");
  const created = await run(["report", "report.json", "--comment"]);
  expect(created.code).toBe(1);
  expect(created.stderr).toMatch(
    /^Note created: https:\/\/gitlab\.example\.com\/acme\/shop\/-\/merge_requests\/7#note_\d+\n$/,
  );
  expect(gitlab.notes[0]?.body).toContain("Failed");
  expect(gitlab.notes[0]?.body).toContain("(https://gitlab.example.com/acme/shop/-/commit/");
  await save("pass");
  const updated = await run(["report", "report.json", "--comment"], { CI_PIPELINE_ID: "124" });
  expect(updated).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Note updated: /) });
  expect(gitlab.notes).toHaveLength(1);
  expect(gitlab.notes[0]?.body).toContain("Passed");
  const other = await run(["report", "report.json", "--comment", "--key", "admin"], {
    CI_PIPELINE_ID: "125",
  });
  expect(other.stderr).toMatch(/^Note created: /);
  expect(gitlab.notes.map(({ body }) => body.split("\n")[0])).toEqual([
    expect.stringContaining("key= run=124"),
    expect.stringContaining("key=admin run=125"),
  ]);
});

test.each([
  [
    "without a token",
    { BUDGET_CHECK_GITLAB_TOKEN: undefined },
    "No note: BUDGET_CHECK_GITLAB_TOKEN is not set\n",
  ],
  ["without a merge request", { CI_MERGE_REQUEST_IID: undefined }, /^No note: this pipeline does not belong/],
  ["outside of GitLab", { GITLAB_CI: undefined }, /^No note: this is not a job of GitLab CI/],
  [
    "with a wrong token",
    { BUDGET_CHECK_GITLAB_TOKEN: "glpat-else" },
    /^No note: GitLab does not accept the token/,
  ],
  [
    "with a token that is none",
    { BUDGET_CHECK_GITLAB_TOKEN: "glpat\nx" },
    /^No note: .* a character that no token has/,
  ],
])("%s it says so, and changes nothing else", async (_, env, says) => {
  await save("pass");
  const { code, stderr } = await run(["report", "report.json", "--comment"], env);
  expect(code).toBe(0);
  if (typeof says === "string") expect(stderr).toBe(says);
  else expect(stderr).toMatch(says);
  expect(stderr).not.toContain("glpat");
  expect(gitlab.notes).toEqual([]);
});

test("a run without a report says so in the note that is there, and creates none", async () => {
  await writeFile(join(folder.path, "budget.json"), '{ "limts": {} }');
  const none = await run(["bundle", ".", "--comment"]);
  expect(none).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^No note: there is none to update\n/),
  });
  await save("pass");
  await run(["report", "report.json", "--comment"]);
  const broken = await run(["check", "--comment"], { CI_PIPELINE_ID: "124" });
  expect(broken).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Note updated: /) });
  expect(gitlab.notes.map(({ body }) => body)).toEqual([
    expect.stringContaining("No limits could be checked"),
  ]);
});

test("a job that is cancelled leaves no note of an older commit", async () => {
  await save("pass");
  await run(["report", "report.json", "--comment"]);
  const late = AbortSignal.abort();
  const { code } = await run(["report", "report.json", "--comment"], { CI_PIPELINE_ID: "124" }, late);
  expect(code).toBe(130);
  expect(gitlab.notes[0]?.body).toContain("cancelled while its result was reported");
});

test("the token is taken out of the environment, wanted or not, and is in no file and no line", async () => {
  await save("regressed");
  const files = ["--json", "a.json", "--markdown", "a.md", "--html", "a.html", "--codequality", "a.cq"];
  const { env, stdout, stderr } = await run(["report", "report.json", "--comment", ...files]);
  expect(env).not.toHaveProperty("BUDGET_CHECK_GITLAB_TOKEN");
  const written = await Promise.all(
    (await readdir(folder.path)).map((name) => readFile(join(folder.path, name), "utf8")),
  );
  expect([...written, stdout, stderr, ...gitlab.notes.map(({ body }) => body)].join("\n")).not.toContain(
    token,
  );
  // A budget could otherwise send it to a page: "headers": { "x": "${env:BUDGET_CHECK_GITLAB_TOKEN}" }.
  const header = { serve: { url: "http://127.0.0.1:9", headers: { x: "${env:BUDGET_CHECK_GITLAB_TOKEN}" } } };
  await writeFile(join(folder.path, "budget.json"), JSON.stringify(header));
  for (const argv of [["check"], ["bundle", "."], ["merge", "nowhere"]])
    expect((await run(argv)).env, argv.join(" ")).not.toHaveProperty("BUDGET_CHECK_GITLAB_TOKEN");
});
