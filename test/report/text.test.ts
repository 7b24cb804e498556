import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { text } from "../../src/report/text.ts";
import { truncate, wrap } from "../../src/report/text/width.ts";
import type { Report, SharedGraph, Verdict } from "../../src/types.ts";
import { delta, report as build, samples, verdict } from "../fixtures/reports/build.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";

const named = Object.entries(reports);
const sgr = new RegExp(String.raw`\u001b\[\d+m`, "g");
const of = (name: string, options = {}) => {
  const report = reports[name];
  if (!report) throw new Error(`no fixture ${name}`);
  return text(report, options);
};

it.each(named)("%s reads as agreed", (_, report) => {
  expect(text(report, { width: 80, files: [".budget-check/report.html"] })).toMatchSnapshot("80");
  expect(text(report, { width: 120 })).toMatchSnapshot("120");
});

it.each(named)("%s stays within the width and colours nothing but what it says anyway", (_, report) => {
  for (const width of [60, 80, 100, 120, 160]) {
    const lines = text(report, { width }).split("\n");
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  }
  const colored = text(report, { color: true, width: 100 });
  expect(colored).toContain("\u001b[");
  expect(colored.replaceAll(sgr, "")).toBe(text(report, { width: 100 }));
});

it("says where times are not Lighthouse's own, and which limits they keep", () => {
  const { regressed } = reports;
  if (!regressed) throw new Error("no fixture regressed");
  const footer = (more: Partial<Report>) =>
    text({ ...regressed, ...more }, { width: 1000 }).replace(/\s+/g, " ");
  const words = "simulation one graph for all visits: closer to a throttled load than Lighthouse's";
  const withGraph = (graph: (at: number) => SharedGraph) =>
    regressed.measurements.map((one, at) => ({ ...one, graph: graph(at) }));
  expect(footer({})).not.toContain("simulation");
  const measurements = withGraph(() => ({ looks: [] }));
  expect(footer({ measurements })).toContain(words);
  expect(footer({ measurements })).not.toContain("real throttling");
  const slowed = withGraph((at) => ({
    looks: [],
    slowed: { base: [1, 2, 3], head: [1, 2, 3] },
    ...(at > 0 && { slowed: { base: [1], head: [1] } }),
  }));
  const pages = new Set(measurements.map(({ page, device }) => `${page} ${device}`)).size;
  expect(footer({ measurements: slowed })).toContain(`loads under real throttling ${2 * (pages + 2)} `);
  const recorded = withGraph(() => ({ looks: [], recorded: true }));
  expect(footer({ measurements: recorded })).not.toContain("simulation");
  const verdicts = regressed.verdicts.map((one) =>
    one.metric === "LCP" ? { ...one, onlyShared: true as const } : one,
  );
  expect(footer({ measurements, verdicts })).toContain("would fail by Lighthouse's own value LCP on ");
});

it("begins with the verdict, then what failed at length", () => {
  const lines = of("regressed").split("\n");
  expect(lines[0]).toBe(
    "✗ Failed: LCP on cart is 274 ms slower than base (limit +137.5 ms), and 2 more limits",
  );
  const failure = of("regressed", { width: 160 });
  expect(failure).toContain(
    "LCP on cart, mobile: 3.02 s, expected <= 2.5 s; +274 ms, expected <= +137.5 ms (5%)",
  );
  expect(failure).toContain("3.02  3.02  3.00  3.04  3.02  3.03  3.02  3.01  3.11 s");
  expect(failure).toContain("interval [+231, +310] ms, tolerance 138 ms, 9 pairs: regressed");
  const order = ["Exceeded (3)", "Why", "Undecided (1)", "Warnings (1)", "Passed (4)", "Bundle", "Notes"];
  const places = order.map((title) => lines.indexOf(title));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it("never rounds a failure into its limit", () => {
  expect(of("hairOver")).toContain("2.504 s, expected <= 2.5 s");
  expect(of("hairOver")).toContain("174.081 kB, expected <= 174.08 kB (170 KiB)");
});

it("says once what is the same on several pages", () => {
  const told = of("passWithoutBase").replaceAll(/\s+/g, " ");
  expect(told).toContain("✓ Passed: all 13 limits are kept");
  expect(told.match(/INP/g)).toHaveLength(1);
  expect(told).toContain("· INP was not measured on /, cart: the pages have no interactions in the budget;");
});

it("says for which reason pages have no INP, each reason once", () => {
  const { passWithoutBase } = reports;
  if (!passWithoutBase) throw new Error("no fixture passWithoutBase");
  const verdicts = passWithoutBase.verdicts.map((one) =>
    one.unasked && one.page === "cart" ? { ...one, reason: "the page shows no controls" } : one,
  );
  const told = text({ ...passWithoutBase, verdicts }, { width: 120 }).replaceAll(/\s+/g, " ");
  expect(told).toContain("INP was not measured on /: the page has no interactions in the budget;");
  expect(told).toContain("INP was not measured on cart: the page shows no controls");
});

it("says once why a run that failed has no data", () => {
  const { passWithoutBase } = reports;
  const [any] = passWithoutBase?.verdicts ?? [];
  if (!passWithoutBase || !any) throw new Error("no fixture passWithoutBase");
  const missing = (metric: string, reason: string) => ({
    ...any,
    id: metric,
    metric,
    label: metric,
    status: "missing" as const,
    actual: null,
    head: null,
    reason,
  });
  const reason = "not visited: the build failed";
  const other = missing("TBT", "not visited: the time was over");
  const verdicts = ["LCP", "FCP", "CLS"].map((metric) => missing(metric, reason));
  const lines = text({ ...passWithoutBase, verdicts: [...verdicts, other] }).split("\n");
  const at = lines.findIndex((line) => line.includes("Without data"));
  expect(lines.slice(at + 1, at + 9).map((line) => line.trim().replace(/: no data.*/, ""))).toEqual([
    "",
    "✗ LCP on /, mobile",
    "✗ CLS on /, mobile",
    "✗ FCP on /, mobile",
    reason,
    "",
    "✗ TBT on /, mobile",
    other.reason,
  ]);
});

it("shows a failure of every page and device", () => {
  expect(of("manyFailures").match(/^ {2}✗ /gm)).toHaveLength(22);
});

it("lists what has no limit when asked, or when there is nothing else", () => {
  expect(of("passWithoutBase")).not.toContain("Measured, no limit");
  expect(of("passWithoutBase", { all: true })).toContain("Measured, no limit");
  expect(of("nothingLimited")).toContain("js-heap");
});

describe("text from outside", () => {
  it.each(attacks)("%j stays inert", (attack) => {
    const printed = text(hostileReport(attack), { width: 100 });
    expect(printed).not.toMatch(/[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\n]]/v);
    expect(printed.isWellFormed()).toBe(true);
    for (const line of printed.split("\n")) {
      expect(stringWidth(line)).toBeLessThanOrEqual(100);
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain("##[");
    }
  });
});

it.each([
  ["wide and narrow letters", "日本 a", 6],
  ["a letter with a combining mark", "e\u0301", 1],
  ["a family in one picture", "👩‍👩‍👧‍👦", 2],
  ["a flag", "🇨🇭", 2],
  ["a digit on a key", "3\ufe0f\u20e3", 2],
  ["a picture that is asked for as text", "⌚\ufe0e", 1],
  ["a sign in a square that is no emoji", "🈀", 2],
  ["an angle bracket of East Asian text", "\u2329", 2],
  ["a halfwidth letter and its voiced mark", "ｶﾞ", 2],
  ["a vowel sign with a column of its own", "नी", 2],
  ["Thai with a vowel that takes a column", "กำ", 2],
  ["a blank of no width", "a\u200bb", 2],
])("counts columns as a terminal does: %s", (_, piece, columns) => {
  expect(truncate(piece, columns)).toBe(piece);
  expect(truncate(`${piece}x`, columns)).toMatch(/…$/);
});

it("cuts and breaks text by columns", () => {
  expect(truncate("日本語ページ", 7)).toBe("日本語…");
  expect(wrap("took 2.5 s longer", 8)).toEqual(["took", "2.5 s", "longer"]);
  expect(wrap("x".repeat(12), 5)).toEqual(["xxxxx", "xxxxx", "xx"]);
});

it("drops a column of numbers before it cuts the name of a metric", () => {
  const sides = { base: samples(215, 216), head: samples(225, 226) };
  const change = delta(9.7, 215, { low: -4, high: 25, tolerance: 30, pairs: 4, verdict: "unchanged" });
  const kept = { value: 30, unit: "ms", kind: "maxIncrease", text: "default tolerance" } as const;
  const passed = [
    ["main-thread", "Main-thread time"],
    ["max-potential-fid", "Max Potential FID"],
  ].map(([metric = "", label = ""]) =>
    verdict({
      metric,
      label,
      page: "/",
      device: "mobile",
      ...sides,
      delta: change,
      limit: kept,
      status: "pass",
    }),
  );
  const first = {
    ...passed[0],
    limit: { ...passed[0]?.limit, kind: "max", value: 800, text: "800 ms" },
  } as Verdict;
  for (const width of [80, 90, 100, 105, 110]) {
    const shown = text(build({ verdicts: [...passed, first] }), { width });
    expect(shown, `${width}`).toContain("Main-thread time");
    expect(shown, `${width}`).not.toContain("…");
  }
});
