import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { githubWorkflow } from "../../../src/init/ci/github-workflow.ts";
import { gitlabJob } from "../../../src/init/ci/gitlab-job.ts";
import type { CiFacts } from "../../../src/init/ci/facts.ts";
import { readFacts } from "../../../src/init/ci/read-facts.ts";
import { parseCommandLine } from "../../../src/cli/parse-command-line.ts";
import { readSurroundings } from "../../../src/init/surroundings.ts";
import { detectProject } from "../../../src/project/detect.ts";
import { lintWorkflow } from "../../github/lint-workflow.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { projects } from "./projects.ts";
import type { KindOfProject } from "./projects.ts";

async function factsOf({ files, app = "" }: KindOfProject): Promise<CiFacts> {
  // A repository's top, without a repository that git would have to make.
  await using folder = await temporaryFolder(files);
  const project = await detectProject(join(folder.path, app));
  const around = await readSurroundings(
    project.directory,
    project.workspaceRoot,
    AbortSignal.timeout(10_000),
  );
  // Awaited here, or the folder would be gone.
  return await readFacts(project, { ...around, top: folder.path, folder: app }, "24.9.0");
}

const linesOf = (text: string) => text.split("\n").map((line) => line.trim());

const nothing: CiFacts = {
  folder: "",
  defaultBranch: "main",
  node: { file: null, version: "24.10" },
  manager: null,
  buildCaches: [],
  lfs: false,
  key: null,
};

it("ends only the run of an older push to the same pull request", () => {
  expect(parse(githubWorkflow(nothing, "performance")).concurrency).toEqual({
    group: "${{ github.workflow }}-${{ github.event.number || github.run_id }}",
    "cancel-in-progress": true,
  });
});

describe.each(projects)("$name", (kind) => {
  it("gets a GitHub workflow that sets up what it needs and has no mistake", async () => {
    const workflow = githubWorkflow(await factsOf(kind), "performance");
    expect(linesOf(workflow).join("\n")).toContain(kind.has.join("\n"));
    if (kind.hasNot) expect(workflow.replaceAll("budget-check", "")).not.toMatch(kind.hasNot);
    expect(await lintWorkflow("performance.yml", workflow)).toEqual([]);
  });

  it("gets a GitLab job that is YAML and runs in the app's folder", async () => {
    const facts = await factsOf(kind);
    const { performance } = parse(gitlabJob(facts, { name: "performance", stage: null }));
    const folder = kind.app === undefined ? "" : `${kind.app}/`;
    expect(performance).toMatchObject({
      image: "node:24",
      artifacts: {
        when: "always",
        reports: {
          codequality: `${folder}gl-code-quality-report.json`,
          junit: `${folder}budget-check-junit.xml`,
        },
      },
    });
    expect(performance.script.at(-1)).toMatch(/^npx --yes budget-check@1 /);
    expect(performance.script).toHaveLength(kind.app === undefined ? 1 : 2);
    expect(performance.cache?.key.files).toEqual(
      facts.manager?.lockfile ? [facts.manager.lockfile] : undefined,
    );
  });
});

it("writes a GitLab job whose command line budget-check understands", async () => {
  const facts: CiFacts = { ...nothing, folder: "apps/shop", key: "shop" };
  const { performance } = parse(gitlabJob(facts, { name: "performance", stage: null }));
  const [, ...argv] = String(performance.script.at(-1))
    .replace(/^npx --yes /, "")
    .split(" ");
  expect(await parseCommandLine(argv)).toMatchObject({
    command: "check",
    options: { comment: true, key: "shop", codequality: "gl-code-quality-report.json" },
  });
});

it("writes every branch, folder and version as text", async () => {
  const facts: CiFacts = { ...nothing, folder: "1.0", key: "1-0" };
  for (const defaultBranch of ["on", "1.0", "release/1.x", "it's-#1", "main", "null", "2026"]) {
    const text = githubWorkflow({ ...facts, defaultBranch }, "performance");
    const workflow = parse(text);
    expect(workflow.on.push.branches).toEqual([defaultBranch]);
    expect(workflow.jobs.budget.steps).toMatchObject([
      {},
      { with: { "node-version": "24.10" } },
      { with: { "working-directory": "1.0" } },
      {},
    ]);
    expect(await lintWorkflow("performance.yml", text)).toEqual([]);
  }
});
