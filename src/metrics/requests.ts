import type { MetricDefinition } from "../types.ts";
import { readByResource, resourceGroups } from "./resource-groups.ts";

export const requests: MetricDefinition = {
  id: "requests",
  label: "Requests",
  unit: "count",
  description: "Network requests during load, all or of one resource type.",
  parameter: resourceGroups,
  tolerance: "exact",
  gates: "limited",
  read: (visit) => readByResource("requests", visit, () => 1),
};
