import type { MetricDefinition } from "../types.ts";
import { readNamed } from "./reading.ts";

export const userTiming: MetricDefinition = {
  id: "user-timing",
  label: "User timing",
  unit: "ms",
  description: "A performance.mark (time since navigation) or performance.measure (duration) by name.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: (visit) => readNamed("user-timing", "observed", visit.userTimings),
};
