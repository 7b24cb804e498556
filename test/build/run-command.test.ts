import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../src/build/run-command.ts";
import { describeEnd } from "../../src/process/describe-end.ts";
import { isGone } from "../process/running.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const directory = import.meta.dirname;

test("runs in a shell, with output as it comes and at the end", async () => {
  const pieces: string[] = [];
  const result = await runCommand({
    command: `echo "one $WORD"; echo two >&2; exit 3`,
    directory,
    env: { WORD: "grün" },
    onOutput: (text) => pieces.push(text),
  });
  expect(result.end).toEqual({ code: 3 });
  expect(result.tail.split("\n").toSorted()).toEqual(["one grün", "two"]);
  expect(pieces.join("").split("\n").toSorted()).toEqual(["", "one grün", "two"]);
});

test("all of a long output has arrived when it returns", async () => {
  let bytes = 0;
  const result = await runCommand({
    command: `node -e 'process.stdout.write("x".repeat(3000000) + "\\nend")'`,
    directory,
    onOutput: (text) => {
      bytes += text.length;
    },
  });
  expect(bytes).toBe(3_000_004);
  expect(result.tail).toBe("end");
});

test("does not wait for what holds the output in the background, and ends it", async () => {
  await using folder = await temporaryFolder();
  const result = await runCommand({ command: "sleep 60 & echo $! > pid; echo done", directory: folder.path });
  expect(result.tail).toBe("done");
  const pid = Number(await readFile(join(folder.path, "pid"), "utf8"));
  expect(await isGone(pid)).toBe(true);
});

test("aborting ends the command and throws the reason", async () => {
  const controller = new AbortController();
  const running = runCommand({
    command: "echo started; sleep 60",
    directory,
    signal: controller.signal,
    onOutput: () => controller.abort(new Error("Ctrl-C")),
  });
  await expect(running).rejects.toThrow("Ctrl-C");
  await expect(runCommand({ command: "true", directory, signal: controller.signal })).rejects.toThrow(
    "Ctrl-C",
  );
});

test("ends are described in words", () => {
  expect(describeEnd({ code: 1 })).toBe("exited with code 1");
  expect(describeEnd({ code: 127 })).toContain("command not found");
  expect(describeEnd({ code: 137 })).toContain("memory");
  expect(describeEnd({ signal: "SIGKILL" })).toBe("was ended by SIGKILL");
  expect(describeEnd({ error: new Error("no shell") })).toContain("no shell");
});
