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
    const [section, ...others] = sectionsOf({ verdicts, measurements: [] });
    expect([section?.kind, others]).toEqual([status === "fail" ? "exceeded" : "warned", []]);
    const [row] = allRowsOf({ verdicts, measurements: [] });
    for (const one of [section?.rows[0], row])
      expect(one?.delta).toMatchObject({ tolerance: status === "fail" ? 50 : 10, verdict: "regressed" });
  },
);

test("a metric stands in the section of its worst limit alone, with its milder ones", () => {
  const of = (kind: "max" | "maxIncrease" | "warn", status: "fail" | "inconclusive" | "warn" | "pass") =>
    verdict({ metric: "LCP", status, limit: { kind, value: 10, unit: "ms" } });
  const verdicts = [of("warn", "warn"), of("maxIncrease", "inconclusive"), of("max", "pass")];
  const sections = sectionsOf({ verdicts, measurements: [] });
  expect(sections.map(({ kind }) => kind)).toEqual(["inconclusive"]);
  const [row] = sections[0]?.rows ?? [];
  expect(row?.verdicts.map(({ limit }) => limit.kind)).toEqual(["warn", "maxIncrease"]);
  expect(row?.kept?.map(({ limit }) => limit.kind)).toEqual(["max"]);
  const failing = sectionsOf({ verdicts: [...verdicts, of("max", "fail")], measurements: [] });
  expect(failing.map(({ kind, rows }) => [kind, rows.length])).toEqual([["exceeded", 1]]);
});
