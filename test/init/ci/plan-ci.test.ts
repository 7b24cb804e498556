import { relative } from "node:path";
import { expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { readOwn } from "../../../src/init/ci/existing-workflows.ts";
import type { CiFacts } from "../../../src/init/ci/facts.ts";
import { planGithub } from "../../../src/init/ci/plan-github.ts";
import { planGitlab } from "../../../src/init/ci/plan-gitlab.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import type { Tree } from "../../temporary-folder.ts";

const facts: CiFacts = {
  folder: "",
  defaultBranch: "main",
  node: { file: null, version: "24" },
  manager: null,
  buildCaches: [],
  lfs: false,
  key: null,
};
const shop: CiFacts = { ...facts, folder: "apps/shop", key: "shop" };

async function github(files: Tree, of = facts) {
  await using folder = await temporaryFolder(files);
  const { path, ...plan } = await planGithub(folder.path, of);
  return { path: relative(folder.path, path), ...plan };
}

const workflow = (inputs: string, more = "") =>
  `${more}on: pull_request\njobs:\n  a:\n    steps:\n      - uses: budget-check/budget-check@v1\n        with: { ${inputs} }\n`;
const ofShop = workflow("working-directory: ./apps/shop/");

it("names a new workflow so that none is overwritten", async () => {
  expect(await github({})).toMatchObject({ path: ".github/workflows/performance.yml", action: "create" });
  const other = { ".github/workflows/performance.yaml": "on: push\njobs: {}\n" };
  expect(await github(other)).toMatchObject({
    path: ".github/workflows/performance-budget.yml",
    action: "create",
  });
  const both = { ...other, ".github/workflows/performance-budget.yml": "" };
  const third = await github(both);
  expect(third).toMatchObject({ path: ".github/workflows/budget-check.yml" });
  expect(parse(third.text ?? "").name).toBe("budget-check");
});

it("leaves a workflow alone that checks the app already, whatever it is called", async () => {
  const ci = ".github/workflows/ci.yml";
  expect(await github({ [ci]: ofShop }, shop)).toMatchObject({ path: ci, action: "keep", text: null });
  // Another app of the same repository.
  expect(
    await github(
      { ".github/workflows/performance.yml": ofShop },
      { ...shop, folder: "apps/admin", key: "admin" },
    ),
  ).toMatchObject({
    path: ".github/workflows/performance-admin.yml",
    action: "create",
  });
  const matrix = await github({ [ci]: workflow('working-directory: "apps/${{ matrix.app }}"') }, shop);
  expect(matrix).toMatchObject({
    action: "keep",
    byHand: [expect.stringContaining("apps/${{ matrix.app }}")],
  });
  const run =
    "jobs:\n  a:\n    defaults: { run: { working-directory: apps/shop } }\n    steps: [{ run: npx budget-check@1 }]\n";
  expect(await github({ [ci]: run }, shop)).toMatchObject({ path: ci, action: "keep" });
  expect(await github({ [ci]: "{ budget-check" }, shop)).toMatchObject({ action: "create" });
});

it("says which permission the comment lacks", async () => {
  const byHand = [expect.stringContaining("pull-requests: write")];
  const none = await github({ ".github/workflows/a.yml": workflow("", "permissions: { contents: read }\n") });
  expect(none).toMatchObject({ action: "keep", byHand });
  for (const [inputs, more] of [
    ["", "permissions: { pull-requests: write }\n"],
    ["", ""],
    ["comment: never", "permissions: { contents: read }\n"],
  ] as const)
    expect(readOwn(workflow(inputs, more))).toEqual({ directories: [""], cannotComment: false });
  expect(readOwn(workflow("mode: report"))).toBeNull();
});

async function gitlab(before: string | null, of = facts) {
  await using folder = await temporaryFolder(before === null ? {} : { ".gitlab-ci.yml": before });
  return await planGitlab(folder.path, of);
}

it("adds a job to GitLab's file in a stage that it has, and keeps every character", async () => {
  const before =
    "stages: [build, check, deploy] # ours\ninclude: a.yml\nb:\n  script: !reference [.x, script]";
  const plan = await gitlab(before, shop);
  expect(plan).toMatchObject({ action: "extend", before });
  expect(plan.text?.startsWith(before)).toBe(true);
  const file = parse(plan.text ?? "", { logLevel: "silent" });
  expect(file["performance-shop"]).toMatchObject({
    stage: "check",
    script: ["cd apps/shop", expect.anything()],
  });
  expect(file.b).toBeDefined();

  const fresh = await gitlab(null);
  expect(fresh.action).toBe("create");
  expect(parse(fresh.text ?? "").performance.stage).toBeUndefined();
  const taken = await gitlab("performance:\n  script: x\nworkflow:\n  rules:\n    - if: $CI_COMMIT_BRANCH\n");
  expect(parse(taken.text ?? "")).toMatchObject({ performance: { script: "x" }, "performance-budget": {} });
  expect(taken.byHand).toEqual([expect.stringContaining("merge_request_event")]);
});

it("leaves GitLab's file alone where budget-check runs already, or which it cannot read", async () => {
  expect(await gitlab("a:\n  script: npx budget-check@1\n")).toMatchObject({ action: "keep", text: null });
  expect(await gitlab("# budget-check, some day\na:\n  script: x\n")).toMatchObject({ action: "extend" });
  const broken = await gitlab("a: [\n");
  expect(broken).toMatchObject({ action: "keep", text: null });
  expect(broken.byHand?.join("\n")).toContain("performance:");
});

it("reads GitLab's jobs after a header with spec:inputs", async () => {
  const before =
    "spec:\n  inputs:\n    x:\n      default: 1\n---\nstages: [build, deploy]\nperformance:\n  stage: build\n  script: x\n";
  const { text } = await gitlab(before);
  const [, jobs] = parseAllDocuments(text ?? "").map((document) => document.toJS());
  expect(jobs).toMatchObject({
    performance: { script: "x" },
    "performance-budget": { stage: "build", script: [expect.stringContaining("budget-check")] },
  });
});

it.each([
  ["braces around all jobs", '{"build": {"script": "echo"}}\n'],
  ["an end before the end", "a:\n  script: x\n...\n"],
  ["indented jobs", "  a:\n    script: x\n"],
  ["a text that takes in what follows", "a:\n  script: |+\n    x\n"],
])("shows the job where GitLab's file has %s", async (_, before) => {
  const plan = await gitlab(before);
  expect(plan).toMatchObject({ action: "keep", text: null, before });
  expect(plan.byHand?.slice(0, 3)).toEqual(["Add this job:", expect.stringContaining("# "), "performance:"]);
});

it("keeps the line breaks of GitLab's file, and says where a stage is in doubt", async () => {
  const before = "build:\r\n  script: echo\r\n";
  const { text } = await gitlab(before);
  expect(text?.startsWith(`${before}\r\n# Written by`)).toBe(true);
  expect(text?.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect((await gitlab("\n"))?.text).toMatch(/^\n# Written by/);
  const unread = await gitlab("stages: !reference x\n");
  expect(unread).toMatchObject({ action: "extend", byHand: [expect.stringContaining("stage")] });
});
