import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp } from "../../src/build/build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a build runs in its folder with its environment", async () => {
  await using folder = await temporaryFolder();
  const before = Date.now();
  const built = await buildApp({
    command: 'printf "$MODE" > out.txt',
    directory: folder.path,
    env: { MODE: "ci" },
  });
  expect(await readFile(join(folder.path, "out.txt"), "utf8")).toBe("ci");
  expect(built.startedAt).toBeGreaterThanOrEqual(before);
  expect(built.durationMs).toBeGreaterThan(0);
});

test("a build that fails says with which code, and shows its log", async () => {
  const failing = buildApp({ command: "echo broken import; exit 2", directory: import.meta.dirname });
  await expect(failing).rejects.toMatchObject({
    code: "BUILD_FAILED",
    exitCode: 3,
    message: 'The build "echo broken import; exit 2" exited with code 2.',
    detail: "broken import",
    advice: expect.stringContaining("fix what it reports"),
  });
});

test("a build that never ends is ended, and shows what it said last", async () => {
  const waiting = buildApp({
    command: "echo waiting for a key; sleep 60",
    directory: import.meta.dirname,
    timeoutMs: 2000,
  });
  await expect(waiting).rejects.toMatchObject({
    code: "BUILD_FAILED",
    exitCode: 3,
    message: 'The build "echo waiting for a key; sleep 60" was not done within 2 s.',
    detail: "waiting for a key",
    advice: expect.stringContaining('"timeout"'),
  });
});

test.each([
  ["npm run nosuchscript", /no such script/],
  ["nosuchprogram", /dependencies/],
  [
    "echo 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'; exit 134",
    /max-old-space-size/,
  ],
])("the advice fits the log of %s", async (command, advice) => {
  await using folder = await temporaryFolder({ "package.json": { name: "app" } });
  await expect(buildApp({ command, directory: folder.path })).rejects.toMatchObject({
    code: "BUILD_FAILED",
    advice: expect.stringMatching(advice),
  });
});
