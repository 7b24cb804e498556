import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import type { Annotation } from "../../src/report/annotations.ts";
import type { Report, Verdict } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";

const regressed = reports["regressed"] as Report;
const position = (line: number) => ({ file: "budget.json", line, column: 5 });
const [lcp] = regressed.verdicts;
if (!lcp) throw new Error("the fixture has verdicts");
const at = (line: number, more: Partial<Verdict> = {}): Verdict => ({
  ...lcp,
  ...more,
  limit: { ...lcp.limit, ...more.limit, position: position(line) },
});
const of = (verdicts: Verdict[], more: Partial<Report> = {}) =>
  annotationsOf({ ...regressed, verdicts, ...more });
const levels = (annotations: readonly Annotation[]) => annotations.map(({ level }) => level);

it("stands at the budget's line, with expected, actual and why", () => {
  expect(of([at(7)])).toEqual([
    {
      level: "error",
      title: "LCP: limit exceeded",
      message: "cart, mobile: 3.02 s, expected <= 2.5 s; 9 of 9 visits over 2.50 s",
      file: "budget.json",
      line: 7,
      column: 5,
    },
  ]);
});

it("says what fails on several pages once, at its one line", () => {
  const [only, second] = of([at(7), at(7, { page: "/" })]);
  expect(only?.message.split("\n")).toHaveLength(2);
  expect(second).toBeUndefined();
});

it("has errors first, then warnings, then what is undecided, which fails only where the budget says so", () => {
  const verdicts = [
    at(1, { status: "inconclusive" }),
    at(2, { status: "warn" }),
    at(3),
    at(4, { status: "missing" }),
  ];
  expect(levels(of(verdicts))).toEqual(["error", "error", "warning", "notice"]);
  expect(levels(of(verdicts, { onInconclusive: "fail" }))).toEqual(["error", "error", "error", "warning"]);
  const allowed = { limit: "LCP", reason: "see #1", expires: "2099-01-01" };
  expect(levels(of([at(1, { status: "inconclusive", allowed })], { onInconclusive: "fail" }))).toEqual([
    "warning",
  ]);
  const soft = { ...lcp.limit, level: "warn" as const };
  expect(levels(of([at(1, { status: "inconclusive", limit: soft })], { onInconclusive: "fail" }))).toEqual([
    "notice",
  ]);
});

it("has limits that are exceeded before those without data, and none that is kept", () => {
  const titles = (verdicts: Verdict[]) => of(verdicts).map(({ title }) => title);
  expect(titles([at(1, { status: "missing" }), at(2), at(3, { status: "pass" })])).toEqual([
    "LCP: limit exceeded",
    "LCP: limit without data",
  ]);
});

it("says once that a run was not finished, with why", () => {
  expect(of([at(1)], { incomplete: "interrupted", summary: "Not finished: interrupted" })[0]).toMatchObject({
    level: "error",
    message: "interrupted",
  });
});

it("is an error wherever the gate fails, and only there", () => {
  for (const report of [...Object.values(reports), ...Object.values(pullRequests).map((one) => one.report)]) {
    const fails = report.outcome === "fail" || report.outcome === "error";
    expect(levels(annotationsOf(report)).includes("error")).toBe(fails);
  }
});

it("names files from the repository's root, and none outside of it", () => {
  const where = (file: string, directory?: string) => {
    const verdict = at(7);
    const limit = { ...verdict.limit, position: { ...position(7), file } };
    const [first] = annotationsOf(
      { ...regressed, verdicts: [{ ...verdict, limit }] },
      directory === undefined ? {} : { directory },
    );
    return first?.file;
  };
  expect(where("budget.json", "packages/shop")).toBe("packages/shop/budget.json");
  expect(where("../budget.json", "./packages/shop/")).toBe("packages/budget.json");
  expect(where("../../budget.json", "shop")).toBeUndefined();
  expect(where("/etc/passwd")).toBeUndefined();
});

it("has no line for a preset's limit", () => {
  const verdict = at(7);
  const [first] = of([{ ...verdict, limit: { ...verdict.limit, preset: true } }]);
  expect(first?.title).toBe("LCP: limit exceeded");
  expect(first).not.toHaveProperty("file");
});

it("warns of what the change loosens, at head's line", () => {
  const { report } = pullRequests["loosened by a fork"] as { report: Report };
  const warnings = annotationsOf(report).filter(
    ({ title }) => title === "This change loosens its own budget",
  );
  expect(warnings[0]).toEqual({
    level: "warning",
    title: "This change loosens its own budget",
    message: "LCP: max raised from 2 s to 2.5 s",
    ...position(9),
    column: 12,
  });
  expect(warnings).toHaveLength(4);
});

describe("GitHub's bounds", () => {
  it("are kept, and what is beyond them is counted", () => {
    const many = (status: Verdict["status"], from: number) =>
      Array.from({ length: 300 }, (_, index) => at(from + index, { status }));
    const annotations = of([...many("warn", 1), ...many("fail", 400), ...many("inconclusive", 800)]);
    expect(levels(annotations)).toEqual([
      ...Array<string>(10).fill("error"),
      ...Array<string>(10).fill("warning"),
      ...Array<string>(10).fill("notice"),
    ]);
    expect(annotations[9]?.title).toBe("291 more errors");
    const exactly = of(Array.from({ length: 10 }, (_, index) => at(index)));
    expect(exactly.map(({ title }) => title)).toEqual(Array(10).fill("LCP: limit exceeded"));
    const [one] = of(
      Array.from({ length: 300 }, (_, index) => at(7, { page: `page ${index} ${"x".repeat(200)}` })),
    );
    expect(one?.message.length).toBeLessThanOrEqual(4_096);
    const [short] = of(Array.from({ length: 300 }, (_, index) => at(7, { page: `${index}`, reason: "" })));
    expect(short?.message.split("\n").at(-1)).toBe("and 270 more");
  });
});

it.each(attacks)("%j stays inert", (attack) => {
  for (const { title, message, file = "" } of annotationsOf(hostileReport(attack), { directory: attack }))
    for (const line of [title, file, ...message.split("\n")]) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|##\w*\[/u);
      expect(line.trimStart()).not.toMatch(/^::[\w-]/);
    }
});

it("says once that nothing could be measured, and not for each limit again", () => {
  const { report } = pullRequests["build broken"] as { report: Report };
  expect(report.verdicts.length).toBeGreaterThan(0);
  expect(annotationsOf(report)).toEqual([
    {
      level: "error",
      title: "Could not be measured",
      message: expect.stringMatching(/^npm run build ended with exit code 1/),
    },
  ]);
});
