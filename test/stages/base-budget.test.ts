import { join } from "node:path";
import { expect, it } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { readBaseBudget, recordLoosened } from "../../src/stages/base-budget.ts";
import { narrowBudget } from "../../src/stages/narrow-budget.ts";
import { startRun } from "../../src/stages/run-state.ts";
import type { CheckOptions, RunState } from "../../src/stages/run-state.ts";
import type { Budget } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const options: CheckOptions = {
  cwd: "/",
  maxTimeMs: 1,
  build: false,
  seed: 1,
  atOnce: 1,
  signal: new AbortController().signal,
  onProgress: () => {},
};

/** Head and base as folders next to each other; `inBase` finds in base what is in head, as a worktree does. */
async function compare(
  head: Record<string, string>,
  base: Record<string, string>,
  load: (folder: string) => Promise<Budget>,
): Promise<{ own: Budget | null; state: RunState }> {
  const side = (name: string, files: Record<string, string>) =>
    Object.fromEntries(
      Object.entries({ "package.json": "{}", ...files }).map(([file, text]) => [`${name}/${file}`, text]),
    );
  await using folder = await temporaryFolder({ ...side("head", head), ...side("base", base) });
  const root = join(folder.path, "head");
  const inBase = (path: string) => {
    if (path !== root && !path.startsWith(`${root}/`)) throw new RangeError("outside");
    return join(folder.path, "base", path.slice(root.length));
  };
  const state = startRun(await load(root), options);
  const own = await readBaseBudget(inBase, state, options);
  return { own, state };
}

const budget = (lcp: string, more: object = {}) =>
  JSON.stringify({ pages: ["/", "/cart"], limits: { LCP: lcp }, ...more });
const found = (cwd: string) => loadBudget({ cwd });

it("finds what head loosens", async () => {
  const { own, state } = await compare(
    { "budget.json": budget("3 s") },
    { "budget.json": budget("2 s") },
    found,
  );
  expect(own?.pages).toHaveLength(2);
  expect(state.loosened).toMatchObject([{ what: "max", name: "LCP", before: "2 s", after: "3 s" }]);
  expect(state.notes).toEqual([]);
});

it("compares the same file, whatever else there is", async () => {
  const files = (lcp: string) => ({ "budget.json": budget("9 s"), "ci/strict.json": budget(lcp) });
  const named = (cwd: string) => loadBudget({ cwd, file: "ci/strict.json" });
  const { state } = await compare(files("3 s"), files("2 s"), named);
  expect(state.loosened).toMatchObject([{ before: "2 s", after: "3 s" }]);
});

it("follows a budget that moved", async () => {
  const named = (cwd: string) => loadBudget({ cwd, file: "budgets/shop.json" });
  const moved = await compare(
    { "budgets/shop.json": budget("3 s") },
    { "budget.json": budget("2 s") },
    named,
  );
  expect(moved.state.loosened).toMatchObject([{ before: "2 s", after: "3 s" }]);
});

it("does not take pages for gone that the command line left out", async () => {
  const narrowed = async (cwd: string) => narrowBudget(await found(cwd), { pages: ["/"] });
  const { state } = await compare(
    { "budget.json": budget("2 s") },
    { "budget.json": budget("2 s") },
    narrowed,
  );
  expect(state.loosened).toEqual([]);
});

it("says which pages are no longer visited once the pages of head are found", async () => {
  const auto = JSON.stringify({ pages: "auto", limits: { LCP: "3 s" } });
  const listed = budget("2 s", { pages: ["/", "/cart.html", "/about"] });
  const { state } = await compare({ "budget.json": auto }, { "budget.json": listed }, found);
  const raised = { what: "max", name: "LCP", before: "2 s", after: "3 s" };
  expect(state.loosened).toMatchObject([raised]);
  expect(state.loosened).toHaveLength(1);
  const [first] = state.budget.pages;
  if (!first) throw new Error("The budget has no page");
  const pages = ["/", "/cart", "/products"].map((path) => ({ ...first, name: path, path }));
  state.budget = { ...state.budget, pages };
  recordLoosened(state);
  expect(state.loosened).toMatchObject([
    { ...raised, pages: [] },
    { what: "page", name: "/about", before: "/about", after: null },
  ]);
});

it("takes no page for gone where the command line names pages of a budget that finds them", async () => {
  const auto = JSON.stringify({ pages: "auto", limits: { LCP: "2 s" } });
  const narrowed = async (cwd: string) => narrowBudget(await found(cwd), { pages: ["/about"] });
  const { state } = await compare({ "budget.json": auto }, { "budget.json": budget("2 s") }, narrowed);
  expect(state.loosened).toEqual([]);
});

it("has nothing to say where base has no budget, or head's is outside of the repository", async () => {
  const first = await compare({ "budget.json": budget("3 s") }, {}, found);
  expect(first.state.loosened).toBeNull();
  const outside = async (cwd: string) => ({ ...(await found(cwd)), file: "/elsewhere/budget.json" });
  const second = await compare({ "budget.json": budget("3 s") }, { "budget.json": budget("2 s") }, outside);
  expect(second.state.loosened).toBeNull();
  expect(second.own?.limits).not.toEqual([]);
});

it("reads a base whose exception has run out since", async () => {
  const allow = [{ limit: "CLS", reason: "known", expires: "2020-01-31" }];
  const { state } = await compare(
    { "budget.json": budget("3 s") },
    { "budget.json": budget("2 s", { allow }) },
    found,
  );
  expect(state.loosened).toHaveLength(1);
});

it("says that it does not know where base's budget is broken", async () => {
  const { own, state } = await compare({ "budget.json": budget("3 s") }, { "budget.json": "{" }, found);
  expect(own).toBeNull();
  expect(state.loosened).toBeNull();
  expect(state.notes).toMatchObject([
    { level: "warn", text: expect.stringMatching(/^base's budget cannot be read .* not known$/) },
  ]);
});
