import type { MetricDefinition } from "../types.ts";

/** Counted in extra loads, by the server's own telemetry. Without a limit there are no such loads. */
export const queries: MetricDefinition = {
  id: "queries",
  label: "Database queries",
  description:
    "Database queries that the page's requests send while it loads, as the server's own OpenTelemetry reports them. Counted in extra loads of a site that a command serves.",
  unit: "count",
  exact: true,
  tolerance: "counted",
  gates: "limited",
  ofServer: true,
  readQueried: ({ queries: count }) => count,
  read: () => new Map(),
};
