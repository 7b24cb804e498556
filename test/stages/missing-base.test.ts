import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { findBase } from "../../src/git/find-base.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { assembleReport } from "../../src/stages/assemble-report.ts";
import { chooseBase } from "../../src/stages/choose-base.ts";
import type { BaseChoice } from "../../src/stages/choose-base.ts";
import { prepareBase } from "../../src/stages/prepare-base.ts";
import { startRun } from "../../src/stages/run-state.ts";
import { html } from "../../src/report/html.ts";
import { text } from "../../src/report/text.ts";
import { compose } from "../../src/report/markdown/compose.ts";
import type { Report } from "../../src/types.ts";
import { TemporaryFolder, isolated } from "../git/temporary-repository.ts";
import type { TemporaryRepository } from "../git/temporary-repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { quietOptions as settings } from "./quiet-options.ts";

const choose = async (cwd: string, base?: string): Promise<BaseChoice> =>
  chooseBase(await loadBudget({ cwd }), { ...settings, cwd, ...(base !== undefined && { base }) });

const site = {
  url: "http://localhost:1",
  basePath: "/",
  problem: () => null,
  [Symbol.asyncDispose]: () => Promise.resolve(),
};
const noOutput = { site, outputDirectory: null, bundleDirectory: null, hasBuild: false };

const page = "<!doctype html><title>A page</title>";

it.each([
  ["a ref", "main"],
  ["a misspelt address", "example.org/shop"],
  ["a path that is not there", "./dist-of-base"],
])("a deployed head and a base that is no address, folder or file is an error: %s", async (_, base) => {
  await using folder = await temporaryFolder({ "budget.json": { serve: "https://example.com/" } });
  await expect(choose(folder.path, base)).rejects.toMatchObject({
    code: "BASE_NOT_FOUND",
    exitCode: 3,
    message: `Base ${JSON.stringify(base)} cannot be compared with https://example.com/: it is not an address, a folder or a saved report`,
    advice: expect.stringContaining("--base https://"),
  });
});

it("a deployed head alone is not asked for a base", async () => {
  await using folder = await temporaryFolder({ "budget.json": { serve: "https://example.com/" } });
  const choice = await choose(folder.path);
  expect(choice).toEqual({ kind: "none", why: expect.stringContaining("--base URL") });
});

it.each([
  ["an empty folder", "empty", /holds no HTML/],
  ["a file that is no report", "notes.txt", /./],
  ["nothing", "gone/dist", /is not a branch|cannot be looked up/],
])("a base that is named and cannot be had is exit 3: %s", async (_, base, message) => {
  await using folder = await temporaryFolder({ "notes.txt": "no report", "empty/a.css": "" });
  const failure = await choose(folder.path, base).catch((error: unknown) => error);
  expect(failure).toMatchObject({ exitCode: 3, message: expect.stringMatching(message) });
  expect(failure).toHaveProperty("advice", expect.stringMatching(/\w/));
});

it("a built folder is a base", async () => {
  await using folder = await temporaryFolder({ "old/en/index.html": page });
  const directory = join(folder.path, "old");
  expect(await choose(folder.path, "old")).toEqual({ kind: "directory", ref: "old", directory });
});

/** A repository whose first commit does not build, and whose second would. */
function brokenBase(folder: TemporaryFolder, build: string, more: object = {}): TemporaryRepository {
  const repository = folder.init();
  const budget = { build, serve: "dist", pages: ["/"], limits: { requests: 9 }, ...more };
  repository.commit("base", { "budget.json": JSON.stringify(budget) });
  repository.commit("head", { "index.html": page });
  return repository;
}

async function prepared(
  repository: TemporaryRepository,
  named: boolean,
): Promise<{ report: Report; failure: unknown }> {
  const found = await findBase({ cwd: repository.path, env: isolated });
  const choice: BaseChoice =
    "none" in found
      ? { kind: "none", why: found.none, ...(found.fix !== undefined && { fix: found.fix }) }
      : { kind: "commit", found, named };
  const state = startRun(await loadBudget({ cwd: repository.path }), settings);
  await using stack = new AsyncDisposableStack();
  let failure: unknown;
  try {
    expect(await prepareBase(choice, noOutput, state, settings, stack)).toBeNull();
  } catch (error) {
    failure = error;
  }
  // Nothing was visited here: limits without data would fail the gate whatever became of base.
  state.budget = { ...state.budget, pages: [], bundle: [] };
  return { report: assembleReport(state, pageJudge(state), settings), failure };
}

it("a base found automatically that does not build is a warning, and said first", async () => {
  using folder = new TemporaryFolder();
  const { report, failure } = await prepared(
    brokenBase(folder, "echo 'Error: out of cheese'; exit 7"),
    false,
  );
  expect(failure).toBeUndefined();
  expect(report.outcome).toBe("warn");
  expect(report.revisions).toMatchObject({ base: null, missingBase: true });
  const [first] = report.notes;
  expect(first).toMatchObject({ level: "warn", prominent: true, about: "base" });
  expect(first?.text).toMatch(
    /could not be built: .*exited with code 7: Error: out of cheese\. Run ".*" in a checkout/,
  );
  const told = /nothing was compared with base.*out of cheese/is;
  for (const medium of [
    text(report),
    compose(report, {}, false).opening,
    html(report).replace(/^.*<main>/s, ""),
  ])
    expect(medium.slice(0, 900)).toMatch(told);
  expect(report.summary).toMatch(/^Passed, but nothing was compared with base; /);
});

it("it fails where what is undecided fails", async () => {
  using folder = new TemporaryFolder();
  const { report } = await prepared(brokenBase(folder, "exit 7", { onInconclusive: "fail" }), false);
  expect(report.outcome).toBe("fail");
  expect(report.summary).toMatch(/^Nothing was compared with base; /);
  expect(text(report)).toMatch(/^✗ Failed: nothing was compared with base/);
});

it("a base that was named and does not build ends the run, with the log", async () => {
  using folder = new TemporaryFolder();
  const { failure } = await prepared(brokenBase(folder, "echo 'Error: out of cheese'; exit 7"), true);
  expect(failure).toMatchObject({
    code: "BASE_FAILED",
    exitCode: 3,
    message: expect.stringMatching(/^Base HEAD~1 \(\w{8}\) could not be built: .*: Error: out of cheese$/),
    advice: expect.stringMatching(/^Run "echo/),
    detail: "Error: out of cheese",
  });
});

it("an install of base that fails says npm's own line", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const manifest = { name: "app", version: "1.0.0", dependencies: { gone: "file:./gone.tgz" } };
  const lock = { name: "app", version: "1.0.0", lockfileVersion: 3, packages: { "": manifest } };
  repository.commit("base", {
    "package.json": JSON.stringify({ ...manifest, scripts: { build: "true" } }),
    "package-lock.json": JSON.stringify(lock),
    "budget.json": JSON.stringify({ serve: "dist" }),
  });
  repository.commit("head", { "index.html": page });
  const { report } = await prepared(repository, false);
  expect(report.revisions.noBase).toMatch(
    /"npm ci[^"]*" exited with code \d+: .*ENOENT: no such file or directory, open '.*gone\.tgz'/,
  );
});

it("a base whose lockfile does not fit says which packages it lacks, once, with the fix", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const manifest = { name: "app", version: "1.0.0", scripts: { build: "true" } };
  const lock = { name: "app", version: "1.0.0", lockfileVersion: 3, packages: { "": manifest } };
  repository.commit("base", {
    "package.json": JSON.stringify({ ...manifest, dependencies: { near: "file:./near" } }),
    "package-lock.json": JSON.stringify(lock),
    "near/package.json": JSON.stringify({ name: "near", version: "2.0.0" }),
    "budget.json": JSON.stringify({ serve: "dist" }),
  });
  repository.commit("head", { "index.html": page });
  const { report } = await prepared(repository, false);
  const told = report.notes[0]?.text ?? "";
  expect(told).toMatch(
    /exited with code 1: `npm ci` can only install packages when .* are in sync\. Missing: near@2\.0\.0 from lock file\. The lockfile does not fit package\.json: run "npm install" in a checkout of \w{8} and commit the lockfile\./,
  );
  expect(told.match(/can only install packages/g)).toHaveLength(1);
});

it("a repository of another user is a warning that is said first, with the command; a named base is exit 3", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("base", { "index.html": page });
  repository.commit("head", { "budget.json": "{}" });
  const fix = expect.stringContaining("git config --global --add safe.directory");
  // What git's own tests use to make every repository another user's.
  vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  try {
    const choice = await choose(repository.path);
    expect(choice).toMatchObject({ kind: "none", fix });
    const state = startRun(await loadBudget({ cwd: repository.path }), settings);
    await using stack = new AsyncDisposableStack();
    await prepareBase(choice, noOutput, state, settings, stack);
    state.budget = { ...state.budget, pages: [], bundle: [] };
    const report = assembleReport(state, pageJudge(state), settings);
    expect(report).toMatchObject({ outcome: "warn", revisions: { missingBase: true } });
    expect(report.notes[0]).toMatchObject({ level: "warn", prominent: true, text: fix });
    await expect(choose(repository.path, "HEAD~1")).rejects.toMatchObject({
      code: "BASE_NOT_FOUND",
      exitCode: 3,
      advice: fix,
    });
  } finally {
    vi.unstubAllEnvs();
  }
});

it("history that is missing is a warning with the command; that there is none is not", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const [first] = origin.commits(2, "main");
  const clone = folder.clone(origin, "clone", "--depth=1");
  clone.git("remote", "set-url", "origin", `file://${folder.path}/gone`);
  const missing = (await prepared(clone, false)).report;
  expect(missing.outcome).toBe("warn");
  expect(missing.notes[0]?.text).toContain(`Run \`git fetch origin ${first}\`.`);
  const alone = folder.init("alone");
  alone.commit("first", { "index.html": page });
  const nothing = (await prepared(alone, false)).report;
  expect(nothing.outcome).toBe("pass");
  expect(nothing.revisions.missingBase).toBeUndefined();
});
