import { join } from "node:path";
import { expect, it } from "vitest";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/types.ts";
import { asset, bundle, environment, report } from "../fixtures/reports/build.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess as run } from "./run-in-process.ts";

const saved = (bytes: number, startedAt: string, more: Partial<Report> = {}) =>
  json(
    report({
      bundle: { head: bundle(asset("main-12345678.js", bytes)), base: null },
      environment: { ...environment, startedAt },
      ...more,
    }),
  );
const budget = JSON.stringify({ extends: [], bundle: { "initial:js": { maxIncrease: "1 kB" } } });

it("compares two saved runs, the first as base, by the budget that is there", async () => {
  await using folder = await temporaryFolder({
    "budget.json": budget,
    "before.json": saved(10_000, "2026-11-20T09:00:00.000Z"),
    "out/report.json": saved(20_000, "2026-11-20T10:00:00.000Z"),
  });
  const grown = await run(folder.path, "compare", "before.json", "out", "--json", "-");
  expect(grown.stderr).toBe("");
  expect(grown.code).toBe(1);
  const made = JSON.parse(grown.stdout) as Report;
  expect(made.verdicts).toMatchObject([{ metric: "initial:js", status: "fail", delta: { value: 10_000 } }]);
  expect(made.bundle.diff?.gzip).toEqual({ base: 10_000, head: 20_000 });
  expect(made.revisions.base?.ref).toBe("main (before.json)");
  const shrunk = await run(folder.path, "compare", "out", "before.json");
  expect(shrunk).toMatchObject({ code: 0, stderr: "" });
  // A new report must not replace the last run's own report.
  await expect(run(folder.path, "report")).resolves.toMatchObject({ code: 2 });
  const lost = await run(folder.path, "compare", "before.json", "out", "--output", "before.json/made");
  expect(lost.code).toBe(2);
  expect(lost.stdout).toMatch(/^✗ Could not be reported: Cannot write to [^]*initial JS: [+]10.0 kB/);
  expect(lost.stderr).toMatch(/^budget-check: Cannot write to .*made: .*\nName another folder/);
  expect((await run(folder.path, "compare", "before.json", "out", "--output", "made")).stdout).toContain(
    join("made", "report.html"),
  );
});

it("compares two folders of built files by their bundles alone", async () => {
  const page = (script: string) => `<!doctype html><script type="module" src="/${script}"></script>`;
  await using folder = await temporaryFolder({
    "budget.json": budget,
    "one/index.html": page("a.js"),
    "one/a.js": "console.log(1)",
    "two/index.html": page("a.js"),
    "two/a.js": Array.from({ length: 900 }, (_, at) => `console.log(${at ** 5})`).join(";"),
  });
  const grown = await run(folder.path, "compare", "one", "two", "-q", "--json", "-");
  expect(grown.code).toBe(1);
  expect(JSON.parse(grown.stdout)).toMatchObject({
    outcome: "fail",
    revisions: { head: { ref: "two", sha: null }, base: { ref: "one", sha: null } },
    pages: [],
  });
  expect((await run(folder.path, "compare", "one", "one", "-q")).code).toBe(0);
});

it.each([
  [["a.json"], /compare needs BASE HEAD/],
  [["a.json", "a.json", "a.json"], /"a.json" is one word too many for compare/],
  [["a.json", "nowhere"], /no file or folder "nowhere"/],
  [["a.json", "built"], /"a.json" is a report, and "built" is a folder without a report\.json/],
  [["a.json", "a.json", "--budget", "built"], /The budget "built" is a folder, not a file/],
  [["a.json", "budget.json"], /has no schemaVersion/],
])("refuses %j", async (words, message) => {
  await using folder = await temporaryFolder({
    "budget.json": budget,
    "a.json": saved(1, "2026-11-20T09:00:00.000Z"),
    "built/index.html": "",
  });
  const refused = await run(folder.path, "compare", ...words);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toMatch(message);
});

it("keeps the history of a sharded run when its parts are joined", async () => {
  const shard = (index: number) => ({ index, count: 2, budget: "c0ffee", run: "7", attempt: 1 });
  await using folder = await temporaryFolder({
    "budget.json": JSON.stringify({ extends: [], history: { directory: "kept" } }),
    "parts/shard-1-of-2-x.json": saved(1000, "2026-11-20T09:00:00.000Z", { shard: shard(1) }),
    "parts/shard-2-of-2-x.json": saved(1000, "2026-11-20T09:00:01.000Z", { shard: shard(2) }),
  });
  const merged = await run(folder.path, "merge", "parts", "--history", "--json", "-");
  expect(merged.stderr).toBe("");
  expect(JSON.parse(merged.stdout)).toMatchObject({
    history: { recorded: true, series: [{ metric: "initial:js", values: [1000] }, {}, {}, {}] },
  });
});

it("compares a build with one that was made before a package was updated", async () => {
  const built = (text: string) =>
    JSON.stringify({
      version: 3,
      names: [],
      mappings: "AAAA",
      sources: ["../node_modules/lodash/a.js"],
      sourcesContent: [text],
    });
  await using folder = await temporaryFolder({
    "budget.json": budget,
    "package.json": "{}",
    "node_modules/lodash/package.json": '{"name": "lodash", "version": "4.17.21"}',
    "node_modules/lodash/a.js": "new",
    "dist.base/a.js": "aaaa",
    "dist.base/a.js.map": built("old"),
    "dist/a.js": "aaaaaa",
    "dist/a.js.map": built("new"),
  });
  const made = await run(folder.path, "compare", "dist.base", "dist", "-q", "--json", "-");
  const { bundle: found } = JSON.parse(made.stdout) as Report;
  expect(found.head?.packages).toMatchObject([{ name: "lodash", versions: ["4.17.21"] }]);
  expect(found.base?.packages).toMatchObject([
    { name: "lodash", versions: [], copies: [{ version: null, from: null }] },
  ]);
});
