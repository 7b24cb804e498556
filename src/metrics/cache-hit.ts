import type { MetricDefinition } from "../types.ts";
import { readByResource, resourceGroups } from "./resource-groups.ts";

export const cacheHit: MetricDefinition = {
  id: "cache-hit",
  label: "Bytes from the cache",
  unit: "B",
  description:
    "Bytes that the browser's cache saved during the load of a warm page, all or of one resource type.",
  parameter: resourceGroups,
  tolerance: "counted",
  gates: "limited",
  // A cold visit has no meaningful value: the browser decides whether it keeps a file that is used twice in memory.
  read: (visit) =>
    visit.warm ? readByResource("cache-hit", visit, (request) => request.cacheHitSize ?? 0) : new Map(),
};
