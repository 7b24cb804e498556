import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const page = (more = "") => `<!doctype html><title>Page</title><h1>Page</h1><button>Go</button>${more}`;

let made = 0;

/**
 * Two built sites, head and base, and a budget for head, in a folder of their own: a test that is tried again must not find the visits
 * of its first try.
 */
async function sites(title: string, head: Record<string, string>, budget: object): Promise<string> {
  const name = `${title}-${++made}`;
  const files = Object.entries(head).map(([file, text]) => [`${name}/${file}`, text] as const);
  await folder.write({
    ...Object.fromEntries(files),
    [`${name}/base/index.html`]: page("base"),
    [`${name}/budget.json`]: {
      extends: [],
      build: false,
      serve: "head",
      interactions: [],
      pages: ["/"],
      ...budget,
    },
  });
  return join(folder.path, name);
}

const options = ["--base", "base", "--runs", "2", "--max-time", "90s"];
const alone = ["--no-base", "--runs", "1", "--max-time", "90s"];
const reportOf = async (cwd: string) =>
  parseReport(await readFile(join(cwd, ".budget-check/report.json"), "utf8"));
const limits = { limits: { LCP: { max: "9 s", maxIncrease: "900%" } } };

describe("a page that never stays fails the gate, with a report that says why", () => {
  it.each([
    [
      "a reload loop in head only",
      "<script>addEventListener('load', () => setTimeout(() => location.reload(), 300))</script>",
      options,
    ],
    ["a refresh every second", '<meta http-equiv="refresh" content="1">', alone],
  ])("%s", async (name, more, args) => {
    const cwd = await sites(name.replaceAll(" ", "-"), { "head/index.html": page(more) }, limits);
    const run = await budgetCheck(cwd, args);
    expect([1, 3], run.stdout + run.stderr).toContain(run.code);
    expect(run.stdout + run.stderr).toMatch(/left itself .*while it was measured, last to \//);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
    const report = await reportOf(cwd);
    expect(["fail", "error"]).toContain(report.outcome);
    expect(report.failedVisits.length).toBeGreaterThan(0);
  });
});

/** A file that the command's process loads first, and which breaks it in the middle of a run. */
async function breaking(name: string, statements: string): Promise<NodeJS.ProcessEnv> {
  await folder.write({
    [`${name}/break.mjs`]: `
      import { promises, readdirSync } from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      if (process.argv[1]?.endsWith("cli.js")) { ${statements} }`,
  });
  return { NODE_OPTIONS: `--import=${pathToFileURL(join(folder.path, name, "break.mjs")).href}` };
}

describe("a failure that nothing handles ends the run in order, with what was measured", () => {
  it.each([
    ["a rejection", "Promise.reject(new Error('stray one'))"],
    ["an exception", "throw new Error('stray one')"],
  ])("%s", async (title, statement) => {
    const name = title.replaceAll(" ", "-");
    const cwd = await sites(name, { "head/index.html": page() }, limits);
    const env = await breaking(
      name,
      `const timer = setInterval(() => {
        let made = [];
        try { made = readdirSync(".budget-check/visits"); } catch {}
        if (made.filter((name) => name.endsWith("-1.json")).length < 2) return;
        clearInterval(timer);
        ${statement};
      }, 20);`,
    );
    const run = await budgetCheck(cwd, options, { env });
    expect(run.code, run.stdout + run.stderr).toBe(3);
    expect(run.stderr).toContain("internal error: stray one");
    expect(run.stderr).not.toMatch(/^ {4}at /m);
    const report = await reportOf(cwd);
    expect(report).toMatchObject({ outcome: "error", error: { message: "stray one" } });
    expect(report.measurements.some(({ metric, head: side }) => metric === "LCP" && side)).toBe(true);
    expect((await stat(join(cwd, ".budget-check/report.html"))).size).toBeGreaterThan(1000);
  });

  it("also after the last visit, while the history is kept", async () => {
    const head = { "head/index.html": page() };
    const cwd = await sites("history", head, { ...limits, history: { directory: "past" } });
    const env = await breaking(
      "history",
      `const { rename } = promises;
      promises.rename = (from, to) => {
        if (String(to).includes("past")) Promise.reject(new Error("stray one"));
        return rename(from, to);
      };
      syncBuiltinESMExports();`,
    );
    const run = await budgetCheck(cwd, ["--no-base", "--runs", "1", "--history"], { env });
    expect(run.code, run.stdout + run.stderr).toBe(3);
    expect(run.stderr).toContain("internal error: stray one");
    expect(await reportOf(cwd)).toMatchObject({ outcome: "error", error: { message: "stray one" } });
  });
});

it("a failure that a visit leaves unhandled fails that visit alone", async () => {
  const steps = `export default async ({ page, measure }) => {
    globalThis.visits = (globalThis.visits ?? 0) + 1;
    if (globalThis.visits === 2) setTimeout(() => { throw new Error("stray two"); }, 10);
    if (globalThis.visits === 3) Promise.reject(new Error("stray three"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await measure("go", () => page.mouse.click(40, 90));
  };`;
  const budget = { pages: [{ path: "/", interactions: "steps.mjs" }], ...limits };
  const cwd = await sites("visit", { "head/index.html": page(), "steps.mjs": steps }, budget);
  const run = await budgetCheck(cwd, ["--no-base", "--runs", "2"]);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const { failedVisits } = await reportOf(cwd);
  expect(failedVisits.map(({ error }) => error?.message)).toEqual([
    expect.stringContaining("could not be measured: stray two"),
    expect.stringContaining("could not be measured: stray three"),
  ]);
});
