import { expect, test } from "vitest";
import { unusedExceptions } from "../../src/judge/unused-exceptions.ts";
import { toVerdict } from "../../src/judge/policy.ts";
import type { Judged } from "../../src/judge/policy.ts";
import type { Allowance, Status } from "../../src/types.ts";

const exception = (limit: string, page?: string): Allowance => ({
  limit,
  reason: "campaign",
  expires: "2027-01-31",
  ...(page && { page }),
});

function verdictsOf(
  allow: readonly Allowance[],
  settled: readonly [metric: string, page: string, status: Status][],
) {
  return settled.map(([metric, page, status]) => {
    const judged: Judged = {
      metric,
      label: metric,
      unit: "ms",
      page,
      device: "mobile",
      kind: "max",
      level: "fail",
      limit: undefined,
      text: "1 s",
      bound: 1000,
      status,
      actual: 900,
      basis: "cpu",
      base: null,
      head: null,
      delta: null,
      reason: "",
    };
    return toVerdict(judged, { allow, alreadyOver: "fail", onInconclusive: "warn" });
  });
}

test("an exception is named once nothing rests on it", () => {
  const allow = [
    exception("LCP", "cart"),
    exception("CLS"),
    exception("TBT"),
    exception("SI"),
    exception("total"),
  ];
  const verdicts = verdictsOf(allow, [
    ["LCP", "cart", "pass"],
    ["LCP", "home", "fail"],
    ["CLS", "cart", "pass"],
    ["CLS", "home", "fail"],
    ["TBT", "home", "pass"],
    ["TBT", "cart", "inconclusive"],
    ["SI", "cart", "pass"],
  ]);
  expect(unusedExceptions(allow, verdicts)).toEqual([
    {
      level: "info",
      text: "the exception for LCP on cart is not needed: what it allows is not exceeded (approved until 2027-01-31: campaign)",
    },
    { level: "info", text: "the exception for TBT is not in use (approved until 2027-01-31: campaign)" },
    expect.objectContaining({ text: expect.stringContaining("for SI is not needed") }),
  ]);
});

test("growth that only warns does not keep an exception for growth that fails", () => {
  const allow = [exception("total")];
  const [fails, warns] = verdictsOf(allow, [
    ["total", "", "pass"],
    ["total", "", "warn"],
  ]);
  if (!fails || !warns) throw new Error("two verdicts were asked for");
  const soft = { ...warns, limit: { ...warns.limit, kind: "warnIncrease" as const } };
  expect(unusedExceptions(allow, [fails, soft])).toEqual([
    expect.objectContaining({ text: expect.stringContaining("for total is not needed") }),
  ]);
});
