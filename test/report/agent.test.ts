import { expect, it } from "vitest";
import { agent } from "../../src/report/agent.ts";
import { storyOf } from "../../src/report/story.ts";
import { report as build, verdict } from "../fixtures/reports/build.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";

const named = Object.entries(reports);
const commands = {
  recheck: "npx budget-check --only-failed .budget-check/report.json",
  command: "npx budget-check --base 98ab00d41c5e",
  files: [".budget-check/report.md"],
};

it.each(named)("%s reads as agreed", (_, report) => {
  expect(agent(report, { ...commands, exitCode: 1 })).toMatchSnapshot();
});

it.each(named)("%s: the same story as in the other reports, its first cause first", (_, report) => {
  const [first] = storyOf(report).causes;
  const printed = agent(report).split("\n");
  if (!first) return expect(printed.some((line) => line.startsWith("1. "))).toBe(false);
  expect(printed.find((line) => line.startsWith("1. "))).toContain(first.title.slice(0, 60));
});

const limit = { value: 2500, unit: "ms", level: "fail" } as const;
const slow = verdict({ metric: "LCP", status: "fail", actual: 3000, limit });

it("names what failed with the budget's line, and the two commands", () => {
  const position = { file: "budget.json", line: 12, column: 5 };
  const failed = build({ outcome: "fail", verdicts: [{ ...slow, limit: { ...slow.limit, position } }] });
  const printed = agent(failed, { ...commands, exitCode: 1 });
  expect(printed.split("\n")[0]).toMatch(/^Failed: LCP is 3.00 s .* \(exit code 1\)$/);
  expect(printed).toContain("expected <= 2.5 s [budget.json:12]");
  expect(printed).toContain(`  ${commands.recheck}\n`);
  expect(printed).toContain(`  ${commands.command}\n`);
});

it("names no command to check a fix where nothing failed", () => {
  const passed = build({ outcome: "pass", verdicts: [verdict({ metric: "LCP", status: "pass", limit })] });
  expect(agent(passed, { ...commands, exitCode: 0 })).not.toContain("--only-failed");
});

it("says of a partial check that it does not replace a whole one", () => {
  const partial = { of: "report.json", startedAt: "", failed: 1, notMeasured: 4, unchecked: [] };
  const printed = agent({ ...build({ outcome: "pass", verdicts: [] }), partial }, commands);
  expect(printed).toMatch(/^Partial check passed/);
  expect(printed).toContain("its other 4 limits were not measured");
  expect(printed).toContain("That is a partial check");
});

it("counts what it leaves out", () => {
  const verdicts = Array.from({ length: 30 }, (_, at) => ({ ...slow, id: `${at}`, page: `/${at}` }));
  expect(agent(build({ outcome: "fail", verdicts }))).toContain("- and 10 more\n");
});

it.each(attacks)("text from outside stays on its own line, without control characters: %j", (attack) => {
  const printed = agent(hostileReport(attack), commands);
  expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u);
  const known =
    /^(?:- |\d\. | {3}(?:Makes worse|Evidence|Fix): | {2}npx |Note: |Whole report: |[A-Z][^\n]*|and \d+ more.*|)/;
  for (const line of printed.split("\n")) expect(line).toMatch(known);
});
