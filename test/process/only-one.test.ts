import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { startOf } from "../../src/process/started.ts";
import { onlyOne } from "../../src/run/bisect/only-one.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A folder in which a process has left its file. */
async function leftBy(left: object | string) {
  const temporary = await temporaryFolder();
  const folder = join(temporary.path, "bisect");
  const file = join(folder, "running.json");
  mkdirSync(folder);
  writeFileSync(file, typeof left === "string" ? left : `${JSON.stringify(left)}\n`);
  return { folder, file, [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose]() };
}

/** The id of a process that has ended, and its start. */
async function killed() {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "ignore" });
  const id = child.pid ?? 0;
  const started = await startOf(id);
  child.kill("SIGKILL");
  await once(child, "exit");
  return { token: "left", id, started, host: hostname() };
}

test("the folder is this process's until it is disposed of, and goes if nothing was put into it", async () => {
  await using temporary = await temporaryFolder();
  const folder = join(temporary.path, "output", "bisect");
  const held = await onlyOne(folder);
  await expect(onlyOne(folder)).rejects.toMatchObject({
    code: "USAGE",
    message: `A bisect is running in this folder already (process ${process.pid})`,
  });
  await held[Symbol.asyncDispose]();
  expect(existsSync(join(temporary.path, "output"))).toBe(false);
  await using again = await onlyOne(folder);
  expect(again).toBeDefined();
});

test("a folder that was there stays", async () => {
  await using temporary = await temporaryFolder();
  await (await onlyOne(temporary.path))[Symbol.asyncDispose]();
  expect(readdirSync(temporary.path)).toEqual([]);
});

test("what a killed process has left is taken over, by one of several", async () => {
  await using left = await leftBy(await killed());
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => onlyOne(left.folder)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(JSON.parse(readFileSync(left.file, "utf8"))).toMatchObject({ id: process.pid });
  expect(readdirSync(left.folder)).toEqual(["running.json"]);
});

test("a claim that a killed process has left does not keep the folder", async () => {
  await using left = await leftBy(await killed());
  const claim = `${left.file}.claim`;
  writeFileSync(claim, "");
  const old = new Date(Date.now() - 11_000);
  utimesSync(claim, old, old);
  const held = await onlyOne(left.folder);
  writeFileSync(claim, "");
  await held[Symbol.asyncDispose]();
  expect(readdirSync(left.folder)).toEqual([]);
});

test("what a killed process has left stays while another process has the claim", async () => {
  await using left = await leftBy(await killed());
  const claim = `${left.file}.claim`;
  writeFileSync(claim, "");
  let isHeld = false;
  const taking = onlyOne(left.folder).finally(() => (isHeld = true));
  await pause(300);
  expect(isHeld).toBe(false);
  expect(JSON.parse(readFileSync(left.file, "utf8"))).toMatchObject({ token: "left" });
  rmSync(claim);
  await using held = await taking;
  expect(held).toBeDefined();
});

test("a file that cannot be read is reported", async () => {
  await using temporary = await temporaryFolder();
  mkdirSync(join(temporary.path, "running.json"));
  await expect(onlyOne(temporary.path)).rejects.toMatchObject({ code: "OUTPUT_NOT_WRITABLE" });
});

// Windows does not say when a process started, so both look the same.
test.skipIf(process.platform === "win32")(
  "a process that has the id of a killed one does not keep the folder",
  async () => {
    await using left = await leftBy({ ...(await killed()), id: process.pid, started: "before" });
    await using held = await onlyOne(left.folder);
    expect(held).toBeDefined();
  },
);

test("a file that was not written to its end is taken over", async () => {
  await using left = await leftBy('{"token":');
  await using held = await onlyOne(left.folder);
  expect(held).toBeDefined();
});

test("a process of another machine cannot be looked for: the file is named", async () => {
  await using left = await leftBy({ ...(await killed()), host: "elsewhere" });
  await expect(onlyOne(left.folder)).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining("on elsewhere"),
    advice: expect.stringContaining(left.file),
  });
});
