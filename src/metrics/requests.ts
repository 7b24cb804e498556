import type { MetricDefinition } from "../types.ts";
import { readByResource, resourceGroups } from "./resource-groups.ts";

export const requests: MetricDefinition = {
  id: "requests",
  label: "Requests",
  unit: "count",
  description:
    "Network requests during load, all or of one resource type; what a warm visit has in its cache is none.",
  parameter: resourceGroups,
  tolerance: "counted",
  gates: "limited",
  // Within a cold visit too a file may be used twice; whether the cache or the page's own memory answers then is chance.
  read: (visit) => readByResource("requests", visit, ({ fromCache }) => (visit.warm && fromCache ? 0 : 1)),
};
