import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { readBranchFile, updateBranchFile } from "../../src/git/branch-file.ts";
import { TemporaryFolder, isolated } from "./temporary-repository.ts";
import type { TemporaryRepository } from "./temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 90_000 });

const branch = "budget-check-history";
const at = ({ path }: TemporaryRepository, file = "history.jsonl") => ({
  place: { cwd: path, env: isolated },
  branch,
  file,
});
const add = (repository: TemporaryRepository, line: string, file?: string) =>
  updateBranchFile(
    at(repository, file),
    `add ${line}`,
    (text) => `${text.replace(/\n?$/, text ? "\n" : "")}${line}\n`,
  );

function origin(folder: TemporaryFolder): TemporaryRepository {
  const seed = folder.init("seed");
  seed.commit("one", { "index.html": "<h1>1</h1>" });
  seed.commit("two", { "index.html": "<h1>2</h1>" });
  const bare = folder.init("origin", "--bare");
  seed.git("push", "--quiet", bare.path, "main");
  return bare;
}

it("makes the branch, adds to it, and leaves clone and working tree as they are", async () => {
  using folder = new TemporaryFolder();
  const remote = origin(folder);
  const clone = folder.clone(remote, "clone");
  clone.write("index.html", "changed");
  clone.write("new.txt", "untracked");
  clone.git("add", "new.txt");
  const before = clone.state();
  expect(await readBranchFile(at(clone))).toBe("");
  expect(clone.state()).toBe(before);
  await add(clone, "a");
  await add(clone, "b");
  await add(clone, "c", "packages/shop/history.jsonl");
  // A push moves the clone's own memory of that one branch, as any push does.
  clone.git("update-ref", "-d", `refs/remotes/origin/${branch}`);
  expect(clone.git("status", "--porcelain")).toBe("M index.html\nA  new.txt");
  expect(clone.git("rev-parse", "--abbrev-ref", "HEAD")).toBe("main");
  expect(clone.git("branch", "--list", branch)).toBe("");
  expect(remote.git("show", `${branch}:history.jsonl`)).toBe("a\nb");
  expect(remote.git("show", `${branch}:packages/shop/history.jsonl`)).toBe("c");
  expect(remote.git("ls-tree", "-r", "--name-only", branch).split("\n")).toHaveLength(2);
  expect(remote.git("rev-list", "--count", branch)).toBe("3");
  expect(remote.git("log", "-1", "--format=%an %s", branch)).toBe("budget-check add c");
  expect(await readBranchFile(at(clone))).toBe("a\nb");
});

it("works in a clone of one commit, as CI has it", async () => {
  using folder = new TemporaryFolder();
  const remote = origin(folder);
  const first = folder.clone(remote, "first", "--depth=1", "--single-branch");
  await add(first, "a");
  await add(first, "b");
  const second = folder.clone(remote, "second", "--depth=1", "--single-branch", "--branch=main");
  expect(await readBranchFile(at(second))).toBe("a\nb");
  await add(second, "c");
  expect(await readBranchFile(at(first))).toBe("a\nb\nc");
  expect(second.git("rev-list", "--count", "main")).toBe("1");
});

it("loses no line where five jobs append at once, the first of which must make the branch", async () => {
  using folder = new TemporaryFolder();
  const remote = origin(folder);
  const clones = ["a", "b", "c", "d", "e"].map((name) => ({
    name,
    clone: folder.clone(remote, name, "--depth=1"),
  }));
  await Promise.all(clones.map(({ name, clone }) => add(clone, name)));
  expect(remote.git("show", `${branch}:history.jsonl`).split("\n").toSorted()).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
  ]);
  expect(remote.git("rev-list", "--count", branch)).toBe("5");
});

it("keeps the branch in this clone where there is no remote", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one", { "index.html": "1" });
  await Promise.all(["a", "b", "c"].map((line) => add(repository, line)));
  expect((await readBranchFile(at(repository))).split("\n").toSorted()).toEqual(["a", "b", "c"]);
  expect(repository.git("status", "--porcelain")).toBe("");
});

it("runs no hook of the user's, and no filter", async () => {
  using folder = new TemporaryFolder();
  const clone = folder.clone(origin(folder), "clone");
  const mark = join(folder.path, "ran");
  for (const hook of ["pre-push", "reference-transaction", "pre-commit", "commit-msg"])
    clone.write(`.git/hooks/${hook}`, `#!/bin/sh\necho ${hook} >> ${mark}\nexit 1\n`);
  clone.git("config", "core.autocrlf", "true");
  clone.git("config", "commit.gpgSign", "true");
  for (const hook of ["pre-push", "reference-transaction"])
    chmodSync(join(clone.path, ".git/hooks", hook), 0o755);
  await add(clone, "a");
  expect(existsSync(mark)).toBe(false);
  expect(await readBranchFile(at(clone))).toBe("a");
});

it("refuses the branch that is checked out, a folder without repository, and says why the remote refuses", async () => {
  using folder = new TemporaryFolder();
  const remote = origin(folder);
  const clone = folder.clone(remote, "clone");
  const onMain = { ...at(clone), branch: "main" };
  await expect(updateBranchFile(onMain, "x", () => "x")).rejects.toThrow(/checked out/);
  const nowhere = {
    place: { cwd: folder.path, env: { ...isolated, GIT_CEILING_DIRECTORIES: "/" } },
    branch,
    file: "x",
  };
  await expect(readBranchFile(nowhere)).rejects.toThrow(/not in a git repository/);

  // A server that takes no push, as for a token that may only read: no second try can help.
  remote.write("hooks/pre-receive", "#!/bin/sh\necho 'GH006: protected branch' >&2\nexit 1\n");
  chmodSync(join(remote.path, "hooks/pre-receive"), 0o755);
  let edits = 0;
  const refused = updateBranchFile(at(clone), "x", () => `${++edits}\n`);
  await expect(refused).rejects.toThrow(/failed to push|rejected/);
  expect(edits).toBe(1);
});
