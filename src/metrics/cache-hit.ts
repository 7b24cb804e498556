import type { MetricDefinition } from "../types.ts";
import { readByResource, resourceGroups } from "./resource-groups.ts";

export const cacheHit: MetricDefinition = {
  id: "cache-hit",
  label: "Bytes from the cache",
  unit: "B",
  description:
    "Bytes that the browser's cache saved during load, all or of one resource type: most of a warm visit, hardly any of a cold one.",
  parameter: resourceGroups,
  tolerance: "exact",
  gates: "limited",
  read: (visit) => readByResource("cache-hit", visit, (request) => request.cacheHitSize ?? 0),
};
