import { describe, expect, test } from "vitest";
import { findMetric, labelOf } from "../../src/metrics/index.ts";
import type { StepMeasurement, VisitData, VisitInteractions } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";

const visit: VisitData = complete.failedVisits[0]?.data ?? missingFixture();

function missingFixture(): never {
  throw new Error("the fixture has no visit");
}

function read(metric: string, interactions: VisitInteractions | null): Record<string, unknown> {
  const { interactions: _, ...rest } = visit;
  const readings = findMetric(metric)?.read(interactions ? { ...rest, interactions } : rest);
  return Object.fromEntries(readings ?? []);
}

const step = (name: string, more: Partial<StepMeasurement> = {}): StepMeasurement => ({
  name,
  kind: "click",
  selector: "#add",
  count: 1,
  slowest: {
    duration: { value: 168, below16: false },
    event: "click",
    target: "#add",
    document: "http://localhost/",
    parts: null,
    scripts: [],
  },
  ...more,
});
const interactions = (more: Partial<VisitInteractions> = {}): VisitInteractions => ({
  inp: { value: 168, below16: false },
  webVitalsInp: 168,
  count: 1,
  steps: [step("add")],
  cls: { value: 0, largest: null },
  routes: [],
  ...more,
});

describe("INP", () => {
  test("is not measured without declared interactions", () => {
    expect(read("INP", null)).toEqual({ INP: { missing: "not measured: no interactions declared" } });
  });

  test("is that of the visit, and that of each step by its name", () => {
    const readings = read("INP", interactions({ steps: [step("add"), step("a: b", { kind: "press" })] }));
    expect(readings).toEqual({
      INP: { values: { observed: 168 } },
      "INP:add": { values: { observed: 168 } },
      "INP:a: b": { values: { observed: 168 } },
    });
    expect(labelOf("INP:a: b")).toBe("Interaction to Next Paint (a: b)");
  });

  test("has the reason why nothing could be observed, also of each step", () => {
    const none = { inp: null, unobserved: "no records", steps: [step("add", { slowest: null })] };
    expect(read("INP", interactions(none))).toEqual({
      INP: { missing: "no records" },
      "INP:add": { missing: "no records" },
    });
    expect(read("interaction-CLS", interactions(none))).toEqual({
      "interaction-CLS": { missing: "no records" },
    });
  });

  test("is not told of a part of the steps, those that were done are", () => {
    expect(read("INP", interactions({ incomplete: "step 2 could not be done" }))).toEqual({
      INP: { missing: "step 2 could not be done" },
      "INP:add": { values: { observed: 168 } },
    });
  });

  test("a step that should have been an interaction and was none is missing, others have none", () => {
    const steps = [
      step("click", { slowest: null, count: 0 }),
      step("wait", { kind: "waitFor", slowest: null, count: 0 }),
    ];
    expect(read("INP", interactions({ inp: null, steps }))).toEqual({
      INP: { missing: "no step of the page was an interaction to the browser" },
      "INP:click": { missing: 'the browser saw no interaction in the step "click"' },
    });
  });
});

test("layout shifts after interactions are apart from CLS", () => {
  const shifted = interactions({ cls: { value: 0.2, largest: null } });
  expect(read("interaction-CLS", shifted)).toEqual({ "interaction-CLS": { values: { observed: 0.2 } } });
  expect(read("interaction-CLS", null)).toEqual({});
  // Steps that were not done may be those that shift.
  expect(read("interaction-CLS", { ...shifted, incomplete: "step 2 could not be done" })).toEqual({
    "interaction-CLS": { missing: "step 2 could not be done" },
  });
  expect(read("CLS", shifted)).toEqual(read("CLS", null));
});

test("a route's LCP goes by its path, the slowest where it was reached twice", () => {
  const route = (url: string, LCP: number | null) => ({ url, step: "add", LCP });
  const routes = [
    route("http://localhost:1/cart", null),
    route("http://localhost:1/cart", 150),
    route("http://localhost:1/cart", 120),
    route("http://localhost:1/", null),
  ];
  expect(read("route-LCP:x", interactions({ routes }))).toEqual({
    "route-LCP:/cart": { values: { observed: 150 } },
    "route-LCP:/": { missing: "the browser saw no paint of the new route" },
  });
});
