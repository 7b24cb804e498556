import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isRunning, startOf } from "../../src/process/started.ts";

test("a process keeps its start, and another one has another", async () => {
  const mine = await startOf(process.pid);
  expect(mine).not.toBe("");
  expect(await startOf(process.pid)).toBe(mine);
  expect(await startOf(1)).not.toBe(mine);
});

test("a process that has ended has none", async () => {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  expect(await startOf(child.pid ?? 0)).toBeNull();
});

test.skipIf(process.platform === "win32")(
  "a process that has ended and whose parent has not noticed has none",
  async () => {
    // The shell becomes `sleep`, which does not wait for the child that the shell had.
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [text] = await once(parent.stdout, "data");
    const id = Number(String(text));
    await expect.poll(() => startOf(id)).toBeNull();
    expect(isRunning(id)).toBe(true);
    parent.kill("SIGKILL");
  },
);
