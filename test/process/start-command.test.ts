import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startCommand } from "../../src/process/start-command.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { isGone } from "./running.ts";

async function pidIn(file: string): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = await readFile(file, "utf8").catch(() => "");
    if (text.endsWith("\n")) return Number(text);
    await sleep(20);
  }
  throw new Error(`nothing was written to ${file}`);
}

test("stopping ends what the command left in the background", async () => {
  await using folder = await temporaryFolder();
  const command = startCommand({ command: "sleep 60 & echo $! > pid; wait", directory: folder.path });
  const pid = await pidIn(join(folder.path, "pid"));
  await command.stop();
  expect(await isGone(pid)).toBe(true);
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
  const module = join(import.meta.dirname, "../../src/process/start-command.ts");
  const parent = spawn(process.execPath, [
    "--input-type=module",
    "--eval",
    `const { startCommand } = await import(${JSON.stringify(module)});
     startCommand({ command: "sleep 60 & echo $! > pid; wait", directory: ${JSON.stringify(folder.path)} });`,
  ]);
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
