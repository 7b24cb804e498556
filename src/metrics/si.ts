import type { MetricDefinition } from "../types.ts";
import { readSimulated } from "./reading.ts";

export const si: MetricDefinition = {
  id: "SI",
  label: "Speed Index",
  unit: "ms",
  description: "How quickly the visible part of the page is filled.",
  bands: {
    good: 3400,
    poor: 5800,
    source: "https://developer.chrome.com/docs/lighthouse/performance/speed-index",
  },
  tolerance: { relative: 0.1, floor: 100 },
  gates: "warn",
  read: readSimulated("SI"),
};
