import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { pruneStale } from "../../src/git/stale-worktrees.ts";
import { checkoutBase } from "../../src/git/worktree.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import { guardsOf } from "../process/guards.ts";
import { TemporaryFolder, TemporaryRepository, isolated } from "./temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

const template = new TemporaryFolder();
const seed = template.init();
const first = seed.commit("one", { "a.txt": "old", "packages/app/index.html": "old" });
seed.commit("two", { "a.txt": "new", "packages/app/index.html": "new" });
afterAll(() => template[Symbol.dispose]());

let scratch: TemporaryFolder;
let repository: TemporaryRepository;

beforeEach(() => {
  scratch = new TemporaryFolder();
  // Worktrees of this test only, so that a leftover is seen and a neighbour's is not.
  mkdirSync(path.join(scratch.path, "tmp"));
  vi.stubEnv("TMPDIR", path.join(scratch.path, "tmp"));
  repository = new TemporaryRepository(path.join(scratch.path, "repository"));
  cpSync(seed.path, repository.path, { recursive: true, preserveTimestamps: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  scratch[Symbol.dispose]();
});

function checkout(root = repository.path, signal?: AbortSignal): Promise<Worktree> {
  return checkoutBase({ root, sha: first, env: isolated, signal });
}

function leftovers(): string[] {
  return readdirSync(tmpdir());
}

function worktrees(): string[] {
  return repository
    .git("worktree", "list", "--porcelain")
    .split("\n")
    .filter((line) => line.startsWith("worktree "));
}

test("base's files stand beside the user's, which stay as they are with all of git's state", async () => {
  repository.write("a.txt", "uncommitted");
  repository.write("staged.txt", "staged");
  repository.git("add", "staged.txt");
  repository.git("stash", "push", "--quiet", "--staged");
  repository.write("new.txt", "untracked");
  const before = repository.state();
  {
    await using worktree = await checkout();
    expect(worktree.sha).toBe(first);
    expect(readFileSync(path.join(worktree.directory, "a.txt"), "utf8")).toBe("old");
    expect(existsSync(path.join(worktree.directory, "new.txt"))).toBe(false);
    expect(path.basename(worktree.directory)).toMatch(new RegExp(`^budget-check-base-${process.pid}-`));
    expect(readFileSync(path.join(repository.path, "a.txt"), "utf8")).toBe("uncommitted");
    // What a build leaves there goes as well.
    writeFileSync(path.join(worktree.directory, "built.js"), "x");
    writeFileSync(path.join(worktree.directory, "a.txt"), "changed by the build");
  }
  expect(leftovers()).toEqual([]);
  expect(repository.state()).toBe(before);
});

test("a folder of the repository is found in base, however it is named", async () => {
  await using worktree = await checkout();
  const app = path.join(worktree.directory, "packages/app");
  expect(worktree.resolve("packages/app")).toBe(app);
  expect(worktree.resolve(path.join(repository.path, "packages/app"))).toBe(app);
  symlinkSync(repository.path, path.join(scratch.path, "link"));
  expect(worktree.resolve(path.join(scratch.path, "link/packages/app"))).toBe(app);
  expect(worktree.resolve("packages/not-there-yet/x")).toBe(
    path.join(worktree.directory, "packages/not-there-yet/x"),
  );
  expect(worktree.resolve(".")).toBe(worktree.directory);
  expect(worktree.resolve("..hidden")).toBe(path.join(worktree.directory, "..hidden"));
  expect(() => worktree.resolve("..")).toThrow(RangeError);
  expect(() => worktree.resolve(`${repository.path}-other`)).toThrow(RangeError);
});

test("relative paths that lead out of the repository lead to the same files from base", async () => {
  scratch.write("tool-1.0.0.tgz", "the tool");
  mkdirSync(path.join(scratch.path, "shared/ui"), { recursive: true });
  scratch.write("shared/ui/index.js", "export {}");
  const inner = scratch.init("shared/deep/inner");
  const sha = inner.commit("one", {
    "package.json":
      '{"devDependencies":{"tool":"file:../../../tool-1.0.0.tgz","own":"file:./own","gone":"file:../gone"}}',
    "packages/app/package.json": `{
      "dependencies": { "ui": "link:../../../../ui", "back": "file:../../../inner/packages/lib" }
    }`,
    "packages/lib/package.json": "{}",
  });
  {
    await using worktree = await checkoutBase({ root: inner.path, sha, env: isolated });
    const read = (file: string) => readFileSync(path.resolve(worktree.directory, file), "utf8");
    expect(read("../../../tool-1.0.0.tgz")).toBe("the tool");
    expect(read("packages/app/../../../../ui/index.js")).toBe("export {}");
    expect(existsSync(path.join(worktree.directory, "../inner"))).toBe(false);
  }
  expect(leftovers()).toEqual([]);
  expect(existsSync(path.join(scratch.path, "shared/ui/index.js"))).toBe(true);
});

test("no hook runs, and a user's own worktree of a missing disk stays known", async () => {
  const mark = path.join(scratch.path, "hook-ran");
  for (const hook of ["post-checkout", "reference-transaction"]) {
    chmodSync(repository.write(`.git/hooks/${hook}`, `#!/bin/sh\necho ${hook} >> ${mark}\n`), 0o755);
  }
  repository.git(
    "-c",
    "core.hooksPath=/dev/null",
    "worktree",
    "add",
    "--quiet",
    `${scratch.path}/own`,
    "-b",
    "own",
  );
  rmSync(path.join(scratch.path, "own"), { recursive: true });
  {
    await using worktree = await checkout();
    expect(existsSync(worktree.directory)).toBe(true);
  }
  expect(existsSync(mark)).toBe(false);
  expect(worktrees()).toEqual([`worktree ${repository.path}`, `worktree ${scratch.path}/own`]);
});

test("run from a hook of git's, it does not take that hook's index for its own", async () => {
  const index = path.join(repository.path, ".git/index");
  const before = readFileSync(index);
  const inHook = { ...isolated, GIT_DIR: path.join(repository.path, ".git"), GIT_INDEX_FILE: index };
  {
    await using worktree = await checkoutBase({ root: repository.path, sha: first, env: inHook });
    expect(readFileSync(path.join(worktree.directory, "a.txt"), "utf8")).toBe("old");
  }
  expect(readFileSync(index).equals(before)).toBe(true);
});

test("works from a linked worktree of a bare repository", async () => {
  const bare = path.join(scratch.path, "bare.git");
  repository.git("clone", "--quiet", "--bare", ".", bare);
  repository.git("-C", bare, "worktree", "add", "--quiet", "--detach", `${scratch.path}/linked`);
  {
    await using worktree = await checkout(path.join(scratch.path, "linked"));
    expect(readFileSync(path.join(worktree.directory, "a.txt"), "utf8")).toBe("old");
  }
  expect(leftovers()).toEqual([]);
  expect(repository.git("-C", bare, "worktree", "list")).not.toContain("budget-check-base");
});

test("it is removed when it was deleted before, when git's part was, and twice", async () => {
  const one = await checkout();
  rmSync(one.directory, { recursive: true });
  await one[Symbol.asyncDispose]();
  const two = await checkout();
  repository.git("worktree", "remove", "--force", two.directory);
  await two[Symbol.asyncDispose]();
  await two[Symbol.asyncDispose]();
  const three = await checkout();
  repository.git("worktree", "lock", three.directory);
  await three[Symbol.asyncDispose]();
  expect(worktrees()).toEqual([`worktree ${repository.path}`]);
  expect(leftovers()).toEqual([]);
});

test("it is removed also where the repository has gone", async () => {
  const worktree = await checkout();
  rmSync(repository.path, { recursive: true });
  await worktree[Symbol.asyncDispose]();
  expect(leftovers()).toEqual([]);
});

test("a commit that cannot be checked out leaves nothing behind", async () => {
  const sha = "1".repeat(40);
  await expect(checkoutBase({ root: repository.path, sha, env: isolated })).rejects.toMatchObject({
    code: "GIT_FAILED",
    message: expect.stringContaining("git worktree: fatal:"),
  });
  expect(leftovers()).toEqual([]);
  expect(worktrees()).toHaveLength(1);
});

test("an abort in mid-checkout leaves nothing behind", async () => {
  // A filter that never ends holds the checkout open.
  repository.commit("filtered", { ".gitattributes": "*.slow filter=slow\n", "x.slow": "x" });
  repository.git("config", "filter.slow.smudge", "sleep 60");
  const sha = repository.git("rev-parse", "HEAD");
  const abort = new AbortController();
  const running = checkoutBase({ root: repository.path, sha, env: isolated, signal: abort.signal });
  void expect
    .poll(worktrees, { timeout: 20_000 })
    .toHaveLength(2)
    .then(() => abort.abort(new Error("stopped")));
  await expect(running).rejects.toThrow("stopped");
  expect(leftovers()).toEqual([]);
  expect(worktrees()).toHaveLength(1);
});

test("submodules are left out, and a note says so", async () => {
  const library = scratch.init("library");
  library.commit("one", { "lib.js": "1" });
  repository.git("submodule", "--quiet", "add", `file://${library.path}`, "lib/inner");
  const sha = repository.commit("with a submodule");
  await using worktree = await checkoutBase({ root: repository.path, sha, env: isolated });
  expect(readdirSync(path.join(worktree.directory, "lib/inner"))).toEqual([]);
  expect(worktree.notes).toEqual([
    { level: "info", text: "Base is built without its submodules (lib/inner)" },
  ]);
});

test("LFS files come as head has them: pointers where head was checked out without LFS", async () => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n";
  // Stands in for git-lfs: writes files, or pointers if it is configured to skip.
  const smudge = `sh -c 'if [ "$GIT_LFS_SKIP_SMUDGE" = 1 ]; then cat; else cat >/dev/null; echo the-file; fi'`;
  repository.commit("lfs", { ".gitattributes": "*.png filter=lfs\n", "a.png": pointer });
  const sha = repository.git("rev-parse", "HEAD");
  repository.git("config", "filter.lfs.smudge", smudge);
  const inBase = async (): Promise<string> => {
    await using worktree = await checkoutBase({ root: repository.path, sha, env: isolated });
    return readFileSync(path.join(worktree.directory, "a.png"), "utf8");
  };
  expect(await inBase()).toBe(pointer);
  repository.write("a.png", "the-file\n");
  expect(await inBase()).toBe("the-file\n");
});

async function hold(ending: string): Promise<{ child: ReturnType<typeof spawn>; directory: string }> {
  const script = fileURLToPath(new URL("hold-worktree.ts", import.meta.url));
  const child = spawn(process.execPath, [script, repository.path, first, ending], {
    env: { ...isolated, TMPDIR: tmpdir() },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const said: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  const directory = Buffer.concat(said).toString("utf8").trim();
  expect(existsSync(path.join(directory, "a.txt"))).toBe(true);
  return { child, directory };
}

test.each([
  ["SIGTERM", "signals"],
  ["SIGINT", "signals"],
  ["SIGUSR2", "crash"],
] as const)("a process that ends by %s (%s) leaves no worktree", async (signal, ending) => {
  const { child } = await hold(ending);
  child.kill(signal);
  await once(child, "exit");
  expect(leftovers()).toEqual([]);
  expect(worktrees()).toHaveLength(1);
});

/** Ends the process and the guard of its worktree, as the end of a container does. */
async function killWithGuard(child: ReturnType<typeof spawn>, directory: string): Promise<void> {
  const guards = guardsOf(directory);
  expect(guards).toHaveLength(1);
  for (const guard of guards) process.kill(guard, "SIGKILL");
  child.kill("SIGKILL");
  await once(child, "exit");
}

const soon = { timeout: 45_000, interval: 100 };

test.skipIf(process.platform === "win32")("a killed process leaves no worktree", async () => {
  // A repository and a temporary folder whose names a shell would take apart.
  const odd = path.join(scratch.path, `it's "$HOME" $(x) ;a b`);
  renameSync(repository.path, odd);
  repository = new TemporaryRepository(odd);
  const temporary = path.join(scratch.path, "tmp", `o'ne "t w o"`);
  mkdirSync(temporary);
  vi.stubEnv("TMPDIR", temporary);
  const before = repository.state();
  const { child, directory } = await hold("signals");
  repository.git("worktree", "lock", directory);
  writeFileSync(path.join(directory, "built.js"), "x");
  expect(worktrees()).toHaveLength(2);
  child.kill("SIGKILL");
  await once(child, "exit");
  await vi.waitFor(() => expect(worktrees()).toEqual([`worktree ${repository.path}`]), soon);
  await vi.waitFor(() => expect(leftovers()).toEqual([]), soon);
  await vi.waitFor(() => expect(guardsOf(directory)).toEqual([]), soon);
  expect(repository.state()).toBe(before);
});

test.skipIf(process.platform === "win32")("a worktree that was removed is guarded no more", async () => {
  const worktree = await checkout();
  expect(guardsOf(worktree.directory)).toHaveLength(1);
  await worktree[Symbol.asyncDispose]();
  await vi.waitFor(() => expect(guardsOf(worktree.directory)).toEqual([]), soon);
});

test("what a killed process left is removed by the next one; what belongs to others is not", async () => {
  const { child, directory } = await hold("signals");
  expect(await pruneStale({ cwd: repository.path, env: isolated })).toEqual({ removed: [], failed: [] });
  await killWithGuard(child, directory);
  expect(existsSync(directory)).toBe(true);
  expect(worktrees()).toHaveLength(2);

  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  // Made by a dead process before git knew of it; by a dead one in another repository; and unlike ours.
  const unborn = path.join(tmpdir(), `budget-check-base-${dead}-unborn`);
  const foreign = path.join(tmpdir(), `budget-check-base-${dead}-foreign`);
  const unlike = path.join(tmpdir(), `budget-check-base-notes`);
  for (const folder of [unborn, unlike]) mkdirSync(folder);
  const other = scratch.init("other");
  other.commit("one");
  other.git("worktree", "add", "--quiet", "--detach", foreign);
  repository.git("worktree", "add", "--quiet", "--detach", path.join(scratch.path, "own"));
  await using mine = await checkout();

  const { removed, failed } = await pruneStale({ cwd: repository.path, env: isolated });
  expect(new Set(removed)).toEqual(new Set([directory, unborn]));
  expect(failed).toEqual([]);
  const kept = [repository.path, mine.directory, path.join(scratch.path, "own")];
  expect(worktrees().sort()).toEqual(kept.map((folder) => `worktree ${folder}`).sort());
  expect(leftovers().sort()).toEqual(
    [mine.directory, foreign, unlike].map((folder) => path.basename(folder)).sort(),
  );
  expect((await pruneStale({ cwd: other.path, env: isolated })).removed).toEqual([foreign]);
});

test("a worktree of a killed process is forgotten also where its folder is gone", async () => {
  const { child, directory } = await hold("signals");
  await killWithGuard(child, directory);
  rmSync(directory, { recursive: true });
  expect((await pruneStale({ cwd: repository.path, env: isolated })).removed).toEqual([directory]);
  expect(worktrees()).toHaveLength(1);
});

test("in a container, where each run may have our process id, only what we hold is ours", async () => {
  const stale = path.join(tmpdir(), `budget-check-base-${process.pid}-earlier`);
  repository.git("worktree", "add", "--quiet", "--detach", stale);
  await using mine = await checkout();
  expect((await pruneStale({ cwd: repository.path, env: isolated })).removed).toEqual([stale]);
  expect(existsSync(mine.directory)).toBe(true);
});
