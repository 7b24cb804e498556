import type { MetricDefinition } from "../types.ts";
import { readSimulated } from "./reading.ts";

export const tbt: MetricDefinition = {
  id: "TBT",
  label: "Total Blocking Time",
  unit: "ms",
  description: "Main-thread time beyond 50 ms of each long task between FCP and interactive.",
  bands: {
    good: 200,
    poor: 600,
    source: "https://developer.chrome.com/docs/lighthouse/performance/lighthouse-total-blocking-time",
  },
  tolerance: { relative: 0.1, floor: 50 },
  gates: "fail",
  read: readSimulated("TBT"),
};
