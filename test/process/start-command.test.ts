import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startCommand } from "../../src/process/start-command.ts";
import { entriesOfPs } from "../../src/process/stray-processes.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { isGone, isRunning } from "./running.ts";

async function pidIn(file: string): Promise<number> {
  const text = () => readFile(file, "utf8").catch(() => "");
  await expect.poll(text).toMatch(/\n$/);
  return Number(await text());
}

/** A process of its own that starts the command and waits. */
function startElsewhere(command: string, directory: string): ChildProcess {
  const module = join(import.meta.dirname, "../../src/process/start-command.ts");
  return spawn(process.execPath, [
    "--input-type=module",
    "--eval",
    `const { startCommand } = await import(${JSON.stringify(module)});
     startCommand(${JSON.stringify({ command, directory })});`,
  ]);
}

test("stopping ends what the command left in the background", async () => {
  await using folder = await temporaryFolder();
  const command = startCommand({ command: "sleep 60 & echo $! > pid; wait", directory: folder.path });
  const pid = await pidIn(join(folder.path, "pid"));
  await command.stop();
  expect(await isGone(pid)).toBe(true);
});

// macOS has no setsid.
describe.skipIf(process.platform === "darwin")("what left the command's group", () => {
  const server = (file: string) => `sleep 60 & echo $! > ${file}; wait`;

  test.each([
    ["a session of its own", `setsid sh -c '${server("pid")}'`],
    // Its parent is gone: only the mark shows which command started it.
    ["a daemon", `(setsid sh -c '${server("pid")}' >/dev/null 2>&1 &); sleep 60`],
    ["one that refuses SIGTERM", `setsid sh -c 'trap "" TERM; ${server("pid")}; sleep 60'`],
  ])("is ended too: %s", async (_, command) => {
    await using folder = await temporaryFolder();
    const running = startCommand({ command, directory: folder.path });
    const pid = await pidIn(join(folder.path, "pid"));
    await running.stop(300);
    expect(await isGone(pid)).toBe(true);
  });

  test("is ended when this process is killed without a word", async () => {
    await using folder = await temporaryFolder();
    const parent = startElsewhere(`setsid sh -c '${server("pid")}'`, folder.path);
    const pid = await pidIn(join(folder.path, "pid"));
    parent.kill("SIGKILL");
    await once(parent, "exit");
    expect(await isGone(pid)).toBe(true);
  });

  test("is ended too if it leaves at the moment at which the command is stopped", async () => {
    // Some process leaves at any moment.
    const seconds = `60.${process.pid}`;
    const command = startCommand({
      command: `for i in $(seq 999); do setsid sleep ${seconds} & done; wait`,
      directory: "/",
    });
    await sleep(200);
    await command.stop(0);
    const left = () => spawnSync("ps", ["-eo", "args="], { encoding: "utf8", maxBuffer: 2 ** 26 }).stdout;
    await expect.poll(left).not.toContain(`sleep ${seconds}`);
  });

  test("is told from what others started", async () => {
    await using folder = await temporaryFolder();
    const [mine, other] = ["mine", "other"].map((file) =>
      startCommand({ command: `setsid sh -c '${server(file)}'`, directory: folder.path }),
    );
    const pids = await Promise.all(["mine", "other"].map((file) => pidIn(join(folder.path, file))));
    await mine?.stop(300);
    expect(await isGone(pids[0] ?? 0)).toBe(true);
    expect(await isRunning(pids[1] ?? 0)).toBe(true);
    await other?.stop(0);
    expect(await isGone(pids[1] ?? 0)).toBe(true);
  });

  test("is read from ps as from /proc", async () => {
    const own = entriesOfPs().find(({ pid }) => pid === process.pid);
    expect(own).toMatchObject({ parent: process.ppid, group: expect.any(Number) });
    expect(entriesOfPs(["-p", String(process.pid)])).toEqual([own]);
  });
});

const ownGroup = ["in a group of its own", "setsid sleep 60 & exit 0", true] as const;

test.each([
  ["in its group", "sleep 60 & exit 0", true] as const,
  ...(process.platform === "darwin" ? [] : [ownGroup]),
  ["without its environment", "env -i sleep 60 & exit 0", true] as const,
  ["nowhere", "sleep 0.1", false] as const,
])("is known to run on %s once the command has ended", async (_, command, expected) => {
  await using folder = await temporaryFolder();
  await using running = startCommand({ command, directory: folder.path });
  expect(await running.ended).toEqual({ code: 0 });
  expect(running.runsOn()).toBe(expected);
});

test("stopping asks first, so that a server can say good-bye", async () => {
  await using folder = await temporaryFolder();
  const script = `process.on("SIGTERM", () => setTimeout(() => { console.log("bye"); process.exit(0); }, 100)); console.log("up"); setInterval(() => {}, 1000);`;
  await folder.write({ "server.cjs": script });
  const up = Promise.withResolvers<void>();
  const command = startCommand({
    command: "node server.cjs",
    directory: folder.path,
    onOutput: (text) => text.includes("up") && up.resolve(),
  });
  await up.promise;
  await command.stop();
  expect(command.tail()).toBe("up\nbye");
});

test("a command that refuses SIGTERM is killed", async () => {
  await using folder = await temporaryFolder();
  const command = startCommand({
    command: `trap "" TERM; sleep 60 & echo $! > pid; while :; do sleep 0.1; done`,
    directory: folder.path,
  });
  const pid = await pidIn(join(folder.path, "pid"));
  await command.stop(200);
  expect(await isGone(pid)).toBe(true);
});

test("nothing is left when this process is killed without a word", async () => {
  await using folder = await temporaryFolder();
  const parent = startElsewhere("sleep 60 & echo $! > pid; wait", folder.path);
  const pid = await pidIn(join(folder.path, "pid"));
  parent.kill("SIGKILL");
  await once(parent, "exit");
  expect(await isGone(pid)).toBe(true);
});

test("tells how a command ended", async () => {
  const directory = import.meta.dirname;
  await using failing = startCommand({ command: "exit 7", directory });
  expect(await failing.ended).toEqual({ code: 7 });
  await using nowhere = startCommand({ command: "true", directory: join(directory, "missing") });
  expect(await nowhere.ended).toMatchObject({
    error: { message: expect.stringContaining("there is no folder") },
  });
});

describe("a reader that is behind", () => {
  /** Prints 2 MB to the descriptor, without line breaks, and ends. */
  const printing = (fd: 1 | 2) =>
    `"${process.execPath}" --eval 'const { writeSync } = require("node:fs"); for (let left = 32; left > 0; left--) writeSync(${fd}, "x".repeat(65536))'`;

  test.each([1, 2] as const)("holds up the command that prints to descriptor %i", async (fd) => {
    await using folder = await temporaryFolder();
    const held = Promise.withResolvers<void>();
    const printed = Promise.withResolvers<void>();
    let bytes = 0;
    const command = startCommand({
      command: printing(fd),
      directory: folder.path,
      onOutput: (text, waitUntil) => {
        bytes += text.length;
        waitUntil(printed.promise);
        held.resolve();
      },
    });
    await held.promise;
    const early = await Promise.race([command.ended, sleep(500, "still printing")]);
    expect(early).toBe("still printing");
    expect(bytes).toBeLessThan(500_000);
    printed.resolve();
    expect(await command.ended).toEqual({ code: 0 });
    await command.silent;
    expect(bytes).toBe(32 * 65_536);
  });

  test("is waited for no longer once the command is stopped: its last words are in the tail", async () => {
    await using folder = await temporaryFolder();
    const never = new Promise(() => {});
    const command = startCommand({
      // Several pieces: one is read in any case when the command exits.
      command:
        "echo first; for i in 1 2 3; do sleep 0.2; head -c 9000 /dev/zero | tr '\\0' x >&2; done; sleep 0.2; echo; echo 'the reason of the failure' >&2; exit 3",
      directory: folder.path,
      onOutput: (_, waitUntil) => waitUntil(never),
    });
    expect(await command.ended).toEqual({ code: 3 });
    await command.stop();
    expect(command.tail()).toContain("the reason of the failure");
  });
});
