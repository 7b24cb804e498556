import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { GitError, askGit, runGit } from "../../src/git/run-git.ts";
import { TemporaryFolder, isolated } from "./temporary-repository.ts";

vi.setConfig({ testTimeout: 60_000 });

/** A program named git that does as the test says. */
function withFakeGit(folder: TemporaryFolder, script: string): Record<string, string> {
  chmodSync(folder.write("bin/git", `#!/bin/sh\n${script}\n`), 0o755);
  return { ...isolated, PATH: `${path.join(folder.path, "bin")}:${isolated["PATH"]}` };
}

test("returns stdout byte for byte, and passes arguments without a shell", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit('$(touch broken) `x` "quoted"\nsecond line');
  const place = { cwd: repository.path, env: isolated };
  expect(await runGit(place, ["log", "--format=%B"])).toBe('$(touch broken) `x` "quoted"\nsecond line\n\n');
});

test("a failure carries git's own words on one line", async () => {
  using folder = new TemporaryFolder();
  const place = { cwd: folder.init().path, env: isolated };
  const error = await runGit(place, ["rev-parse", "--verify", "absent"]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GitError);
  expect(error).toMatchObject({ code: "GIT_FAILED", failure: "exit", exitCodeOfGit: 128 });
  expect(String(error)).toContain("git rev-parse: fatal: Needed a single revision");
  expect(await askGit(place, ["rev-parse", "--verify", "--quiet", "absent"])).toBeUndefined();
});

test("a token in a remote's URL and control characters stay out of the message", async () => {
  using folder = new TemporaryFolder();
  const env = withFakeGit(
    folder,
    `printf 'fatal: no access to https://u:s3cret@host/x \\033[31m\\007\\n' >&2; exit 128`,
  );
  await expect(runGit({ cwd: folder.path, env }, ["fetch"])).rejects.toMatchObject({
    message: "git fetch: fatal: no access to https://host/x [31m",
    detail: expect.not.stringContaining("s3cret"),
  });
});

test("never prompts, runs no hook, and does not see the repository of a hook that we run in", async () => {
  using folder = new TemporaryFolder();
  const env = withFakeGit(folder, 'env; echo "$@"; [ -t 0 ] && echo TERMINAL; exit 0');
  const inHook = { GIT_DIR: "/elsewhere/.git", GIT_INDEX_FILE: "/elsewhere/index", GIT_ASKPASS: "/window" };
  const text = await runGit({ cwd: folder.path, env: { ...env, ...inHook } }, ["status"]);
  const lines = text.split("\n");
  expect(lines).toEqual(
    expect.arrayContaining(["GIT_TERMINAL_PROMPT=0", "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_ASKPASS="]),
  );
  expect(text).toContain("-c core.hooksPath=/dev/null");
  expect(text).not.toMatch(/GIT_DIR=|GIT_INDEX_FILE=|TERMINAL$/m);
  const inCi = await runGit({ cwd: folder.path, env: { ...env, ...inHook, CI: "true" } }, ["status"]);
  expect(inCi).toContain("GIT_ASKPASS=/window");
});

test("output is bounded: an error, or cut where the start suffices", async () => {
  using folder = new TemporaryFolder();
  const place = { cwd: folder.path, env: withFakeGit(folder, "while :; do echo 0123456789; done") };
  await expect(runGit(place, ["log"], { maxBytes: 1000 })).rejects.toMatchObject({
    failure: "too-much-output",
  });
  expect(await runGit(place, ["log"], { maxBytes: 5, beyond: "cut" })).toBe("01234");
});

test("time is bounded, and what git started ends with it", async () => {
  using folder = new TemporaryFolder();
  // The output stays open as long as anyone holds it, so an answer means that the second process has ended too.
  const env = withFakeGit(folder, "sleep 600 & wait");
  await expect(runGit({ cwd: folder.path, env }, ["fetch"], { timeoutMs: 200 })).rejects.toMatchObject({
    failure: "timeout",
    message: "git fetch gave no answer within 0.2 s",
  });
});

test.skipIf(process.platform !== "linux")("a daemon that git leaves behind is not waited for", async () => {
  using folder = new TemporaryFolder();
  const file = path.join(folder.path, "pid");
  const daemon = `setsid sh -c 'echo $$ > ${file}; exec sleep 600' &`;
  const script = `${daemon}\nwhile [ ! -s ${file} ]; do sleep 0.01; done; echo 0123456789`;
  const place = { cwd: folder.path, env: withFakeGit(folder, script) };
  try {
    expect(await runGit(place, ["fetch"], { maxBytes: 5, beyond: "cut" })).toBe("01234");
  } finally {
    process.kill(Number(readFileSync(file, "utf8")));
  }
});

test("an abort stops git and rejects with the signal's reason", async () => {
  using folder = new TemporaryFolder();
  const env = withFakeGit(folder, "trap '' TERM; sleep 600 & wait; sleep 600");
  const abort = new AbortController();
  const running = runGit({ cwd: folder.path, env, signal: abort.signal }, ["fetch"]);
  setTimeout(() => abort.abort(new Error("stopped by the user")), 100);
  await expect(running).rejects.toThrow("stopped by the user");
  await expect(runGit({ cwd: folder.path, env, signal: abort.signal }, ["x"])).rejects.toThrow(
    "stopped by the user",
  );
});

test("says so where git is not installed", async () => {
  using folder = new TemporaryFolder();
  const place = { cwd: folder.path, env: { PATH: folder.path } };
  await expect(runGit(place, ["status"])).rejects.toMatchObject({
    failure: "not-installed",
    advice: expect.stringContaining("Install git"),
  });
});
