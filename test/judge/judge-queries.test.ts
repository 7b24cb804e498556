import { expect, it } from "vitest";
import { mobile } from "../../src/config/keys/devices.ts";
import { loadsToFail } from "../../src/judge/judge-exact.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { outcomeOf } from "../../src/judge/policy.ts";
import type { Limit, QueriedLoad, Revision, Verdict, Visit } from "../../src/types.ts";
import { budget, limit, visit } from "../fixtures/visits.ts";

const loads = (revision: Revision, queried: readonly QueriedLoad[]): Visit[] =>
  queried.map((one, at) => {
    const { data: _, ...rest } = visit(at + 1, {}, revision);
    return { ...rest, queried: one };
  });
const same = (queries: number, times: number = loadsToFail.maxIncrease): QueriedLoad[] =>
  Array.from({ length: times }, () => ({ queries }));
const none: QueriedLoad = { queries: null, missing: "the server reported no spans" };

function judged(
  limits: Limit[],
  base: readonly QueriedLoad[] | null,
  head: readonly QueriedLoad[],
): Verdict[] {
  const rules = budget(limits);
  const judge = pageJudge({ budget: rules, compare: base !== null, looks: [4] });
  const visits = [
    visit(1, {}, "head"),
    ...(base ? [visit(1, {}, "base"), ...loads("base", base)] : []),
    ...loads("head", head),
  ];
  return judge
    .verdicts(rules.pages[0], mobile, judge.measurements(visits), null)
    .filter(({ metric }) => metric === "queries");
}

const noMore = [limit("queries", { maxIncrease: { absolute: 0, text: "0" } })];
const atMost = [limit("queries", { max: { value: 10, unit: "count", text: "10" } })];

it("one query more fails where all loads of each side agree", () => {
  const verdicts = judged(noMore, same(2), same(3));
  expect(verdicts).toMatchObject([{ status: "fail", actual: 1, basis: "exact" }]);
  expect(outcomeOf(verdicts, "warn")).toBe("fail");
  expect(judged(noMore, same(2, 2), same(2, 2))).toMatchObject([{ status: "pass" }]);
});

it("what varies between loads can only warn", () => {
  const verdicts = judged(noMore, same(2, 3), [...same(21, 2), { queries: 22 }]);
  expect(verdicts).toMatchObject([{ status: "warn" }]);
  expect(verdicts[0]?.reason).toContain("varies between loads of the same revision");
});

it("no telemetry is missing with its reason, and never no queries", () => {
  for (const limits of [atMost, noMore]) {
    const verdicts = judged(limits, same(2, 2), [none, none]);
    expect(verdicts).toMatchObject([{ status: "missing", reason: "the server reported no spans" }]);
    expect(outcomeOf(verdicts, "warn")).toBe("fail");
  }
});

it("one load without a value leaves none", () => {
  expect(judged(atMost, null, [{ queries: 2 }, none])).toMatchObject([{ status: "missing" }]);
});

it("base without telemetry leaves the absolute limit, and nothing to compare with", () => {
  expect(judged(atMost, [none, none], same(2, 2))).toMatchObject([{ status: "pass" }]);
  expect(judged(noMore, [none, none], same(2, 2))).toMatchObject([{ status: "inconclusive" }]);
});
