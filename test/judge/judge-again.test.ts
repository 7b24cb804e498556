import { expect, it } from "vitest";
import { judgeAgain } from "../../src/judge/judge-again.ts";
import type { Report } from "../../src/types.ts";
import { load } from "../config/budget-folder.ts";
import { complete } from "../fixtures/reports/complete.ts";

const spread = (center: number) => [0, 1, 2, 3, 4, 5].map((step) => center + step);
const lcp = (head: number, base: number) => ({
  metric: "LCP",
  page: "/",
  device: "mobile",
  unit: "ms" as const,
  basis: "cpu" as const,
  base: { median: base + 2.5, values: spread(base) },
  head: { median: head + 2.5, values: spread(head) },
});

const { baseElsewhere: _, ...environment } = complete.environment;

/** A report that claims to have passed whatever its values are. */
const claim = (measurements: Report["measurements"]): Report => ({
  ...complete,
  environment,
  failedVisits: [],
  outcome: "pass",
  summary: "All limits kept",
  incomplete: null,
  error: null,
  notes: [],
  pages: [{ name: "/", path: "/" }],
  devices: ["mobile"],
  verdicts: [],
  measurements,
});

it("takes values from the report and limits from the budget", async () => {
  const strict = await load({ extends: [], limits: { LCP: { max: "1 s", maxIncrease: null } } });
  const loose = await load({ extends: [], limits: { LCP: { max: "3 s", maxIncrease: null } } });
  const report = claim([lcp(2000, 2000)]);
  expect(judgeAgain(report, loose)).toMatchObject({ outcome: "pass" });
  const judged = judgeAgain(report, strict);
  // Base is over the limit too, and head is not worse.
  expect(judged).toMatchObject({ outcome: "warn", verdicts: [{ id: "LCP|/|mobile|max", status: "warn" }] });
  expect(judgeAgain(claim([lcp(2000, 500)]), strict).outcome).toBe("fail");
});

it("finds the regression that a report does not own up to", async () => {
  const budget = await load({ extends: [], limits: { LCP: { maxIncrease: "5%" } } });
  const judged = judgeAgain(claim([lcp(3000, 2000)]), budget);
  expect(judged.outcome).toBe("fail");
  expect(judged.verdicts[0]).toMatchObject({ status: "fail", delta: { verdict: "regressed" } });
});

it("has one number for head, unless what was held against the limit is on its other side", async () => {
  const budget = await load({ extends: [], limits: { LCP: { max: "2.1 s", maxIncrease: null } } });
  const actualOf = (alone: number) => {
    const one = lcp(2000, 2000);
    const report = claim([{ ...one, head: { ...one.head, alone: spread(alone) } }]);
    return judgeAgain(report, budget).verdicts.map(({ actual, head }) => [actual, head?.median]);
  };
  expect(actualOf(1990)).toEqual([[2002.5, 2002.5]]);
  expect(actualOf(2500)).toEqual([[2502.5, 2002.5]]);
});

it("misses the pages that the budget has and the report has not", async () => {
  const budget = await load({
    extends: [],
    pages: ["/", "/cart"],
    limits: { LCP: { max: "3 s", maxIncrease: null } },
  });
  const judged = judgeAgain(claim([lcp(2000, 2000)]), budget);
  expect(judged.outcome).toBe("fail");
  expect(judged.verdicts.map(({ page, status }) => [page, status])).toEqual([
    ["/", "pass"],
    ["/cart", "missing"],
  ]);
});

it("holds a page that is new to the limits of every page, and believes nothing else", async () => {
  const budget = await load({
    extends: [],
    pages: ["/"],
    limits: { LCP: { max: "1 s", maxIncrease: null } },
  });
  const fast = lcp(500, 500);
  const report = claim([fast, { ...lcp(2000, 2000), page: "new" }]);
  const judged = judgeAgain(
    { ...report, pages: [...report.pages, { name: "new", path: "/new" }], devices: ["mobile", "watch"] },
    budget,
  );
  expect(judged.verdicts.map(({ id, status }) => [id, status])).toEqual([
    ["LCP|/|mobile|max", "pass"],
    ["LCP|/|watch|max", "missing"],
    ["LCP|new|mobile|max", "warn"],
    ["LCP|new|watch|max", "missing"],
  ]);
  expect(judged.loosened).toBeUndefined();
});

it("leaves a run that failed a failed one", async () => {
  const budget = await load({ extends: [], limits: { LCP: { max: "3 s", maxIncrease: null } } });
  const report = { ...claim([]), error: { code: "BUILD_FAILED", message: "it did not build" } };
  expect(judgeAgain(report, budget)).toMatchObject({
    outcome: "error",
    summary: "Could not be measured: it did not build",
  });
});

const sevenPairs = (head: number, base: number) => {
  const values = (center: number) => [0, 1, 2, 3, 4, 5, 6].map((step) => center + step);
  return {
    ...lcp(head, base),
    base: { median: base + 3, values: values(base) },
    head: { median: head + 3, values: values(head) },
  };
};

it("adds no look where time was over: seven pairs of the schedule are judged at the sixth, seven that were ordered at the seventh", async () => {
  const budget = await load({ extends: [], limits: { LCP: { maxIncrease: "5%" } } });
  const pairsJudged = (looks: number[]) => {
    const report = { ...claim([sevenPairs(3000, 2000)]), environment: { ...environment, looks } };
    return judgeAgain(report, budget).verdicts[0]?.delta?.pairs;
  };
  expect(pairsJudged([4, 6, 9, 13, 20])).toBe(6);
  expect(pairsJudged([7])).toBe(7);
  // No run has looks that do not rise.
  expect(pairsJudged([6, 4])).toBe(7);
});

it("lets timings only warn where base's came from elsewhere", async () => {
  const budget = await load({ extends: [], limits: { LCP: { maxIncrease: "5%" } } });
  const report = claim([lcp(3000, 2000)]);
  const elsewhere = { ...report, environment: { ...environment, baseElsewhere: true as const } };
  expect(judgeAgain(report, budget).outcome).toBe("fail");
  expect(judgeAgain(elsewhere, budget)).toMatchObject({ outcome: "warn", verdicts: [{ status: "warn" }] });
});

it("says nothing of change on a page that is new, and does of one that base could not show", async () => {
  const limits = { LCP: { max: "9 s", maxIncrease: "5%" } };
  const budget = await load({ extends: [], pages: ["/", "/new"], limits });
  const { base: __, ...alone } = lcp(2000, 2000);
  const report = claim([lcp(2000, 2000), { ...alone, page: "/new" }]);
  const ofNew = (judged: Report) =>
    judged.verdicts.flatMap(({ page, limit, status }) => (page === "/new" ? [[limit.kind, status]] : []));
  expect(ofNew(judgeAgain(report, budget))).toEqual([["max", "pass"]]);
  // With two runs it is not known: the other run may not have visited the page.
  const elsewhere = { ...report, environment: { ...environment, baseElsewhere: true as const } };
  expect(ofNew(judgeAgain(elsewhere, budget))).toEqual([
    ["max", "pass"],
    ["maxIncrease", "inconclusive"],
  ]);
  const [failed] = complete.failedVisits;
  if (!failed) throw new Error("the fixture has a failed visit");
  const broken = { ...failed, page: "/new", revision: "base" as const };
  expect(ofNew(judgeAgain({ ...report, failedVisits: [broken] }, budget))).toEqual([
    ["max", "pass"],
    ["maxIncrease", "inconclusive"],
  ]);
});

it("says why head could not be visited, where base could", async () => {
  const budget = await load({ extends: [], limits: { LCP: "9 s" } });
  const { head: __, ...ofBase } = lcp(2000, 2000);
  const [failed] = complete.failedVisits;
  if (!failed) throw new Error("the fixture has a failed visit");
  const visit = { ...failed, page: "/", device: "mobile", revision: "head" as const };
  const judged = judgeAgain({ ...claim([ofBase]), failedVisits: [visit] }, budget);
  expect(judged.verdicts[0]).toMatchObject({
    status: "missing",
    reason: `every visit failed: ${failed.error?.message}`,
  });
});
