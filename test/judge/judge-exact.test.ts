import { describe, expect, it } from "vitest";
import { loadsNeeded, loadsToFail } from "../../src/judge/judge-exact.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import { outcomeOf } from "../../src/judge/policy.ts";
import type { Increase, Limit, Revision, Verdict, Visit } from "../../src/types.ts";
import { budget, limit, visit } from "../fixtures/visits.ts";

const counted = (revision: Revision, blocks: readonly number[]): Visit[] =>
  blocks.map((count, at) => ({
    page: "/",
    device: "mobile",
    revision,
    index: at + 1,
    warmUp: false,
    startedAt: "2026-11-29T10:00:00.000Z",
    durationMs: 0,
    counted: { blocks: count, calls: count, elements: 10 },
  }));

const same = (count: number, loads: number = loadsToFail.max) => Array<number>(loads).fill(count);
const noMore: Increase = { absolute: 0, text: "0" };

function judged(
  limits: Limit[],
  base: readonly number[] | null,
  head: readonly number[],
  more: { isUnchanged?: () => boolean } = {},
): Verdict[] {
  const rules = budget(limits);
  const judge = pageJudge({ budget: rules, compare: base !== null, looks: [4], ...more });
  const visits = [
    visit(1, {}, "head"),
    ...(base ? [visit(1, {}, "base"), ...counted("base", base)] : []),
    ...counted("head", head),
  ];
  return judge
    .verdicts(rules.pages[0], mobile, judge.measurements(visits), null)
    .filter(({ metric }) => metric === "work:js" || metric === "calls:js");
}

describe("a limit on the change", () => {
  const rule = [limit("work:js", { maxIncrease: noMore })];

  it("fails by one block where all loads of each side agree", () => {
    const verdicts = judged(rule, same(27_000, 5), same(27_001, 5));
    expect(verdicts).toMatchObject([{ status: "fail", actual: 1, basis: "exact" }]);
    expect(outcomeOf(verdicts, "warn")).toBe("fail");
  });

  it("passes where nothing changed, and where less is executed", () => {
    expect(judged(rule, same(27_000), same(27_000))).toMatchObject([{ status: "pass" }]);
    expect(judged(rule, same(27_000), same(20_000))).toMatchObject([{ status: "pass" }]);
  });

  it("can only warn where loads of one revision differ, and says so", () => {
    const verdicts = judged(rule, same(27_000, 3), [28_000, 28_000, 28_001]);
    expect(verdicts).toMatchObject([{ status: "warn" }]);
    expect(verdicts[0]?.reason).toContain("varies between loads of the same revision");
    expect(outcomeOf(verdicts, "fail")).toBe("warn");
  });

  it("can only warn, never pass, where head is over base in some loads", () => {
    const verdicts = judged(rule, [100, 200, 100], [100, 200, 200]);
    expect(verdicts).toMatchObject([{ status: "warn", delta: { verdict: "inconclusive" } }]);
    expect(outcomeOf(verdicts, "fail")).toBe("warn");
  });

  it("passes for all that varies within what is allowed", () => {
    const rules = [limit("work:js", { maxIncrease: { absolute: 500, text: "500" } })];
    expect(judged(rules, [100, 200, 100], [100, 200, 300])).toMatchObject([{ status: "pass" }]);
  });

  it("can only warn before enough loads have confirmed it", () => {
    const verdicts = judged(rule, same(27_000, 2), same(28_000, 2));
    expect(verdicts).toMatchObject([{ status: "warn" }]);
    expect(verdicts[0]?.reason).toContain("only 2 of 5 loads");
  });

  it("is kept without any load where nothing that the page loads has changed", () => {
    const verdicts = judged(rule, [], [], { isUnchanged: () => true });
    expect(verdicts).toMatchObject([
      { status: "pass", reason: "no change: nothing this page loads has changed" },
    ]);
  });

  it("is missing where nothing was counted though something changed", () => {
    const verdicts = judged(rule, [], []);
    expect(verdicts).toMatchObject([{ status: "missing" }]);
    expect(outcomeOf(verdicts, "warn")).toBe("fail");
  });
});

describe("an absolute limit", () => {
  const max = [limit("work:js", { max: { value: 1000, unit: "count", text: "1,000" }, maxIncrease: null })];

  it("can only warn before ten loads of head agree", () => {
    const verdicts = judged(max, null, same(1001, 9));
    expect(verdicts).toMatchObject([{ status: "warn" }]);
    expect(verdicts[0]?.reason).toContain("only 9 of 10 loads");
  });

  it("fails over it and passes at it, without base", () => {
    expect(judged(max, null, same(1001))).toMatchObject([{ status: "fail", actual: 1001 }]);
    expect(judged(max, null, same(1000))).toMatchObject([{ status: "pass" }]);
  });

  it("leaves growth to the default, which only warns", () => {
    const high = { value: 1e6, unit: "count", text: "1,000,000" } as const;
    const judgedAlone = (head: number) =>
      judged([limit("work:js", { max: high })], same(250_000), same(head)).map(({ status }) => status);
    expect(judgedAlone(272_500)).toEqual(["pass", "pass"]);
    expect(judgedAlone(280_000)).toEqual(["pass", "warn"]);
  });

  it("can only warn where loads differ, however far over", () => {
    expect(judged(max, null, [5000, 5001, 5000])).toMatchObject([{ status: "warn" }]);
    expect(judged(max, null, [900, 1001, 900])).toMatchObject([{ status: "warn" }]);
  });
});

describe("how many more loads a side needs", () => {
  const high = { value: 1000, unit: "count", text: "1,000" } as const;
  const change = [limit("work:js", { maxIncrease: noMore })];
  const bound = [limit("work:js", { max: high, maxIncrease: null })];
  const needed = (limits: Limit[], base: readonly number[] | null, head: readonly number[]) =>
    loadsNeeded(head.length, judged(limits, base, head));

  it("is none where nothing is over, or was counted", () => {
    expect(needed(change, [500, 500], [500, 500])).toBe(0);
    expect(needed(bound, null, [1000, 1000])).toBe(0);
    expect(needed(change, [], [])).toBe(0);
  });

  it("is five in all for a change, ten for an absolute limit, and no more for one that only warns", () => {
    expect(needed(change, [500, 500], [501, 501])).toBe(3);
    expect(needed(bound, null, [1001, 1001])).toBe(8);
    expect(needed([limit("work:js", { warn: high, maxIncrease: null })], null, [1001, 1001])).toBe(0);
  });

  it("is one where they differ, and then none", () => {
    expect(needed(change, [500, 500], [501, 502])).toBe(1);
    expect(needed(change, [500, 500, 500], [501, 502, 501])).toBe(0);
  });

  it("does not depend on another metric that varies", () => {
    const both = [...change, limit("calls:js", { maxIncrease: noMore })];
    const verdicts = judged(both, [500, 500], [501, 501]).map((verdict) =>
      verdict.metric === "calls:js" && verdict.head
        ? { ...verdict, head: { median: 500, values: [499, 501] } }
        : verdict,
    );
    expect(loadsNeeded(2, verdicts)).toBe(3);
  });
});

describe("a limit on a step", () => {
  const rule = [limit("work:js:add to cart", { maxIncrease: noMore })];
  const judgedSteps = (base: readonly number[], head: readonly number[]) => {
    const rules = budget(rule);
    const judge = pageJudge({ budget: rules, compare: true, looks: [4] });
    const counts = (revision: Revision, blocks: readonly number[]) =>
      counted(revision, blocks).map(({ counted: load, ...one }) => ({
        ...one,
        countedSteps: [
          { name: "search", blocks: 7, calls: 7 },
          { name: "add to cart", blocks: load?.blocks ?? 0, calls: 1 },
        ],
      }));
    const visits = [
      visit(1, {}, "head"),
      visit(1, {}, "base"),
      ...counts("base", base),
      ...counts("head", head),
    ];
    const found = judge.measurements(visits);
    const verdicts = judge.verdicts(rules.pages[0], mobile, found, null);
    return { found, verdicts: verdicts.filter(({ metric }) => metric.startsWith("work:js")) };
  };

  it("is judged as one on a load", () => {
    expect(judgedSteps(same(40, 5), same(41, 5)).verdicts).toMatchObject([
      {
        metric: "work:js:add to cart",
        status: "fail",
        actual: 1,
        label: "Executed JavaScript (add to cart)",
      },
    ]);
    expect(judgedSteps(same(40, 2), same(40, 2)).verdicts).toMatchObject([{ status: "pass" }]);
    expect(judgedSteps([40, 41, 40], [42, 43, 42]).verdicts).toMatchObject([{ status: "warn" }]);
  });

  it("has the counts of its own step, which are not those of the load", () => {
    const { found } = judgedSteps([40, 40], [41, 41]);
    expect(found.find(({ metric }) => metric === "work:js:search")?.head?.values).toEqual([7, 7]);
    expect(found.find(({ metric }) => metric === "work:js")).toBeUndefined();
  });
});

describe("without a limit", () => {
  it("warns at 12 % and 30,000 blocks more, and not at 9 % or at 19,000", () => {
    const status = (base: number, head: number) => judged([], same(base), same(head))[0]?.status;
    expect(status(250_000, 280_000)).toBe("warn");
    expect(status(250_000, 272_500)).toBe("pass");
    expect(status(20_000, 39_000)).toBe("pass");
  });

  it("never changes the outcome where counts vary, unless every load of head is over every load of base", () => {
    const outcome = (base: readonly number[], head: readonly number[], onInconclusive: "warn" | "fail") =>
      outcomeOf(judged([], base, head), onInconclusive);
    for (const policy of ["warn", "fail"] as const) {
      expect(outcome([100_000, 150_000, 100_000], [170_000, 171_000, 190_000], policy)).toBe("pass");
      expect(outcome([100_000, 100_001, 100_000], [130_000, 100_000, 130_001], policy)).toBe("pass");
      expect(outcome([100_000, 100_001, 100_000], [130_000, 130_001, 140_000], policy)).toBe("warn");
    }
  });

  it("is turned off by null", () => {
    expect(judged([limit("work:js", { maxIncrease: null })], same(100_000), same(300_000))).toEqual([]);
  });

  it("is not a comparison that shares the bound on false failures, and asks for no visit", () => {
    const [none, some] = [budget([]), budget([limit("work:js", { maxIncrease: noMore })])].map((rules) =>
      pageJudge({ budget: rules, compare: true, looks: [4] }),
    );
    expect(some?.comparisons).toBe(none?.comparisons);
  });

  it("counts without a visit, as for a run that only counts", () => {
    const rules = budget([limit("work:js", { maxIncrease: noMore })]);
    const judge = pageJudge({ budget: rules, compare: true, looks: [4] });
    const visits = [...counted("base", same(100)), ...counted("head", same(101))];
    const found = judge
      .verdicts(rules.pages[0], mobile, judge.measurements(visits), null)
      .find(({ metric }) => metric === "work:js");
    expect(found).toMatchObject({ status: "fail", actual: 1 });
  });

  it("says nothing where nothing was counted", () => {
    expect(judged([], [], [])).toEqual([]);
  });
});
