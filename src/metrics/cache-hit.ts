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
  // A cold visit has none to speak of: what it uses twice the browser keeps in memory, as it likes.
  read: (visit) =>
    visit.warm ? readByResource("cache-hit", visit, (request) => request.cacheHitSize ?? 0) : new Map(),
};
