import type { MetricDefinition } from "../types.ts";
import { readByResource, resourceGroups } from "./resource-groups.ts";

export const transfer: MetricDefinition = {
  id: "transfer",
  label: "Transferred bytes",
  unit: "B",
  description: "Bytes over the wire during load, all or of one resource type.",
  parameter: resourceGroups,
  tolerance: "counted",
  gates: "limited",
  read: (visit) => readByResource("transfer", visit, (request) => request.transferSize),
};
