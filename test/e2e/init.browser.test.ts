import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { lintWorkflow } from "../github/lint-workflow.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const page = (title: string) => `<!doctype html>
<html lang="en"><head><title>${title}</title><link rel="icon" href="data:,"></head>
<body><h1>${title}</h1><a href="/">Home</a> <a href="/about">About</a> <button>Menu</button>
<script src="/app.js"></script></body></html>`;

it("sets a project up with one command: the budget loads and is kept, the workflow has no mistake", async () => {
  await using folder = await temporaryFolder({
    "public/index.html": page("Home"),
    "public/about.html": page("About"),
    "public/app.js": `${"document.title;".repeat(200)}\ndocument.querySelector("button").onclick = () => {};`,
    "package.json": { scripts: { build: "node -e 0" } },
    "budget.json": { build: false, serve: "public" },
  });
  spawnSync("git", ["init", "-q", "-b", "trunk"], { cwd: folder.path });
  const done = await budgetCheck(folder.path, ["init", "--yes"]);
  expect(done.code, done.stdout + done.stderr).toBe(0);
  expect(done.stdout).toMatch(/^ {2}\/ +LCP [\d.]+ m?s, INP [\d.]+ ms, CLS /m);
  const budget = await loadBudget({ cwd: folder.path });
  expect(budget.notes).toEqual([]);
  expect(budget.pages.map(({ path }) => path)).toEqual(["/", "/about"]);
  expect(budget.bundle.filter(({ ratchet }) => ratchet).map(({ metric }) => metric)).toEqual([
    "initial:js",
    "total",
  ]);
  const workflow = await readFile(join(folder.path, ".github/workflows/performance.yml"), "utf8");
  expect(workflow).toContain("branches: [trunk]");
  expect(await lintWorkflow("performance.yml", workflow)).toEqual([]);
  // What was measured is within what was written.
  const bundle = await budgetCheck(folder.path, ["bundle"]);
  expect(bundle.code, bundle.stdout).toBe(0);
});

it("writes nothing where the app cannot be built, and says what to do", async () => {
  await using folder = await temporaryFolder({
    "budget.json": { build: "exit 4", serve: "dist" },
    "package.json": {},
  });
  const failed = await budgetCheck(folder.path, ["init", "--yes"]);
  expect(failed.code).toBe(3);
  expect(failed.stderr).toContain('The build "exit 4" exited with code 4');
  expect(failed.stderr).toContain(
    "Nothing was written. To set up CI before this works, run budget-check init --no-measure",
  );
  expect(existsSync(join(folder.path, ".gitignore"))).toBe(false);
});
