import { expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { html } from "../../src/report/html.ts";
import { printChange } from "../../src/quantity.ts";
import { printHead, sectionsOf, withoutEchoes } from "../../src/report/sections.ts";
import { storyOf } from "../../src/report/story.ts";
import { text } from "../../src/report/text.ts";
import type { Effect, Finding, Report, Verdict } from "../../src/types.ts";
import { bundle, delta, report, verdict } from "../fixtures/reports/build.ts";
import { reports } from "../fixtures/reports/index.ts";
import { kinds } from "../fixtures/reports/kinds.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";
import { rich } from "../fixtures/reports/rich.ts";

const lcp: Verdict = verdict({
  metric: "LCP",
  page: "/",
  device: "mobile",
  status: "fail",
  limit: { kind: "maxIncrease", value: 50, unit: "ms", text: "50 ms" },
  delta: delta(904, 800, { verdict: "regressed" }),
});
const initial: Verdict = verdict({
  metric: "initial:js",
  label: "initial JS",
  status: "fail",
  limit: { kind: "maxIncrease", value: 2_000, unit: "B", text: "2 kB" },
  delta: delta(91_800, 60_000, { verdict: "regressed" }),
});
const cause = (title: string, effects: readonly Effect[]): Finding => ({
  id: title,
  title,
  metric: "initial:js",
  page: null,
  device: null,
  evidence: ["src/PromoBanner.tsx:3, changed since base: import moment from 'moment';"],
  fix: "Leave it out.",
  certainty: "certain",
  standing: false,
  saving: null,
  link: null,
  effects,
});
const adds = (value: number): Effect => ({
  metric: "initial:js",
  page: null,
  device: null,
  value,
  unit: "B",
  certainty: "certain",
});
const slows = (value: number | null): Effect => ({
  metric: "LCP",
  page: "/",
  device: "mobile",
  value,
  unit: "ms",
  certainty: "together",
});
const told = (...findings: Finding[]): Report =>
  report({ outcome: "fail", verdicts: [lcp, initial], findings, bundle: { head: bundle(), base: bundle() } });

it("says what a cause does, and how likely that is", () => {
  const [first] = storyOf(told(cause("moment is new", [adds(91_800), slows(310)]))).causes;
  expect(first?.effects).toBe("initial JS +91.8 kB; likely LCP +310 ms on /");
  const [unsure] = storyOf(told(cause("moment is new", [slows(null)]))).causes;
  expect(unsure?.effects).toBe("likely LCP on /");
});

it("claims no more of a metric than it changed by", () => {
  const [first] = storyOf(told(cause("moment is new", [slows(2_000)]))).causes;
  expect(first?.effects).toBe("likely LCP +904 ms on /");
});

it("says how much of a failure is explained where that is not nearly all", () => {
  expect(storyOf(told(cause("a", [slows(200)]), cause("b", [slows(110)]))).partly).toEqual([
    "LCP on /: 310 ms of 904 ms explained",
  ]);
  expect(storyOf(told(cause("a", [slows(800)]))).partly).toEqual([]);
  // It is not known how much this cause explains, so it does not count as a part.
  expect(storyOf(told(cause("a", [slows(null)]))).partly).toEqual([]);
  expect(storyOf(told(cause("a", [slows(0)]))).partly).toEqual([]);
});

it("explains the rows of all its effects", () => {
  const [first] = storyOf(told(cause("moment is new", [adds(1), slows(1)]))).causes;
  expect(first?.explains({ metric: "LCP", page: "/", device: "mobile" })).toBe(true);
  expect(first?.explains({ metric: "LCP", page: "/", device: "desktop" })).toBe(false);
  expect(first?.explains({ metric: "initial:js", page: null, device: null })).toBe(true);
});

const letters = (words: string): string => words.replaceAll(/&#?\w+;|[^\p{L}\p{N}]/gu, "");
const withoutTags = (words: string): string => words.replaceAll(/<[^>]*>/g, "");
const all = {
  ...reports,
  rich,
  ...Object.fromEntries(
    Object.entries({ ...pullRequests, ...kinds }).map(([name, one]) => [name, one.report]),
  ),
};

it.each(
  Object.entries({ ...all, told: told(cause("moment is new", [adds(9)]), cause("b.js grew", [slows(9)])) }),
)("of %s is told in the same order in the terminal, the comment and the page", (_, one) => {
  const titles = storyOf(one).causes.map(({ finding }) => letters(finding.title));
  // A row of the page names the causes that explain it, in the order of the rows; below is the list.
  const [, page = ""] = html(one).split('<section id="causes">');
  for (const output of [text(one, { width: 160 }), withoutTags(renderComment(one)), withoutTags(page)]) {
    const words = letters(output);
    const places = [...new Set(titles)].map((title) => words.indexOf(title));
    expect(places.filter((at) => at < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

it.each(Object.entries(all))(
  "of %s has the same numbers in the terminal, the comment and the page",
  (_, one) => {
    const outputs = [text(one, { width: 160 }), renderComment(one), withoutTags(html(one))].map((words) =>
      words.replaceAll(/[\s\u00a0]+/g, " ").replaceAll("&lt;", "<"),
    );
    for (const { kind, rows } of sectionsOf(withoutEchoes(one))) {
      if (kind === "passed") continue;
      for (const row of rows) {
        const change = row.delta && printChange(row.delta.value, row.unit);
        for (const number of [printHead(row), change])
          if (number) for (const output of outputs) expect(output).toContain(number);
      }
    }
  },
);

it("says what to fix first with its line, where it explains what decided the outcome", () => {
  const moment = cause("moment is new, imported by src/PromoBanner.tsx", [adds(91_800), slows(300)]);
  expect(storyOf(told(moment)).first).toBe("Fix first: moment is new, imported by src/PromoBanner.tsx:3");
  const likely = { ...moment, certainty: "together" as const };
  expect(storyOf(told(likely)).first).toMatch(/ \(likely: it changed at the same time\)$/);
  // A cause of what is only undecided is not the one to fix.
  const undecided = [lcp, { ...initial, status: "inconclusive" as const }];
  const bytes = told(cause("moment is new", [adds(91_800)]));
  expect(storyOf({ ...bytes, verdicts: undecided }).first).toBeNull();
  expect(storyOf({ ...told(moment), outcome: "pass" }).first).toBeNull();
  const warned = [{ ...initial, status: "warn" as const }];
  expect(storyOf({ ...told(moment), outcome: "warn", verdicts: warned }).first).toMatch(/^Look at first: /);
});

it("fixes first what the headline names, and otherwise says which limit it is about", () => {
  const bytes = cause("moment is new", [adds(91_800)]);
  const late = { ...cause("the image is lazy", [slows(600)]), metric: "LCP", page: "/", device: "mobile" };
  const both = told(bytes, late);
  expect(both.summary).toMatch(/^LCP on \/ /);
  const { first, causes } = storyOf(both);
  expect(first).toMatch(/^Fix first: the image is lazy/);
  expect(causes.map(({ finding }) => finding.title)).toEqual(["the image is lazy", "moment is new"]);
  expect(storyOf(told(bytes)).first).toMatch(/^Fix first, for initial JS: moment is new/);
});

it("does not fix first what explains only a small part of what the headline names", () => {
  const bytes = cause("moment is new", [adds(91_800), slows(90)]);
  const late = { ...cause("the image is lazy", [slows(700)]), metric: "LCP", page: "/", device: "mobile" };
  expect(storyOf(told(bytes, late)).first).toMatch(/^Fix first: the image is lazy/);
  expect(storyOf(told(bytes)).first).toMatch(/^Fix first: moment is new/);
  const most = cause("moment is new", [adds(91_800), slows(310)]);
  expect(storyOf(told(most, late)).first).toMatch(/^Fix first: moment is new/);
});

it("keeps the causes of other limits in their order after the first", () => {
  const shift = cause("a banner is new", [adds(1)]);
  const late = { ...cause("the image is lazy", [slows(600)]), metric: "LCP", page: "/", device: "mobile" };
  const slow = { ...cause("a script is new", [slows(200)]), metric: "LCP", page: "/", device: "mobile" };
  expect(storyOf(told(shift, late, slow)).causes.map(({ finding }) => finding.title)).toEqual([
    "the image is lazy",
    "a banner is new",
    "a script is new",
  ]);
});

it("leads with a Core Web Vital or the bundle, in the headline and in every list", () => {
  const fcp = { ...lcp, metric: "FCP", label: "First Contentful Paint" };
  const one = report({ outcome: "fail", verdicts: [fcp, lcp] });
  expect(one.summary).toMatch(/^LCP on \/ is 904 ms slower/);
  for (const output of [text(one), renderComment(one)])
    expect(output.lastIndexOf("LCP")).toBeLessThan(output.lastIndexOf("FCP"));
});

it("names each exceeded limit without a cause once, and what to do next", () => {
  const desktop = { ...lcp, device: "desktop" };
  const { revisions, ...rest } = told(cause("moment is new", [adds(9)]));
  const base = { ref: "main", sha: null, dirty: false };
  const one = { ...rest, revisions: { ...revisions, base }, verdicts: [lcp, desktop, initial] };
  expect(storyOf(one).unexplained.map((rows) => rows.map(({ metric, device }) => [metric, device]))).toEqual([
    [
      ["LCP", "mobile"],
      ["LCP", "desktop"],
    ],
  ]);
  for (const output of [text(one, { width: 160 }), renderComment(one)]) {
    expect(output.match(/no cause found/gi)).toHaveLength(1);
    expect(output).toContain("What to do next: compare base and head in the HTML report");
  }
  expect(renderComment({ ...one, verdicts: [initial] })).not.toMatch(/no cause found/i);
});

it.each([
  [
    "moment is new, imported by src/a.ts",
    "src/a.ts:3, changed since base: x",
    "moment is new, imported by src/a.ts:3",
  ],
  ["moment is new", "src/a.ts:3, changed since base: x", "moment is new (src/a.ts:3)"],
  [
    "moment is new, imported by src/a.tsx",
    "src/a.ts:3, changed since base: x",
    "moment is new, imported by src/a.tsx (src/a.ts:3)",
  ],
  ["`f` in src/a.ts:10 is slow", "src/a.ts:3, changed since base: x", "`f` in src/a.ts:10 is slow"],
  [
    "the preload is gone",
    "index.html:8, removed since base: <link>",
    "the preload is gone (removed: index.html:8)",
  ],
  ["it is late", "load delay 401 ms", "it is late"],
])("the title of %s names the line of %s", (title, line, expected) => {
  const finding = { ...cause(title, [adds(1)]), evidence: [line] };
  expect(storyOf(told(finding)).causes[0]?.title).toBe(expected);
});
