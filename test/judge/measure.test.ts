import { expect, test } from "vitest";
import { measure } from "../../src/judge/measure.ts";
import type { Visit } from "../../src/types.ts";
import { visit, visitData, visitsWith } from "../fixtures/visits.ts";

const lcpOf = (visits: readonly Visit[]) =>
  measure(visits, { clock: "cpu", firstLook: 4 }).find(({ metric }) => metric === "LCP");

const withoutLcp = (index: number, revision: Visit["revision"] = "head") => {
  const { wall, observed } = visitData();
  const timings = { ...wall, LCP: null };
  return visit(index, { wall: timings, cpu: timings, observed: { ...observed, LCP: null } }, revision);
};

test("samples stand in the order of their pairs, without warm-ups and failed visits", () => {
  const [one, two, three] = visitsWith("LCP", [1100, 1200, 1300]);
  const { data: _, ...failed } = visit(4);
  if (!one || !two || !three) throw new Error("three visits");
  const visits = [three, visit(0), one, { ...failed, error: { code: "X", message: "x" } }, two];
  expect(lcpOf(visits)?.head?.values).toEqual([1100, 1200, 1300]);
});

test("a pair is compared whole or not at all: what one side lacks goes on both", () => {
  const base = visitsWith("LCP", [2100, 2200, 2300, 2400], "base");
  const head = visitsWith("LCP", [1100, 1200, 1300, 1400]).map((v) => (v.index === 2 ? withoutLcp(2) : v));
  const found = lcpOf([...base, ...head]);
  expect(found?.base?.values).toEqual([2100, 2300, 2400]);
  expect(found?.head?.values).toEqual([1100, 1300, 1400]);
});

test("of a pair that was made again, the visits of the void one do not count", () => {
  const [void1, again] = [visitsWith("LCP", [9000])[0], visitsWith("LCP", [1100])[0]];
  const base = visitsWith("LCP", [1000], "base");
  if (!void1 || !again) throw new Error("two visits");
  const found = lcpOf([void1, ...base, again]);
  expect(found).toMatchObject({ base: { values: [1000] }, head: { values: [1100] } });
});

test("what no visit has is missing, with the reason, and never 0", () => {
  const found = lcpOf([withoutLcp(1), withoutLcp(2)]);
  expect(found).toMatchObject({ missing: expect.stringMatching(/LCP|Largest/) });
  expect(found).not.toHaveProperty("head");
  const lost = lcpOf([...visitsWith("LCP", [1000, 1001], "base"), withoutLcp(1), withoutLcp(2)]);
  expect(lost).toMatchObject({ base: { values: [1000, 1001] }, missing: expect.any(String) });
  expect(lost).not.toHaveProperty("head");
});

test("INP is on the CPU clock where every visit has it, with its wall time next to it; else by the wall, with the reason", () => {
  const stepped = (index: number, observed: number, cpu: number | string, revision?: Visit["revision"]) =>
    visit(
      index,
      {
        interactions: {
          inp: { value: observed, below16: false },
          ...(typeof cpu === "number" ? { cpuInp: cpu } : { noCpuClock: cpu }),
          webVitalsInp: observed,
          count: 1,
          steps: [],
          cls: { value: 0, largest: null },
          routes: [],
        },
      },
      revision,
    );
  const inpOf = (visits: readonly Visit[], clock: "cpu" | "wall" = "cpu") =>
    measure(visits, { clock, firstLook: 4 }).find(({ metric }) => metric === "INP");
  const base = [stepped(1, 160, 100, "base"), stepped(2, 200, 104, "base")];
  const both = [...base, stepped(1, 320, 120), stepped(2, 360, 122)];
  expect(inpOf(both)).toMatchObject({
    basis: "cpu",
    base: { values: [100, 104] },
    head: { values: [120, 122], other: { observed: [320, 360] } },
    basisReason: "without waits for a CPU; wall time 180 ms → 340 ms",
  });
  expect(inpOf(both, "wall")).toMatchObject({ basis: "observed", head: { values: [320, 360] } });
  const why = "the browser would not trace the steps";
  expect(inpOf([...base, stepped(1, 320, 120), stepped(2, 360, why)])).toMatchObject({
    basis: "observed",
    head: { values: [320, 360] },
    basisReason: `wall time: in 1 of 4 visits, ${why}`,
  });
});

test("visits of version 1.0, which traced no steps, are judged by the wall", () => {
  const old = visit(1, {
    interactions: {
      inp: { value: 168, below16: false },
      webVitalsInp: 168,
      count: 1,
      steps: [],
      cls: { value: 0, largest: null },
      routes: [],
    },
  });
  const found = measure([old], { clock: "cpu", firstLook: 4 }).find(({ metric }) => metric === "INP");
  expect(found).toMatchObject({ basis: "observed", head: { values: [168] } });
  expect(found?.basisReason).toBe("wall time: the steps were not traced");
});
