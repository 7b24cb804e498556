import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { findBase } from "../../src/git/find-base.ts";
import type { FoundBase, NoBase } from "../../src/git/find-base.ts";
import { TemporaryFolder, TemporaryRepository, isolated } from "./temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

const zeros = "0".repeat(40);

/** What GitHub has: main with three commits, a branch that left after the second, and their merge as pull request 1. */
const template = new TemporaryFolder();
afterAll(() => template[Symbol.dispose]());
const seed = template.init("origin");
const main = seed.commits(2, "main");
const fork = main[1] ?? "";
seed.switchTo("feature", "--create");
const head = seed.commits(40, "feature").at(-1) ?? "";
seed.switchTo("main");
const base = seed.commit("main 3");
seed.git("switch", "--quiet", "--detach", "main");
seed.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
const merge = seed.git("rev-parse", "HEAD");
seed.git("update-ref", "refs/pull/1/merge", merge);
seed.git("update-ref", "refs/pull/1/head", head);
seed.switchTo("main");

/** As actions/checkout does it: one commit, HEAD detached, no other ref. */
function checkout(
  origin: TemporaryRepository,
  folder: TemporaryFolder,
  name: string,
  sha: string,
  options: string[],
): TemporaryRepository {
  const clone = folder.init(name);
  clone.git("remote", "add", "origin", `file://${origin.path}`);
  clone.git("fetch", "--quiet", "--no-tags", ...options, "origin", `+${sha}:refs/remotes/pull/1/merge`);
  clone.git("checkout", "--quiet", "--detach", "refs/remotes/pull/1/merge");
  return clone;
}

class Hub extends TemporaryFolder {
  #own: TemporaryRepository | undefined;

  /** A copy that the test may change. */
  get origin(): TemporaryRepository {
    if (this.#own === undefined) {
      this.#own = new TemporaryRepository(path.join(this.path, "origin"));
      cpSync(seed.path, this.#own.path, { recursive: true });
    }
    return this.#own;
  }

  checkout(sha: string, ...options: string[]): TemporaryRepository {
    const depth = options.length > 0 ? options : ["--depth=1"];
    if (this.#own !== undefined) return checkout(this.#own, this, "checkout", sha, depth);
    const name = `checkout-${sha}${depth.join("")}`;
    const made = path.join(template.path, name);
    if (!existsSync(made)) checkout(seed, template, name, sha, depth);
    const clone = new TemporaryRepository(path.join(this.path, "checkout"));
    cpSync(made, clone.path, { recursive: true, preserveTimestamps: true });
    return clone;
  }

  find(
    clone: TemporaryRepository,
    event: string,
    payload: unknown,
    env: Record<string, string> = {},
  ): Promise<FoundBase | NoBase> {
    const file = this.write("event.json", typeof payload === "string" ? payload : JSON.stringify(payload));
    const github = { CI: "true", GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file };
    return findBase({ cwd: clone.path, env: { ...isolated, ...github, ...env } });
  }
}

const pullRequest = {
  pull_request: { number: 1, head: { sha: head }, base: { ref: "main", sha: main[0] } },
  repository: { default_branch: "main" },
};

test("pull_request: the merge commit's first parent, in a clone of depth 1", async () => {
  using hub = new Hub();
  const clone = hub.checkout(merge);
  const before = clone.state();
  const found = await hub.find(clone, "pull_request", pullRequest, { GITHUB_SHA: merge });
  expect(found).toEqual({
    ref: "main",
    sha: base,
    how: "the first parent of the merge commit of pull request #1",
  });
  expect(clone.git("cat-file", "-t", base)).toBe("commit");
  expect(clone.git("rev-list", "--count", base)).toBe("1");
  expect(clone.state()).toBe(before);
});

test("pull_request: the merge commit is known also without a payload", async () => {
  using hub = new Hub();
  const clone = hub.checkout(merge);
  const env = { GITHUB_SHA: merge, GITHUB_BASE_REF: "main" };
  for (const payload of ["", "no json", "[]", "null", '{"pull_request": 3}']) {
    expect(await hub.find(clone, "pull_request", payload, env)).toMatchObject({ ref: "main", sha: base });
  }
  const huge = JSON.stringify({ ...pullRequest, padding: " ".repeat(25 * 1024 * 1024) });
  expect(await hub.find(clone, "pull_request", huge, env)).toMatchObject({
    how: "the first parent of the merge commit of the pull request",
  });
  const absent = { GITHUB_EVENT_PATH: "/nonexistent" };
  expect(await hub.find(clone, "pull_request", {}, { ...env, ...absent })).toMatchObject({ sha: base });
});

test("pull_request: where its head is checked out, the commit where it left the base branch", async () => {
  using hub = new Hub();
  const clone = hub.checkout(head);
  const before = clone.state();
  const found = await hub.find(clone, "pull_request", pullRequest, { GITHUB_SHA: merge });
  expect(found).toEqual({ ref: "main", sha: fork, how: "the commit where this branch left main" });
  expect(clone.state()).toBe(before);
});

test("pull_request: a head that is a merge commit of its own is not the pull request's merge commit", async () => {
  using hub = new Hub();
  hub.origin.switchTo("feature");
  hub.origin.git("merge", "--quiet", "--no-ff", "--no-edit", "main");
  const own = hub.origin.git("rev-parse", "HEAD");
  hub.origin.switchTo("main");
  hub.origin.commit("main 4");
  const clone = hub.checkout(own);
  const payload = { pull_request: { number: 1, head: { sha: own }, base: { ref: "main", sha: fork } } };
  // Not its first parent, which is the branch's own commit, but main as it was merged in.
  expect(await hub.find(clone, "pull_request", payload, { GITHUB_SHA: merge })).toMatchObject({
    sha: base,
  });
});

test("pull_request: a run after the merge compares with the base branch of the event", async () => {
  using hub = new Hub();
  hub.origin.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
  const clone = hub.checkout(head, "--quiet");
  const payload = { pull_request: { number: 1, head: { sha: head }, base: { ref: "main", sha: base } } };
  expect(await hub.find(clone, "pull_request", payload)).toMatchObject({ sha: fork });
});

test("pull_request: a step that commits on top of the merge commit changes nothing", async () => {
  using hub = new Hub();
  const clone = hub.checkout(merge, "--quiet");
  clone.commit("generated files", { "generated.txt": "x" });
  const found = await hub.find(clone, "pull_request", pullRequest, { GITHUB_SHA: merge });
  expect(found).toMatchObject({ sha: base });
});

test("pull_request_target on the base branch: nothing to compare, and it says so", async () => {
  using hub = new Hub();
  hub.origin.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
  const tip = hub.origin.git("rev-parse", "HEAD");
  const clone = hub.checkout(tip);
  const payload = { pull_request: { number: 2, head: { sha: zeros }, base: { ref: "main", sha: tip } } };
  for (const given of [payload, ""]) {
    const env = { GITHUB_SHA: tip, GITHUB_BASE_REF: "main" };
    expect(await hub.find(clone, "pull_request_target", given, env)).toEqual({
      none: "HEAD has no commits that main lacks",
    });
  }
});

test("push: the commit before, fetched where the clone has only one", async () => {
  using hub = new Hub();
  const clone = hub.checkout(base);
  const payload = { before: main[0], after: base, forced: false };
  expect(await hub.find(clone, "push", payload, { GITHUB_SHA: base })).toEqual({
    ref: main[0]?.slice(0, 12),
    sha: main[0],
    how: "the commit before this push",
  });
});

test("push of a new branch: where it left the default branch; without commits of its own there is no base", async () => {
  using hub = new Hub();
  const payload = { before: zeros, repository: { default_branch: "main" } };
  const clone = hub.checkout(head);
  expect(await hub.find(clone, "push", payload, { GITHUB_SHA: head })).toMatchObject({
    ref: "main",
    sha: fork,
  });
  using other = new Hub();
  const same = other.checkout(base);
  expect(await other.find(same, "push", payload)).toEqual({ none: "HEAD has no commits that main lacks" });
});

test("forced push: the old commit while it can be had, else where the branch left the default one", async () => {
  using hub = new Hub();
  const clone = hub.checkout(head);
  const repository = { default_branch: "main" };
  const gone = "1".repeat(40);
  expect(await hub.find(clone, "push", { before: gone, forced: true, repository })).toMatchObject({
    sha: fork,
  });
  expect(await hub.find(clone, "push", { before: gone, forced: false, repository })).toEqual({
    none: expect.stringContaining("could not be fetched"),
    fix: expect.stringContaining("fetch-depth: 0"),
  });
  expect(await hub.find(clone, "push", { before: main[0], forced: true })).toMatchObject({
    sha: main[0],
  });
});

test("push: a workflow that checks out something else gets that commit's own base", async () => {
  using hub = new Hub();
  const clone = hub.checkout(head);
  const payload = { before: main[0], repository: { default_branch: "main" } };
  expect(await hub.find(clone, "push", payload, { GITHUB_SHA: base })).toMatchObject({ sha: fork });
});

test("merge_group: the queue's base", async () => {
  using hub = new Hub();
  const clone = hub.checkout(merge);
  const payload = {
    merge_group: { base_sha: main[0], base_ref: "refs/heads/main", head_sha: merge },
  };
  expect(await hub.find(clone, "merge_group", payload, { GITHUB_SHA: merge })).toEqual({
    ref: "main",
    sha: main[0],
    how: "the base of this merge group",
  });
});

test.each(["schedule", "workflow_dispatch"])("%s on the default branch: the commit before", async (event) => {
  using hub = new Hub();
  const clone = hub.checkout(base);
  const payload = { repository: { default_branch: "main" } };
  expect(await hub.find(clone, event, payload, { GITHUB_SHA: base })).toMatchObject({ sha: fork });
});

test("a newer common ancestor behind the cut is not overlooked", async () => {
  using hub = new Hub();
  // Both lines merge a branch from the first commit, so that one is met long before the newer one.
  const { origin } = hub;
  const old = main[0] ?? "";
  const mergeOldBranch = (name: string): string => {
    const side = origin.git("commit-tree", "-p", old, "-m", name, `${old}^{tree}`);
    origin.git("merge", "--quiet", "--no-ff", "--no-edit", side);
    return origin.git("rev-parse", "HEAD");
  };
  origin.switchTo("topic", "--create");
  origin.commits(45, "topic");
  const topic = mergeOldBranch("one side");
  origin.switchTo("main");
  origin.commits(45, "later");
  mergeOldBranch("other side");
  const clone = hub.checkout(topic);
  const payload = { pull_request: { number: 1, head: { sha: topic }, base: { ref: "main", sha: base } } };
  expect(await hub.find(clone, "pull_request", payload)).toMatchObject({ sha: base });
});
