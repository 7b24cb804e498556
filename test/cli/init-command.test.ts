import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writePlan } from "../../src/init/write-plan.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess as run } from "./run-in-process.ts";

const app = { "index.html": "<h1>Hi</h1>" };
const written = ["budget.json", ".github/workflows/performance.yml", ".gitignore"];

it("writes three files without measuring, and nothing the second time", async () => {
  await using folder = await temporaryFolder(app);
  const read = async () => Promise.all(written.map((name) => readFile(join(folder.path, name), "utf8")));
  const first = await run(folder.path, "init", "--no-measure");
  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout).toContain(`Wrote ${written.join(", ")}`);
  const texts = await read();
  expect(texts[0]).toContain('"extends": "core-web-vitals"');
  expect(texts[0]).toContain('"pages": "auto"');
  expect(texts[2]).toBe(".budget-check\n");
  const second = await run(folder.path, "init", "--no-measure", "--yes");
  expect(second.stdout).toContain("Nothing to write: this project is set up already");
  expect(await read()).toEqual(texts);
});

it("prints everything that it would write with --dry-run, and writes nothing", async () => {
  await using folder = await temporaryFolder({ ...app, ".gitignore": "dist\nnode_modules\n" });
  const { code, stdout } = await run(folder.path, "init", "--no-measure", "--dry-run");
  expect(code).toBe(0);
  expect(stdout).toContain("--- budget.json\n// Written by budget-check init");
  expect(stdout).toContain("uses: budget-check/budget-check@v1");
  expect(stdout).toContain("--- .gitignore, added lines\n+ .budget-check\n");
  expect(stdout).not.toContain("node_modules\n");
  expect(existsSync(join(folder.path, "budget.json"))).toBe(false);
});

it("imports what another tool says, and lists what has no place in a budget", async () => {
  await using folder = await temporaryFolder({
    ...app,
    ".size-limit.json": [{ path: "index.html", limit: "10 kB", running: true, nonsense: 1 }],
  });
  const { code, stdout, stderr } = await run(folder.path, "init", "--no-measure");
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("Imported from size-limit, .size-limit.json:\n  not imported:\n");
  const budget = await readFile(join(folder.path, "budget.json"), "utf8");
  expect(budget).toContain("10 kB");
  expect(budget).toMatch(/^\/\/ Not imported: .*nonsense/m);
  const none = await run(folder.path, "init", "--no-measure", "--from", "none.json");
  expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("none.json") });
});

it("writes the budget where --budget says, and names the folders of the apps in a monorepo", async () => {
  await using folder = await temporaryFolder({
    "package.json": { workspaces: ["apps/*"] },
    "apps/shop/package.json": { name: "shop", devDependencies: { vite: "8.3.8" } },
    "apps/shop/index.html": "<h1>Hi</h1>",
  });
  const root = await run(folder.path, "init", "--yes");
  expect(root).toMatchObject({ code: 2, stdout: "" });
  expect(root.stderr).toContain("cd apps/shop && npx budget-check init # Vite app");
  const shop = join(folder.path, "apps/shop");
  const named = await run(shop, "init", "--no-measure", "--budget", "perf.json");
  expect(named.code, named.stderr).toBe(0);
  expect(existsSync(join(shop, "perf.json"))).toBe(true);
  expect(await readFile(join(folder.path, ".github/workflows/performance.yml"), "utf8")).toContain(
    "working-directory: apps/shop",
  );
});

it("does not overwrite a file that has changed since it was read", async () => {
  await using folder = await temporaryFolder({ a: "new" });
  const [a, b] = [join(folder.path, "a"), join(folder.path, "b")];
  const file = { action: "extend", summary: "" } as const;
  const plan = [
    { ...file, path: b, before: null, text: "b" },
    { ...file, path: a, before: "old", text: "old, extended" },
  ];
  await expect(writePlan(plan)).rejects.toMatchObject({
    code: "OUTPUT_NOT_WRITABLE",
    advice: expect.stringContaining(b),
  });
  expect(await readFile(a, "utf8")).toBe("new");
});

const lighthouse = [{ path: "/*", timings: [{ metric: "interactive", budget: 5000 }] }];
const sitespeed = { budget: { timings: { largestContentfulPaint: 2500 } } };
const size = [{ path: "dist/a.js", limit: "5 kB", gzip: true }];

it.each([
  ["Lighthouse", lighthouse, '"TTI": "5 s"'],
  ["sitespeed.io", sitespeed, '"LCP": "2.5 s"'],
])("writes a budget in budgets where %s has a budget.json", async (_, theirs, limit) => {
  const text = JSON.stringify(theirs);
  await using folder = await temporaryFolder({
    "package.json": { name: "shop", scripts: { build: "vite build" }, devDependencies: { vite: "8.3.8" } },
    "budget.json": text,
    ".size-limit.json": size,
  });
  const { code, stdout, stderr } = await run(folder.path, "init", "--no-measure");
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("create  budgets/budget.json");
  expect(stdout).toContain("Note: budget.json is the file of another tool and stays as it is");
  expect(stdout).toContain("everything has its place in the budget");
  expect(await readFile(join(folder.path, "budget.json"), "utf8")).toBe(text);
  const budget = await readFile(join(folder.path, "budgets/budget.json"), "utf8");
  expect(budget).toContain(limit);
  expect(budget).toContain('"file:/a.js": "5 kB"');
  // The runs find that one as well.
  const second = await run(folder.path, "init", "--no-measure");
  expect(second.stdout).toContain("Nothing to write");
});

it("lists what a budget says in another way, and does not claim that it has everything", async () => {
  await using folder = await temporaryFolder({
    "package.json": { name: "shop", scripts: { build: "vite build" }, devDependencies: { vite: "8.3.8" } },
    "budget.json": { pages: ["/"], bundle: { "file:/a.js": "9 kB" } },
    ".size-limit.json": size,
  });
  const { stdout } = await run(folder.path, "init", "--no-measure");
  expect(stdout).toContain('  not imported:\n    "bundle": { "file:/a.js": "5 kB" }: the budget has its own');
  expect(stdout).not.toContain("everything has its place");
});

it("leaves Lighthouse's budget.json alone where it is all that there is", async () => {
  await using folder = await temporaryFolder({ ...app, "budget.json": JSON.stringify(lighthouse) });
  const { stdout } = await run(folder.path, "init", "--no-measure");
  expect(stdout).toMatch(/keep {4}budget\.json +a budget of Lighthouse, which is read as it is/);
});

it("says whose file it is where a budget of sitespeed.io is named", async () => {
  await using folder = await temporaryFolder({ ...app, "budget.json": sitespeed });
  const named = await run(folder.path, "init", "--no-measure", "--budget", "budget.json");
  expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining("a budget of sitespeed.io") });
});
