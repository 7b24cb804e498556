/**
 * Pages whose counts depend on chance, a random number or a race, loaded as often as `loadsNeeded` asks: how often a limit on
 * them fails where head is base, and where head keeps an absolute limit in half of its loads.
 */
import { describe, expect, test } from "vitest";
import { checksOf } from "../../src/judge/checks.ts";
import { judgeExact, loadsAtFirst, loadsNeeded } from "../../src/judge/judge-exact.ts";
import { median } from "../../src/statistics/quantile.ts";
import type { Limit, Verdict } from "../../src/types.ts";
import { seeded } from "../../src/statistics/random.ts";
import { limit } from "../fixtures/visits.ts";

const decisions = 50_000;
/** What the docstring of judge-exact.ts promises, with three standard deviations of the simulation. */
const most = 2 ** -10 + 3 * Math.sqrt(2 ** -10 / decisions);

const samples = (values: readonly number[]) => ({ median: median(values), values: [...values] });

/** Share of decisions in which a limit fails. @param draw the count of one load. */
function failures(rule: Limit, draw: (random: () => number) => number): number {
  const random = seeded(20_261_130);
  const [check] = checksOf([rule], true);
  if (!check) throw new Error("the limit has no check");
  let failed = 0;
  for (let decision = 0; decision < decisions; decision++) {
    const [base, head]: [number[], number[]] = [[], []];
    for (let more = loadsAtFirst; more > 0;) {
      for (let load = 0; load < more; load++) {
        base.push(draw(random));
        head.push(draw(random));
      }
      const sides = { base: samples(base), head: samples(head) };
      const judged = judgeExact(check, { unit: "count", ...sides }, sides.head);
      const status = judged.status === "fail" && judged.onlyWarns ? "warn" : judged.status;
      const verdict = { status, limit: { kind: check.kind }, ...sides } as unknown as Verdict;
      more = loadsNeeded(head.length, [verdict]);
      if (more === 0 && status === "fail") failed++;
    }
  }
  return failed / decisions;
}

const coin = (random: () => number) => (random() < 0.5 ? 1000 : 1001);
const three = (random: () => number) => 1000 + Math.floor(random() * 3);
const change = limit("work:js", { maxIncrease: { absolute: 0, text: "0" } });
const atMost = (value: number) =>
  limit("work:js", { max: { value, unit: "count", text: String(value) }, maxIncrease: null });

describe("counts that depend on chance", () => {
  test("fail a limit on their increase as good as never", () => {
    expect(failures(change, coin)).toBeLessThanOrEqual(most);
    expect(failures(change, three)).toBeLessThanOrEqual(most);
  });

  test("fail an absolute limit that half of the loads keep as good as never", () => {
    expect(failures(atMost(1000), coin)).toBeLessThanOrEqual(most);
  });

  test("that are always over a limit fail it", () => {
    expect(failures(atMost(999), () => 1000)).toBe(1);
  });
});
