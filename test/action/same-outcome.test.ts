import { execFileSync } from "node:child_process";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { passWithoutBase as passed } from "../fixtures/reports/single-revision.ts";
import { repositoryId, startFakeGithub } from "../github/fake-github.ts";
import type { FakeGithub } from "../github/fake-github.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { runStep } from "./runner.ts";
import type { StepResult } from "./runner.ts";
import { sourceAction } from "./source-action.ts";

let folder: TemporaryFolder;
let github: FakeGithub;
let action: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  action = await sourceAction(join(folder.path, "action"));
  github = await startFakeGithub();
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const sha = "1".repeat(40);
const shard = {
  ...passed,
  outcome: "pass",
  verdicts: passed.verdicts.filter(({ status }) => status === "pass"),
  shard: { index: 1, count: 1, budget: "b", run: "1", attempt: 1 },
};
let runs = 0;

/** Joins the one shard of a run that passed, on a pull request whose comment says that an earlier commit failed. */
async function merge(
  prepare: (workspace: string) => Promise<unknown>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult & { comment: string; status: string; workspace: string }> {
  const pull = 100 + ++runs;
  const workspace = join(folder.path, `run-${pull}`);
  await folder.write({ [`run-${pull}/reports/shard-1-of-1-1111111-1-1.json`]: shard });
  await mkdir(join(workspace, ".budget-check"));
  await prepare(workspace);
  const marker = `<!-- budget-check key= run=0 attempt=1 sha=${sha} -->`;
  const old = github.state.addComment({ pull, author: "github-actions[bot]", body: `${marker}\n### ❌ Old` });
  const repo = { id: repositoryId };
  const payload = {
    pull_request: { number: pull, head: { sha, repo }, base: { sha, ref: "main", repo } },
  };
  const step = await runStep({
    action,
    workspace,
    temporary: join(folder.path, "runner"),
    event: { name: "pull_request", payload },
    inputs: { mode: "merge", reports: "reports", "commit-status": "performance" },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: github.state.repository,
      GITHUB_RUN_ID: "1",
      GITHUB_SHA: sha,
      ...env,
    },
  });
  return {
    ...step,
    comment: String(old.body),
    status: String(github.state.statuses.at(-1)?.state),
    workspace,
  };
}

const pipe = (path: string) => execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", path]);

describe("a summary or outputs that cannot be written are a notice, and change no verdict", () => {
  const places = {
    "in a folder that is missing": async () => "/nowhere/file",
    "that is a folder": async () => folder.path,
    "on a full disk": async () => "/dev/full",
    "that is a named pipe": async (workspace: string) => {
      pipe(join(workspace, "pipe"));
      return join(workspace, "pipe");
    },
  };
  it.each(Object.entries(places))("%s", async (_, placeIn) => {
    const env = { GITHUB_STEP_SUMMARY: "", GITHUB_OUTPUT: "" };
    const run = await merge(async (workspace) => {
      env.GITHUB_STEP_SUMMARY = env.GITHUB_OUTPUT = await placeIn(workspace);
    }, env);
    expect(run.code, run.log).toBe(0);
    expect(run.log).toMatch(/::notice title=budget-check::The job summary could not be written: ./);
    expect(run.log).toMatch(/::notice title=budget-check::The step's outputs could not be set: ./);
    expect(run.log).not.toContain("::error");
    expect(run.comment).toMatch(/\n### ✅ Passed/);
    expect(run.status).toBe("success");
  });

  it("one of them without the other", async () => {
    const run = await merge(async () => {}, { GITHUB_STEP_SUMMARY: "/dev/full" });
    expect(run.code, run.log).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "pass",
      report: join(run.workspace, ".budget-check/report.json"),
    });
    const other = await merge(async () => {}, { GITHUB_OUTPUT: "/dev/full" });
    expect(other.code, other.log).toBe(0);
    expect(other.summary).toContain("Passed");
  });
});

describe("a report that cannot be written is one error in exit code, comment, status, summary, outputs and the other files", () => {
  it.each([
    ["report.html that is a folder", "report.html", (file: string) => mkdir(file)],
    ["report.json on a full disk", "report.json", (file: string) => symlink("/dev/full", file)],
    ["report.md that is a named pipe", "report.md", async (file: string) => pipe(file)],
  ])("%s", async (_, name, obstruct) => {
    const run = await merge((workspace) => obstruct(join(workspace, ".budget-check", name)));
    const said = `Could not be reported: Cannot write .budget-check/${name}: `;
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain(`::error title=${said.trim().replaceAll(":", "%3A")}`);
    expect(run.comment.replaceAll(/[\\`]/g, "")).toContain(`\n### ❌ ${said}`);
    expect(run.summary).toMatch(/^### ❌ Could not be reported: /);
    expect(run.summary.match(/^### /gm)).toHaveLength(1);
    expect(run.status).toBe("error");
    expect(run.outputs).toMatchObject({ outcome: "error", failed: "0" });
    const output = { "report.json": "report", "report.html": "html", "report.md": "markdown" }[name] ?? "";
    expect(run.outputs[output]).toBe("");
    if (name === "report.json") return;
    expect(parseReport(await readFile(run.outputs["report"] ?? "", "utf8"))).toMatchObject({
      outcome: "error",
    });
  });

  it("an output folder that cannot be made, before there is a report", async () => {
    const run = await merge(async (workspace) =>
      symlink("/proc/nothing", join(workspace, ".budget-check/visits")),
    );
    expect(run.code, run.log).toBe(0);
    const refused = await merge(async (workspace) =>
      folder.write({ [`${workspace.slice(folder.path.length + 1)}/.budget-check/.gitignore/x`]: "" }),
    );
    expect(refused.code, refused.log).toBe(2);
    expect(refused).toMatchObject({ status: "error", outputs: { outcome: "error" } });
    expect(refused.comment).toContain("the reports could not be written");
    expect(refused.summary).toContain("**Not measured:**");
  });
});
