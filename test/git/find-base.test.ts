import { expect, test, vi } from "vitest";
import { CheckError } from "../../src/errors.ts";
import { describeBase, describeHead } from "../../src/git/describe-revision.ts";
import { findBase } from "../../src/git/find-base.ts";
import type { FoundBase, NoBase } from "../../src/git/find-base.ts";
import { TemporaryFolder, isolated } from "./temporary-repository.ts";
import type { TemporaryRepository } from "./temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

function find(repository: TemporaryRepository, explicit?: string): Promise<FoundBase | NoBase> {
  return findBase({ cwd: repository.path, env: isolated, explicit });
}

test("on a branch: where it left the default branch, which has moved on since", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const [, fork] = repository.commits(2, "main");
  repository.switchTo("feature", "--create");
  repository.commits(2, "feature");
  repository.switchTo("main");
  repository.commit("later");
  repository.switchTo("feature");
  repository.write("uncommitted.txt", "belongs to head");
  const before = repository.state();
  expect(await find(repository)).toEqual({
    ref: "main",
    sha: fork,
    how: "the commit where this branch left main",
  });
  expect(repository.state()).toBe(before);
});

test("the remote's branch counts, not a local one that lies behind or ahead", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const first = origin.commit("one");
  const clone = folder.clone(origin, "clone");
  const second = origin.commit("two");
  clone.git("fetch", "--quiet");
  clone.git("switch", "--quiet", "--create", "feature", "origin/main");
  clone.commit("feature");
  expect(clone.git("rev-parse", "main")).toBe(first);
  expect(await find(clone)).toMatchObject({
    sha: second,
    how: "the commit where this branch left origin/main",
  });
  clone.git("branch", "--force", "main", "HEAD");
  expect(await find(clone)).toMatchObject({ sha: second });
});

test("of a fork's origin and upstream the closer one counts", async () => {
  using folder = new TemporaryFolder();
  const upstream = folder.init("upstream");
  upstream.commit("one");
  const fork = folder.clone(upstream, "fork");
  const second = upstream.commit("two");
  fork.git("remote", "add", "upstream", `file://${upstream.path}`);
  fork.git("fetch", "--quiet", "upstream");
  fork.git("switch", "--quiet", "--create", "feature", "upstream/main");
  fork.commit("feature");
  expect(await find(fork)).toMatchObject({ sha: second });
});

test("on the default branch: clean, the commit before; with changes, the last commit; unpushed work, the remote's", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const [first, second] = origin.commits(2, "main");
  const clone = folder.clone(origin, "clone");
  expect(await find(clone)).toEqual({
    ref: "HEAD~1",
    sha: first,
    how: "the commit before HEAD, which is on origin/main",
  });
  clone.write("new.txt", "new");
  expect(await find(clone)).toMatchObject({ ref: "HEAD", sha: second });
  clone.commit("unpushed", { "new.txt": "new" });
  expect(await find(clone)).toMatchObject({ ref: "main", sha: second });
});

test("before a merge commit on the default branch comes its first parent", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one");
  repository.switchTo("feature", "--create");
  repository.commit("feature");
  repository.switchTo("main");
  const second = repository.commit("two");
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
  expect(await find(repository)).toMatchObject({ sha: second });
});

test("no base, and why: no repository, no commit, the first commit, no default branch, no common history", async () => {
  using folder = new TemporaryFolder();
  expect(await findBase({ cwd: folder.path, env: isolated })).toEqual({
    none: expect.stringContaining("is not in a git repository"),
  });
  const repository = folder.init();
  expect(await find(repository)).toEqual({ none: "this repository has no commit yet" });
  const first = repository.commit("one", { "a.txt": "a" });
  expect(await find(repository)).toEqual({ none: expect.stringContaining("first commit") });
  repository.write("a.txt", "b");
  expect(await find(repository)).toMatchObject({ sha: first });
  repository.git("restore", "a.txt");
  repository.git("switch", "--quiet", "--orphan", "unrelated");
  repository.commit("other history");
  expect(await find(repository)).toEqual({
    none: "HEAD and main have no common history in reach",
    fix: expect.stringContaining("--base REF"),
  });
  repository.git("branch", "--move", "main", "x");
  expect(await find(repository)).toEqual({
    none: expect.stringContaining("no default branch was found"),
    fix: expect.stringContaining("--base REF"),
  });
});

test("in a shallow clone of one branch, history is fetched until the lines meet", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const fork = origin.commits(3, "main").at(-1);
  origin.switchTo("feature", "--create");
  origin.commits(40, "feature");
  origin.switchTo("main");
  origin.commits(3, "later");
  const clone = folder.clone(origin, "clone", "--depth=1", "--branch=feature");
  const before = clone.state();
  expect(await find(clone)).toMatchObject({ ref: "main", sha: fork });
  expect(clone.state()).toBe(before);
});

test("in a shallow clone also for commits that the remote does not have", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const fork = origin.commits(3, "main").at(-1);
  origin.switchTo("feature", "--create");
  origin.commits(2, "feature");
  origin.switchTo("main");
  origin.commits(2, "later");
  const clone = folder.clone(origin, "clone", "--depth=1", "--branch=feature");
  clone.commit("made here");
  expect(await find(clone)).toMatchObject({ ref: "main", sha: fork });
});

test("in a shallow clone on the default branch the commit before is fetched, and only that", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const [, , third] = origin.commits(4, "main");
  const clone = folder.clone(origin, "clone", "--depth=1");
  expect(await find(clone)).toMatchObject({ sha: third });
  expect(clone.git("rev-list", "--count", third ?? "")).toBe("1");
});

test("where the remote is out of reach the reason says what to do", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const [first] = origin.commits(2, "main");
  const clone = folder.clone(origin, "clone", "--depth=1");
  clone.git("remote", "set-url", "origin", `file://${folder.path}/gone`);
  const none = expect.stringContaining("could not be fetched");
  expect(await find(clone)).toEqual({ none, fix: `Run \`git fetch origin ${first}\`.` });
  const env = { ...isolated, GITHUB_ACTIONS: "true" };
  const inWorkflow = await findBase({ cwd: clone.path, env });
  expect(inWorkflow).toEqual({ none, fix: expect.stringContaining("`fetch-depth: 0`") });
});

test("a cut clone whose history does not reach the other branch says how to get it", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  origin.commits(3, "main");
  origin.switchTo("feature", "--create");
  origin.commits(3, "feature");
  origin.switchTo("main");
  origin.commits(3, "later");
  const clone = folder.clone(origin, "clone", "--depth=1", "--no-single-branch", "--branch=feature");
  clone.git("remote", "set-url", "origin", `file://${folder.path}/gone`);
  expect(await find(clone)).toEqual({
    none: "HEAD and main have no common history in reach",
    fix: "Run `git fetch --unshallow origin`.",
  });
});

test("explicit: a commit behind the cut of a clone names the command that brings it", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const [first] = origin.commits(9, "main");
  const clone = folder.clone(origin, "clone", "--depth=2");
  clone.git("remote", "set-url", "origin", `file://${folder.path}/gone`);
  const found = async (name: string) =>
    findBase({ cwd: clone.path, env: isolated, explicit: name }).catch((error: unknown) => error);
  expect(await found("HEAD~4")).toMatchObject({
    code: "BASE_NOT_FOUND",
    exitCode: 3,
    message: 'Base "HEAD~4" is not in this clone, whose history is cut off',
    advice: "Run `git fetch --deepen=4 origin`.",
  });
  expect(await found("HEAD^")).toMatchObject({ how: "named with --base" });
  expect(await found(first ?? "")).toMatchObject({ advice: `Run \`git fetch origin ${first}\`.` });
  const env = { ...isolated, GITHUB_ACTIONS: "true" };
  await expect(findBase({ cwd: clone.path, env, explicit: "HEAD~4" })).rejects.toMatchObject({
    advice: expect.stringContaining("`fetch-depth: 0`"),
  });
});

test("from a linked worktree and a subfolder, with HEAD detached", async () => {
  using folder = new TemporaryFolder();
  const bare = folder.init("bare.git", "--bare");
  const seed = folder.clone(bare, "seed");
  const fork = seed.commit("one", { "packages/app/x": "" });
  seed.git("push", "--quiet", "origin", "main");
  bare.git("worktree", "add", "--quiet", "-b", "feature", `${folder.path}/linked`, "main");
  const linked = { cwd: `${folder.path}/linked/packages/app`, env: isolated };
  seed.switchTo("feature", "--create");
  seed.commit("two");
  seed.git("push", "--quiet", "--force", "origin", "HEAD:refs/heads/other");
  bare.git("-C", `${folder.path}/linked`, "switch", "--quiet", "--detach", "other");
  expect(await findBase(linked)).toMatchObject({ ref: "main", sha: fork });
});

test("explicit: branch, tag, remote branch, sha, shortened sha, expression", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const first = origin.commit("one");
  origin.git("tag", "--annotate", "v1", "--message", "v1");
  origin.switchTo("release/2", "--create");
  const release = origin.commit("two");
  origin.switchTo("main");
  origin.commit("three");
  const clone = folder.clone(origin, "clone");
  for (const [name, sha] of [
    ["v1", first],
    ["release/2", release],
    ["origin/release/2", release],
    [first, first],
    [first.slice(0, 10), first],
    ["HEAD~1", first],
  ] as const) {
    expect(await find(clone, name)).toEqual({ ref: name, sha, how: "named with --base" });
  }
});

test("explicit: what a shallow clone lacks is fetched at depth 1, without new refs", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const [first, second] = origin.commits(3, "main");
  origin.git("tag", "--annotate", "v2", "--message", "v2", second ?? "");
  origin.git("branch", "old", first ?? "");
  const clone = folder.clone(origin, "clone", "--depth=1", "--no-tags", "--single-branch");
  const before = clone.state();
  expect(await find(clone, "v2")).toMatchObject({ sha: second });
  expect(await find(clone, "origin/old")).toMatchObject({ sha: first });
  expect(await find(clone, first)).toMatchObject({ sha: first });
  expect(clone.state()).toBe(before);
});

test("explicit: fetching into a complete clone does not cut its history", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  origin.commits(3, "main");
  const clone = folder.clone(origin, "clone");
  origin.switchTo("late", "--create");
  const late = origin.commit("late");
  expect(await find(clone, "late")).toMatchObject({ sha: late });
  expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("false");
  expect(clone.git("rev-list", "--count", late)).toBe("4");
});

test("explicit: an unknown name is an error with the nearest one, here or on the remote", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  origin.commit("one");
  origin.git("branch", "release/2");
  const clone = folder.clone(origin, "clone", "--single-branch");
  const failure = async (name: string): Promise<CheckError> => {
    const thrown = await find(clone, name).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof CheckError)) throw new Error("no CheckError");
    return thrown;
  };
  const error = await failure("relase/2");
  expect(error).toMatchObject({
    code: "BASE_NOT_FOUND",
    advice: expect.stringMatching(/^Did you mean release\/2\?/),
  });
  expect(error.message).toBe('Base "relase/2" is not a branch, tag or commit in this clone or on origin');
  expect((await failure("mian")).advice).toContain("Did you mean main?");
  expect((await failure("something-else")).advice).not.toContain("Did you mean");
  expect((await failure("abcdef1")).advice).toContain("all 40 digits");
  expect((await failure("0123456789012345678901234567890123456789")).code).toBe("BASE_NOT_FOUND");
});

test("explicit: what is no name of a revision is refused before git sees it", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one");
  for (const name of ["", "-h", "--upload-pack=touch x", "^main", "a..b", "main:file", "new\nline", "a*"]) {
    await expect(find(repository, name)).rejects.toMatchObject({
      code: "BASE_NOT_FOUND",
      message: expect.stringContaining("is not the name of a revision"),
    });
  }
});

test.each([
  ["team:s3cret-password@preview.example.com/?key=s3cret", '"preview.example.com/"'],
  ["//team:s3cret-password@preview.example.com", '"//preview.example.com"'],
  ["wss://team:s3cret/password@preview.example.com/", '"wss://preview.example.com/"'],
])("explicit: an address that was misspelt is told without its password: %s", async (name, shown) => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one");
  await expect(find(repository, name)).rejects.toMatchObject({
    message: `${shown} is not the name of a revision`,
    advice: expect.stringContaining("--base https://"),
  });
});

test("explicit: outside of a repository it is an error, not a missing base", async () => {
  using folder = new TemporaryFolder();
  await expect(findBase({ cwd: folder.path, env: isolated, explicit: "main" })).rejects.toMatchObject({
    code: "BASE_NOT_FOUND",
    message: expect.stringContaining("is not in a git repository"),
  });
});

test("an abort rejects with the signal's reason", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commits(2, "main");
  const signal = AbortSignal.abort(new Error("stopped"));
  await expect(findBase({ cwd: repository.path, env: isolated, signal })).rejects.toThrow("stopped");
});

test("other CI systems: base's commit or branch by their variables", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  const [first, fork] = origin.commits(2, "main");
  origin.switchTo("feature", "--create");
  origin.commits(3, "feature");
  origin.switchTo("main");
  const clone = folder.clone(origin, "clone", "--depth=1", "--branch=feature");
  const on = (env: Record<string, string>): Promise<FoundBase | NoBase> =>
    findBase({ cwd: clone.path, env: { ...isolated, CI: "true", ...env } });
  expect(await on({ GITLAB_CI: "true", CI_MERGE_REQUEST_DIFF_BASE_SHA: first ?? "" })).toEqual({
    ref: first?.slice(0, 12),
    sha: first,
    how: "GitLab names it in CI_MERGE_REQUEST_DIFF_BASE_SHA",
  });
  const zeros = "0".repeat(40);
  expect(
    await on({ GITLAB_CI: "true", CI_COMMIT_BEFORE_SHA: zeros, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" }),
  ).toMatchObject({ ref: "main", sha: fork });
  expect(await on({ TF_BUILD: "True", SYSTEM_PULLREQUEST_TARGETBRANCH: "refs/heads/main" })).toMatchObject({
    ref: "main",
    sha: fork,
    how: expect.stringContaining("Azure Pipelines"),
  });
  expect(await on({ BUILDKITE: "true", BUILDKITE_PULL_REQUEST_BASE_BRANCH: "" })).toMatchObject({
    sha: fork,
  });
});

test("describes head by branch, tag or commit, and base as it was found", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const describe = (env = {}): ReturnType<typeof describeHead> =>
    describeHead({ cwd: repository.path, env: { ...isolated, ...env } });
  expect(await describe()).toEqual({ ref: "main", sha: null, dirty: false });
  const sha = repository.commit("one", { "a.txt": "a" });
  expect(await describe()).toEqual({ ref: "main", sha, dirty: false });
  repository.write("a.txt", "b");
  repository.git("switch", "--quiet", "--detach");
  expect(await describe()).toEqual({ ref: sha.slice(0, 12), sha, dirty: true });
  repository.git("tag", "v1");
  expect(await describe()).toEqual({ ref: "v1", sha, dirty: true });
  const action = { GITHUB_ACTIONS: "true", GITHUB_REF_NAME: "7/merge" };
  expect(await describe({ ...action, GITHUB_HEAD_REF: "" })).toMatchObject({ ref: "7/merge" });
  expect(await describe({ ...action, GITHUB_HEAD_REF: "fix/x" })).toMatchObject({ ref: "fix/x" });
  expect(await describeHead({ cwd: folder.path, env: isolated })).toEqual({
    ref: "working directory",
    sha: null,
    dirty: false,
  });
  expect(describeBase({ ref: "main", sha, how: "x" })).toEqual({ ref: "main", sha, dirty: false });
});
