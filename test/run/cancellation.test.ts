import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { open, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { budgetCheck } from "../e2e/command.ts";
import { largeReport } from "../fixtures/reports/large.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/**
 * Renders a report to a named pipe that is full and not read, and to a file before that.
 * @param meanwhile called when the file is there and the pipe is waited for.
 */
async function whileDelivering(
  meanwhile: (kill: (signal: NodeJS.Signals) => void, read: () => void) => Promise<void>,
) {
  const passed = {
    ...largeReport(),
    outcome: "pass",
    summary: "All limits kept",
    incomplete: null,
    error: null,
  };
  await using folder = await temporaryFolder({ "saved.json": passed });
  const pipe = join(folder.path, "pipe");
  execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", pipe]);
  const holder = await open(pipe, "r+");
  const options = ["report", "saved.json", "--json", "out.json", "--html", "pipe"];
  let kill: (signal: NodeJS.Signals) => void = () => {};
  const running = budgetCheck(folder.path, options, { onStart: (given) => (kill = given) });
  while (!(await readdir(folder.path)).includes("out.json")) await sleep(5);
  // The first byte has come: the rest is being written. Without it, the pipe is still too full for more.
  await holder.read(Buffer.alloc(1), 0, 1);
  const readers: ChildProcess[] = [];
  await meanwhile(kill, () => readers.push(spawn("cat", [pipe], { stdio: "ignore" })));
  const run = await running;
  for (const reader of readers) reader.kill();
  await holder.close();
  return { ...run, report: parseReport(await readFile(join(folder.path, "out.json"), "utf8")) };
}

it("Ctrl-C while reports are written ends in order, and all of them say so", async () => {
  const { code, stdout, stderr, report } = await whileDelivering(async (kill, read) => {
    kill("SIGINT");
    await sleep(100);
    read();
  });
  expect(code, stderr).toBe(130);
  expect(stdout).toMatch(/^✗ Not finished: cancelled while its result was reported/);
  expect(report).toMatchObject({ outcome: "error", incomplete: expect.stringContaining("cancelled") });
});

it("a second Ctrl-C ends immediately, and leaves what was written whole", async () => {
  const { code, stdout, report } = await whileDelivering(async (kill) => {
    kill("SIGINT");
    await sleep(100);
    kill("SIGINT");
  });
  expect(code).toBe(130);
  expect(stdout).toBe("");
  expect(report).toMatchObject({ outcome: "pass" });
});

it("reports that are written when nothing interrupts are left as they are", async () => {
  const { code, report } = await whileDelivering(async (_, read) => read());
  expect(code).toBe(0);
  expect(report).toMatchObject({ outcome: "pass" });
});
