import { describe, expect, it } from "vitest";
import { desktop, mobile } from "../../src/config/keys/devices.ts";
import { comparisonsOf } from "../../src/judge/comparisons.ts";
import { judgeBundle } from "../../src/judge/judge-bundle.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { narrowToFailed } from "../../src/judge/narrow-to-failed.ts";
import { partialCheck, uncheckedNotes } from "../../src/judge/only-failed.ts";
import { outcomeOf } from "../../src/judge/policy.ts";
import { pagesOnDevices } from "../../src/stages/shard.ts";
import type { Budget, Page, Report, Verdict } from "../../src/types.ts";
import { environment, report } from "../fixtures/reports/build.ts";
import { budget as budgetOf, limit, visitsWith } from "../fixtures/visits.ts";

const lcp = limit("LCP", { max: { value: 2500, unit: "ms", text: "2.5 s" } });
const cls = limit("CLS", { max: { value: 0.1, unit: "unitless", text: "0.1" } });
const kilobytes = (value: number) => ({ value: value * 1000, unit: "B" as const, text: `${value} kB` });

const page = (name: string, limits = [lcp, cls]): Page => ({ name, path: name, limits });
const shop = (more: Partial<Budget> = {}): Budget => ({
  ...budgetOf([lcp, cls]),
  pages: [page("/"), page("/cart")],
  devices: [mobile, desktop],
  bundle: [limit("initial:js", { max: kilobytes(90) }), limit("total", { max: kilobytes(300) })],
  ...more,
});

const verdict = (id: string, status: Verdict["status"] = "fail"): Verdict => {
  const [metric = "", onPage = "", device = "", kind = ""] = id.split("|");
  return {
    id,
    metric,
    label: metric,
    page: onPage || null,
    device: device || null,
    status,
    limit: {
      kind: kind as "max",
      operator: "<=",
      value: 1,
      unit: "ms",
      text: "1",
      level: "fail",
      preset: false,
    },
    actual: 2,
    basis: "cpu",
    base: null,
    head: null,
    delta: null,
    reason: "",
  };
};

const run = (verdicts: Verdict[], more: Partial<Report> = {}): Report => ({
  ...report({ verdicts }),
  outcome: verdicts.some(({ status }) => status === "fail") ? "fail" : "pass",
  environment: { ...environment, comparisons: 14 },
  ...more,
});

const narrowed = (budget: Budget, earlier: Report, visits = true): Budget => {
  const found = narrowToFailed(budget, earlier, "report.json", { visits });
  if (!found) throw new Error("nothing had failed");
  return found;
};
const places = (budget: Budget) =>
  pagesOnDevices(budget).map(({ page: { name }, device }) => `${name} ${device.name}`);

describe("a run of what failed before", () => {
  it("has the pages, devices and limits that failed, and no others", () => {
    const again = narrowed(
      shop(),
      run([
        verdict("LCP|/cart|mobile|max"),
        verdict("CLS|/cart|mobile|max", "pass"),
        verdict("LCP|/|mobile|max", "pass"),
      ]),
    );
    expect(places(again)).toEqual(["/cart mobile"]);
    expect(again.pages.map(({ limits }) => limits.map(({ metric }) => metric))).toEqual([["LCP"]]);
    expect(again.bundle).toEqual([]);
    expect(again.onlyFailed?.described).toEqual({
      of: "report.json",
      startedAt: environment.startedAt,
      failed: 1,
      notMeasured: 2,
      unchecked: [],
    });
  });

  it("takes the pages that the earlier run found, where the budget leaves them to be found", () => {
    const auto = shop({ pages: [page("/")], autoPages: { most: 5 } });
    const found = {
      pages: [
        { name: "/", path: "/" },
        { name: "/cart", path: "/cart" },
      ],
    };
    const again = narrowed(auto, run([verdict("LCP|/cart|mobile|max")], found));
    expect(places(again)).toEqual(["/cart mobile"]);
    expect(again.autoPages).toBeUndefined();
  });

  it("chooses no controls where no failed limit is about steps", () => {
    const inp = limit("INP", { max: { value: 200, unit: "ms", text: "200 ms" } });
    const budget = shop({ pages: [page("/", [lcp, inp])] });
    const interactions = (id: string) => narrowed(budget, run([verdict(id)])).pages[0]?.interactions;
    expect(interactions("LCP|/|mobile|max")).toEqual([]);
    expect(interactions("INP|/|mobile|max")).toBeUndefined();
    const own = shop({ pages: [{ ...page("/"), interactions: [{ click: "#add", name: "add" }] }] });
    expect(narrowed(own, run([verdict("LCP|/|mobile|max")])).pages[0]?.interactions).toHaveLength(1);
  });

  it("judges each failed limit alone, by the budget as it is now", () => {
    const stricter = shop({
      pages: [page("/", [limit("LCP", { max: { value: 1000, unit: "ms", text: "1 s" } }), cls])],
    });
    const again = narrowed(stricter, run([verdict("LCP|/|mobile|max")]));
    const judge = pageJudge({ budget: again, compare: true, looks: [4, 6, 9] });
    const [root] = again.pages;
    if (!root) throw new Error("no page");
    const visits = visitsWith("LCP", Array(9).fill(1200));
    const verdicts = judge.verdicts(root, mobile, judge.measurements(visits), null);
    expect(verdicts.map(({ id, status, limit: { text } }) => [id, status, text])).toEqual([
      ["LCP|/|mobile|max", "fail", "1 s"],
    ]);
    expect(judge.isJudged(root, mobile)).toBe(true);
    expect(judge.isJudged(root, desktop)).toBe(false);
    // The limit on CLS, and the comparison with base, would need more visits.
    expect(judge.certainty(root, mobile, visitsWith("LCP", Array(9).fill(1200)))).toBe(1);
  });

  it("visits all pages where a bundle limit failed: they decide which code is initial", () => {
    const again = narrowed(shop(), run([verdict("initial:js|||max")]));
    expect(places(again)).toHaveLength(4);
    expect(again.onlyFailed?.needsBase).toBe(true);
    const judged = judgeBundle(again, null, null, "not weighed");
    expect(judged.map(({ id }) => id)).toEqual(["initial:js|||max"]);
  });

  it("needs base for changes, and for what may have been over before", () => {
    const needsBase = (id: string, more: Partial<Budget> = {}) =>
      narrowed(shop(more), run([verdict(id)])).onlyFailed?.needsBase;
    expect(needsBase("LCP|/|mobile|max", { alreadyOver: "fail" })).toBe(false);
    expect(needsBase("LCP|/|mobile|maxIncrease", { alreadyOver: "fail" })).toBe(true);
    expect(needsBase("LCP|/|mobile|max", { alreadyOver: "warn" })).toBe(true);
  });

  it("keeps the earlier run's number of comparisons, and never fewer than it makes", () => {
    const failed = run([verdict("LCP|/|mobile|max"), verdict("CLS|/|mobile|max")]);
    expect(comparisonsOf({ budget: narrowed(shop(), failed), compare: true })).toBe(14);
    const lying = { ...failed, environment: { ...environment, comparisons: 1 } };
    expect(comparisonsOf({ budget: narrowed(shop(), lying), compare: true })).toBe(2);
  });

  it("says which limits are gone, and warns rather than passes", () => {
    const again = narrowed(shop(), run([verdict("LCP|/|mobile|max"), verdict("LCP|/old|mobile|max")]));
    const { onlyFailed } = again;
    if (!onlyFailed) throw new Error("nothing is checked");
    const partial = partialCheck(onlyFailed, [verdict("LCP|/|mobile|max", "pass")], "");
    expect(partial.unchecked).toEqual([
      expect.stringMatching(/^LCP on \/old, mobile \(max 1\): the budget no longer/),
    ]);
    const notes = uncheckedNotes(partial);
    expect(outcomeOf([verdict("LCP|/|mobile|max", "pass")], "warn", { notes })).toBe("warn");
  });

  it("says which limits could not be judged after all, such as a change without base", () => {
    const { onlyFailed } = narrowed(shop(), run([verdict("LCP|/|mobile|maxIncrease")]));
    if (!onlyFailed) throw new Error("nothing is checked");
    expect(partialCheck(onlyFailed, [], "there is no base").unchecked).toEqual([
      "LCP, /, mobile, maxIncrease: there is no base",
    ]);
  });

  it("is none where nothing failed", () => {
    expect(
      narrowToFailed(shop(), run([verdict("LCP|/|mobile|max", "pass")]), "report.json", { visits: true }),
    ).toBe(null);
  });

  it("does not take a warning for a failure, but what is undecided where that fails the gate", () => {
    const undecided = run([verdict("LCP|/|mobile|max", "inconclusive")]);
    expect(narrowToFailed(shop(), undecided, "report.json", { visits: true })).toBe(null);
    const strict = { ...undecided, outcome: "fail" as const, onInconclusive: "fail" as const };
    expect(places(narrowed(shop(), strict))).toEqual(["/ mobile"]);
  });
});

describe("without visits", () => {
  it("only the bundle limits are checked again, and the others are named", () => {
    const again = narrowed(shop(), run([verdict("initial:js|||max"), verdict("LCP|/|mobile|max")]), false);
    expect(again.pages).toEqual([]);
    expect(again.onlyFailed?.described.unchecked).toEqual([
      "LCP on /, mobile (max 1): it needs visits, which bundle does not make",
    ]);
  });

  it("names the command that makes visits where no bundle limit failed", () => {
    expect(() => narrowed(shop(), run([verdict("LCP|/|mobile|max")]), false)).toThrow(
      expect.objectContaining({
        code: "USAGE",
        advice: expect.stringContaining("check --only-failed report.json"),
      }),
    );
  });
});

describe("a report that does not say what failed is refused", () => {
  it.each([
    [
      "interrupted",
      run([], { outcome: "error", incomplete: "interrupted" }),
      "does not say which limits failed",
    ],
    ["failed without a limit", run([], { outcome: "fail" }), "failed without a limit"],
    [
      "partial",
      run([verdict("LCP|/|mobile|max")], {
        partial: { of: "first.json", startedAt: "", failed: 1, notMeasured: 1, unchecked: [] },
      }),
      "partial check",
    ],
    ["all limits gone", run([verdict("LCP|/old|mobile|max")]), "No limit that failed"],
  ])("%s", (_, earlier, message) => {
    expect(() => narrowToFailed(shop(), earlier, "report.json", { visits: true })).toThrow(message);
  });
});
