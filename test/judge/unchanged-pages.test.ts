import { describe, expect, it } from "vitest";
import { mobile } from "../../src/config/keys/devices.ts";
import { judgeAgain } from "../../src/judge/judge-again.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { unchangedNotes } from "../../src/judge/visit-notes.ts";
import type { Budget, Page, Visit } from "../../src/types.ts";
import { environment, report } from "../fixtures/reports/build.ts";
import { budget, limit, visit, visitsWith } from "../fixtures/visits.ts";

const looks = [4, 6, 9, 13, 20];
const ms = (value: number) => ({ value, unit: "ms" as const, text: `${value} ms` });
const pairs = (base: number[], head: number[]) => [
  ...visitsWith("LCP", base, "base"),
  ...visitsWith("LCP", head, "head"),
];

/** A run in which nothing that the page `/` on mobile loads has changed, or that of another name. */
function judgeOf(rules: Budget & { pages: [Page] }, unchanged = "/") {
  const judge = pageJudge({
    budget: rules,
    compare: true,
    looks,
    isUnchanged: (page, device) => page === unchanged && device === "mobile",
  });
  const [page] = rules.pages;
  return {
    judge,
    certainty: (visits: Visit[]) => judge.certainty(page, mobile, visits),
    verdict: (visits: Visit[], id: string) =>
      judge.verdicts(page, mobile, judge.measurements(visits), null).find((one) => one.id.startsWith(id)),
  };
}

describe("a page of which nothing that it loads has changed", () => {
  it("is compared after one pair, whatever its times say", () => {
    const { certainty, verdict } = judgeOf(budget([]));
    const visits = pairs([1000], [9000]);
    expect(certainty(visits)).toBe(1);
    expect(verdict(visits, "LCP|/|mobile|maxIncrease")).toMatchObject({
      status: "pass",
      reason: "no change: nothing this page loads has changed",
      delta: { value: 0, verdict: "unchanged" },
      base: { values: [1000, 9000] },
      head: { values: [1000, 9000] },
    });
  });

  it("leaves other pages as they are", () => {
    const { certainty, verdict } = judgeOf(budget([]), "/other");
    const visits = pairs([1000], [9000]);
    expect(certainty(visits)).toBeLessThan(1);
    expect(verdict(visits, "LCP|/|mobile|maxIncrease")).toMatchObject({
      status: "inconclusive",
      head: { values: [9000] },
    });
  });

  it("holds both sides' visits against an absolute limit: six in three pairs pass it, nine in five fail it", () => {
    const rules = budget([limit("LCP", { max: ms(2500), maxIncrease: null })]);
    const { certainty, verdict } = judgeOf(rules);
    const same = (value: number, count: number) => {
      const values = Array<number>(count).fill(value);
      return pairs(values, values);
    };
    expect(certainty(same(900, 2))).toBeLessThan(1);
    expect(certainty(same(900, 3))).toBe(1);
    expect(verdict(same(900, 3), "LCP|/|mobile|max")).toMatchObject({
      status: "pass",
      reason: "6 of 6 visits at or under 2.50 s",
    });
    expect(certainty(same(2600, 4))).toBeLessThan(1);
    expect(verdict(same(2600, 5), "LCP|/|mobile|max")?.reason).toContain("9 of 9 visits over 2.50 s");
    // Nothing of this limit is left to noise after twenty visits, ten of either side.
    const mixed = Array.from({ length: 10 }, (_, at) => 2500 + (at % 2 === 0 ? 100 : -100));
    expect(certainty(pairs(mixed, mixed))).toBe(1);
  });

  it("has no more bytes or requests: hashes compress by chance, and a page may ask again and again", () => {
    const request = {
      url: "http://a/x.js",
      type: "script",
      resourceSize: 1,
      thirdParty: false,
      fromCache: false,
      status: 200,
    } as const;
    const limits = [
      limit("transfer", {
        max: { value: 9999, unit: "B", text: "9999 B" },
        maxIncrease: { absolute: 0, text: "0 B" },
      }),
      limit("requests", { maxIncrease: { absolute: 0, text: "0" } }),
    ];
    const rules = { ...budget(limits), alreadyOver: "fail" as const };
    const sized = (...sizes: number[]) => ({
      requests: sizes.map((transferSize) => ({ ...request, transferSize })),
    });
    const visits = [1, 2, 3, 4, 5, 6].flatMap((index) => [
      visit(index, sized(5000), "base"),
      visit(index, sized(5000, 5001)),
    ]);
    for (const [page, status] of [
      ["/", "pass"],
      ["/other", "fail"],
    ] as const) {
      const { verdict } = judgeOf(rules, page);
      for (const metric of ["transfer", "requests"])
        expect(verdict(visits, `${metric}|/|mobile|maxIncrease`)).toMatchObject({ status });
      expect(verdict(visits, "transfer|/|mobile|max")).toMatchObject({
        status: "fail",
        head: { values: Array(6).fill(10_001) },
      });
    }
  });

  it("chooses between observed and simulated by the pairs of its first look, half as many", () => {
    const seen = (index: number, revision: "base" | "head") =>
      visit(index, { observed: { FCP: 100, LCP: index <= 2 ? 100 : 9000, TTFB: 5, SI: 1 } }, revision);
    const visits = [1, 2, 3, 4, 5].flatMap((index) => [seen(index, "base"), seen(index, "head")]);
    const { judge } = judgeOf(budget([]));
    expect(judge.measurements(visits).find(({ metric }) => metric === "LCP")?.basis).toBe("cpu");
  });

  it("is judged again from its report as it was, however few its visits", () => {
    const rules = budget([]);
    const { judge } = judgeOf(rules);
    const measurements = judge.measurements(pairs([1000], [9000]));
    const saved = report({
      measurements,
      environment: { ...environment, looks },
      revisions: {
        head: { ref: "head", sha: null, dirty: false },
        base: { ref: "base", sha: null, dirty: false },
        noBase: null,
      },
    });
    const statusOf = (unchanged: { page: string; device: string }[]) =>
      judgeAgain({ ...saved, unchanged }, rules).verdicts.find(({ id }) => id === "LCP|/|mobile|maxIncrease")
        ?.status;
    expect(statusOf([{ page: "/", device: "mobile" }])).toBe("pass");
    expect(statusOf([])).toBe("inconclusive");
    expect(statusOf([{ page: "/", device: "desktop" }])).toBe("inconclusive");
    expect(statusOf([{ page: "/other", device: "mobile" }])).toBe("inconclusive");
  });
});

it("pools visits pair by pair, neither side first throughout, on every basis", () => {
  const timings = (LCP: number) => ({ FCP: 1, LCP, SI: 1, TBT: 1, TTI: 1, FID: 1 });
  const valued = (index: number, value: number, revision: "base" | "head") =>
    visit(index, { cpu: timings(value), wall: timings(value * 10) }, revision);
  const visits = [
    ...[1001, 1003, 1005].map((value, at) => valued(at + 1, value, "base")),
    ...[1002, 1004, 1006].map((value, at) => valued(at + 1, value, "head")),
  ];
  const { judge } = judgeOf(budget([]));
  const both = judge.measurements(visits).find(({ metric }) => metric === "LCP");
  expect(both?.head).toMatchObject({
    median: 1003.5,
    values: [1001, 1002, 1004, 1003, 1005, 1006],
    other: { wall: [10010, 10020, 10040, 10030, 10050, 10060] },
  });
  expect(both?.base).toEqual(both?.head);
});

it("says of which pages, and on which devices where not on all", () => {
  const on = (page: string, device: string) => ({ page, device });
  expect(unchangedNotes([], 1)).toEqual([]);
  expect(unchangedNotes([on("/", "mobile")], 1)).toEqual([
    { level: "info", text: "nothing this page loads has changed: /" },
  ]);
  expect(unchangedNotes([on("/", "mobile"), on("/", "desktop"), on("/cart", "mobile")], 2)).toEqual([
    { level: "info", text: "nothing these pages load has changed: /, /cart (mobile)" },
  ]);
});
