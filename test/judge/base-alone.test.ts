import { expect, it } from "vitest";
import { judgeBaseAlone } from "../../src/judge/base-alone.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { scheduledLooks } from "../../src/statistics/boundaries.ts";
import { budget, limit, visit, visitData } from "../fixtures/visits.ts";

const max = { value: 2000, unit: "ms", text: "2 s" } as const;
const rules = budget([limit("LCP", { max, maxIncrease: { absolute: 100, text: "100 ms" } })]);

/** @param base LCP of each of its visits, next to a head of four seconds. */
function ofBase(base: readonly number[]): string[] {
  const visits = base.flatMap((lcp, at) =>
    (["base", "head"] as const).map((revision) => {
      const timings = { ...visitData().wall, LCP: revision === "base" ? lcp : 4000 };
      return visit(at + 1, { wall: timings, cpu: timings }, revision);
    }),
  );
  const judge = pageJudge({ budget: rules, compare: true, looks: scheduledLooks });
  const measurements = judge.measurements(visits);
  return judgeBaseAlone(rules, judge, { measurements, bundle: null }).map(
    ({ id, status, reason }) => `${id} ${status}: ${reason}`,
  );
}

it("judges base against the absolute limit by its own visits, as head is judged", () => {
  expect(ofBase(Array<number>(9).fill(2500))).toEqual(["LCP|/|mobile|max fail: 9 of 9 visits over 2.00 s"]);
  expect(ofBase(Array<number>(9).fill(1500))[0]).toContain("|max pass: 6 of 6 visits at or under");
  const mixed = [1500, 2500, 1500, 2500];
  expect(ofBase(mixed)[0]).toContain("|max inconclusive: cannot tell: 2 of 4 visits over");
});
