import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { findDefaultBranch, isDirty, openRepository } from "../../src/git/repository.ts";
import type { Repository } from "../../src/git/repository.ts";
import { TemporaryFolder, isolated } from "./temporary-repository.ts";
import type { TemporaryRepository } from "./temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

async function open(repository: TemporaryRepository, folder = "."): Promise<Repository> {
  const opened = await openRepository({ cwd: path.join(repository.path, folder), env: isolated });
  if ("none" in opened) throw new Error(opened.none);
  return opened;
}

async function defaultOf(repository: TemporaryRepository): Promise<unknown> {
  return findDefaultBranch({ cwd: repository.path, env: isolated }, await open(repository));
}

test("reads root, head and branch, also from a subfolder and through a link", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init("with blank");
  const head = repository.commit("one", { "packages/app/index.html": "" });
  repository.switchTo("feature/x", "--create");
  const expected = { root: repository.path, head, branch: "feature/x", shallow: false, remote: null };
  expect(await open(repository, "packages/app")).toEqual(expected);
  symlinkSync(path.join(repository.path, "packages"), path.join(folder.path, "link"));
  expect(await openRepository({ cwd: path.join(folder.path, "link/app"), env: isolated })).toEqual(expected);
  repository.git("switch", "--quiet", "--detach");
  expect(await open(repository)).toMatchObject({ head, branch: null });
});

test("a repository without a commit has a branch and no head", async () => {
  using folder = new TemporaryFolder();
  expect(await open(folder.init())).toMatchObject({ head: null, branch: "main" });
});

test("says why there is no repository to read", async () => {
  using folder = new TemporaryFolder();
  expect(await openRepository({ cwd: folder.path, env: isolated })).toEqual({
    none: `${folder.path} is not in a git repository`,
  });
  const bare = folder.init("bare.git", "--bare");
  expect(await openRepository({ cwd: bare.path, env: isolated })).toEqual({
    none: expect.stringContaining("it is bare"),
  });
  expect(await openRepository({ cwd: folder.path, env: { PATH: folder.path } })).toEqual({
    none: expect.stringContaining("git is not installed"),
  });
});

test("a repository of another user: the one command that lets git read it", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init("it's theirs");
  repository.commit("one");
  // What git's own tests use to make every repository another user's.
  const env = { ...isolated, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
  expect(await openRepository({ cwd: repository.path, env })).toEqual({
    none: `git refuses to read ${repository.path}, which belongs to another user`,
    fix: `Run \`git config --global --add safe.directory '${repository.path.replace("'", "'\\''")}'\`.`,
  });
});

test("dirty: changed, staged, deleted and new files; not ignored ones", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one", { "a.txt": "a", "sub/b.txt": "b", ".gitignore": "dist\n" });
  const dirty = (): Promise<boolean> => isDirty({ cwd: repository.path, env: isolated });
  expect(await dirty()).toBe(false);
  repository.write("dist/out.js", "ignored");
  expect(await dirty()).toBe(false);
  repository.write("new.txt", "new");
  expect(await dirty()).toBe(true);
  repository.git("add", "new.txt");
  expect(await dirty()).toBe(true);
  repository.git("commit", "--quiet", "--message", "two");
  expect(await dirty()).toBe(false);
  repository.git("rm", "--quiet", "--cached", "a.txt");
  expect(await dirty()).toBe(true);
});

test("dirty: our own reports do not count, wherever they are and whether git ignores them", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one", { "a.txt": "a", "apps/shop/b.txt": "b" });
  const dirty = (): Promise<boolean> =>
    isDirty({ cwd: path.join(repository.path, "apps/shop"), env: isolated });
  repository.write(".budget-check/report.json", "{}");
  repository.write("apps/shop/.budget-check/visits/1.json", "{}");
  repository.write("apps/shop/.budget-check-history/budget.json.jsonl", "");
  expect(await dirty()).toBe(false);
  repository.write(".budget-checked", "");
  expect(await dirty()).toBe(true);
});

test("dirty: new files count where the user's configuration hides them; edits inside a submodule do not", async () => {
  using folder = new TemporaryFolder();
  const library = folder.init("library");
  library.commit("one", { "lib.js": "1" });
  const repository = folder.init();
  repository.git("submodule", "--quiet", "add", `file://${library.path}`, "lib");
  repository.commit("with a submodule");
  repository.write("lib/lib.js", "2");
  const dirty = (): Promise<boolean> => isDirty({ cwd: repository.path, env: isolated });
  expect(await dirty()).toBe(false);
  repository.git("config", "status.showUntrackedFiles", "no");
  repository.write("new.txt", "new");
  expect(await dirty()).toBe(true);
});

test("shallow clones are known as such", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  origin.commits(3, "c");
  expect(await open(folder.clone(origin, "cut", "--depth=1"))).toMatchObject({
    shallow: true,
    remote: "origin",
  });
  expect(await open(folder.clone(origin, "whole"))).toMatchObject({ shallow: false, remote: "origin" });
});

test("default branch: the remote's HEAD, whatever its name", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  origin.commit("one");
  origin.git("branch", "main-old");
  origin.git("branch", "--move", "main", "trunk");
  const clone = folder.clone(origin, "clone");
  expect(await defaultOf(clone)).toEqual({ name: "trunk", refs: ["refs/remotes/origin/trunk"] });
});

test("default branch: main of the remote where its HEAD is unknown or names a deleted branch", async () => {
  using folder = new TemporaryFolder();
  const origin = folder.init("origin");
  origin.commit("one");
  origin.git("branch", "master");
  const clone = folder.clone(origin, "clone");
  clone.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/gone");
  expect(await defaultOf(clone)).toEqual({ name: "main", refs: ["refs/remotes/origin/main"] });
  clone.git("remote", "set-head", "origin", "--delete");
  expect(await defaultOf(clone)).toEqual({ name: "main", refs: ["refs/remotes/origin/main"] });
});

test("default branch: a fork's upstream counts beside origin", async () => {
  using folder = new TemporaryFolder();
  const upstream = folder.init("upstream");
  upstream.commit("one");
  const fork = folder.clone(upstream, "fork");
  fork.git("remote", "add", "upstream", `file://${upstream.path}`);
  fork.git("fetch", "--quiet", "upstream");
  expect(await defaultOf(fork)).toEqual({
    name: "main",
    refs: ["refs/remotes/origin/main", "refs/remotes/upstream/main"],
  });
});

test("default branch without a remote: the configured one, main, master, or the only one", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one");
  repository.git("branch", "--move", "work");
  expect(await defaultOf(repository)).toEqual({ name: "work", refs: ["refs/heads/work"] });
  repository.git("branch", "other");
  expect(await defaultOf(repository)).toBeNull();
  repository.git("branch", "master");
  expect(await defaultOf(repository)).toEqual({ name: "master", refs: ["refs/heads/master"] });
  repository.git("config", "init.defaultBranch", "other");
  expect(await defaultOf(repository)).toEqual({ name: "other", refs: ["refs/heads/other"] });
});
