import { expect, test } from "vitest";
import { printReport } from "../../src/cli/print-report.ts";
import type { CommandResult } from "../../src/cli/print-report.ts";
import { CheckError } from "../../src/errors.ts";
import type { Report } from "../../src/types.ts";
import { passWithoutBase as passed } from "../fixtures/reports/single-revision.ts";

const buildFailed = new CheckError("BUILD_FAILED", "The build failed", { advice: "Fix the build" });
const budgetWrong = new CheckError("BUDGET", "The budget is wrong");
const unwritable = new CheckError("OUTPUT_NOT_WRITABLE", "Cannot write to out", { advice: "Name another" });
const broken: Report = {
  ...passed,
  outcome: "error",
  error: { code: "BUILD_FAILED", message: "The build failed" },
};
/** What no reporter can render: a bug while the report is printed. */
const unprintable = { ...broken, notes: null } as unknown as Report;

async function print(result: CommandResult, cancelled: AbortSignal = new AbortController().signal) {
  const printed = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") =>
    ({ write: (text: string) => (printed[name] += text) }) as unknown as NodeJS.WriteStream;
  const io = {
    argv: [],
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    cwd: () => "/",
    env: {},
    takeCancellation: () => cancelled,
  };
  return { code: await printReport(result, [], io, cancelled), ...printed };
}

test.each([
  ["nothing", { report: passed, folder: null }, 0, ""],
  ["a limit", { report: { ...passed, outcome: "fail" }, folder: null }, 1, ""],
  [
    "the run",
    { report: broken, folder: null, failure: buildFailed, exitCode: 3 },
    3,
    "budget-check: The build failed\nFix the build\n",
  ],
  [
    "the folder",
    { report: { ...passed, outcome: "fail" }, folder: unwritable },
    2,
    "budget-check: Cannot write to out\nName another\n",
  ],
  [
    "the run, then the folder",
    { report: broken, folder: unwritable, failure: buildFailed, exitCode: 3 },
    3,
    "budget-check: The build failed\nFix the build\nbudget-check: Cannot write to out\nName another\n",
  ],
  [
    "the run in a way that the user can fix, then the folder",
    { report: broken, folder: unwritable, failure: budgetWrong, exitCode: 2 },
    2,
    "budget-check: The budget is wrong\nbudget-check: Cannot write to out\nName another\n",
  ],
] as const satisfies readonly (readonly [string, CommandResult, number, string])[])(
  "what went wrong is said in its order, with the most severe exit code: %s",
  async (_, result, code, stderr) => {
    expect(await print(result)).toEqual({ code, stderr, stdout: expect.stringMatching(/^[✓✗!]/u) });
  },
);

test("a bug while the report is printed does not hide why the run failed", async () => {
  const { code, stderr } = await print({
    report: unprintable,
    folder: null,
    failure: budgetWrong,
    exitCode: 2,
  });
  expect(stderr).toMatch(/^budget-check: The budget is wrong\nbudget-check: internal error: /);
  expect(code).toBe(3);
});

test("a run that is cancelled while its report is written ends with 130, unless it had failed", async () => {
  const cancelled = AbortSignal.abort();
  expect(await print({ report: passed, folder: unwritable }, cancelled)).toMatchObject({ code: 130 });
  expect(await print({ report: broken, folder: null, exitCode: 3 }, cancelled)).toMatchObject({ code: 3 });
});
