import { execFile, execFileSync } from "node:child_process";
import { chmod, lstat, mkdir, readFile, readdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { unfinishedFile, writeWholeFile } from "../src/whole-file.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Bytes that come in two pieces, the second of which may never come. */
async function* pieces(second: string | Error): AsyncGenerator<Uint8Array> {
  yield Buffer.from("one ");
  if (second instanceof Error) throw second;
  yield Buffer.from(second);
}

function makePipe(path: string): void {
  execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", path]);
}

test("writes a text and a stream, new or over an older file, and leaves nothing else", async () => {
  await using folder = await temporaryFolder({ "old.txt": "a much longer text that was here before" });
  await writeWholeFile(join(folder.path, "old.txt"), "new");
  await writeWholeFile(join(folder.path, "stream.txt"), pieces("two"));
  expect(await readFile(join(folder.path, "old.txt"), "utf8")).toBe("new");
  expect(await readFile(join(folder.path, "stream.txt"), "utf8")).toBe("one two");
  expect((await readdir(folder.path)).toSorted()).toEqual(["old.txt", "stream.txt"]);
});

test("a reader sees the old content until all of the new one is there, also where that ends half-way", async () => {
  await using folder = await temporaryFolder({ "report.json": "old" });
  const file = join(folder.path, "report.json");
  async function* watched(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("half");
    expect(await readFile(file, "utf8")).toBe("old");
    expect((await readdir(folder.path)).filter((name) => unfinishedFile.test(name))).toHaveLength(1);
    yield Buffer.from(" and half");
  }
  await writeWholeFile(file, watched());
  expect(await readFile(file, "utf8")).toBe("half and half");
  await expect(writeWholeFile(file, pieces(new Error("cut off")))).rejects.toThrow(/^cut off$/);
  const refused = writeWholeFile(file, "newer", () => Promise.reject(new Error("not yours")));
  await expect(refused).rejects.toThrow(/^not yours$/);
  await expect(writeWholeFile(join(folder.path, "new"), pieces(new Error("x")))).rejects.toThrow();
  expect(await readFile(file, "utf8")).toBe("half and half");
  expect(await readdir(folder.path)).toEqual(["report.json"]);
});

test("follows a link, and keeps the mode of the file that it replaces", async () => {
  await using folder = await temporaryFolder({ "real/budget.json": "old" });
  const link = join(folder.path, "budget.json");
  await chmod(join(folder.path, "real/budget.json"), 0o640);
  await symlink("real/budget.json", link);
  await writeWholeFile(link, "new");
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder.path, "real/budget.json"), "utf8")).toBe("new");
  expect((await stat(link)).mode & 0o777).toBe(0o640);
});

test.each([
  ["a folder", "taken", /^a folder has this name$/],
  ["a missing folder", "no/such/report.json", /^ENOENT: no such file or directory$/],
  ["a folder that is a file", "file/report.json", /^ENOTDIR: not a directory$/],
  ["a full device", "full", /^ENOSPC: no space left on device$/],
  ["a named pipe that nobody reads", "pipe", /^it is a named pipe or a socket that nobody reads$/],
])("says why it cannot write to %s", async (_, name, message) => {
  await using folder = await temporaryFolder({ file: "" });
  await mkdir(join(folder.path, "taken"));
  await symlink("/dev/full", join(folder.path, "full"));
  makePipe(join(folder.path, "pipe"));
  await expect(writeWholeFile(join(folder.path, name), "text")).rejects.toThrow(message);
  expect((await readdir(folder.path)).toSorted()).toEqual(["file", "full", "pipe", "taken"]);
});

test("a file that is read-only is not replaced by way of its folder", async ({ skip }) => {
  // Root may write whatever it wants.
  skip(process.getuid?.() === 0);
  await using folder = await temporaryFolder({ "budget.json": "old" });
  const file = join(folder.path, "budget.json");
  await chmod(file, 0o444);
  await expect(writeWholeFile(file, "new")).rejects.toThrow(/^EACCES: permission denied$/);
  expect(await readFile(file, "utf8")).toBe("old");
});

test("a device stays one, and a pipe with a reader gets more than it can hold", async () => {
  await using folder = await temporaryFolder();
  const [nowhere, pipe] = [join(folder.path, "nowhere"), join(folder.path, "pipe")];
  await symlink("/dev/null", nowhere);
  await writeWholeFile(nowhere, "text");
  expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  makePipe(pipe);
  // Holds the pipe open before it reads, so that the pipe is full for a while.
  const reader = promisify(execFile)("sh", [
    "-c",
    `exec 3<>'${pipe}'; echo; sleep 0.3; head -c 1000000 <&3 | wc -c`,
  ]);
  await new Promise((resolve) => reader.child.stdout?.once("data", resolve));
  await writeWholeFile(pipe, "x".repeat(1_000_000));
  expect((await reader).stdout.trim()).toBe("1000000");
});
