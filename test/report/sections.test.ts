import { expect, test } from "vitest";
import { allRowsOf, printHead, sectionsOf } from "../../src/report/sections.ts";
import { delta, samples, verdict } from "../fixtures/reports/build.ts";

test("a row has the change, and the samples, of the limit that judges the change", () => {
  const of = (kind: "max" | "maxIncrease", tolerance: number, count: number) =>
    verdict({
      metric: "LCP",
      page: "/",
      device: "mobile",
      status: "pass",
      limit: { kind, value: 1, unit: "ms" },
      base: samples(...Array<number>(count).fill(1000)),
      head: samples(...Array<number>(count).fill(1010)),
      delta: delta(10, 1000, { tolerance, low: null, high: 40, pairs: count }),
    });
  for (const verdicts of [
    [of("max", 50, 4), of("maxIncrease", 200, 6)],
    [of("maxIncrease", 200, 6), of("max", 50, 4)],
  ]) {
    const [row, ...others] = allRowsOf({ verdicts, measurements: [] });
    expect(others).toEqual([]);
    expect(row?.delta).toMatchObject({ tolerance: 200, pairs: 6 });
    expect([row?.base?.values.length, row?.head?.values.length]).toEqual([6, 6]);
  }
});

test("a row of an absolute limit has base, head and change of the samples that judged the change", () => {
  const of = (kind: "max" | "maxIncrease", base: number, head: number, status: "fail" | "pass") =>
    verdict({
      metric: "INP",
      page: "/",
      device: "mobile",
      status,
      limit: { kind, value: 200, unit: "ms" },
      actual: kind === "max" ? head : head - base,
      base: samples(base, base),
      head: samples(head, head),
      delta: delta(head - base, base, { low: null, high: null, pairs: 9 }),
    });
  const verdicts = [of("max", 56, 462, "fail"), of("maxIncrease", 72, 472, "pass")];
  const rows = sectionsOf({ verdicts, measurements: [] }).flatMap((section) => section.rows);
  expect(rows.map((row) => [row.base?.median, printHead(row), row.delta?.value])).toEqual([
    [72, "472 ms", 400],
  ]);
});

test("a metric stands once: the limits that it keeps stand with those that it does not", () => {
  const of = (metric: string, kind: "max" | "maxIncrease", status: "fail" | "warn" | "pass") =>
    verdict({ metric, page: "/", device: "mobile", status, limit: { kind, value: 200, unit: "ms" } });
  const verdicts = [of("LCP", "max", "pass"), of("LCP", "maxIncrease", "fail"), of("FCP", "max", "pass")];
  const [exceeded, passed, ...others] = sectionsOf({ verdicts, measurements: [] });
  expect(others).toEqual([]);
  expect(exceeded?.rows.map(({ metric, kept }) => [metric, kept?.map(({ limit }) => limit.kind)])).toEqual([
    ["LCP", ["max"]],
  ]);
  expect(passed).toMatchObject({ kind: "passed", rows: [{ metric: "FCP" }] });
});

test.each(["pass", "fail"] as const)(
  "a row of growth over its first threshold has the change that this one judged, whether the second is over (%s) or not",
  (status) => {
    const of = (kind: "maxIncrease" | "warnIncrease", tolerance: number, own: typeof status | "warn") =>
      verdict({
        metric: "initial:js",
        page: null,
        device: null,
        status: own,
        limit: { kind, value: tolerance, unit: "B" },
        delta: delta(60, 1000, {
          tolerance,
          pairs: 0,
          low: null,
          high: null,
          verdict: own === "pass" ? "unchanged" : "regressed",
        }),
      });
    const verdicts = [of("maxIncrease", 50, status), of("warnIncrease", 10, "warn")];
    const warned = sectionsOf({ verdicts, measurements: [] }).find(({ kind }) => kind === "warned");
    // Who is over the second threshold need not hear of the first.
    if (status === "fail") expect(warned).toBeUndefined();
    else expect(warned?.rows[0]?.delta).toMatchObject({ tolerance: 10, verdict: "regressed" });
    const [row] = allRowsOf({ verdicts, measurements: [] });
    expect(row?.delta).toMatchObject({ tolerance: status === "fail" ? 50 : 10, verdict: "regressed" });
  },
);
