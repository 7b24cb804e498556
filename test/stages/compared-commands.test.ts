import { expect, test } from "vitest";
import { chooseComparedCommands, commandsOfShard } from "../../src/stages/compared-commands.ts";
import { startRun } from "../../src/stages/run-state.ts";
import type { Budget } from "../../src/types.ts";
import { load } from "../config/budget-folder.ts";
import { quietOptions } from "./quiet-options.ts";

const budgetWith = (commands: Record<string, string>): Promise<Budget> =>
  load({
    commands: Object.fromEntries(Object.entries(commands).map(([name, run]) => [name, { run }])),
    limits: Object.fromEntries(Object.keys(commands).map((name) => [`command:${name}`, 1])),
  });

async function compared(
  commands: Record<string, string>,
  base: { directory: string | null; own?: Budget | null },
) {
  const options = quietOptions;
  const state = startRun(await budgetWith(commands), options);
  chooseComparedCommands(base, state, options);
  const notes = state.notes.map(({ text, level, prominent }) => [level, prominent ?? false, text]);
  return { names: [...state.comparedCommands], notes };
}

test("what base's budget has with the same text is compared", async () => {
  const own = await budgetWith({ api: "load {url}/a", edited: "load {url}/old" });
  const head = { api: "load {url}/a", edited: "load {url}/new", fresh: "load {url}/b" };
  expect(await compared(head, { directory: "/base", own })).toEqual({
    names: ["api"],
    notes: [
      ["warn", true, "command edited is not compared with base: this change edits what it runs"],
      ["info", false, "command fresh is not compared with base: it is new, base's budget does not have it"],
    ],
  });
  // A budget of base that cannot be read has none of them.
  expect((await compared(head, { directory: "/base", own: null })).names).toEqual([]);
});

test("where base has no budget to look at, what can be measured is compared", async () => {
  const head = { api: "load {url}/a", build: "npm run build", files: "load {url} {dir}" };
  expect((await compared(head, { directory: "/base" })).names).toEqual(["api", "build", "files"]);
  expect(await compared(head, { directory: null })).toEqual({
    names: ["api"],
    notes: [
      [
        "info",
        false,
        "command build is not compared with base: it runs in the folder of its revision, and base has none",
      ],
      ["info", false, "command files is not compared with base: it needs {dir}, and base has none"],
    ],
  });
});

test("a command without limits is not run", async () => {
  const budget = await load({ commands: { a: { run: "x" }, b: { run: "y" } }, limits: { "command:b": 1 } });
  expect(commandsOfShard(budget).map(({ name }) => name)).toEqual(["b"]);
});
