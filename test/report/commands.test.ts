import { expect, test } from "vitest";
import { compareReports } from "../../src/judge/compare-reports.ts";
import { judgeAgain } from "../../src/judge/judge-again.ts";
import { loosened } from "../../src/judge/loosened.ts";
import { mergeShards } from "../../src/judge/merge-shards.ts";
import type { ShardReport } from "../../src/judge/merge-shards.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { html } from "../../src/report/html.ts";
import { junit } from "../../src/report/junit.ts";
import { markdown } from "../../src/report/comment.ts";
import { text } from "../../src/report/text.ts";
import { historyEntry } from "../../src/stages/history-entry.ts";
import type { Budget, Report } from "../../src/types.ts";
import { load } from "../config/budget-folder.ts";
import { pass } from "../fixtures/reports/single-revision.ts";

const commands = {
  api: { run: "load {url}", unit: "ms", read: { "p97.5": "a", p50: "b" } },
  queries: { run: "count {url}", exact: true },
};

const budget = (limits: object): Promise<Budget> => load({ extends: [], pages: [], commands, limits });

const limits = { "command:api:p97.5": { maxIncrease: "15%" }, "command:queries": { maxIncrease: 0 } };

/** A report of a run whose head is slower and asks for more. */
async function measured(): Promise<Report> {
  const { verdicts: _, measurements: __, commands: ___, findings: ____, ...rest } = pass;
  const nine = (value: number) => Array.from({ length: 9 }, (_one, at) => value + at);
  const samples = (values: readonly number[]) => ({ median: values[4] ?? 0, values });
  const report: Report = {
    ...rest,
    outcome: "pass",
    error: null,
    incomplete: null,
    revisions: { ...rest.revisions, base: { ref: "main", sha: null, dirty: false }, noBase: null },
    pages: [],
    devices: [],
    verdicts: [],
    measurements: [],
    findings: [],
    commands: [
      {
        metric: "command:api:p97.5",
        unit: "ms",
        basis: "observed",
        base: samples(nine(100)),
        head: samples(nine(140)),
      },
      {
        metric: "command:api:p50",
        unit: "ms",
        basis: "observed",
        base: samples(nine(50)),
        head: samples(nine(50)),
      },
      {
        metric: "command:queries",
        unit: "count",
        basis: "observed",
        basisReason: "not exact, though the budget says so",
        base: samples([3, 3, 3, 3, 3, 4, 3, 3, 3]),
        head: samples(nine(10)),
      },
    ],
  };
  return judgeAgain(report, await budget(limits));
}

test("every report has a row for a command, as it has for a metric", async () => {
  const report = await measured();
  expect(report).toMatchObject({ outcome: "fail", environment: { comparisons: 2 } });
  expect(report.summary).toBe("api (p97.5) is 40 ms slower than base (limit +15 ms), and 1 more limit");
  const printed = text(report, {});
  expect(printed).toContain("✗ api (p97.5): +40 ms, expected <= +15 ms (15%)");
  expect(printed).toContain("not exact, though the budget says so");
  const comment = markdown(report, {});
  expect(comment).toContain("**api (p97.5)**");
  // The reason stands in the open, as it does for a page.
  expect(comment).toContain("40 ms more than base");
  const page = html(report, {});
  expect(page).toMatch(/<th scope="rowgroup"[^>]*>\s*commands/);
  // What no limit names is measured all the same.
  expect(page).toMatch(/command:api:p50[\s\S]*?data-label="Page">commands</);
  const xml = junit(report, {});
  expect(xml).toContain('<testcase classname="commands" name="api (p97.5) &lt;= +15 ms (15%)">');
  expect(annotationsOf(report).map(({ title }) => title)).toContain("api (p97.5): limit exceeded");
  expect(historyEntry(report).values).toContainEqual(
    expect.objectContaining({ metric: "command:api:p97.5", page: null, basis: "observed", unit: "ms" }),
  );
});

test("a saved report is judged by the limits of another budget, and lacks what it has not measured", async () => {
  const report = await measured();
  const softer = judgeAgain(report, await budget({ "command:api:p97.5": { maxIncrease: "60%" } }));
  expect(softer.verdicts.map(({ status }) => status)).toEqual(["pass"]);
  const without: Report = { ...report, commands: [] };
  expect(judgeAgain(without, await budget({ "command:queries": 10 })).verdicts).toMatchObject([
    { status: "missing", reason: "the report holds no run of it" },
  ]);
  // A unit that is not the budget's is another value.
  const forged = {
    ...report,
    commands: report.commands?.map((one) => ({ ...one, unit: "B" as const })) ?? [],
  };
  expect(judgeAgain(forged, await budget(limits)).verdicts.every(({ status }) => status === "missing")).toBe(
    true,
  );
});

test("of two runs, timings only warn, and what is exact can fail", async () => {
  const report = await measured();
  const exact = (value: number): Report => ({
    ...report,
    environment: { ...report.environment, startedAt: `2026-11-29T00:00:0${value % 10}.000Z` },
    commands: (report.commands ?? []).map((one) =>
      one.metric === "command:queries"
        ? {
            metric: one.metric,
            unit: one.unit,
            basis: "exact",
            head: { median: value, values: [value, value] },
          }
        : one,
    ),
  });
  const slower: Report = {
    ...exact(5),
    commands: (exact(5).commands ?? []).map((one) =>
      one.metric === "command:api:p97.5" && one.head
        ? { ...one, head: { median: 344, values: one.head.values.map((value) => value + 200) } }
        : one,
    ),
  };
  const { verdicts } = compareReports(exact(3), slower, await budget(limits), { base: "a", head: "b" });
  expect(verdicts.map(({ metric, status }) => [metric, status])).toEqual([
    ["command:api:p97.5", "warn"],
    ["command:queries", "fail"],
  ]);
});

test("merge takes commands from the shard that ran them", async () => {
  const report = await measured();
  const shard = (index: number) => ({ index, count: 2, budget: "b", run: null, attempt: 1 });
  const { commands: _, ...rest } = report;
  const first: ShardReport = { ...rest, verdicts: [], outcome: "pass", shard: shard(1) };
  const second: ShardReport = { ...report, shard: shard(2) };
  const merged = mergeShards([first, second]);
  expect(merged.verdicts).toEqual(report.verdicts);
  expect(merged.commands).toEqual(report.commands);
  expect(merged.outcome).toBe("fail");
});

test("a change that loosens limits on commands says so", async () => {
  const before = await budget(limits);
  const after = await budget({ "command:api:p97.5": { maxIncrease: "30%" } });
  expect(
    loosened(before, after).map(({ what, name, before: from, after: to }) => [what, name, from, to]),
  ).toEqual([
    ["maxIncrease", "command:api:p97.5", "15%", "30%"],
    ["maxIncrease", "command:queries", "0", null],
  ]);
});
