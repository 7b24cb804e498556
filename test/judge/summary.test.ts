import { expect, it } from "vitest";
import { summarise } from "../../src/judge/summary.ts";
import type { Verdict } from "../../src/types.ts";
import { delta, verdict } from "../fixtures/reports/build.ts";

const lcp = (more: Partial<Verdict> = {}): Verdict => ({
  ...verdict({
    metric: "LCP",
    page: "/",
    device: "mobile",
    status: "fail",
    limit: { value: 2_500, unit: "ms" },
  }),
  actual: 3_020,
  ...more,
});
const grew = (more: Partial<Verdict> = {}): Verdict => ({
  ...verdict({
    metric: "LCP",
    page: "/",
    device: "mobile",
    status: "fail",
    limit: { kind: "maxIncrease", value: 84, unit: "ms", text: "default tolerance" },
    delta: delta(904, 1_600, { verdict: "regressed" }),
  }),
  actual: 904,
  ...more,
});
/** As the change of INP where nobody named the controls. */
const soft = (): Verdict => {
  const one = grew({ status: "inconclusive" });
  return { ...one, limit: { ...one.limit, level: "warn" } };
};
const bytes = (kind: "max" | "maxIncrease", actual: number, status: Verdict["status"] = "fail"): Verdict => ({
  ...verdict({
    metric: "initial:js",
    label: "initial JS",
    status,
    limit: { kind, value: 2_000, unit: "B" },
    delta: delta(91_800, 60_000, {}),
  }),
  actual,
});

it.each<[string, Verdict[], string]>([
  ["a change", [grew()], "LCP on / is 904 ms slower than base (limit +84 ms)"],
  ["an absolute limit", [lcp()], "LCP on / is 3.02 s (limit 2.5 s)"],
  ["of one metric, the change", [lcp(), grew()], "LCP on / is 904 ms slower than base (limit +84 ms)"],
  ["bytes", [bytes("maxIncrease", 91_800)], "initial JS is 91.8 kB larger than base (limit +2 kB)"],
  [
    "the first of several",
    [grew(), lcp({ page: "/cart" }), bytes("max", 3_000)],
    "LCP on / is 904 ms slower than base (limit +84 ms), and 2 more limits",
  ],
  [
    "what is over before what is unknown",
    [lcp({ status: "missing", actual: null, page: "/a" }), lcp()],
    "LCP on / is 3.02 s (limit 2.5 s), and 1 more limit",
  ],
  ["what has no data", [lcp({ status: "missing", actual: null })], "LCP on / was not measured"],
  [
    "the device where there are several",
    [lcp(), lcp({ device: "desktop", status: "pass" })],
    "LCP on / (mobile) is 3.02 s (limit 2.5 s)",
  ],
  ["a warning", [bytes("max", 3_000, "warn")], "Passed, with a warning: initial JS is 3.0 kB (limit 2 kB)"],
  [
    "a limit that only warns",
    [bytes("maxIncrease", 91_800, "warn")].map((one) => ({ ...one, limit: { ...one.limit, level: "warn" } })),
    "Passed, with a warning: initial JS is 91.8 kB larger than base (warns above +2 kB)",
  ],
  [
    "warnings",
    [bytes("max", 3_000, "warn"), lcp({ status: "inconclusive" })],
    "Passed, with 2 warnings: initial JS is 3.0 kB (limit 2 kB), and 1 more",
  ],
  [
    "two limits of one metric as one",
    [lcp({ status: "pass" }), grew({ status: "pass" })],
    "The one limit is kept",
  ],
  ["all", [lcp({ status: "pass" }), bytes("max", 1, "pass")], "All 2 limits are kept"],
  [
    "what is undecided and can only warn, apart from what is kept",
    [soft(), lcp({ status: "pass", page: "/a" }), lcp({ status: "pass", page: "/b" })],
    "2 limits are kept, and 1 that can only warn is undecided",
  ],
  [
    "one limit of a metric that is kept, and another that is undecided, as undecided",
    [soft(), lcp({ status: "pass" })],
    "Nothing failed; 1 that can only warn is undecided",
  ],
  ["nothing", [], "Nothing is limited: the budget sets no limit that applies here"],
])("names %s", (_, verdicts, words) => {
  expect(summarise(verdicts, "warn")).toBe(words);
});

it("says of a missing base after what fails, and before what only warns", () => {
  const missing = { missingBase: true };
  expect(summarise([lcp()], "warn", missing)).toBe(
    "LCP on / is 3.02 s (limit 2.5 s); nothing was compared with base",
  );
  expect(summarise([lcp({ status: "pass" })], "warn", missing)).toBe(
    "Passed, but nothing was compared with base; the one limit is kept",
  );
  expect(summarise([lcp({ status: "pass" })], "fail", missing)).toBe(
    "Nothing was compared with base; the one limit is kept",
  );
});
