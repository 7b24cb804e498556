import type { MetricDefinition } from "../types.ts";

/** Counted in extra loads, by the server's own telemetry. Without a limit there are no such loads. */
export const queries: MetricDefinition = {
  id: "queries",
  label: "Database queries",
  description:
    "What the page's requests ask of databases while it loads, by the server's own OpenTelemetry. Counted in extra loads of a site that a command serves.",
  unit: "count",
  exact: true,
  tolerance: "counted",
  gates: "limited",
  ofServer: true,
  readQueried: ({ queries: count }) => count,
  read: () => new Map(),
};
