import type { MetricDefinition } from "../types.ts";
import { readSimulated } from "./reading.ts";

export const lcp: MetricDefinition = {
  id: "LCP",
  label: "Largest Contentful Paint",
  unit: "ms",
  description: "When the largest image or text block is painted.",
  bands: { good: 2500, poor: 4000, source: "https://web.dev/articles/lcp" },
  // Lantern takes the median response time per origin: one slow response does not show in the simulation.
  observedIsLowerBound: true,
  tolerance: { relative: 0.05, floor: 50 },
  gates: "fail",
  read: readSimulated("LCP"),
};
