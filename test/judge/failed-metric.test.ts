import { describe, expect, it } from "vitest";
import { mobile } from "../../src/config/keys/devices.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import type { Budget, Page } from "../../src/types.ts";
import { budget, limit, visitsWith } from "../fixtures/visits.ts";

const looks = [4, 6, 9, 13, 20];
const ms = (value: number) => ({ value, unit: "ms" as const, text: `${value} ms` });

/** Nothing but LCP gates: all that stays open is a limit of its. */
const onlyLcp = (max: number, more: Partial<Budget> = {}) =>
  budget(
    [
      limit("LCP", { max: ms(max) }),
      ...["FCP", "TBT", "CLS", "INP", "SI"].map((metric) => limit(metric, { maxIncrease: null })),
    ],
    more,
  );

const spread = (center: number, n: number) =>
  Array.from({ length: n }, (_, i) => center + ((i * 7) % 11) - 5);

/** Half of them over 2.3 s. */
const around2300 = (n: number) => Array.from({ length: n }, (_, i) => 2300 + (i % 2 === 0 ? -9 : 9));

/** Base at 2 s, head at 2.3 s and, to leave `max` open, half of the visits over 2.3 s. */
const regressed = (n: number) => [
  ...visitsWith("LCP", spread(2000, n), "base"),
  ...visitsWith("LCP", around2300(n), "head"),
];

const judgeOf = (rules: Budget & { pages: [Page, ...Page[]] }) => {
  const judge = pageJudge({ budget: rules, compare: true, looks });
  const [page] = rules.pages;
  return {
    certainty: (visits: ReturnType<typeof regressed>) => judge.certainty(page, mobile, visits),
    verdict: (visits: ReturnType<typeof regressed>, kind: string) =>
      judge
        .verdicts(page, mobile, judge.measurements(visits), null)
        .find(({ id }) => id === `LCP|/|mobile|${kind}`),
  };
};

describe("a metric that fails one limit", () => {
  it("does not hold sampling open for its other limit, which says why it is undecided", () => {
    const judge = judgeOf(onlyLcp(2300));
    const visits = regressed(9);
    expect(judge.verdict(visits, "maxIncrease")).toMatchObject({ status: "fail" });
    expect(judge.certainty(visits)).toBe(1);
    const other = judge.verdict(visits, "max");
    expect(other?.status).toBe("inconclusive");
    expect(other?.reason).toMatch(/the metric fails another limit, so this one needs no further visits$/);
  });

  it("holds it open while it has not failed yet, and where it failed none", () => {
    expect(judgeOf(onlyLcp(2300)).certainty(regressed(4))).toBeLessThan(1);
    const unchanged = [...visitsWith("LCP", around2300(9), "base"), ...visitsWith("LCP", around2300(9))];
    const judge = judgeOf(onlyLcp(2300));
    expect(judge.verdict(unchanged, "maxIncrease")).toMatchObject({ status: "pass" });
    expect(judge.certainty(unchanged)).toBeLessThan(1);
    expect(judge.verdict(unchanged, "max")?.reason).not.toContain("another limit");
  });

  it("does not close sampling by a failure that an approved exception lets pass", () => {
    const allow = [{ limit: "LCP", reason: "the new hero", expires: "2999-01-01" }];
    const judge = judgeOf(onlyLcp(2300, { allow }));
    expect(judge.verdict(regressed(9), "maxIncrease")).toMatchObject({ status: "warn" });
    expect(judge.certainty(regressed(9))).toBeLessThan(1);
  });

  it("does not close it by an absolute limit that base broke too, before it is known whether head is worse", () => {
    // Nine of nine visits are over, and head's change is somewhere around the tolerance of 5 %.
    const head = Array.from({ length: 9 }, (_, i) => 2000 + (i % 2 === 0 ? 0 : 210));
    const visits = [...visitsWith("LCP", spread(2000, 9), "base"), ...visitsWith("LCP", head)];
    for (const onInconclusive of ["warn", "fail"] as const)
      expect(judgeOf(onlyLcp(1000, { onInconclusive })).certainty(visits)).toBeLessThan(1);
    expect(judgeOf(onlyLcp(1000, { alreadyOver: "fail" })).certainty(visits)).toBe(1);
  });

  it("says nothing of other metrics, which are decided for themselves", () => {
    const rules = budget([limit("LCP", { max: ms(2300) }), limit("FCP", { max: ms(900) })]);
    const withFcp = regressed(9).map((visit, i) => {
      if (!visit.data) throw new Error("no data");
      const timings = {
        ...visit.data.wall,
        LCP: visit.data.cpu?.LCP ?? 0,
        FCP: 900 + (i % 2 === 0 ? -9 : 9),
      };
      return { ...visit, data: { ...visit.data, wall: timings, cpu: timings } };
    });
    expect(judgeOf(rules).certainty(withFcp)).toBeLessThan(1);
  });
});
