import type { MetricDefinition, Reading, Step } from "../types.ts";

export const inp: MetricDefinition = {
  id: "INP",
  label: "Interaction to Next Paint",
  unit: "ms",
  description:
    "How long the page takes to answer the slowest interaction with a new frame; with a colon and its name, that of one step.",
  parameter: "any",
  ofSteps: true,
  bands: { good: 200, poor: 500, source: "https://web.dev/articles/inp" },
  tolerance: { relative: 0.1, floor: 24 },
  gates: "fail",
  read: ({ interactions }) => {
    if (!interactions) return new Map([["INP", { missing: "not measured: no interactions declared" }]]);
    const { unobserved } = interactions;
    const whyNot = interactions.incomplete ?? unobserved;
    const readings = new Map<string, Reading>();
    readings.set(
      "INP",
      whyNot !== undefined
        ? { missing: whyNot }
        : interactions.inp
          ? valuesOf(interactions.inp.value, interactions.cpuInp)
          : { missing: "no step of the page was an interaction to the browser" },
    );
    for (const { name, kind, slowest, cpuMs } of interactions.steps) {
      if (slowest) readings.set(`INP:${name}`, valuesOf(slowest.duration.value, cpuMs));
      else if (!notInteractions.has(kind))
        readings.set(`INP:${name}`, {
          missing: unobserved ?? `the browser saw no interaction in the step "${name}"`,
        });
    }
    return readings;
  },
};

function valuesOf(observed: number, cpu: number | undefined): Reading {
  return { values: { ...(cpu !== undefined && { cpu }), observed } };
}

/** Steps that Event Timing does not count as interactions: https://web.dev/articles/inp#what_s_in_an_interaction */
const notInteractions: ReadonlySet<string> = new Set(["hover", "scroll", "waitFor"]);

/** Whether INP can come of some steps. */
export function haveInteraction(steps: readonly Step[] = []): boolean {
  return steps.some((step) => ![...notInteractions].some((kind) => kind in step));
}
