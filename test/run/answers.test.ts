import { describe, expect, it } from "vitest";
import { answerOf, confirmationOf } from "../../src/run/bisect/answers.ts";
import type { Verdict } from "../../src/types.ts";

function verdict(kind: Verdict["limit"]["kind"], status: Verdict["status"]): Verdict {
  const limit = { kind, value: 0, text: "", level: "fail" } as const;
  return {
    metric: "LCP",
    page: "/",
    device: "mobile",
    status,
    reason: `${kind} ${status}`,
    limit,
  } as Verdict;
}

describe("answerOf", () => {
  it.each([
    [["pass", "fail", "inconclusive"], "over"],
    [["pass", "inconclusive"], "unknown"],
    [["pass", "pass"], "within"],
    [[], "unknown"],
  ] as const)("takes %j for %s", (statuses, answer) => {
    expect(answerOf(statuses.map((status) => verdict("maxIncrease", status)))).toMatchObject({ answer });
  });
});

it("takes a commit for over an absolute limit though the good one's visits exceed it too, so that it only warns", () => {
  expect(answerOf([verdict("max", "warn"), verdict("maxIncrease", "pass")]).answer).toBe("over");
});

describe("confirmationOf", () => {
  it("says whether the step is over the limit", () => {
    expect(confirmationOf([verdict("maxIncrease", "fail")])).toMatchObject({ answer: "over" });
    expect(confirmationOf([verdict("maxIncrease", "pass")])).toMatchObject({ answer: "within" });
    expect(confirmationOf([verdict("maxIncrease", "inconclusive")])).toMatchObject({ answer: "unknown" });
  });

  it("learns nothing from an absolute limit, which a small step may exceed", () => {
    const step = (status: Verdict["status"]) => [verdict("max", "fail"), verdict("maxIncrease", status)];
    expect(confirmationOf(step("pass"))).toMatchObject({ answer: "unknown" });
    expect(confirmationOf(step("fail"))).toMatchObject({ answer: "over" });
    expect(confirmationOf([verdict("max", "fail")])).toMatchObject({ answer: "unknown" });
  });

  it("learns nothing from what could not be measured", () => {
    expect(confirmationOf([verdict("maxIncrease", "missing")])).toMatchObject({ answer: "unknown" });
  });
});
