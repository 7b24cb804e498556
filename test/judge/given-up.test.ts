import { expect, it } from "vitest";
import { undecidedIsMissing } from "../../src/judge/given-up.ts";
import { failsGate } from "../../src/judge/policy.ts";
import { verdict } from "../fixtures/reports/build.ts";

const givenUp = [{ page: "/", device: "mobile", message: "/ left itself 5 times while it was measured." }];
const of = (status: "pass" | "fail" | "inconclusive", page = "/") =>
  verdict({ metric: "LCP", page, device: "mobile", status, limit: { value: 2500, unit: "ms" } });

it("makes missing of what is undecided on a page that was given up, and leaves the rest", () => {
  const before = [of("inconclusive"), of("pass"), of("fail"), of("inconclusive", "/other")];
  const after = undecidedIsMissing(before, givenUp);
  expect(after.map(({ status }) => status)).toEqual(["missing", "pass", "fail", "inconclusive"]);
  expect(after[0]?.reason).toBe(
    "too few visits could be made, the last ones failed: / left itself 5 times while it was measured.",
  );
  expect(after.map((one) => failsGate(one, "warn"))).toEqual([true, false, true, false]);
});
