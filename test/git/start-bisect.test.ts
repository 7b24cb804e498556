import { expect, it } from "vitest";
import type { BisectState } from "../../src/bisect/state.ts";
import { loadBudget } from "../../src/config/load.ts";
import { startBisect } from "../../src/run/bisect/start.ts";
import { saveState } from "../../src/run/bisect/state-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TemporaryFolder } from "./temporary-repository.ts";

const budget = JSON.stringify({ serve: "dist", bundle: { "total:js": { max: "2 kB" } } });
const browser = (version: string) => () => Promise.resolve(version);

function twoApps(folder: TemporaryFolder) {
  const repository = folder.init();
  repository.commit("one", { "apps/a/budget.json": budget, "apps/b/budget.json": budget });
  repository.commit("two", { "apps/a/n.txt": "2", "apps/a/other.json": budget });
  return repository;
}

it("continues no bisect of another app, budget file, release or browser", async () => {
  using folder = new TemporaryFolder();
  await using state = await temporaryFolder();
  const repository = twoApps(folder);
  const start = async (file: string, limit: string | null, browserVersion = browser("156.0.1.2")) => {
    const { path } = repository;
    const asked = limit === null ? {} : { good: "HEAD~1", limit };
    return startBisect(asked, {
      cwd: path,
      budget: await loadBudget({ cwd: path, file }),
      folder: state.path,
      goesOn: limit === null,
      browserVersion,
    });
  };
  const refusal = async (file: string, version = "156.0.1.2") =>
    start(file, null, browser(version)).then(
      () => null,
      (error: Error) => error.message,
    );
  const save = (more: Partial<BisectState["madeWith"]>, known: BisectState) =>
    saveState(state.path, { ...known, madeWith: { ...known.madeWith, ...more } });

  const bytes = (await start("apps/a/budget.json", "total:js")).state;
  await save({}, bytes);
  expect(await refusal("apps/a/budget.json", "157.0.0.0")).toBeNull();
  expect(await refusal("apps/b/budget.json")).toBe(
    "The bisect to continue is about apps/a/budget.json, not about apps/b/budget.json",
  );
  expect(await refusal("apps/a/other.json")).toContain("not about apps/a/other.json");
  await save({ tool: "0.0.1" }, bytes);
  expect(await refusal("apps/a/budget.json")).toMatch(
    /^The bisect to continue was started with budget-check 0\.0\.1, and this is \d/,
  );

  await save({}, { ...bytes, isFinished: true });
  const visits = (await start("apps/a/budget.json", "LCP on /")).state;
  await save({}, visits);
  expect(await refusal("apps/a/budget.json")).toBeNull();
  expect(await refusal("apps/a/budget.json", "157.0.0.0")).toBe(
    "The bisect to continue was started with browser 156.0.1.2, and this is 157.0.0.0",
  );
  await expect(start("apps/a/budget.json", null, browser("157.0.0.0"))).rejects.toMatchObject({
    advice: expect.stringContaining("budget-check bisect --reset"),
  });
});
