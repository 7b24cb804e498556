import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { codequality } from "../../src/report/code-quality.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import type { Report } from "../../src/types.ts";
import schema from "../fixtures/gitlab/code-quality.schema.json" with { type: "json" };
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { kinds } from "../fixtures/reports/kinds.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";

interface Problem {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** Everything a reader of the file relies on: the documented format, and no two problems that GitLab would show as one. */
function read(report: Report, options?: ReportOptions): Problem[] {
  const text = codequality(report, options);
  const problems = JSON.parse(text) as Problem[];
  expect(isValid(problems) ? [] : isValid.errors).toEqual([]);
  // GitLab's parser refuses a byte order mark.
  expect(text).toMatch(/^\[/);
  const fingerprints = problems.map(({ fingerprint }) => fingerprint);
  expect(fingerprints).toHaveLength(new Set(fingerprints).size);
  return problems;
}

const regressed = reports["regressed"] as Report;

const all = {
  ...reports,
  ...Object.fromEntries(
    Object.entries({ ...pullRequests, ...kinds }).map(([name, { report }]) => [name, report]),
  ),
};

it.each(Object.entries(all))("%s is as GitLab documents it", (_, report) => {
  const problems = read(report);
  const fails = report.outcome === "fail" || report.outcome === "error";
  expect(problems.some(({ severity }) => /^(?:major|critical|blocker)$/.test(severity))).toBe(fails);
});

/** With a limit of the budget, and a cause that the change's own line names. */
function located(report: Report, evidence: readonly string[], folder?: string): Report {
  return {
    ...report,
    revisions: { ...report.revisions, ...(folder !== undefined && { folder }) },
    verdicts: report.verdicts.map((one) => ({
      ...one,
      limit: { ...one.limit, preset: false, position: { file: "budget.json", line: 7, column: 3 } },
    })),
    findings: report.findings.map((one) => (one.metric === "initial:js" ? { ...one, evidence } : one)),
  };
}

const of = (problems: readonly Problem[], check: string) =>
  problems.find(({ check_name }) => check_name === `budget-check/${check}`);

it("has one problem for each metric of a page, with what to fix, at the cause's line or the limit's", () => {
  const problems = read(
    located(regressed, ['src/cart.ts:12, changed since base: import "moment"'], "apps/shop"),
  );
  expect(of(problems, "LCP")).toEqual({
    description:
      "LCP on cart (mobile): 3.02 s, expected <= 2.5 s (9 of 9 visits over 2.50 s); +274 ms, expected <= +137.5 ms (5%) (274 ms more than base; 5% allows 138 ms). Cause: The LCP element waits for a script",
    check_name: "budget-check/LCP",
    fingerprint: "budget-check|apps%2Fshop%2Fbudget.json|LCP|cart|mobile",
    severity: "critical",
    location: { path: "apps/shop/budget.json", lines: { begin: 7 } },
  });
  expect(of(problems, "initial:js")).toMatchObject({
    description: expect.stringContaining("src/cart.ts:12"),
    location: { path: "apps/shop/src/cart.ts", lines: { begin: 12 } },
  });
  expect(of(problems, "TBT")).toMatchObject({ severity: "info" });
  expect(of(problems, "total")).toMatchObject({ severity: "minor" });
});

it("does not point at a line that head no longer has", () => {
  const [removed] = [located(regressed, ["src/cart.ts:12, removed since base: preload()"])];
  expect(of(read(removed), "initial:js")?.location).toEqual({ path: "budget.json", lines: { begin: 7 } });
});

it("finds budget files from where the command ran, and never outside of the repository", () => {
  const budget = (file: string, directory?: string) => {
    const report = located(regressed, []);
    const verdicts = report.verdicts.map((one) => ({
      ...one,
      limit: { ...one.limit, position: { file, line: 2, column: 1 } },
    }));
    return of(read({ ...report, verdicts }, directory === undefined ? {} : { directory }), "CLS")?.location;
  };
  expect(budget("budget.json", "apps/shop")).toEqual({ path: "apps/shop/budget.json", lines: { begin: 2 } });
  expect(budget("../../budget.json", "apps/shop")).toEqual({ path: "budget.json", lines: { begin: 2 } });
  expect(budget("../budget.json")).toEqual({ path: "package.json", lines: { begin: 1 } });
  expect(budget("/etc/budget.json", "apps/shop")?.path).toBe("apps/shop/package.json");
});

it("keeps the fingerprint of a problem while its numbers, its cause and its line change", () => {
  const later = located(regressed, ["src/other.ts:3, changed since base: x"]);
  const moved = later.verdicts.map((one) => ({
    ...one,
    actual: one.actual === null ? null : one.actual * 1.1,
    reason: "another one",
    limit: { ...one.limit, position: { file: "budget.json", line: 70, column: 3 } },
  }));
  const prints = (report: Report) => read(report).map(({ fingerprint }) => fingerprint);
  expect(prints({ ...later, verdicts: moved })).toEqual(prints(located(regressed, [])));
  // Two apps of a repository have problems of their own, with and without a base.
  const apps = [
    ...[undefined, "apps/shop", "apps/admin"].map((folder) => prints(located(regressed, [], folder))),
    ...["apps/a", "apps/b"].map((directory) =>
      read(regressed, { directory }).map(({ fingerprint }) => fingerprint),
    ),
  ].flat();
  expect(apps).toHaveLength(new Set(apps).size);
});

it("fails for what could not be decided only where the budget says so", () => {
  const [undecided] = [{ ...regressed, onInconclusive: "fail" as const }];
  expect(of(read(undecided), "TBT")).toMatchObject({ severity: "major" });
});

it.each(attacks)("%j stays text", (attack) => {
  for (const { description } of read(hostileReport(attack)))
    // oxlint-disable-next-line no-control-regex
    expect(description).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});
