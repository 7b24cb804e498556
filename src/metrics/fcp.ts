import type { MetricDefinition } from "../types.ts";
import { readSimulated } from "./reading.ts";

export const fcp: MetricDefinition = {
  id: "FCP",
  label: "First Contentful Paint",
  unit: "ms",
  description: "When the first text or image is painted.",
  bands: { good: 1800, poor: 3000, source: "https://web.dev/articles/fcp" },
  // Lantern takes the median response time per origin: one slow response does not show in the simulation.
  observedIsLowerBound: true,
  tolerance: { relative: 0.05, floor: 50 },
  gates: "fail",
  read: readSimulated("FCP"),
};
