import type { CountedLoad, MetricDefinition } from "../types.ts";

/** These are counted in extra loads, and read nothing from visits. */
const ofExtraLoads = {
  unit: "count",
  exact: true,
  tolerance: "counted",
  gates: "limited",
  read: () => new Map(),
} as const;

export const jsWork: MetricDefinition = {
  ...ofExtraLoads,
  id: "work:js",
  label: "Executed JavaScript",
  description:
    "How often blocks of the app's own scripts are executed during load: functions, loops, branches; with a colon and its name, in a step. Counted in extra loads, the same on every machine.",
  parameter: "any",
  ofSteps: true,
  tolerance: { relative: 0.1, floor: 20_000 },
  gates: "warn",
  readCounted: ({ blocks }) => blocks,
  readStep: ({ blocks }) => blocks,
};

export const jsCalls: MetricDefinition = {
  ...ofExtraLoads,
  id: "calls:js",
  label: "Function calls",
  description:
    "How often functions of the app's own scripts are called during load; with a colon and its name, in a step. Counted in extra loads.",
  parameter: "any",
  ofSteps: true,
  readCounted: ({ calls }) => calls,
  readStep: ({ calls }) => calls,
};

export const domNodes: MetricDefinition = {
  ...ofExtraLoads,
  id: "dom-nodes",
  label: "DOM nodes",
  description: "Elements of the loaded document and of its open shadow trees. Counted in extra loads.",
  readCounted: ({ elements }: CountedLoad) => elements,
};
