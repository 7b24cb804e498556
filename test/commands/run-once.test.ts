import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runOnce } from "../../src/commands/run-once.ts";
import { isGone } from "../process/running.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const run = (command: string, more: Partial<Parameters<typeof runOnce>[0]> = {}) =>
  runOnce({
    command,
    directory: import.meta.dirname,
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    ...more,
  });

test("stdout is the result, and stderr is not part of it", async () => {
  expect(await run("echo progress >&2; echo 12")).toEqual({ stdout: "12\n", durationMs: expect.any(Number) });
});

test("all of a long output has arrived", async () => {
  const result = await run(`node -e 'process.stdout.write("x".repeat(3000000) + "end")'`);
  expect("stdout" in result && result.stdout.length).toBe(3_000_003);
});

test.each([
  ["echo 12; echo 'no such thing' >&2; exit 3", "exited with code 3; its last words: 12 no such thing"],
  ["no-such-program-anywhere", "exited with code 127 (command not found)"],
  ["kill -9 $$", "exited with code 137 (killed"],
])("%s fails with its last words", async (command, reason) => {
  expect(await run(command)).toEqual({ failed: expect.stringContaining(reason) });
});

test("of last words only the end is kept", async () => {
  const result = await run(`node -e 'console.error("a".repeat(5000) + "the end"); process.exit(1)'`);
  expect(result).toEqual({
    failed: expect.stringMatching(/^exited with code 1; its last words: …a+the end$/),
  });
  expect("failed" in result && result.failed.length).toBeLessThan(400);
});

test("a command that prints without end is ended, and little of it is kept", async () => {
  await using folder = await temporaryFolder();
  const command = "echo $$ > pid; yes 0123456789012345678901234567890123456789 | head -c 100000000; sleep 60";
  expect(await run(command, { directory: folder.path })).toEqual({
    failed: "printed more than 4 MiB to stdout",
  });
  expect(await isGone(Number(await readFile(join(folder.path, "pid"), "utf8")))).toBe(true);
});

test("a command that hangs is ended with what it started, and says what it said last", async () => {
  await using folder = await temporaryFolder();
  const command = "sleep 60 & echo $! > pid; echo waiting for the database; sleep 60";
  const result = await run(command, { directory: folder.path, timeoutMs: 2500 });
  expect(result).toEqual({
    failed: expect.stringMatching(/^was not done within .*; its last words: waiting for the database$/),
  });
  expect(await isGone(Number(await readFile(join(folder.path, "pid"), "utf8")))).toBe(true);
});

test("what a command leaves behind is ended, and its result counts", async () => {
  await using folder = await temporaryFolder();
  const command = "(trap '' HUP; exec setsid sleep 60) & echo $! > pid; echo 7";
  expect(await run(command, { directory: folder.path })).toMatchObject({ stdout: "7\n" });
  expect(await isGone(Number(await readFile(join(folder.path, "pid"), "utf8")))).toBe(true);
});

test("an abort ends the command and throws its reason", async () => {
  const controller = new AbortController();
  const running = run("echo started; sleep 60", {
    signal: controller.signal,
    onOutput: () => controller.abort(new Error("Ctrl-C")),
  });
  await expect(running).rejects.toThrow("Ctrl-C");
});
