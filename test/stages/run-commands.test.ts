import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandJudge } from "../../src/judge/judge-commands.ts";
import { Secrets } from "../../src/secrets.ts";
import { commandMeasurements } from "../../src/stages/command-measurements.ts";
import { runCommands } from "../../src/stages/run-commands.ts";
import { startRun } from "../../src/stages/run-state.ts";
import type { CheckOptions, RunState } from "../../src/stages/run-state.ts";
import { load } from "../config/budget-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { quietOptions } from "./quiet-options.ts";

const site = (url: string) => ({ url, basePath: "/", problem: () => null });

interface Setting {
  options?: Partial<CheckOptions>;
  /** Null: no base. */
  base?: TemporaryFolder | null;
}

/** Runs the commands of a budget with head's folder as given, against servers that nobody asks. */
async function run(budget: object, head: TemporaryFolder, { options: more, base = null }: Setting = {}) {
  const options = { ...quietOptions, cwd: head.path, maxTimeMs: 60_000, ...more };
  const state = startRun(await load({ extends: [], ...budget }), options);
  if (more?.runs) state.looks = [more.runs];
  if (base) for (const { name } of state.budget.commands ?? []) state.comparedCommands.add(name);
  const sides = {
    head: { site: site("http://head.example"), directory: head.path },
    base: base && { site: site("http://base.example"), directory: base.path },
  };
  await runCommands({ sides, turns: null, judge: commandJudge(state), state, options });
  return state;
}

const measured = (state: RunState) =>
  (state.budget.commands ?? []).flatMap((command) => commandMeasurements(command, state));

const log = async (folder: TemporaryFolder) =>
  (await readFile(join(folder.path, "log"), "utf8")).trim().split("\n");

test("each run is of one side, in pairs that swap order, after one of each that does not count", async () => {
  await using head = await temporaryFolder({ log: "" });
  await using base = await temporaryFolder({});
  const budget = {
    // Head's folder for both sides: it is the same program that measures.
    commands: { c: { run: 'echo {url} >> log; echo "{\\"n\\": 7}"', read: "n", unit: "ms" } },
    limits: { "command:c": { maxIncrease: "10%" } },
  };
  const state = await run(budget, head, { base });
  const order = (await log(head)).map((url) => url.slice(7, 11));
  expect(order).toHaveLength(10);
  const [first, second] = order;
  const swapped = [second, first];
  expect([first, second].toSorted()).toEqual(["base", "head"]);
  expect(order.slice(2)).toEqual([first, second, ...swapped, first, second, ...swapped]);
  expect(measured(state)).toMatchObject([{ base: { values: [7, 7, 7, 7] }, head: { values: [7, 7, 7, 7] } }]);
  expect(state.timeIsUp).toBe(false);
});

test("without an address in it a command runs in the folder of its revision", async () => {
  await using head = await temporaryFolder({ number: "2" });
  await using base = await temporaryFolder({ number: "1" });
  const budget = {
    commands: { c: { run: "cat number {dir}/number | head -c 1", exact: true } },
    limits: { "command:c": { maxIncrease: 0 } },
  };
  const state = await run(budget, head, { base });
  expect(measured(state)).toMatchObject([{ base: { median: 1 }, head: { median: 2 }, basis: "exact" }]);
});

test("an exact value that has not grown takes two runs of each side, a changed one as many as the test", async () => {
  await using head = await temporaryFolder({ log: "" });
  const commands = { c: { run: "echo x >> log; echo 5", exact: true } };
  await run({ commands, limits: { "command:c": { maxIncrease: 0 } } }, head, { base: head });
  expect(await log(head)).toHaveLength(2 + 4);
});

test("a command that fails three times in a row is given up, with its last words and without secrets", async () => {
  await using head = await temporaryFolder({ log: "" });
  const budget = {
    commands: { c: { run: "echo x >> log; echo the key is hunter2hunter2 >&2; exit 4" } },
    limits: { "command:c": 1 },
  };
  const secrets = new Secrets(new Map([["KEY", "hunter2hunter2"]]));
  const failures: (string | null)[] = [];
  const state = await run(budget, head, {
    options: { secrets, onProgress: (event) => event.type === "run" && failures.push(event.failed) },
  });
  expect(await log(head)).toHaveLength(3);
  expect(failures).toHaveLength(3);
  const [found] = measured(state);
  expect(found?.missing).toMatch(/^the command exited with code 4; its last words: the key is /);
  expect(JSON.stringify([found, failures])).not.toContain("hunter2");
});

test("a command that only base cannot run goes on with head alone, and says so first", async () => {
  await using head = await temporaryFolder({ "run.sh": "echo 3" });
  await using base = await temporaryFolder({});
  const budget = {
    commands: { c: { run: "sh run.sh", unit: "ms" } },
    limits: { "command:c": { max: "10 ms" } },
  };
  const state = await run(budget, head, { base });
  const [found] = measured(state);
  expect(found?.head?.values.length).toBeGreaterThanOrEqual(4);
  expect(found).not.toHaveProperty("base");
  expect(state.notes).toMatchObject([
    {
      prominent: true,
      text: expect.stringContaining("command c is not compared, since it fails in base: it exited with code"),
    },
  ]);
});

test("a failed run is made again: its pair does not count", async () => {
  await using head = await temporaryFolder({
    "run.sh": 'echo x >> log; [ "$(wc -l < log)" -eq 3 ] && exit 1; echo 5',
  });
  const budget = { commands: { c: { run: "sh run.sh", unit: "ms" } }, limits: { "command:c": "10 ms" } };
  const state = await run(budget, head, { options: { runs: 3 } });
  expect(measured(state)).toMatchObject([{ head: { values: [5, 5, 5] } }]);
  expect(state.commandsGivenUp.size).toBe(0);
});

test("the first pair is made whatever the time; then time ends it, which a note says", async () => {
  await using head = await temporaryFolder({});
  const budget = { commands: { c: { run: "echo 5", unit: "ms" } }, limits: { "command:c": "10 ms" } };
  const state = await run(budget, head, { options: { maxTimeMs: 0 } });
  expect(measured(state)).toMatchObject([{ head: { values: [5] } }]);
  expect(state.timeIsUp).toBe(true);
  expect(state.notes).toMatchObject([{ text: expect.stringContaining("the time for commands") }]);
});

test("a command that nothing limits is not run, and of several shards the last one runs them", async () => {
  await using head = await temporaryFolder({ log: "" });
  const commands = { c: { run: "echo x >> log; echo 5", unit: "ms" } };
  await run({ commands, limits: { LCP: "1 s" } }, head);
  const limits = { "command:c": "10 ms" };
  await run({ commands, limits }, head, {
    options: { shard: { index: 1, count: 2, run: null, attempt: 1 } },
  });
  expect(await log(head)).toEqual([""]);
  await run({ commands, limits }, head, {
    options: { runs: 1, shard: { index: 2, count: 2, run: null, attempt: 1 } },
  });
  expect(await log(head)).toHaveLength(2);
});

test("an abort ends the command that runs", async () => {
  await using head = await temporaryFolder({});
  const controller = new AbortController();
  const budget = { commands: { c: { run: "echo started; sleep 60" } }, limits: { "command:c": 1 } };
  const options = {
    signal: controller.signal,
    onProgress: (event: { type: string }) => event.type === "output" && controller.abort(new Error("Ctrl-C")),
  };
  await expect(run(budget, head, { options })).rejects.toThrow("Ctrl-C");
});
