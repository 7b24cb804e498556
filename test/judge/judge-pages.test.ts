import { describe, expect, it } from "vitest";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { outcomeOf } from "../../src/judge/policy.ts";
import { summarise } from "../../src/judge/summary.ts";
import { normal, seeded } from "../../src/statistics/random.ts";
import type {
  AutomaticInteractions,
  Budget,
  Limit,
  Measurement,
  Page,
  Report,
  StepAction,
  Verdict,
  Visit,
  VisitInteractions,
} from "../../src/types.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import { report } from "../fixtures/reports/build.ts";
import { budget, limit, visit, visitsWith } from "../fixtures/visits.ts";

const looks = [4, 6, 9, 13, 20];
const seconds = (value: number) => ({ value: value * 1000, unit: "ms" as const, text: `${value} s` });

function judged(
  rules: Budget & { pages: [Page, ...Page[]] },
  visits: Visit[],
  compare = false,
  automatic: AutomaticInteractions[] = [],
): Verdict[] {
  const judge = pageJudge({ budget: rules, compare, looks, automatic });
  return judge.verdicts(rules.pages[0], mobile, judge.measurements(visits), null);
}

const one = (verdicts: Verdict[], id: string) => {
  const found = verdicts.find((verdict) => verdict.id === id);
  if (!found) throw new Error(`no verdict ${id} among ${verdicts.map((v) => v.id).join(", ")}`);
  return found;
};

describe("an absolute limit", () => {
  const rules = budget([limit("LCP", { max: seconds(2.5) })]);

  it("passes at the limit: equal is kept", () => {
    const verdict = one(judged(rules, visitsWith("LCP", Array(6).fill(2500))), "LCP|/|mobile|max");
    expect(verdict).toMatchObject({ status: "pass", actual: 2500, basis: "cpu" });
  });

  it("fails over the limit, with all samples and the sentence that says so", () => {
    const verdict = one(judged(rules, visitsWith("LCP", Array(9).fill(2501))), "LCP|/|mobile|max");
    expect(verdict).toMatchObject({ status: "fail", limit: { value: 2500, operator: "<=" } });
    expect(verdict.head?.values).toHaveLength(9);
    expect(verdict.reason).toContain("9 of 9 visits over 2.50 s");
  });

  it("does not guess: four visits just over cannot fail it", () => {
    const verdict = one(judged(rules, visitsWith("LCP", Array(4).fill(2510))), "LCP|/|mobile|max");
    expect(verdict.status).toBe("inconclusive");
  });

  it("needs no further visit once decided, and more before", () => {
    const judge = pageJudge({ budget: rules, compare: false, looks });
    expect(judge.certainty(rules.pages[0], mobile, visitsWith("LCP", Array(4).fill(900)))).toBe(0);
    expect(judge.certainty(rules.pages[0], mobile, visitsWith("LCP", Array(6).fill(900)))).toBe(1);
  });
});

it("asks for no further visit for what can only warn", () => {
  const soft = budget([limit("LCP", { max: seconds(2.5), level: "warn" })]);
  const judge = pageJudge({ budget: soft, compare: false, looks });
  expect(judge.certainty(soft.pages[0], mobile, visitsWith("LCP", Array(4).fill(2510)))).toBe(1);
});

describe("missing data", () => {
  it("fails the gate for a limit that the user wrote", () => {
    const verdicts = judged(budget([limit("server-timing:db", { max: seconds(1) })]), [visit(1)]);
    expect(one(verdicts, "server-timing:db|/|mobile|max")).toMatchObject({ status: "missing", actual: null });
    expect(outcomeOf(verdicts, "warn")).toBe("fail");
    expect(summarise(verdicts, "warn")).toBe("Server timing (db) on / was not measured");
  });

  it("is neither warning nor limit for a preset's INP without interactions, a failure for the user's own", () => {
    const preset = judged(budget([limit("INP", { max: seconds(0.2), preset: true })]), [visit(1)]);
    expect(outcomeOf(preset, "warn")).toBe("pass");
    expect(preset[0]?.unasked).toBe(true);
    expect(summarise(preset, "warn")).toMatch(/^Nothing is limited/);
    expect(preset[0]?.reason).toBe("not measured: no interactions declared");
    const own = judged(budget([limit("INP", { max: seconds(0.2) })]), [visit(1)]);
    expect(outcomeOf(own, "warn")).toBe("fail");
  });

  it("of chosen controls only warns, whoever set the limit; where none were found, the reason is said", () => {
    const lost = visit(1, {
      interactions: {
        inp: null,
        webVitalsInp: null,
        count: 0,
        steps: [],
        cls: { value: 0, largest: null },
        routes: [],
        automatic: true,
        incomplete: "step 1 was not done",
      },
    });
    const step = { name: "click #menu", kind: "click" as const, selector: "#menu" };
    for (const preset of [true, false]) {
      const rules = budget([limit("INP", { max: seconds(0.2), preset })]);
      const automatic = [{ page: "/", device: "mobile", steps: [step] }];
      const verdicts = judged(rules, [lost], false, automatic);
      expect(verdicts[0]).toMatchObject({ status: "missing", reason: "step 1 was not done" });
      expect(outcomeOf(verdicts, "warn")).toBe("warn");
      const none = [{ page: "/", device: "mobile", steps: [], whyNone: "the page shows no controls" }];
      const without = judged(rules, [visit(1)], false, none);
      expect(without[0]).toMatchObject({ status: "missing", reason: "the page shows no controls" });
      expect(outcomeOf(without, "warn")).toBe(preset ? "pass" : "fail");
    }
  });

  it("is a failure for a preset's INP too where declared interactions could not be done", () => {
    const stopped = visit(1, {
      interactions: {
        inp: null,
        webVitalsInp: null,
        count: 0,
        steps: [],
        cls: { value: 0, largest: null },
        routes: [],
        incomplete: 'step 1 "click #add" found no element after 5 s.',
      },
    });
    const outcome = (step: StepAction) => {
      const rules = budget([limit("INP", { max: seconds(0.2), preset: true })]);
      const pages: [Page] = [{ ...rules.pages[0], interactions: [{ ...step, name: "it" }] }];
      const verdicts = judged({ ...rules, pages }, [stopped]);
      expect(verdicts[0]?.reason).toContain("found no element");
      return outcomeOf(verdicts, "warn");
    };
    expect(outcome({ click: "#add" })).toBe("fail");
    // No INP could have come of it.
    expect(outcome({ hover: "#add" })).toBe("pass");
  });

  it("is never 0: a page without any visit has no measurement", () => {
    const verdicts = judged(budget([limit("requests", { max: { value: 5, unit: "count", text: "5" } })]), []);
    expect(verdicts[0]).toMatchObject({ status: "missing", head: null });
  });

  it("is an exact zero where the page simply makes no such request", () => {
    const rules = budget([limit("requests:third-party", { max: { value: 0, unit: "count", text: "0" } })]);
    expect(judged(rules, [visit(1)])[0]).toMatchObject({ status: "pass", actual: 0, basis: "exact" });
  });
});

describe("observed against simulated", () => {
  const rules = budget([limit("LCP", { max: seconds(2.5) })]);

  it("does not fail few visits by what a busy machine made the browser see", () => {
    const late = (count: number, simulated: number) =>
      visitsWith("LCP", Array(count).fill(simulated)).map((slow) => ({
        ...slow,
        ...(slow.data && { data: { ...slow.data, observed: { ...slow.data.observed, LCP: 12_000 } } }),
      }));
    const of = (visits: Visit[]) => one(judged(rules, visits), "LCP|/|mobile|max");
    for (const count of [1, 2, 4]) {
      expect(of(late(count, 1_500)), `${count}`).toMatchObject({ status: "inconclusive", basis: "observed" });
      expect(of(late(count, 1_500)).reason).toContain("not in the simulation");
      expect(of(late(count, 1_500))).not.toHaveProperty("outsideBound");
      // The simulation agrees.
      expect(of(late(count, 2_900)), `${count}`).toMatchObject({ status: "fail", outsideBound: true });
    }
    // Visit after visit: the test itself decides.
    expect(of(late(9, 1_500))).toMatchObject({ status: "fail" });
  });

  it("counts what the browser saw where the simulation understates it, for all visits", () => {
    const visits = Array.from({ length: 9 }, (_, i) =>
      visit(i + 1, { observed: { FCP: 100, LCP: 3000 + i, TTFB: 5, SI: 1 } }),
    );
    const verdict = one(judged(rules, visits), "LCP|/|mobile|max");
    expect(verdict).toMatchObject({ status: "fail", basis: "observed" });
    expect(verdict.head?.other?.cpu).toEqual(Array(9).fill(1200));
  });

  it.each(["base", "head"] as const)("is chosen for both revisions where %s alone was seen late", (late) => {
    const seen = (revision: "base" | "head") =>
      Array.from({ length: 4 }, (_, i) =>
        visit(
          i + 1,
          { observed: { FCP: 100, LCP: revision === late ? 3000 : 700, TTFB: 5, SI: 1 } },
          revision,
        ),
      );
    const verdict = one(
      judged(budget([]), [...seen("base"), ...seen("head")], true),
      "LCP|/|mobile|maxIncrease",
    );
    expect(verdict.basis).toBe("observed");
    expect(verdict[late]?.median).toBe(3000);
    expect(verdict[late === "base" ? "head" : "base"]?.median).toBe(700);
  });

  it("is chosen at the first look: later visits never mix a second basis in", () => {
    const visits = Array.from({ length: 9 }, (_, i) =>
      visit(i + 1, { observed: { FCP: 100, LCP: i < 4 ? 100 : 9000, TTFB: 5, SI: 1 } }),
    );
    expect(one(judged(rules, visits), "LCP|/|mobile|max")).toMatchObject({ status: "pass", basis: "cpu" });
  });
});

describe("visits without thread CPU time", () => {
  const wall = { FCP: 900, LCP: 2600, SI: 1000, TBT: 100, TTI: 1500, FID: 80 };
  const cpu = { ...wall, LCP: 2000 };
  const visits = (lacksCpu: (index: number) => boolean) =>
    Array.from({ length: 9 }, (_, at) => {
      const whole = visit(at + 1, { wall, cpu });
      if (!whole.data || !lacksCpu(at + 1)) return whole;
      const { cpu: _cpu, ...data } = whole.data;
      return { ...whole, data: { ...data, noCpuClock: "too many tasks lack it" } };
    });
  const rules = budget([limit("LCP", { max: seconds(2.5) })]);

  it("put all visits on the wall clock where one of the first look's lacks it", () => {
    const verdict = one(
      judged(
        rules,
        visits((index) => index === 2),
      ),
      "LCP|/|mobile|max",
    );
    expect(verdict).toMatchObject({ status: "fail", basis: "wall" });
    expect(verdict.head?.values).toEqual(Array(9).fill(2600));
    const found = pageJudge({ budget: rules, compare: false, looks }).measurements(visits((i) => i === 2));
    expect(found.find(({ metric }) => metric === "LCP")?.basisReason).toBe(
      "wall clock: in 1 of 9 visits, too many tasks lack it",
    );
  });

  it("are left out where they come later: the clock does not change, and no value of another is mixed in", () => {
    const verdict = one(
      judged(
        rules,
        visits((index) => index > 7),
      ),
      "LCP|/|mobile|max",
    );
    expect(verdict).toMatchObject({ status: "pass", basis: "cpu" });
    const found = pageJudge({ budget: rules, compare: false, looks }).measurements(visits((i) => i > 7));
    expect(found.find(({ metric }) => metric === "LCP")?.head?.values).toEqual(Array(7).fill(2000));
  });
});

describe("base against head", () => {
  const pairs = (base: number[], head: number[]) => [
    ...visitsWith("LCP", base, "base"),
    ...visitsWith("LCP", head, "head"),
  ];
  const spread = (center: number, n: number) =>
    Array.from({ length: n }, (_, i) => center + ((i * 7) % 11) - 5);

  it("fails a change beyond the default tolerance, without any limit in the budget", () => {
    const verdict = one(
      judged(budget([]), pairs(spread(2000, 20), spread(2200, 20)), true),
      "LCP|/|mobile|maxIncrease",
    );
    expect(verdict).toMatchObject({ status: "fail", delta: { verdict: "regressed" } });
    expect(verdict.delta?.tolerance).toBeCloseTo(100, 0);
    expect(verdict.delta?.low).toBeGreaterThan(50);
  });

  it("shows the samples that decided, not those taken later for other metrics' sake", () => {
    const head = [...spread(2000, 4), ...Array<number>(16).fill(9000)];
    const verdict = one(judged(budget([]), pairs(spread(2000, 20), head), true), "LCP|/|mobile|maxIncrease");
    expect(verdict).toMatchObject({ status: "pass", delta: { pairs: 4 } });
    expect(verdict.head?.values).toEqual(spread(2000, 4));
    expect(verdict.head?.median).toBeCloseTo(verdict.base?.median ?? 0);
    expect(verdict.head?.other?.wall).toHaveLength(4);
  });

  it("passes the same page twice, and shows an improvement as one", () => {
    const same = judged(budget([]), pairs(spread(2000, 6), spread(2000, 6)), true);
    expect(one(same, "LCP|/|mobile|maxIncrease")).toMatchObject({
      status: "pass",
      delta: { verdict: "unchanged", pairs: 4 },
    });
    const faster = judged(budget([]), pairs(spread(2000, 20), spread(1000, 20)), true);
    expect(one(faster, "LCP|/|mobile|maxIncrease")).toMatchObject({
      status: "pass",
      delta: { verdict: "improved" },
    });
  });

  it("says nothing of change where the budget turned the tolerance off", () => {
    const rules = budget([limit("LCP", { max: seconds(5), maxIncrease: null })]);
    const ids = judged(rules, pairs(spread(2000, 20), spread(3000, 20)), true).map((verdict) => verdict.id);
    expect(ids).toContain("LCP|/|mobile|max");
    expect(ids).not.toContain("LCP|/|mobile|maxIncrease");
  });

  it("warns only, where base broke the limit already and head is not worse", () => {
    const limits = [limit("LCP", { max: seconds(1.5) })];
    const visits = pairs(spread(2000, 20), spread(2000, 20));
    expect(one(judged(budget(limits), visits, true), "LCP|/|mobile|max").status).toBe("warn");
    const strict = budget(limits, { alreadyOver: "fail" });
    expect(one(judged(strict, visits, true), "LCP|/|mobile|max").status).toBe("fail");
    const worse = pairs(spread(2000, 20), spread(2600, 20));
    expect(one(judged(budget(limits), worse, true), "LCP|/|mobile|max").status).toBe("fail");
  });

  it("fails where base kept the limit, however small the step over it", () => {
    const rules = budget([limit("LCP", { max: seconds(2) })]);
    const verdict = one(
      judged(rules, pairs(Array(20).fill(1990), Array(20).fill(2010)), true),
      "LCP|/|mobile|max",
    );
    expect(verdict).toMatchObject({ status: "fail", delta: { verdict: "unchanged" } });
  });

  it("fails where base stood exactly at the limit, which still kept it", () => {
    const rules = budget([limit("LCP", { max: seconds(2) })]);
    const visits = pairs(Array<number>(20).fill(2000), Array<number>(20).fill(2010));
    const verdict = one(judged(rules, visits, true), "LCP|/|mobile|max");
    expect(verdict).toMatchObject({
      status: "fail",
      base: { median: 2000 },
      delta: { verdict: "unchanged" },
    });
  });

  it("does not call a broken limit harmless where it cannot tell whether head is worse", () => {
    const rules = budget([limit("LCP", { max: seconds(0.5) })]);
    const one4 = (base: number[], head: number[]) =>
      one(judged(rules, pairs(base, head), true), "LCP|/|mobile|max");
    expect(one4([600], [3800])).toMatchObject({ status: "inconclusive" });
    const suspected = one4(
      spread(2000, 20),
      [...spread(2080, 20)].map((v, i) => (i % 3 === 0 ? v + 60 : v)),
    );
    expect(suspected.delta).toMatchObject({ verdict: "inconclusive", suspected: true });
    expect(suspected.status).toBe("fail");
  });

  it("speaks of loads under throttling only where they were asked", () => {
    const rules = budget([limit("LCP")]);
    const random = seeded(3);
    const noisy = (middle: number) => Array.from({ length: 20 }, () => middle * (1 + 0.1 * normal(random)));
    const suspected = Array.from({ length: 300 }, () =>
      one(judged(rules, pairs(noisy(2000), noisy(2200)), true), "LCP|/|mobile|maxIncrease"),
    ).filter(({ reason }) => reason.startsWith("suspected"));
    expect(suspected.length).toBeGreaterThan(20);
    for (const { reason } of suspected) expect(reason).toContain("these pairs could have shown");
  });

  it("fails where head lost a metric that base has, though only the default tolerance limits it", () => {
    const without = visitsWith("TBT", [1, 2, 3, 4]).map((v) => {
      if (!v.data) throw new Error("no data");
      const timings = { ...v.data.wall, LCP: null };
      return {
        ...v,
        data: { ...v.data, wall: timings, cpu: timings, observed: { ...v.data.observed, LCP: null } },
      };
    });
    const visits = [...visitsWith("LCP", [1, 2, 3, 4], "base"), ...without];
    const verdict = one(
      judged(budget([limit("TBT", { max: seconds(1) })]), visits, true),
      "LCP|/|mobile|maxIncrease",
    );
    expect(verdict).toMatchObject({ status: "missing", limit: { level: "fail" } });
  });

  it("only warns of timings where base is measured elsewhere, and never excuses a limit by them", () => {
    const rules = budget([limit("LCP", { max: seconds(1.5) })]);
    const judge = pageJudge({ budget: rules, compare: true, looks, baseElsewhere: true });
    const visits = pairs(spread(2000, 20), spread(2600, 20));
    const verdicts = judge.verdicts(rules.pages[0], mobile, judge.measurements(visits), null);
    expect(one(verdicts, "LCP|/|mobile|maxIncrease").status).toBe("warn");
    const same = judge.measurements(pairs(spread(2000, 20), spread(2000, 20)));
    expect(one(judge.verdicts(rules.pages[0], mobile, same, null), "LCP|/|mobile|max").status).toBe("fail");
  });

  it("never holds observed values of a saved report against simulated ones", () => {
    const rules = budget([limit("LCP", { maxIncrease: { relative: 0.05, text: "5%" } })]);
    const saved = (more: Partial<Measurement>): Report =>
      report({
        measurements: [{ metric: "LCP", page: "/", device: "mobile", unit: "ms", basis: "cpu", ...more }],
      });
    const judgedWith = (storedBase: Report) => {
      const judge = pageJudge({ budget: rules, compare: false, looks, storedBase });
      const found = judge.measurements(visitsWith("LCP", spread(2000, 6)));
      return one(judge.verdicts(rules.pages[0], mobile, found, null), "LCP|/|mobile|maxIncrease");
    };
    const observed = { median: 900, values: Array<number>(6).fill(900) };
    const simulated = spread(2000, 6);
    expect(judgedWith(saved({ basis: "cpu", head: { median: 2000, values: simulated } }))).toMatchObject({
      status: "pass",
      base: { values: simulated.slice(0, 4) },
    });
    expect(judgedWith(saved({ basis: "observed", head: observed }))).toMatchObject({
      status: "inconclusive",
      base: null,
    });
    const both = { ...observed, other: { cpu: simulated } };
    expect(judgedWith(saved({ basis: "observed", head: both }))).toMatchObject({
      status: "pass",
      base: { values: simulated.slice(0, 4) },
    });
  });

  it("says nothing of change on a page that base does not have, and counts none of it", () => {
    const rules = budget([limit("LCP", { max: seconds(5), maxIncrease: { relative: 0.05, text: "5%" } })]);
    const judge = pageJudge({ budget: rules, compare: true, looks, newPages: new Set(["/"]) });
    const found = judge.measurements(visitsWith("LCP", Array(9).fill(2000)));
    const verdicts = judge.verdicts(rules.pages[0], mobile, found, null);
    expect(verdicts.map(({ id, status }) => [id, status])).toEqual([["LCP|/|mobile|max", "pass"]]);
    expect(outcomeOf(verdicts, "fail")).toBe("pass");
    expect(judge.comparisons).toBe(1);
  });

  it("calls what is served alike unchanged, whatever the visits say", () => {
    const rules = budget([limit("LCP", { max: seconds(1.5) })]);
    const judge = pageJudge({ budget: rules, compare: false, looks, identical: true });
    const found = judge.measurements(
      visitsWith("LCP", [1000, 9000, 1000, 9000, 1000, 9000, 9000, 9000, 9000]),
    );
    const verdicts = judge.verdicts(rules.pages[0], mobile, found, null);
    expect(one(verdicts, "LCP|/|mobile|maxIncrease")).toMatchObject({
      status: "pass",
      delta: { value: 0, verdict: "unchanged" },
    });
  });

  it("keeps an approved exception from failing, and names it", () => {
    const allow = [{ limit: "LCP", reason: "the new hero, #123", expires: "2999-01-01" }];
    const rules = budget([limit("LCP", { max: seconds(1.5) })], { allow });
    const verdict = one(judged(rules, visitsWith("LCP", Array(9).fill(2000))), "LCP|/|mobile|max");
    expect(verdict).toMatchObject({ status: "warn", allowed: { reason: "the new hero, #123" } });
    const other = budget([limit("LCP", { max: seconds(1.5) })], {
      allow: allow.map((allowance) => ({ ...allowance, limit: "FCP" })),
    });
    expect(one(judged(other, visitsWith("LCP", Array(9).fill(2000))), "LCP|/|mobile|max").status).toBe(
      "fail",
    );
    const elsewhere = budget([limit("LCP", { max: seconds(1.5) })], {
      allow: allow.map((allowance) => ({ ...allowance, page: "/other" })),
    });
    expect(one(judged(elsewhere, visitsWith("LCP", Array(9).fill(2000))), "LCP|/|mobile|max").status).toBe(
      "fail",
    );
  });

  it("lets an exception cover what is undecided too, where that fails the gate", () => {
    const allow = [{ limit: "LCP", reason: "the new hero, #123", expires: "2999-01-01" }];
    const limits = [limit("LCP", { max: seconds(2.5) })];
    const undecided = (onInconclusive: "warn" | "fail", exceptions = allow) =>
      judged(budget(limits, { allow: exceptions, onInconclusive }), visitsWith("LCP", Array(4).fill(2510)));
    expect(outcomeOf(undecided("fail", []), "fail")).toBe("fail");
    expect(outcomeOf(undecided("fail"), "fail")).toBe("warn");
    const id = "LCP|/|mobile|max";
    expect(one(undecided("fail"), id)).toMatchObject({ status: "inconclusive", allowed: allow[0] });
    // Where it only warns, nothing is in need of it.
    expect(one(undecided("warn"), id)).not.toHaveProperty("allowed");
  });

  it("compares bytes to the byte where no visit differs", () => {
    const request = {
      url: "http://a/x.js",
      type: "script",
      resourceSize: 1,
      thirdParty: false,
      status: 200,
      fromCache: false,
    } as const;
    const visits = (base: number, head: number) =>
      [1, 2, 3, 4, 5, 6].flatMap((index) => [
        visit(index, { requests: [{ ...request, transferSize: base }] }, "base"),
        visit(index, { requests: [{ ...request, transferSize: head }] }),
      ]);
    const rules = budget([limit("transfer", { maxIncrease: { absolute: 100, text: "100 B" } })]);
    const id = "transfer|/|mobile|maxIncrease";
    expect(one(judged(rules, visits(5000, 5100), true), id).status).toBe("pass");
    expect(one(judged(rules, visits(5000, 5101), true), id)).toMatchObject({
      status: "fail",
      delta: { value: 101, tolerance: 100, pairs: 6 },
    });
    // Bytes are the same on every machine: a base from elsewhere softens timings only.
    const judge = pageJudge({ budget: rules, compare: true, looks, baseElsewhere: true });
    const verdicts = judge.verdicts(rules.pages[0], mobile, judge.measurements(visits(5000, 5101)), null);
    expect(one(verdicts, id).status).toBe("fail");
  });
});

describe("the bound on false failures", () => {
  const pagesOf = (limits: Limit[], count: number) => {
    const rules = budget(limits);
    const [page] = rules.pages;
    const more = Array.from({ length: count - 1 }, (_, at) => ({ ...page, name: `/${at}`, path: `/${at}` }));
    return { ...rules, pages: [page, ...more] as [Page, ...Page[]] };
  };
  const off = ["FCP", "TBT", "CLS", "INP"].map((metric) => limit(metric, { maxIncrease: null }));

  it("is shared by the comparisons of all pages: 33 of 36 differences fail one, and not one of three", () => {
    const visits = [
      ...visitsWith("LCP", [1190, 1000, 1000, 1000, 1000, 1000], "base"),
      ...visitsWith("LCP", [1200, 1200, 1200, 1220, 1220, 1220]),
    ];
    const statusOf = (pages: number) =>
      one(judged(pagesOf(off, pages), visits, true), "LCP|/|mobile|maxIncrease");
    expect(statusOf(1)).toMatchObject({ status: "fail", delta: { pairs: 6 } });
    expect(statusOf(3)).toMatchObject({ status: "inconclusive", delta: { pairs: 6 } });
  });

  it("is shared by the absolute limits of all pages: 9 of 9 visits fail one, and not one of twenty", () => {
    const visits = visitsWith("LCP", Array(9).fill(2501));
    const statusOf = (pages: number) =>
      one(judged(pagesOf([limit("LCP", { max: seconds(2.5) })], pages), visits), "LCP|/|mobile|max").status;
    expect(statusOf(1)).toBe("fail");
    expect(statusOf(20)).toBe("inconclusive");
  });
});

describe("a second visit at the same time", () => {
  const quiet = (rules: Budget & { pages: [Page] }, visits: Visit[] = []) =>
    pageJudge({ budget: rules, compare: true, looks }).needsQuiet(rules.pages[0], visits);

  it("is kept away from wall-clock times only", () => {
    expect(quiet(budget([limit("LCP", { max: seconds(2) })]))).toBe(false);
  });

  it("is kept away from wall time as soon as it could turn a verdict, and not before", () => {
    const answered = (...ttfb: number[]) =>
      ttfb.map((TTFB, at) => visit(at + 1, { observed: { FCP: 100, LCP: 100, TTFB, SI: 1 } }));
    const rules = budget([limit("TTFB", { max: seconds(1), maxIncrease: null })]);
    expect(quiet(rules)).toBe(false);
    expect(quiet(rules, answered(5, 480))).toBe(false);
    expect(quiet(rules, answered(5, 520))).toBe(true);
    // Held against base as well, with a floor of 50 ms.
    const compared = budget([limit("TTFB", { max: seconds(1) })]);
    expect(quiet(compared, answered(200, 224))).toBe(false);
    expect(quiet(compared, answered(200, 226))).toBe(true);
  });

  it("is let in again once the verdicts on wall time are decided", () => {
    const answered = (revision: "base" | "head", ...ttfb: number[]) =>
      ttfb.map((TTFB, at) => visit(at + 1, { observed: { FCP: 100, LCP: 100, TTFB, SI: 1 } }, revision));
    const rules = budget([limit("TTFB", { max: seconds(1) })]);
    const pairs = (...ttfb: number[]) => [...answered("base", ...ttfb), ...answered("head", ...ttfb)];
    const spread = [200, 230, 210, 220, 200, 230];
    expect(quiet(rules, pairs(...spread.slice(0, 3)))).toBe(true);
    expect(quiet(rules, pairs(...spread))).toBe(false);
    // Nothing is compared where nothing that the page loads has changed.
    const unchanged = pageJudge({ budget: rules, compare: true, looks, isUnchanged: () => true });
    expect(unchanged.needsQuiet(rules.pages[0], pairs(...spread.slice(0, 3)))).toBe(false);
    expect(unchanged.needsQuiet(rules.pages[0], pairs(...spread.map((ms) => ms + 400)).slice(0, 3))).toBe(
      true,
    );
  });

  describe("is kept away from steps", () => {
    const rules = budget([]);
    const [page] = rules.pages;
    const clicked = {
      ...rules,
      pages: [{ ...page, interactions: [{ click: "#add", name: "add" }] }],
    } as const;
    const visits = (cpuInp: number | undefined, routes: VisitInteractions["routes"] = []) =>
      [1, 2].map((index) =>
        visit(index, {
          interactions: {
            inp: { value: 200, below16: false },
            ...(cpuInp !== undefined && { cpuInp }),
            webVitalsInp: 200,
            count: 1,
            steps: [],
            cls: { value: 0, largest: null },
            routes,
          },
        }),
      );
    const quietFor = (limits: readonly Limit[], made: Visit[]) =>
      quiet({ ...clicked, pages: [{ ...clicked.pages[0], limits }] }, made);

    it("until their INP is known on the CPU clock", () => {
      expect(quietFor([], [])).toBe(true);
      expect(quietFor([], visits(undefined))).toBe(true);
      expect(quietFor([], [...visits(100), ...visits(undefined)])).toBe(true);
      expect(quietFor([], visits(100))).toBe(false);
    });

    it("where a limit on a route change could turn", () => {
      const limits = [limit("route-LCP:/two", { max: seconds(1), maxIncrease: null })];
      const changed = (LCP: number) => visits(100, [{ url: "http://127.0.0.1/two", step: "add", LCP }]);
      expect(quietFor(limits, changed(400))).toBe(false);
      expect(quietFor(limits, changed(600))).toBe(true);
    });

    it("where the wall clock is wanted", () => {
      expect(quiet({ ...clicked, pages: [clicked.pages[0]], clock: "wall" }, visits(100))).toBe(true);
    });
  });

  it("is kept away where all is wall time", () => {
    expect(quiet(budget([], { clock: "wall" }))).toBe(true);
  });

  it("is kept away once traces turn out to have no thread CPU time", () => {
    const { data, ...rest } = visit(1);
    if (!data) throw new Error("a visit has data");
    const { cpu: _cpu, ...onWallClock } = data;
    expect(quiet(budget([]), [visit(1)])).toBe(false);
    expect(quiet(budget([]), [{ ...rest, data: onWallClock }])).toBe(true);
  });

  it("is kept away once observed times count", () => {
    const slow = [1, 2, 3, 4].map((i) => visit(i, { observed: { FCP: 100, LCP: 3000, TTFB: 5, SI: 1 } }));
    expect(quiet(budget([limit("LCP", { max: seconds(2) })]), slow)).toBe(true);
  });
});

describe("the outcome in words", () => {
  it("counts and names what fails", () => {
    const verdicts = judged(
      budget([limit("LCP", { max: seconds(1) }), limit("FCP", { max: seconds(5) })]),
      visitsWith("LCP", Array(9).fill(1300)),
    );
    expect(summarise(verdicts, "warn")).toBe("LCP on / is 1.30 s (limit 1 s)");
    expect(outcomeOf(verdicts, "warn")).toBe("fail");
  });

  it("fails on inconclusive only when told to", () => {
    const verdicts = judged(
      budget([limit("LCP", { max: seconds(2.5) })]),
      visitsWith("LCP", Array(4).fill(2510)),
    );
    expect(outcomeOf(verdicts, "warn")).toBe("warn");
    expect(outcomeOf(verdicts, "fail")).toBe("fail");
  });
});
