import { describe, expect, it } from "vitest";
import { executedCode } from "../../src/explain/findings/executed-code.ts";
import type { PageSubject } from "../../src/explain/subject.ts";
import type { PageWork, Verdict, VisitData } from "../../src/types.ts";

const steps = [
  { name: "search", slowest: { duration: { value: 40 } } },
  { name: "add to cart", slowest: { duration: { value: 320 } } },
];
const head = { interactions: { steps } } as unknown as VisitData;

const workOf = (name: string, step?: string): PageWork => ({
  page: "/",
  device: "mobile",
  ...(step !== undefined && { step }),
  places: [
    { kind: "module", name, blocks: { base: 0, head: 410_000 }, busiest: { line: 17, blocks: 409_000 } },
    { kind: "package", name: "dayjs", blocks: { base: 10, head: 40 } },
  ],
});

const verdict = (metric: string, status: Verdict["status"] = "fail") =>
  ({ metric, status, limit: { kind: "maxIncrease" }, delta: { verdict: "regressed" } }) as Verdict;

function found(verdicts: readonly Verdict[], more: Partial<PageSubject> = {}) {
  const subject: PageSubject = {
    page: "/",
    device: "mobile",
    head,
    base: head,
    verdicts,
    profiles: [],
    work: workOf("src/main.ts"),
    stepWork: [workOf("src/search.ts", "search"), workOf("src/sales.ts", "add to cart")],
    ownServer: true,
    throughputKbps: 1600,
    nameOf: (url) => url,
    ...more,
  };
  return executedCode
    .find(subject)
    .map(({ title, metric, certainty, effect }) => ({ title, metric, certainty, effect }));
}

describe("code that is executed more than in base", () => {
  it("is named for a limit on the load, and for a slower main thread", () => {
    const title = "src/main.ts:17 now runs 410,000 blocks on load, none in base";
    expect(found([verdict("work:js")])).toEqual([
      { title, metric: "work:js", certainty: "certain", effect: { value: 410_000, unit: "count" } },
    ]);
    expect(found([verdict("TBT")])).toMatchObject([{ title, metric: "TBT", certainty: "together" }]);
  });

  it("is named for a limit on a step, and not for another step", () => {
    expect(found([verdict("work:js:search")])).toEqual([
      {
        title: "src/search.ts:17 now runs 410,000 blocks in the step “search”, none in base",
        metric: "work:js:search",
        certainty: "certain",
        effect: { value: 410_000, unit: "count" },
      },
    ]);
  });

  it("is a cause of INP in the step that INP comes from", () => {
    const title = "src/sales.ts:17 now runs 410,000 blocks in the step “add to cart”, none in base";
    expect(found([verdict("INP")])).toMatchObject([{ title, metric: "INP", certainty: "together" }]);
    expect(found([verdict("INP:search")])).toMatchObject([{ metric: "INP:search" }]);
  });

  it("is not named where nothing got worse", () => {
    expect(found([verdict("LCP"), verdict("work:js", "pass")])).toEqual([]);
    expect(found([{ ...verdict("INP"), delta: null }])).toEqual([]);
  });
});
