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

/** A report that claims to have passed whatever its values are. */
const claim = (measurements: Report["measurements"]): Report => ({
  ...complete,
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
