import { Runner } from "lighthouse/core/runner.js";
import { expect, test } from "vitest";
import { adaptLighthouse } from "../../../src/collect/visit/adapt-lighthouse.ts";
import { simulate } from "../../../src/collect/visit/simulate.ts";
import type { TraceEvent } from "../../../src/collect/trace/trace-tasks.ts";
import { readVisitData } from "../../../src/collect/visit/visit-data.ts";
import type { VisitRecord } from "../../../src/collect/visit/visit-data.ts";
import { replayGraph } from "../../../src/lantern/replay-graph.ts";
import type { VisitData } from "../../../src/types.ts";
import { readArtifacts, recordedVisits, resolveMobileConfig } from "./recorded-visits.ts";

/** Our audits of the recorded visits, made once for all tests. */
const audited = new Map<string, Promise<VisitRecord>>();

function auditRecorded(file: string): Promise<VisitRecord> {
  const record = audited.get(file) ?? audit(file);
  audited.set(file, record);
  return record;
}

async function audit(file: string): Promise<VisitRecord> {
  const artifacts = readArtifacts(file);
  const resolvedConfig = await resolveMobileConfig();
  const computedCache = new Map();
  const result = await Runner.audit(artifacts, { resolvedConfig, computedCache });
  if (!result) throw new Error("no result");
  return {
    lhr: result.lhr,
    artifacts,
    settings: resolvedConfig.settings,
    context: { computedCache },
    heapBytes: 1234,
    browserVersion: "156.0.0.0",
    clock: "cpu",
    redact: String,
  };
}

test.each(recordedVisits)(
  "$file gives the timings of both clocks",
  async ({ file, wall, cpu, mainThread }) => {
    const data = await readVisitData(await auditRecorded(file));
    expect(data.wall).toMatchObject(wall);
    expect(data.cpu).toMatchObject(cpu);
    expect(data.mainThread.wall).toBeCloseTo(mainThread.wall, 6);
    expect(data.mainThread.cpu).toBeCloseTo(mainThread.cpu, 6);
    // Shorter tasks can shorten the simulated half of SI, and the longest task.
    expect(data.cpu?.SI).toBeLessThan(data.wall.SI ?? 0);
    expect(data.cpu?.FID).toBeLessThan(data.wall.FID ?? 0);
  },
);

test("six visits that are audited at the same time give what each gives alone", async () => {
  adaptLighthouse();
  const dataOf = async ({ file }: { file: string }) => readVisitData(await audit(file));
  const alone: VisitData[] = [];
  for (const visit of recordedVisits) alone.push(await dataOf(visit));
  expect(recordedVisits).toHaveLength(6);
  expect(await Promise.all(recordedVisits.map(dataOf))).toEqual(alone);
  expect(await Promise.all(recordedVisits.toReversed().map(dataOf))).toEqual(alone.toReversed());
});

test.each(recordedVisits)(
  "$file: simulating the unchanged trace again changes no value",
  async ({ file }) => {
    const record = await auditRecorded(file);
    const { Trace, DevtoolsLog, GatherContext, URL, SourceMaps, HostDPR } = record.artifacts;
    const input = {
      devtoolsLog: DevtoolsLog,
      gatherContext: GatherContext,
      settings: record.settings,
      URL,
      SourceMaps,
      HostDPR,
    };
    // A context of its own: nothing can come from the cache of the audits.
    const again = await simulate(Trace, Trace, input, { computedCache: new Map() });
    expect(again).toEqual((await readVisitData({ ...record, clock: "wall" })).wall);
  },
);

test.each(recordedVisits.flatMap(({ file }) => (["cpu", "wall"] as const).map((clock) => ({ file, clock }))))(
  "$file: the graph that is kept gives the timings of the $clock clock to the last digit",
  async ({ file, clock }) => {
    const data = await readVisitData({ ...(await auditRecorded(file)), clock });
    if (!data.graph) throw new Error("no graph was kept");
    expect(data.graph.clock).toBe(clock);
    const { SI, ...timings } = replayGraph(data.graph, null);
    const { SI: simulated, ...expected } = data[clock] ?? {};
    expect(timings).toEqual(expected);
    // Half of it is the observed one, which is kept to a thousandth.
    expect(SI).toBeCloseTo(simulated ?? Number.NaN, 2);
  },
);

test("the graph that is kept is small, and holds neither queries nor what was told apart from it", async () => {
  const record = await auditRecorded("ab-0A.json.gz");
  const { graph } = await readVisitData({ ...record, redact: (text) => text.replaceAll("9101", "[hidden]") });
  const json = JSON.stringify(graph);
  expect(json.length).toBeLessThan(12_000);
  expect(json).toContain("[hidden]");
  expect(json).not.toContain("9101");
  expect(json).not.toContain("?");
});

test("where throttling was applied there is nothing to simulate again", async () => {
  const record = await auditRecorded("ab-0A.json.gz");
  const settings = { ...record.settings, throttlingMethod: "devtools" as const };
  expect((await readVisitData({ ...record, settings })).graph).toBeUndefined();
});

test("the rest of a visit is read from what Lighthouse has", async () => {
  const data = await readVisitData({ ...(await auditRecorded("ab-0A.json.gz")), clock: "wall" });
  expect(data.cpu).toBeUndefined();
  expect(data).toMatchObject({
    requestedUrl: "http://127.0.0.1:9101/",
    finalUrl: "http://127.0.0.1:9101/",
    CLS: 0,
    userTimings: [],
    serverTimings: [],
    imageWaste: [
      { url: "http://127.0.0.1:9101/assets/hero-Dd3p665u.png", fault: "legacy-format", wasted: 216_601 },
    ],
    blocking: ["http://127.0.0.1:9101/assets/index-DykytF2W.css"],
    heapBytes: 1234,
    versions: { lighthouse: "13.5.0", browser: "156.0.0.0" },
    warnings: [],
  } satisfies Partial<VisitData>);
  expect(data.observed.FCP).toBeGreaterThan(0);
  expect(data.observed.LCP).toBeGreaterThanOrEqual(data.observed.FCP ?? Infinity);
  expect(data.observed.TTFB).toBeGreaterThan(0);
  expect(data.observed.TTFB).toBeLessThan(data.observed.FCP ?? 0);
  expect(data.observed.SI).toBeGreaterThan(0);
  expect(data.requests[0]).toMatchObject({ url: "http://127.0.0.1:9101/", type: "document", status: 200 });
  expect(data.requests.every(({ thirdParty }) => !thirdParty)).toBe(true);
  expect(Object.keys(data.audits)).toContain("lcp-breakdown-insight");
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

/** The recorded visit without the thread time of some main-thread tasks. */
async function withoutThreadTime(loses: (dur: number) => boolean): Promise<VisitData> {
  const record = await auditRecorded("ab-0A.json.gz");
  const events = record.artifacts.Trace.traceEvents as TraceEvent[];
  const traceEvents = events.map((event) => {
    const { tdur: _, ...rest } = event;
    return event.name.endsWith("RunTask") && loses(event.dur ?? 0) ? rest : event;
  });
  const artifacts = { ...record.artifacts, Trace: { traceEvents } } as unknown as VisitRecord["artifacts"];
  return await readVisitData({ ...record, artifacts });
}

test("without thread CPU time there is the wall clock alone, with the reason and a warning", async () => {
  const data = await withoutThreadTime(() => true);
  expect(data.cpu).toBeUndefined();
  expect(data.noCpuClock).toBe("this browser records no thread CPU time");
  expect(data.mainThread).toMatchObject({ cpu: null, wall: expect.any(Number) });
  expect(data.warnings).toEqual([
    "The timings are on the wall clock: this browser records no thread CPU time.",
  ]);
});

test("long tasks without thread CPU time take the clock away, for a reason of their own", async () => {
  const data = await withoutThreadTime((dur) => dur > 20_000);
  expect(data.cpu).toBeUndefined();
  expect(data.warnings).toEqual([expect.stringContaining("too many main-thread tasks")]);
});

test("a few short tasks without thread CPU time change nothing", async () => {
  const data = await withoutThreadTime((dur) => dur <= 10);
  const whole = await readVisitData(await auditRecorded("ab-0A.json.gz"));
  expect(data.noCpuClock).toBeUndefined();
  expect(data.warnings).toEqual([]);
  for (const metric of ["FCP", "LCP", "TBT"] as const)
    expect(Math.abs((data.cpu?.[metric] ?? NaN) - (whole.cpu?.[metric] ?? NaN))).toBeLessThan(1);
});
