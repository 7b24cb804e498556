import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isRunning, startOf } from "../../src/process/started.ts";

// Windows does not say when a process started.
test.skipIf(process.platform === "win32")(
  "a process keeps its start, and another one has another",
  async () => {
    const mine = await startOf(process.pid);
    expect(mine).not.toBe("");
    expect(await startOf(process.pid)).toBe(mine);
    expect(await startOf(1)).not.toBe(mine);
  },
);

test("a process that has ended has none", async () => {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  expect(await startOf(child.pid ?? 0)).toBeNull();
});

/** Starts a process, and does not notice that it has ended, because its event loop is blocked. */
const blockedParent = `
  const { spawn } = require("node:child_process");
  const { pid } = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  require("node:fs").writeSync(1, String(pid));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
`;

// On Windows, a process that has ended does not wait for its parent.
test.skipIf(process.platform === "win32")(
  "a process that has ended and whose parent has not noticed has none",
  async () => {
    const parent = spawn(process.execPath, ["-e", blockedParent], { stdio: ["ignore", "pipe", "ignore"] });
    const [text] = await once(parent.stdout, "data");
    const id = Number(String(text));
    await expect.poll(() => startOf(id), { timeout: 20_000 }).toBeNull();
    expect(isRunning(id)).toBe(true);
    parent.kill("SIGKILL");
  },
);
