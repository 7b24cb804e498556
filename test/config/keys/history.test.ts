import { join } from "node:path";
import { expect, it } from "vitest";
import { errorsOf, load } from "../budget-folder.ts";

it("reads where the history is kept", async () => {
  expect((await load({ history: { branch: "perf/history" } })).history).toEqual({
    kind: "branch",
    branch: "perf/history",
  });
  const budget = await load({ history: { directory: "../kept" } });
  expect(budget.history).toEqual({ kind: "directory", directory: join(budget.directory, "../kept") });
  expect((await load({})).history).toBeUndefined();
});

it("lets a budget turn off the history that it extends", async () => {
  const files = { "team.json": JSON.stringify({ history: { branch: "perf" } }) };
  expect((await load({ extends: "./team.json" }, files)).history).toEqual({ kind: "branch", branch: "perf" });
  expect((await load({ extends: "./team.json", history: null }, files)).history).toBeUndefined();
});

it.each([
  [{}, /history is empty/],
  [{ branch: "a", directory: "b" }, /both "branch" and "directory"/],
  [{ directory: " " }, /history.directory is empty/],
  [{ folder: "x" }, /folder/],
  [true, /history/],
])("refuses %j", async (history, message) => {
  expect((await errorsOf({ history })).join("\n")).toMatch(message);
});

it.each([
  "--force",
  "a..b",
  "a b",
  "a/",
  "a.lock",
  "a:b",
  "@{u}",
  "a//b",
  "/a",
  "a~1",
  "",
  ".a",
  "x/.y",
  "a\\b",
])("takes no %j for a branch: git would read it as something else", async (branch) => {
  expect((await errorsOf({ history: { branch } })).join("\n")).toMatch(/is not a valid name of a branch/);
});
