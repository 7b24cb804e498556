import { execFileSync } from "node:child_process";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { mergeJobs } from "./merge-job.ts";
import type { MergeJobs } from "./merge-job.ts";

let jobs: MergeJobs;
beforeAll(async () => {
  jobs = await mergeJobs();
});
afterAll(async () => {
  expect(jobs.github.violations).toEqual([]);
  await jobs[Symbol.asyncDispose]();
});

const pipe = (path: string) => execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", path]);

describe("a summary or outputs that cannot be written are a notice, and change no verdict", () => {
  const places = {
    "in a folder that is missing": async () => "/nowhere/file",
    "that is a folder": async () => jobs.folder.path,
    "on a full disk": async () => "/dev/full",
    "that is a named pipe": async (workspace: string) => {
      pipe(join(workspace, "pipe"));
      return join(workspace, "pipe");
    },
  };
  it.each(Object.entries(places))("%s", async (_, placeIn) => {
    const env = { GITHUB_STEP_SUMMARY: "", GITHUB_OUTPUT: "" };
    const prepare = async (workspace: string) => {
      env.GITHUB_STEP_SUMMARY = env.GITHUB_OUTPUT = await placeIn(workspace);
    };
    const run = await jobs.run({ prepare, env });
    expect(run.code, run.log).toBe(0);
    expect(run.log).toMatch(/::notice title=budget-check::The job summary could not be written: ./);
    expect(run.log).toMatch(/::notice title=budget-check::The step's outputs could not be set: ./);
    expect(run.log).not.toContain("::error");
    expect(run.comment).toMatch(/\n### ✅ Passed: /);
    expect(run.status).toBe("success");
  });

  it("one of them without the other", async () => {
    const run = await jobs.run({ env: { GITHUB_STEP_SUMMARY: "/dev/full" } });
    expect(run.code, run.log).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "pass",
      report: join(run.workspace, ".budget-check/report.json"),
    });
    const other = await jobs.run({ env: { GITHUB_OUTPUT: "/dev/full" } });
    expect(other.code, other.log).toBe(0);
    expect(other.summary).toContain("Passed");
  });
});

it("an input that the mode does not read is a warning, and changes no verdict", async () => {
  const run = await jobs.run({ inputs: { runs: "5" } });
  expect(run.code, run.log).toBe(0);
  expect(run.log.match(/^::warning .*$/gm)).toEqual([
    "::warning title=budget-check::Mode merge ignores an input that this step sets: runs (for mode check)",
  ]);
  const without = await jobs.run();
  expect(without.log).not.toContain("::warning");
  expect(without.outputs["outcome"]).toBe(run.outputs["outcome"]);
});

describe("a report that cannot be written is one error in exit code, comment, status, summary, outputs and the other files", () => {
  it.each([
    ["report.html that is a folder", "report.html", (file: string) => mkdir(file)],
    ["report.json on a full disk", "report.json", (file: string) => symlink("/dev/full", file)],
    ["report.md that is a named pipe", "report.md", async (file: string) => pipe(file)],
  ])("%s", async (_, name, obstruct) => {
    const run = await jobs.run({
      prepare: (workspace) => obstruct(join(workspace, ".budget-check", name)),
    });
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
    const prepare = (workspace: string) => mkdir(join(workspace, ".budget-check/.gitignore"));
    const run = await jobs.run({ prepare });
    expect(run.code, run.log).toBe(2);
    expect(run).toMatchObject({ status: "error", outputs: { outcome: "error" } });
    expect(run.comment).toContain("the reports could not be written");
    expect(run.summary).toContain("**Not measured:**");
  });
});
