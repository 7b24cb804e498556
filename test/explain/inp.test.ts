import { describe, expect, it } from "vitest";
import { inp } from "../../src/explain/findings/inp.ts";
import type { PageSubject } from "../../src/explain/subject.ts";
import type { InteractionMeasurement, InteractionProfile, Verdict, VisitData } from "../../src/types.ts";

const measurement = (value: number): InteractionMeasurement => ({
  duration: { value, below16: false },
  event: "click",
  target: "#add",
  document: "http://localhost/",
  parts: { inputDelay: 2, processing: value - 12, presentation: 10 },
  scripts: [
    {
      url: "http://localhost/assets/vendor-react.js",
      function: "dispatch",
      invoker: "DIV#root.onclick",
      invokerType: "event-listener",
      position: 1,
      duration: value - 20,
      forcedStyleAndLayout: 0,
      source: { module: "node_modules/react-dom/client.js", line: 13931 },
    },
  ],
});

const visit = (value: number) =>
  ({
    interactions: {
      steps: [
        { name: "add to cart", kind: "click", selector: "#add", count: 1, slowest: measurement(value) },
      ],
    },
  }) as unknown as VisitData;

const profile: InteractionProfile = {
  page: "/",
  device: "mobile",
  revision: "head",
  step: "add to cart",
  durationMs: 304,
  hottest: {
    function: "rankOfSeason",
    url: "http://localhost/assets/main.js",
    line: 27,
    column: 11,
    source: { module: "src/sales.ts", line: 41 },
    selfMs: 3,
    totalMs: 280.4,
  },
  functions: [],
};

const subject = (profiles: readonly InteractionProfile[]): PageSubject => ({
  page: "/",
  device: "mobile",
  head: visit(320),
  base: visit(40),
  verdicts: [{ metric: "INP", status: "fail", delta: { verdict: "regressed" } } as Verdict],
  profiles,
  ownServer: true,
  throughputKbps: 1_600,
  nameOf: (url) => url,
});

describe("a step that became slow", () => {
  it("is explained on the clock that INP was judged on, with the wall time as evidence on the CPU clock", () => {
    const onCpu = (wall: number, cpuInp: number) => {
      const data = visit(wall);
      const [step] = data.interactions?.steps ?? [];
      return { ...data, interactions: { ...data.interactions, cpuInp, steps: [{ ...step, cpuMs: cpuInp }] } };
    };
    const found = (basis: Verdict["basis"]) => {
      const { verdicts, ...rest } = subject([]);
      const [head, base] = [onCpu(320, 180), onCpu(40, 30)] as unknown as VisitData[];
      const judged = verdicts.map((verdict) => ({ ...verdict, basis }));
      return inp.find({ ...rest, verdicts: judged, ...(head && { head }), base: base ?? null })[0];
    };
    const byCpu = found("cpu");
    expect(byCpu?.title).toMatch(/takes 180 ms \(30 ms in base\)/);
    expect(byCpu?.evidence).toContain("320 ms of wall time, waits for a CPU included");
    expect(byCpu?.effect?.value).toBe(150);
    // Another visit had no CPU clock, and so both sides were judged by the wall.
    const byWall = found("observed");
    expect(byWall?.title).toMatch(/takes 320 ms \(40 ms in base\)/);
    expect(byWall?.evidence.join()).not.toContain("waits for a CPU");
    expect(byWall?.effect?.value).toBe(280);
  });

  it("is the handler's that the profiler found, not the framework's dispatcher's", () => {
    const [found] = inp.find(subject([profile]));
    expect(found?.title).toBe(
      "“add to cart” takes 320 ms (40 ms in base): rankOfSeason in src/sales.ts:41, 280 ms of 304 ms",
    );
    expect(found?.evidence).toContain("target #add, event click");
    expect(found?.evidence).toContain("profiled in head: rankOfSeason in src/sales.ts:41, 280 ms of 304 ms");
  });

  it.each([
    ["was not profiled", []],
    ["was profiled in base alone", [{ ...profile, revision: "base" as const }]],
    ["is profiled without a function to name", [{ ...profile, hottest: null }]],
    ["was not the one profiled", [{ ...profile, step: "open the menu" }]],
  ])("is the script's that the browser names where it %s", (_, profiles) => {
    const [found] = inp.find(subject(profiles));
    expect(found?.title).toBe(
      "“add to cart” takes 320 ms (40 ms in base): dispatch in node_modules/react-dom/client.js:13931",
    );
  });

  it.each([
    ["its file", "http://127.0.0.1:43823/assets/main-D26K0KKW.js", "assets/main-*.js:27"],
    ["the page that it is written in", "http://127.0.0.1:43823/cart", "inline script of /cart:27"],
    ["its file on another site", "https://cdn.example/tag.js", "cdn.example/tag.js:27"],
  ])("is named without source map by %s", (_, url, name) => {
    const { source: _source, ...place } = { ...profile.hottest, function: "rank", url, line: 27 };
    const hottest = { ...place, column: 1, selfMs: 3, totalMs: 280.4 };
    const page = subject([{ ...profile, hottest }]);
    const head = { ...page.head, finalUrl: "http://127.0.0.1:43823/cart" };
    const slowest = page.head.interactions?.steps[0]?.slowest;
    if (slowest) Object.assign(slowest, { document: head.finalUrl });
    expect(inp.find({ ...page, head })[0]?.title).toBe(
      `“add to cart” takes 320 ms (40 ms in base): rank in ${name}, 280 ms of 304 ms`,
    );
  });
});

describe("a step over an absolute limit, with an undecided comparison", () => {
  const judged = (base: number, tolerance: number) =>
    ({
      metric: "INP",
      status: "fail",
      limit: { kind: "max", value: 200 },
      base: { median: base, values: [base] },
      delta: { verdict: "inconclusive", value: 320 - base, tolerance },
    }) as unknown as Verdict;

  it.each([
    ["a cause where base keeps the limit", 52, 24, false],
    ["advice where base is over the limit too", 210, 24, true],
    ["advice where head is worse by less than the tolerance", 190, 150, true],
  ])("is %s", (_, base, tolerance, standing) => {
    const [found] = inp.find({ ...subject([]), verdicts: [judged(base, tolerance)] });
    expect(found?.standing).toBe(standing);
  });
});
