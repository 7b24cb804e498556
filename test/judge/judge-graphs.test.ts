import { array, assert, integer, option, property, record, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { compareReports } from "../../src/judge/compare-reports.ts";
import { judgeAgain } from "../../src/judge/judge-again.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import type { PageRules } from "../../src/judge/page-checks.ts";
import { replayGraph } from "../../src/lantern/replay-graph.ts";
import { parseReport } from "../../src/report/parse.ts";
import { graphShares, scheduledLooks, slowedBoundaries } from "../../src/statistics/boundaries.ts";
import type { Limit, Report, Revision, SimulatedTimings, Visit, VisitGraph } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { budget, limit, visit, visitData } from "../fixtures/visits.ts";
import { readRecordedGraphs } from "../lantern/recorded-graphs.ts";
import type { RecordedPage } from "../lantern/recorded-graphs.ts";
import { smallGraph } from "../lantern/small-graph.ts";

const upTo = (value: number): Partial<Limit> => ({
  max: { value, text: `${value} ms` } as Limit["max"] & object,
});
const paints = [limit("FCP"), limit("LCP")];

function visitsOf(page: RecordedPage, pairs: number): Visit[] {
  return readRecordedGraphs(page)
    .filter(({ pair }) => pair < pairs)
    .map(({ side, pair, own, graph }) => made(pair + 1, side, graph, own));
}

function made(index: number, side: Revision, graph: VisitGraph | undefined, own: SimulatedTimings): Visit {
  return visit(index, { cpu: own, wall: own, ...(graph && { graph }) }, side);
}

const own = (graph: VisitGraph) => ({ graph, timings: replayGraph(graph, null) });

function judged(visits: readonly Visit[], limits: readonly Limit[], more: Partial<PageRules> = {}) {
  const rules = budget(limits);
  const judge = pageJudge({
    budget: rules,
    compare: true,
    looks: scheduledLooks,
    replay: replayGraph,
    ...more,
  });
  const measurements = judge.measurements(visits);
  const [device] = rules.devices;
  if (!device) throw new Error("no device");
  const verdicts = judge.verdicts(rules.pages[0], device, measurements, null);
  const of = (metric: string, kind = "maxIncrease") => {
    const found = verdicts.find((one) => one.metric === metric && one.limit.kind === kind);
    if (!found) throw new Error(`no verdict on ${kind} of ${metric}`);
    return found;
  };
  const measured = (metric: string) => {
    const found = measurements.find((one) => one.metric === metric);
    if (!found) throw new Error(`no ${metric}`);
    return found;
  };
  return { judge, rules, device, measurements, verdicts, of, measured };
}

describe("head against base, on one graph", () => {
  test("an unchanged page passes where each visit's own graph could not decide", () => {
    const visits = visitsOf("react-router", 20);
    expect(judged(visits, paints).of("FCP")).toMatchObject({ status: "pass", basis: "cpu" });
    expect(judged(visits, paints, { replay: undefined } as never).of("FCP").status).toBe("inconclusive");
  });

  test("a lost server rendering fails, with the values that show it", () => {
    const { base, head, delta, status } = judged(visitsOf("react-router-client-only", 20), paints).of("FCP");
    expect(status).toBe("fail");
    expect(base?.median).toBeLessThan(1000);
    expect(head?.median).toBeGreaterThan(2500);
    expect(delta?.value).toBeCloseTo((head?.median ?? 0) - (base?.median ?? 0), -2);
    expect(head?.values).toHaveLength(delta?.pairs ?? -1);
  });

  test("until it is borne out it is undecided, never passed, and the reason is named", () => {
    const visits = visitsOf("react-router-client-only", 6);
    const { judge, rules, device, of } = judged(visits, paints);
    expect(judge.certainty(rules.pages[0], device, visits)).toBeLessThan(1);
    expect(of("FCP")).toMatchObject({ status: "inconclusive" });
    expect(of("FCP").reason).toContain("only one revision always had /assets/entry.client-BVccIvVW.js");
    expect(of("FCP").reason).not.toContain("could have shown");
  });

  test("what a look has decided stays, whatever later visits show", () => {
    const twenty = visitsOf("react-router", 20);
    for (const metric of ["FCP", "LCP", "TBT"]) {
      const { delta, base, head } = judged(twenty, paints).of(metric);
      const early = judged(
        twenty.filter(({ index }) => index <= (delta?.pairs ?? 0)),
        paints,
      ).of(metric);
      expect(early).toMatchObject({ delta, base, head });
    }
  });
});

describe("visits without a graph", () => {
  test("of an earlier version are judged as they were", () => {
    const visits = visitsOf("storefront", 20).map((one) =>
      made(one.index, one.revision, undefined, one.data?.cpu ?? visitData().wall),
    );
    const { measured, verdicts } = judged(visits, paints);
    expect(measured("LCP").graph).toBeUndefined();
    expect(verdicts).toEqual(judged(visits, paints, { replay: undefined } as never).verdicts);
  });

  test("among others take all values back to each visit's own, and the report says so", () => {
    const visits = visitsOf("storefront", 9);
    const lacking = visits.map((one) =>
      one.revision === "head" && one.index === 3
        ? made(3, "head", undefined, one.data?.cpu ?? visitData().wall)
        : one,
    );
    const { measured } = judged(lacking, paints);
    expect(measured("LCP")).toMatchObject({
      graph: { recorded: true },
      basisReason: expect.stringContaining("has kept its graph"),
    });
    expect(measured("LCP").head?.values).toEqual(measured("LCP").head?.own);
    expect(measured("LCP").base?.values).toEqual(measured("LCP").base?.own);
  });

  test("after a look leave that look as it was decided", () => {
    const visits = visitsOf("storefront", 20);
    const lacking = visits.map((one) =>
      one.index === 20 ? made(20, one.revision, undefined, one.data?.cpu ?? visitData().wall) : one,
    );
    const { status, delta, base, head } = judged(visits, paints).of("LCP");
    expect(delta?.pairs).toBeLessThan(20);
    expect(judged(lacking, paints).of("LCP")).toMatchObject({ status, delta, base, head });
  });
});

describe("absolute limits", () => {
  test("are held against what head's own visits need: a script that base could paint without is no excuse", () => {
    const { of, measured } = judged(visitsOf("react-router-client-only", 20), [limit("FCP", upTo(1500))]);
    // On the graph that both share, all of head's visits are far below the limit.
    expect(measured("FCP").head?.median).toBeLessThan(1000);
    expect(of("FCP", "max")).toMatchObject({ status: "fail" });
    expect(of("FCP", "max").actual).toBeGreaterThan(2500);
  });

  const late = own(smallGraph([{ url: "/a.js", endMs: 200, ranMs: 210 }]));
  const early = own(smallGraph([{ url: "/a.js", endMs: 50, ranMs: 60 }]));
  const limitBetween = Math.round((Number(late.timings.FCP) + Number(early.timings.FCP)) / 2);

  test("that are kept only since the graph is shared say so", () => {
    const visits = Array.from({ length: 20 }, (_, at) => (at === 0 ? late : early)).map(
      ({ graph, timings }, at) => made(at + 1, "head", graph, timings),
    );
    const alone = judged(visits, [limit("FCP", upTo(limitBetween))], { compare: false });
    expect(alone.of("FCP", "max")).toMatchObject({ status: "pass", onlyShared: true });
    const kept = judged(visits, [limit("FCP", upTo(5000))], { compare: false });
    expect(kept.of("FCP", "max").onlyShared).toBeUndefined();
  });

  test("do not fail by few visits where base's say that the page needs less: head's may all have lost one race", () => {
    const pairs = (base: typeof late) =>
      [1, 2].flatMap((index) => [
        made(index, "base", base.graph, base.timings),
        made(index, "head", early.graph, early.timings),
      ]);
    // Beyond the tolerance as well.
    const under = [limit("FCP", upTo(Number(late.timings.FCP) + 1))];
    const ofHead = pairs(late).filter(({ revision }) => revision === "head");
    expect(judged(ofHead, under, { compare: false }).of("FCP", "max")).toMatchObject({
      status: "fail",
      outsideBound: true,
    });
    const one = judged(ofHead.slice(0, 1), under, { compare: false }).of("FCP", "max");
    expect(one).toMatchObject({ status: "inconclusive" });
    expect(one.reason).toContain("1 of 1 visits over 611 ms, and a single load may wait");
    const raced = judged(pairs(late), under).of("FCP", "max");
    expect(raced).toMatchObject({ status: "inconclusive" });
    expect(raced.reason).toContain("2 of 2 visits over");
    expect(raced.reason).toContain("also uses base's visits");
    expect(raced).not.toHaveProperty("outsideBound");
  });

  test("are decided by the visits of a look: what comes later changes nothing", () => {
    const statusWith = (lucky: number) => {
      const visits = Array.from({ length: 20 }, (_, at) => (at === lucky ? late : early)).map(
        ({ graph, timings }, at) => made(at + 1, "head", graph, timings),
      );
      return judged(visits, [limit("FCP", upTo(limitBetween))], { compare: false }).of("FCP", "max");
    };
    expect(statusWith(5)).toMatchObject({ status: "pass", actual: late.timings.FCP });
    // Nine of nine visits over the limit had decided it.
    expect(statusWith(15)).toMatchObject({ status: "fail", actual: early.timings.FCP });
  });
});

test("a page of which nothing has changed needs what none of both revisions' visits painted without, by either's names", () => {
  const graphs = (name: string) => ({
    late: own(smallGraph([{ url: name, endMs: 200, ranMs: 210 }])),
    early: own(smallGraph([{ url: name, endMs: 50, ranMs: 60 }])),
  });
  const names = { base: "/assets/a.11111111.js", head: "/assets/a.22222222.js" } as const;
  const [base, head] = [graphs(names.base), graphs(names.head)];
  const visits = [1, 2, 3].flatMap((index) => {
    const one = index === 2 ? base.late : base.early;
    return [
      made(index, "base", one.graph, one.timings),
      made(index, "head", head.early.graph, head.early.timings),
    ];
  });
  const { measured } = judged(visits, paints, {
    isUnchanged: () => true,
    buildNames: (revision, { url }) => (url.endsWith(names[revision]) ? "a.js" : null),
  });
  const { FCP: without } = head.late.timings;
  expect(measured("FCP").head?.values).toEqual(Array(6).fill(without));
  expect(measured("FCP").base).toEqual(measured("FCP").head);
});

describe("loads under applied throttling", () => {
  const early = own(smallGraph([{ url: "/a.js", endMs: 50, ranMs: 60 }]));
  const late = smallGraph([{ url: "/a.js", endMs: 200, ranMs: 210 }]);
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, at) => at + 1).flatMap((index) =>
      (["base", "head"] as const).map((side) => made(index, side, early.graph, early.timings)),
    );
  const load = (index: number, side: Revision, graph: VisitGraph, FCP: number): Visit => ({
    ...visit(index, { wall: { ...early.timings, FCP }, graph: { ...graph, clock: "slowed" } }, side),
    warmUp: true,
    slowed: true,
  });
  /** Server rendering is lost: base paints long before its script comes, head after it. On an idle machine both win the race. */
  const lost = (count: number, FCP = 3600) =>
    Array.from({ length: count }, (_, at) => at + 1).flatMap((index) => [
      load(index, "base", late, 900 + index),
      load(index, "head", early.graph, FCP + index),
    ]);
  const alike = (graph: VisitGraph) => [load(1, "base", graph, 900), load(1, "head", graph, 900)];
  const looks = slowedBoundaries(judged(pairs(4), [limit("FCP")]).judge.comparisons, graphShares.slowed);
  const proof = looks[0]?.n ?? 0;
  const wanted = (visits: readonly Visit[], more: Partial<PageRules> = {}) => {
    const { judge, rules, device } = judged(visits, [limit("FCP"), limit("TTFB")], more);
    return judge.slowedPairs(rules.pages[0], device, visits);
  };
  const verdict = (visits: readonly Visit[]) => judged(visits, [limit("FCP")]).of("FCP");

  test("are wanted before a page passes, and as many as a proof takes where one revision's answer would fail it", () => {
    expect(wanted(pairs(3))).toBe(0);
    expect(wanted(pairs(4))).toBe(1);
    expect(wanted([...pairs(4), ...alike(late)])).toBe(1);
    expect(wanted([...pairs(4), ...lost(1)])).toBe(2);
    expect(wanted([...pairs(4), ...lost(5)])).toBe(6);
    // One load that a busy machine slowed down does not refute it; loads that are not slower do.
    const [first, ...others] = lost(3);
    const turned = first?.data && {
      ...first,
      data: { ...first.data, wall: { ...first.data.wall, FCP: 9000 } },
    };
    expect(wanted([...pairs(4), ...(turned ? [turned] : []), ...others])).toBe(4);
    expect(wanted([...pairs(4), ...lost(3, 900)])).toBeLessThanOrEqual(3);
    expect(proof).toBeGreaterThan(5);
    expect(wanted([...pairs(6), ...lost(proof)])).toBeLessThanOrEqual(looks.at(-1)?.n ?? 0);
  });

  test("are not wanted by a page that fails anyway, but to refute a failure that only a simulation has", () => {
    const slow = (visits: readonly Visit[]) =>
      visits.map((one) =>
        one.data && one.revision === "head" && !one.slowed
          ? { ...one, data: { ...one.data, observed: { ...one.data.observed, TTFB: 900 } } }
          : one,
      );
    expect(wanted(pairs(9))).toBe(1);
    expect(wanted(slow(pairs(9)))).toBe(0);
    expect(wanted(slow([...pairs(9), ...lost(1)]))).toBe(0);
    const slower = visitsOf("react-router-sync-script", 9);
    expect(judged(slower, paints).of("FCP")).toMatchObject({ status: "fail" });
    expect(wanted(slower)).toBe(1);
    expect(wanted([...slower, ...lost(1)])).toBe(0);
    const refuted = lost(1, 100);
    expect(judged([...slower, ...refuted], paints).of("FCP")).toMatchObject({
      status: "inconclusive",
      // Nothing of what these pairs could have shown: they have shown it.
      reason: expect.stringMatching(
        /^suspected regression: 761 ms more than base; only one revision always had [^;]+$/,
      ),
    });
  });

  test("are not wanted where nothing has changed, or there is no graph to be in doubt of", () => {
    expect(wanted(pairs(4), { isUnchanged: () => true })).toBe(0);
    expect(wanted(pairs(4), { identical: true })).toBe(0);
    const recorded = pairs(4).map((one) => ({ ...one, data: visitData({ cpu: early.timings }) }));
    expect(wanted(recorded)).toBe(0);
  });

  test("settle a doubt, raise one, and prove it", () => {
    expect(verdict(pairs(6))).toMatchObject({ status: "pass" });
    expect(verdict([...pairs(6), ...alike(late)])).toMatchObject({ status: "pass" });
    const slower = [load(1, "base", early.graph, 900), load(1, "head", early.graph, 3600)];
    expect(verdict([...pairs(4), ...slower])).toMatchObject({
      status: "inconclusive",
      reason:
        "cannot tell: no change; loads under real throttling took longer, but there are too few of them to be sure",
    });
    expect(verdict([...pairs(6), ...lost(1, 985)])).toMatchObject({ status: "inconclusive" });
    const failed = verdict([...pairs(6), ...lost(proof, 985)]);
    expect(failed).toMatchObject({ status: "fail", delta: { value: 500 } });
    expect(failed.reason).toContain(`${proof} loads of each revision under real throttling agree`);
    expect(verdict([...pairs(6), ...lost(proof - 1, 985)])).toMatchObject({ status: "inconclusive" });
    // A load without its partner is none.
    const halved = lost(proof, 985).filter(({ index, revision }) => index > 1 || revision === "head");
    expect(verdict([...pairs(6), ...halved])).toMatchObject({ status: "inconclusive" });
  });

  test("fail a loss that visits do not show, with what they took", () => {
    const failed = verdict([...pairs(4), ...lost(proof)]);
    expect(failed).toMatchObject({ status: "fail", delta: { value: 2700, pairs: proof } });
    expect(failed.base?.values).toEqual(Array.from({ length: proof }, (_, at) => 901 + at));
    expect(failed.reason).toContain(`measured in ${proof} loads of each revision under real throttling`);
    const held = judged([...pairs(6), ...lost(proof)], [limit("FCP", upTo(5000))]).of("FCP", "max");
    expect(held).toMatchObject({ status: "pass", actual: early.timings.FCP });
    expect(held.head?.values).toEqual(Array(6).fill(early.timings.FCP));
  });

  test("are no samples, and kept in the report for who judges again", () => {
    const visits = [...pairs(6), ...lost(10)];
    const { measured, measurements, rules, of } = judged(visits, [limit("FCP")]);
    expect(measured("FCP").head?.values).toHaveLength(6);
    expect(measured("FCP").graph?.slowed?.head).toEqual(Array.from({ length: 10 }, (_, at) => 3601 + at));
    const { baseElsewhere: _, ...environment } = { ...complete.environment, looks: scheduledLooks };
    const saved = {
      ...complete,
      measurements,
      environment,
      pages: [{ name: "/", path: "/" }],
      devices: ["mobile"],
    };
    const report = parseReport(JSON.stringify(saved));
    const again = judgeAgain(report, rules).verdicts.find(({ id }) => id === of("FCP").id);
    expect(again).toEqual(of("FCP"));
    expect(again?.status).toBe("fail");
  });
});

test("what the browser saw later than the shared graph says counts as observed, by the shared value", () => {
  const late = own(smallGraph([{ url: "/a.js", endMs: 200, ranMs: 210 }]));
  const early = own(smallGraph([{ url: "/a.js", endMs: 50, ranMs: 60 }]));
  const between = (Number(late.timings.FCP) + Number(early.timings.FCP)) / 2;
  const seen = (FCP: number, visits: readonly { graph: VisitGraph; timings: SimulatedTimings }[]) =>
    judged(
      visits.map(({ graph, timings }, at) => {
        const { observed } = visitData();
        return visit(at + 1, { cpu: timings, wall: timings, graph, observed: { ...observed, FCP } });
      }),
      [limit("FCP", upTo(1000))],
      { compare: false },
    ).measured("FCP").basis;
  expect(seen(between, [late, early, early, early])).toBe("observed");
  expect(seen(between, [early, early, early, early])).toBe("cpu");
  expect(seen(10, [late, early, early, early])).toBe("cpu");
});

describe("a saved report", () => {
  function reportOf(page: RecordedPage, pairs = 20): Report {
    const { measurements, verdicts } = judged(visitsOf(page, pairs), [
      limit("FCP", upTo(1500)),
      limit("LCP"),
    ]);
    const report: Report = {
      ...complete,
      measurements,
      verdicts,
      pages: [{ name: "/", path: "/" }],
      devices: ["mobile"],
      environment: { ...complete.environment, looks: scheduledLooks },
    };
    const { baseElsewhere: _, ...environment } = report.environment;
    return parseReport(JSON.stringify({ ...report, environment }));
  }
  const limits = budget([limit("FCP", upTo(1500)), limit("LCP")]);
  const ofPages = ({ verdicts }: Report) => verdicts.filter(({ page }) => page !== null);

  test.each(["react-router", "react-router-client-only", "guide"] as const)(
    "of %s is judged as its visits were",
    (page) => {
      const report = reportOf(page);
      expect(ofPages(judgeAgain(report, limits))).toEqual(ofPages(report));
    },
  );

  test("against another compares each visit's own graph: two runs share none", () => {
    const [before, after] = [reportOf("react-router"), reportOf("react-router-client-only")];
    const later = { ...after, environment: { ...after.environment, startedAt: "2026-11-30T00:00:00.000Z" } };
    const compared = compareReports(before, later, limits, { base: "a", head: "b" });
    const measurement = compared.measurements.find(({ metric }) => metric === "LCP");
    const ofHead = (report: Report) => report.measurements.find(({ metric }) => metric === "LCP")?.head?.own;
    expect(measurement?.graph).toBeUndefined();
    expect(measurement?.base?.values).toEqual(ofHead(before));
    expect(measurement?.head?.values).toEqual(ofHead(after));
    expect(compared.verdicts.find(({ id }) => id === "FCP|/|mobile|max")?.actual).toBeGreaterThan(2500);
  });

  test("whose looks are not whole is judged without them", () => {
    const report = reportOf("react-router-client-only");
    const measurements = report.measurements.map((one) => {
      const { graph } = one;
      if (!graph) return one;
      const looks = graph.looks.map((look) => ({ ...look, base: look.base.slice(1) }));
      return { ...one, graph: { ...graph, looks } };
    });
    expect(() => judgeAgain({ ...report, measurements }, limits)).not.toThrow();
  });

  test("may say anything of its looks, and is judged", () => {
    const report = reportOf("react-router", 9);
    const values = array(integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 9 });
    const look = record(
      { pairs: integer({ min: 1, max: 100 }), base: values, head: values },
      { requiredKeys: ["pairs", "base", "head"] },
    );
    const apart = record({ base: values, head: values, requests: array(string(), { maxLength: 5 }) });
    const looks = array(
      tuple(look, option(apart)).map(([one, other]) => ({ ...one, ...(other && { apart: other }) })),
      { maxLength: 20 },
    );
    assert(
      property(looks, option(values), option(values), (found, ofHead, alone) => {
        const measurements = report.measurements.map((one) =>
          one.graph && one.head
            ? {
                ...one,
                head: { ...one.head, ...(ofHead && { own: ofHead }), ...(alone && { alone }) },
                graph: { looks: found },
              }
            : one,
        );
        const read = parseReport(JSON.stringify({ ...report, measurements }));
        expect(judgeAgain(read, limits).verdicts.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
